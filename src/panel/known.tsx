/** What is known of a person: what happens in their life, and details by kind; each with its words and where they are from. */
import { useState } from 'preact/hooks';
import { civilDateOf } from '#core/civil-date.ts';
import { type Detail, detailKinds, type LifeEvent } from '#core/records.ts';
import { dateInWords } from '#i18n/dates.ts';
import { forgetDetail, isLifeEvent, restoreDetail, type Saved } from '#store/details.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { CloseIcon } from '#ui/icons.tsx';
import { language, words } from '#ui/language.ts';
import { dateOfReading } from '#ui/reading-chips.tsx';
import { siteName } from '#ui/site-name.ts';
import css from './known.module.css';
import type { Memory } from './recall.ts';
import { Section } from './section.tsx';

export function Known({ memory }: { memory: Memory }) {
  const { known, detailKinds: kinds } = words.value;
  const { details, events } = memory;
  if (details.length + events.length === 0) {
    return (
      <Section title={known.title}>
        <p class={css.none}>{known.none}</p>
      </Section>
    );
  }
  const newest = [...events].sort((a, b) => b.saidAt - a.saidAt);
  return (
    <Section title={known.title}>
      <Group title={known.events} saved={newest} />
      {detailKinds.map((kind) => (
        <Group key={kind} title={kinds[kind]} saved={details.filter((detail) => detail.kind === kind)} />
      ))}
    </Section>
  );
}

const shownAtFirst = 4;

function Group({ title, saved }: { title: string; saved: readonly Saved[] }) {
  const [all, setAll] = useState(false);
  if (saved.length === 0) return null;
  const shown = all ? saved : saved.slice(0, shownAtFirst);
  const hidden = saved.length - shown.length;
  return (
    <div class={css.group}>
      <h3>{title}</h3>
      <ul class={css.facts}>
        {shown.map((one) => (
          <li key={one.id}>
            <Fact saved={one} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          class={classNames(controls.button, controls.quiet, css.more)}
          onClick={() => setAll(true)}
        >
          {words.value.known.more(hidden)}
        </button>
      )}
    </div>
  );
}

function Fact({ saved }: { saved: Saved }) {
  const [revealed, setRevealed] = useState(false);
  const { known, eventOf } = words.value;
  const secret = saved.sensitive && !revealed;
  return (
    <article class={css.fact} data-saved-id={saved.id}>
      <div class={css.words}>
        {isLifeEvent(saved) && !secret && (
          <p class={css.what}>
            {eventOf(saved.kind, saved.about)}
            {dateOfReading(saved) !== '' && <span class={css.date}>, {dateOfReading(saved)}</span>}
          </p>
        )}
        {secret ? <p class={css.meta}>{known.hidden}</p> : <Text saved={saved} />}
        <p class={css.meta}>
          {saved.sensitive && (
            <button type="button" class={css.link} onClick={() => setRevealed(!revealed)} aria-expanded={revealed}>
              {revealed ? known.hide : known.show}
            </button>
          )}
          <span>{known.said(saidOn(saved))}</span>
          <SourceLink saved={saved} />
        </p>
      </div>
      <button
        type="button"
        class={classNames(controls.button, controls.icon, css.remove)}
        aria-label={`${known.remove}: ${secret ? known.hidden : shortened(saved.text)}`}
        title={known.remove}
        onClick={() => removeFact(saved)}
      >
        <CloseIcon />
      </button>
    </article>
  );
}

/** Longer texts are folded; all of them are kept. */
const foldedLength = 280;

function Text({ saved }: { saved: Detail | LifeEvent }) {
  const [whole, setWhole] = useState(false);
  const { known } = words.value;
  const long = saved.text.length > foldedLength;
  const text = long && !whole ? `${saved.text.slice(0, foldedLength).trimEnd()}…` : saved.text;
  return (
    <>
      <p class={isLifeEvent(saved) ? css.quote : css.text} dir="auto">
        {text}
      </p>
      {long && (
        <button type="button" class={css.link} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? known.less : known.all}
        </button>
      )}
    </>
  );
}

function saidOn(saved: Saved): string {
  return dateInWords(language.value, civilDateOf(saved.saidAt), today.value.year);
}

function SourceLink({ saved }: { saved: Saved }) {
  const { url, site } = saved.source;
  if (!url?.startsWith('https:')) return null;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {words.value.known.source(site === null ? new URL(url).host : siteName(site))}
    </a>
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function removeFact(saved: Saved): void {
  void perform({
    work: () => forgetDetail(saved.id, Date.now()),
    said: (t) => t.known.removed,
    undo: () => restoreDetail(saved),
  });
}
