/** The parts of a page's skeleton, and which of them stay when there are too many. */

export interface Part {
  readonly open: string;
  /** empty for an element without an end */
  readonly close: string;
  /** the same for elements that are repeated: rows, messages */
  readonly alike: string;
  readonly visible: boolean;
  readonly main: boolean;
  readonly block: boolean;
  /** in order; words as they are written */
  readonly children: readonly (Part | string)[];
}

interface Keeping {
  /** of elements that are alike beside each other, so many, half of them the first */
  readonly alike: number;
  readonly hidden: boolean;
  /** whether what is beside the main part of the page stays whole */
  readonly aside: boolean;
}

/** Tried in this order until the skeleton is small enough: what an adapter looks at goes last. */
const keepings: readonly Keeping[] = [
  { alike: 60, hidden: true, aside: true },
  { alike: 12, hidden: true, aside: true },
  { alike: 5, hidden: true, aside: true },
  { alike: 5, hidden: false, aside: true },
  { alike: 5, hidden: false, aside: false },
  { alike: 2, hidden: false, aside: false },
];

/** The part as HTML of at most so many characters, without what is least worth knowing. */
export function written(part: Part, most: number): string {
  let html = '';
  for (const keeping of keepings) {
    html = htmlOf(part, keeping, holdsMain(part));
    if (html.length <= most) return html;
  }
  return shortened(part, most);
}

function htmlOf(part: Part, keeping: Keeping, main: boolean): string {
  const inner = inside(part, keeping, main);
  return `${part.open}${inner}${part.close}`;
}

function inside({ children, block }: Part, keeping: Keeping, main: boolean): string {
  const parts = children.filter((child) => typeof child !== 'string');
  const alone = block && children.every((child) => (typeof child === 'string' ? child.trim() === '' : child.block));
  const kept = new Set(keep(parts, keeping, main));
  const pieces: string[] = [];
  let left = 0;
  const tellLeft = () => {
    if (left > 0) pieces.push(`<!-- ${left} more -->`);
    left = 0;
  };
  for (const child of children) {
    if (typeof child !== 'string' && !kept.has(child)) {
      left += 1;
      continue;
    }
    tellLeft();
    if (typeof child === 'string') pieces.push(alone ? '' : child);
    else pieces.push(htmlOf(child, keeping, main && !child.main));
  }
  tellLeft();
  return alone
    ? pieces
        .filter((piece) => piece !== '')
        .map((piece) => `\n${piece}`)
        .join('')
    : pieces.join('');
}

/** @param main whether the main part of the page is somewhere among these, and this is not inside of it */
function keep(parts: readonly Part[], { alike, hidden, aside }: Keeping, main: boolean): Part[] {
  const seen = parts.filter((part) => hidden || part.visible);
  const wanted = aside || !main || !seen.some(holdsMain) ? seen : seen.filter(holdsMain);
  const places = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const part of wanted) counts.set(part.alike, (counts.get(part.alike) ?? 0) + 1);
  return wanted.filter((part) => {
    const place = places.get(part.alike) ?? 0;
    places.set(part.alike, place + 1);
    return place < alike / 2 || place >= (counts.get(part.alike) ?? 0) - alike / 2;
  });
}

const holds = new WeakMap<Part, boolean>();

function holdsMain(part: Part): boolean {
  const known = holds.get(part);
  if (known !== undefined) return known;
  const found = part.main || part.children.some((child) => typeof child !== 'string' && holdsMain(child));
  holds.set(part, found);
  return found;
}

/** The beginning of it, well formed: for a page that is too large however little of it is kept. */
function shortened(part: Part, most: number): string {
  let room = most;
  const take = (one: Part): string => {
    room -= one.open.length + one.close.length;
    const pieces: string[] = [];
    for (const child of one.children) {
      const length = typeof child === 'string' ? child.length : child.open.length + child.close.length;
      if (typeof child !== 'string' && !child.visible) continue;
      if (length > room) break;
      if (typeof child === 'string') room -= length;
      pieces.push(typeof child === 'string' ? child : take(child));
    }
    return `${one.open}${pieces.join('')}${one.close}`;
  };
  return take(part);
}
