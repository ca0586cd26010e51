/** What the next weeks bring, what is late first; each closed where it is closed anyway. */
import { beginningOf } from '#core/beginning-of.ts';
import { type ComingUp as Coming, comingUp } from '#core/coming-up.ts';
import { derivedKey, isDerived } from '#core/derived-events.ts';
import { dateInWords, relativeDays } from '#i18n/dates.ts';
import { markOpening, unmarkOpening } from '#store/opening-marks.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { CloseIcon } from '#ui/icons.tsx';
import { language, words } from '#ui/language.ts';
import { userSettings } from '#ui/user-settings.ts';
import css from './coming-up.module.css';
import { useFocusKept } from './focus-kept.ts';
import { BeforeAsking } from './known/after-sale.tsx';
import { DueWords } from './known/due-words.tsx';
import { Few } from './known/few.tsx';
import { setStepDone, stepInWords } from './known/step-acts.ts';
import { Tick } from './known/tick.tsx';
import type { Memory } from './memory.ts';
import { OccasionComing } from './occasion-coming.tsx';
import { Section } from './section.tsx';

/** Of what was written only the beginning is shown, in UTF-16 code units. */
const longest = 120;

const shownAtFirst = 4;

interface ComingUpShown {
  memory: Memory;
  /** beside a page: the plan opens in a tab of its own */
  aside?: boolean;
}

/** The next weeks, and the way to the whole year. */
export function ComingUp({ memory, aside = false }: ComingUpShown) {
  const root = useFocusKept<HTMLDivElement>();
  const found = comingUp({ ...memory, occasions: userSettings.value.occasions, today: today.value });
  return (
    <div ref={root} tabIndex={-1} class={css.coming}>
      {found.length > 0 && (
        <Section title={words.value.known.upcoming.title}>
          <Few items={found} idOf={idOf} shownAtFirst={shownAtFirst}>
            {(coming) => <Item coming={coming} memory={memory} />}
          </Few>
        </Section>
      )}
      {!memory.contact.deceased && (
        <p class={css.plan}>
          <a
            href={`../page/index.html#plan/${memory.contact.id}`}
            {...(aside ? { target: '_blank', rel: 'noreferrer' } : {})}
          >
            {words.value.plan.link}
          </a>
        </p>
      )}
    </div>
  );
}

function idOf(coming: Coming): string {
  if (coming.what === 'event') return `coming ${coming.event.id}`;
  if (coming.what === 'occasion') return `coming ${coming.occasion.key}`;
  if (coming.what === 'purchase') return 'coming purchase';
  return `coming ${coming.step.id}`;
}

function Item({ coming, memory }: { coming: Coming; memory: Memory }) {
  const { contact } = memory;
  return (
    <div class={css.item} data-kept={idOf(coming)}>
      {coming.what === 'event' && <Happening {...coming} contactId={contact.id} />}
      {coming.what === 'occasion' && <OccasionComing occasion={coming.occasion} contact={contact} />}
      {coming.what === 'purchase' && <NextPurchase {...coming} />}
      {coming.what === 'step' && <Care coming={coming} memory={memory} />}
    </div>
  );
}

/** How often they buy, and how sure it is, stands with the purchases. */
function NextPurchase({ on, inDays }: Extract<Coming, { what: 'purchase' }>) {
  return (
    <p class={css.text}>
      <span class={css.when}>{relativeDays(language.value, inDays)}</span>{' '}
      {words.value.known.upcoming.purchase(dateInWords(language.value, on, today.value.year))}
    </p>
  );
}

type HappeningShown = Extract<Coming, { what: 'event' }> & { contactId: string };

function Happening({ event, on, inDays, contactId }: HappeningShown) {
  const { known, eventOf, follows, occasions } = words.value;
  const what = eventOf(event.kind, event.about);
  const isBirthday = event.kind === 'birthday' && event.about === 'contact';
  const isAhead = isBirthday && inDays > 0 && inDays <= userSettings.value.occasions.aheadDays;
  const years = event.yearly && event.start?.year ? on.year - event.start.year : 0;
  return (
    <>
      <p class={css.text}>
        <span class={css.when}>{relativeDays(language.value, inDays)}</span>{' '}
        {known.upcoming.item(what, dateInWords(language.value, on, today.value.year))}
        {years > 0 && ` ${follows.years(event.kind, years)}`}
        {isAhead && <span class={css.of}>{occasions.ahead}</span>}
        {isDerived(event) && (
          <span class={css.of}>{follows.because(eventOf(event.derived.fromKind, event.about))}</span>
        )}
      </p>
      {isDerived(event) && (
        <button
          type="button"
          class={classNames(controls.button, controls.icon)}
          aria-label={`${follows.dismiss}: ${what}`}
          title={follows.dismiss}
          onClick={() => dismiss(contactId, derivedKey(event))}
        >
          <CloseIcon />
        </button>
      )}
    </>
  );
}

function dismiss(contactId: string, key: string): void {
  void perform({
    work: () => markOpening(contactId, key, 'dismissed', Date.now()),
    said: (t) => t.follows.dismissed,
    undo: (mark) => unmarkOpening(mark.id, Date.now()),
  });
}

function Care({ coming, memory }: { coming: Extract<Coming, { what: 'step' }>; memory: Memory }) {
  const { step, purchase, due } = coming;
  const text = beginningOf(stepInWords(step), longest);
  return (
    <>
      <Tick done={false} label={words.value.known.promises.done(text)} onClick={() => setStepDone(step, true)} />
      <p class={css.text}>
        {text} <DueWords due={due} />
        <span class={css.of}>{beginningOf(purchase.text, longest)}</span>
        {step.kind === 'recommendation' && <BeforeAsking favours={memory.favours} />}
      </p>
    </>
  );
}
