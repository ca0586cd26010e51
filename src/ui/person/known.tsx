/** What is known of a person: what happens in their life, and details by kind; each with its words and where they are from. */
import { useState } from 'preact/hooks';
import { civilDateOf } from '#core/civil-date.ts';
import { detailKinds } from '#core/records.ts';
import { type Saved, textOf } from '#core/saved.ts';
import { dateInWords } from '#i18n/dates.ts';
import { forget, restore, wordsOf } from '#store/saved.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { CloseIcon } from '#ui/icons.tsx';
import { language, words } from '#ui/language.ts';
import { siteName } from '#ui/site-name.ts';
import css from './known.module.css';
import type { Memory } from './memory.ts';
import { savedInWords } from './saved-in-words.ts';
import { Section } from './section.tsx';

export function Known({ memory }: { memory: Memory }) {
  const { known, detailKinds: kinds } = words.value;
  const { details, events } = memory;
  const { purchases, promises, favours, complaints } = memory;
  if ([details, events, purchases, promises, favours, complaints].every(({ length }) => length === 0)) {
    return (
      <Section title={known.title}>
        <p class={css.none}>{known.none}</p>
      </Section>
    );
  }
  const newest = [...events].sort((a, b) => b.saidAt - a.saidAt);
  const others = [
    ...memory.purchases.map((record) => ({ table: 'purchases', record }) as const),
    ...memory.promises.map((record) => ({ table: 'promises', record }) as const),
    ...memory.favours.map((record) => ({ table: 'favours', record }) as const),
    ...memory.complaints.map((record) => ({ table: 'complaints', record }) as const),
  ];
  return (
    <Section title={known.title}>
      <Group title={known.events} saved={newest.map((record) => ({ table: 'lifeEvents', record }))} />
      <Group title={known.others} saved={others} />
      {detailKinds.map((kind) => (
        <Group
          key={kind}
          title={kinds[kind]}
          saved={details.filter((detail) => detail.kind === kind).map((record) => ({ table: 'details', record }))}
        />
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
          <li key={one.record.id}>
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
  const { known } = words.value;
  const sensitive = isSensitive(saved);
  const secret = sensitive && !revealed;
  return (
    <article class={css.fact} data-saved-id={saved.record.id}>
      <div class={css.words}>
        {saved.table !== 'details' && !secret && <p class={css.what}>{savedInWords(saved)}</p>}
        {secret ? <p class={css.meta}>{known.hidden}</p> : <Text saved={saved} />}
        <p class={css.meta}>
          {sensitive && (
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
        aria-label={`${known.remove}: ${secret ? known.hidden : shortened(textOf(saved))}`}
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

function isSensitive({ table, record }: Saved): boolean {
  return (table === 'details' || table === 'lifeEvents') && record.sensitive;
}

function Text({ saved }: { saved: Saved }) {
  const [whole, setWhole] = useState(false);
  const { known } = words.value;
  const all = textOf(saved);
  const long = all.length > foldedLength;
  const text = long && !whole ? `${all.slice(0, foldedLength).trimEnd()}…` : all;
  return (
    <>
      <p class={saved.table === 'details' ? css.text : css.quote} dir="auto">
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
  return dateInWords(language.value, civilDateOf(wordsOf(saved).saidAt), today.value.year);
}

function SourceLink({ saved }: { saved: Saved }) {
  const { url, site } = wordsOf(saved).source;
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
    work: () => forget(saved, Date.now()),
    said: (t) => t.known.removed,
    undo: (forgotten) => restore(forgotten, Date.now()),
  });
}
