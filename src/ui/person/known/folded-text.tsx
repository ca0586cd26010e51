/** Words of any length: long ones are folded, and all of them are kept. */
import { useState } from 'preact/hooks';
import { classNames } from '#ui/class-names.ts';
import { words } from '#ui/language.ts';
import css from './fact.module.css';

/** In UTF-16 code units; what is a little longer is shown whole. */
const foldedLength = 280;
const longestWhole = 360;

/** Of a very long text each part is laid out only when it is scrolled to. */
const partLength = 4_000;

/** @param onClick what a click on the words does; the pencil beside them does the same by keyboard */
export function FoldedText({ text, onClick }: { text: string; onClick?: () => void }) {
  const [whole, setWhole] = useState(false);
  const { known } = words.value;
  const long = text.length > longestWhole;
  const shown = long && !whole ? `${text.slice(0, foldedLength).replace(/\s+\S{0,20}$/u, '')}…` : text;
  const parts = partsOf(shown);
  const click = () => {
    // whoever selects words wants to copy them
    if (getSelection()?.isCollapsed !== false) onClick?.();
  };
  return (
    <>
      {parts.map(({ from, part }) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: for the mouse; by keyboard there is the pencil
        <p
          key={from}
          class={classNames(css.text, onClick && css.editable, parts.length > 1 && css.part)}
          dir="auto"
          onClick={onClick && click}
        >
          {part}
        </p>
      ))}
      {long && (
        <button type="button" class={css.link} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? known.less : known.all}
        </button>
      )}
    </>
  );
}

interface Part {
  readonly from: number;
  readonly part: string;
}

/** Cut at the end of a line or a word where there is one. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  while (text.length - from > partLength) {
    const part = text.slice(from, from + partLength);
    const end = Math.max(part.lastIndexOf('\n'), part.lastIndexOf(' ')) + 1 || partLength;
    parts.push({ from, part: part.slice(0, end) });
    from += end;
  }
  return [...parts, { from, part: text.slice(from) }];
}
