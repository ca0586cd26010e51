/** What the next weeks bring, what is late first; each closed where it is closed anyway. */
import { type ComingUp as Coming, comingUp } from '#core/coming-up.ts';
import { dateInWords, relativeDays } from '#i18n/dates.ts';
import { today } from '#ui/clock.ts';
import { language, words } from '#ui/language.ts';
import css from './coming-up.module.css';
import { useFocusKept } from './focus-kept.ts';
import { setStepDone, stepInWords } from './known/after-sale.tsx';
import { DueWords } from './known/due-words.tsx';
import { Few } from './known/few.tsx';
import { setPromiseDone } from './known/owed.tsx';
import { Tick } from './known/tick.tsx';
import type { Memory } from './memory.ts';
import { Section } from './section.tsx';

const shownAtFirst = 4;

/** Absent when the next weeks bring nothing. */
export function ComingUp({ memory }: { memory: Memory }) {
  const root = useFocusKept<HTMLDivElement>();
  const found = comingUp({ ...memory, today: today.value });
  return (
    <div ref={root} tabIndex={-1} class={css.coming}>
      {found.length > 0 && (
        <Section title={words.value.known.upcoming.title}>
          <Few items={found} idOf={idOf} shownAtFirst={shownAtFirst}>
            {(coming) => <Item coming={coming} />}
          </Few>
        </Section>
      )}
    </div>
  );
}

/** Of its own: the same promise is also among what is owed. */
function idOf(coming: Coming): string {
  if (coming.what === 'event') return `coming ${coming.event.id}`;
  return `coming ${coming.what === 'promise' ? coming.promise.id : coming.step.id}`;
}

function Item({ coming }: { coming: Coming }) {
  return (
    <div class={css.item} data-kept={idOf(coming)}>
      {coming.what === 'event' ? <Happening {...coming} /> : <Owed coming={coming} />}
    </div>
  );
}

function Happening({ event, on, inDays }: Extract<Coming, { what: 'event' }>) {
  const { known, eventOf } = words.value;
  return (
    <p>
      <span class={css.when}>{relativeDays(language.value, inDays)}</span>{' '}
      {known.upcoming.item(eventOf(event.kind, event.about), dateInWords(language.value, on, today.value.year))}
    </p>
  );
}

function Owed({ coming }: { coming: Exclude<Coming, { what: 'event' }> }) {
  const { known } = words.value;
  const text = coming.what === 'promise' ? coming.promise.text : stepInWords(coming.step);
  const close = () =>
    coming.what === 'promise' ? setPromiseDone(coming.promise, true) : setStepDone(coming.step, true);
  return (
    <>
      <Tick done={false} label={known.promises.done(shortened(text))} onClick={close} />
      <p class={css.text}>
        {shortened(text)} <DueWords due={coming.due} />
        {coming.what === 'step' && <span class={css.of}>{shortened(coming.purchase.text)}</span>}
      </p>
    </>
  );
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120).trimEnd()}…` : text;
}
