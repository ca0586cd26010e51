/** What the parts of the list know of each other. */
import type { ListMeasures } from '#core/list-window.ts';

export const gridId = 'people-list';
export const searchId = 'people-search';
export const rowId = (contactId: string): string => `row-${contactId}`;

/** px; table.module.css has the same. */
export const rowHeight = 48;
const headHeight = 36;

/** Of a list of `count` rows, as high as it is on screen now. */
export function measured(grid: HTMLElement | null, count: number): ListMeasures {
  const height = grid ? grid.clientHeight - headHeight : 600;
  return { count, rowHeight, viewHeight: Math.max(rowHeight, height) };
}

/** Rows drawn before the first that is seen, where there are any. */
export const spareRows = 8;
