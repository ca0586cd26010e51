/** One line of the timeline: messages of a conversation, something that happened without a page, something saved. */

import { useState } from 'preact/hooks';
import { beginningOf } from '#core/beginning-of.ts';
import type { Direction } from '#core/facts.ts';
import type { Touch } from '#core/records.ts';
import { textOf } from '#core/saved.ts';
import type { Line, SavedFact, Step } from '#core/timeline.ts';
import { clockTime } from '#i18n/dates.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { BothIcon, DotIcon, InIcon, NextIcon, OutIcon } from '#ui/icons.tsx';
import { language, words } from '#ui/language.ts';
import { siteName } from '#ui/site-name.ts';
import { savedInWords } from './saved-in-words.ts';
import { FactIcon, TouchIcon } from './timeline-icons.tsx';
import css from './timeline-line.module.css';

export function TimelineLine({ line }: { line: Line }) {
  if (line.kind === 'messages') return <Messages touches={line.touches} />;
  if (line.kind === 'touch') return <Met touch={line.touch} />;
  return <Fact saved={line.saved} step={line.step} />;
}

/** Several messages are one line that opens to the single ones. */
function Messages({ touches }: { touches: readonly [Touch, ...Touch[]] }) {
  const [open, setOpen] = useState(false);
  const { timeline } = words.value;
  const [newest] = touches;
  if (touches.length === 1) return <Message touch={newest} where={<Where touches={touches} />} />;
  const fold = (
    <button type="button" class={classNames(css.link, css.fold)} aria-expanded={open} onClick={() => setOpen(!open)}>
      {timeline.messages(touches.length)}
      <NextIcon />
    </button>
  );
  return (
    <>
      <Row
        icon={wayIcon(wayOf(touches))}
        where={
          <>
            {fold} · <Where touches={touches} />
          </>
        }
      >
        {wayInWords(wayOf(touches))}
        {!open && <FirstWords touch={newest} />}
      </Row>
      {open && (
        <ol class={css.single}>
          {touches.map((touch) => (
            <li key={touch.id}>
              <Message touch={touch} where={null} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function Message({ touch, where }: { touch: Touch; where: preact.JSX.Element | null }) {
  const time = timeOf(touch);
  return (
    <Row
      icon={wayIcon(touch.direction)}
      where={
        <>
          {time}
          {time && where && ' · '}
          {where}
        </>
      }
    >
      {wayInWords(touch.direction)}
      <FirstWords touch={touch} />
    </Row>
  );
}

/** Empty where the page told only the day. */
function timeOf({ at, precision }: Touch): string {
  return precision === 'minute' || precision === 'second' ? clockTime(language.value, at) : '';
}

function FirstWords({ touch: { words: said } }: { touch: Touch }) {
  return (
    said !== null && (
      <p class={css.words} dir="auto">
        {said}
      </p>
    )
  );
}

/** The site, as the way back to the conversation where one is known. */
function Where({ touches }: { touches: readonly [Touch, ...Touch[]] }) {
  const [{ site }] = touches;
  const url = touches.find((touch) => touch.url?.startsWith('https:'))?.url;
  if (!url) return <>{siteName(site)}</>;
  return (
    <a class={css.back} href={url} target="_blank" rel="noreferrer">
      <span class={controls.hidden}>{words.value.timeline.open} </span>
      {siteName(site)}
    </a>
  );
}

type Way = Direction | 'both';

function wayOf(touches: readonly Touch[]): Way {
  const out = touches.some(({ direction }) => direction === 'out');
  const back = touches.some(({ direction }) => direction === 'in');
  if (out && back) return 'both';
  if (out) return 'out';
  return back ? 'in' : 'unknown';
}

function wayIcon(way: Way): preact.JSX.Element {
  return { both: <BothIcon />, out: <OutIcon />, in: <InIcon />, unknown: <DotIcon /> }[way];
}

function wayInWords(way: Way): string {
  const { both, youWrote, theyWrote, unknown } = words.value.timeline;
  return { both, out: youWrote, in: theyWrote, unknown }[way];
}

function Met({ touch }: { touch: Touch }) {
  const kind = words.value.timeline.touch[touch.kind];
  return (
    <Row icon={<TouchIcon kind={touch.kind} />} where={touch.words === null ? null : kind}>
      {touch.words === null ? kind : <Text text={touch.words} />}
    </Row>
  );
}

function Fact({ saved, step }: { saved: SavedFact; step: Step }) {
  const [revealed, setRevealed] = useState(false);
  const { known } = words.value;
  const sensitive = 'sensitive' in saved.record && saved.record.sensitive;
  const secret = sensitive && !revealed;
  const { url, site } = saved.record.source;
  return (
    <Row
      icon={<FactIcon table={saved.table} step={step} />}
      where={
        <>
          {!secret && label(saved, step)}
          {sensitive && (
            <button type="button" class={css.link} aria-expanded={revealed} onClick={() => setRevealed(!revealed)}>
              {revealed ? known.hide : known.show}
            </button>
          )}
          {!secret && url?.startsWith('https:') && (
            <>
              {' · '}
              <a class={css.back} href={url} target="_blank" rel="noreferrer">
                <span class={controls.hidden}>{words.value.timeline.open} </span>
                {site === null ? new URL(url).host : siteName(site)}
              </a>
            </>
          )}
        </>
      }
    >
      {secret ? <span class={css.soft}>{known.hidden}</span> : <Text text={textIn(saved, step)} />}
    </Row>
  );
}

function label(saved: SavedFact, step: Step): string {
  const { timeline } = words.value;
  if (step === 'kept') return timeline.kept;
  if (step === 'settled') return timeline.settled;
  if (step === 'judged' && saved.table === 'purchases' && saved.record.feedback) {
    return timeline.judged[saved.record.feedback.verdict];
  }
  return savedInWords(saved);
}

function textIn(saved: SavedFact, step: Step): string {
  const judged = step === 'judged' && saved.table === 'purchases' ? saved.record.feedback?.words : '';
  return judged || textOf(saved);
}

const foldedLength = 200;

/** Longer texts are folded. */
function Text({ text }: { text: string }) {
  const [whole, setWhole] = useState(false);
  const { known } = words.value;
  const long = text.length > foldedLength;
  return (
    <>
      <p class={css.text} dir="auto">
        {whole ? text : beginningOf(text, foldedLength)}
      </p>
      {long && (
        <button type="button" class={css.link} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? known.less : known.all}
        </button>
      )}
    </>
  );
}

interface RowShown {
  icon: preact.JSX.Element;
  where: preact.ComponentChildren;
  children: preact.ComponentChildren;
}

function Row({ icon, where, children }: RowShown) {
  return (
    <div class={css.line}>
      <span class={css.icon}>{icon}</span>
      <div class={css.told}>
        <div class={css.what}>{children}</div>
        <span class={css.where}>{where}</span>
      </div>
    </div>
  );
}
