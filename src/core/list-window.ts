/** Which rows of a long list can be seen, and where: only those are drawn. */

export interface ListMeasures {
  readonly count: number;
  /** px, of every row */
  readonly rowHeight: number;
  /** px of the list that can be seen at once */
  readonly viewHeight: number;
}

export interface ListWindow {
  readonly first: number;
  /** after the last */
  readonly end: number;
  /** px from the upper end of the list to the first row drawn */
  readonly top: number;
}

/** Firefox draws nothing below 17.9 million px; Chromium's limit lies higher. */
const mostHeight = 16_000_000;

/** Rows drawn above and below what is seen, so that scrolling shows no gap. */
const spare = 8;

/** px that the list takes; less than its rows when there are more than a browser can draw at their height. */
export function listHeight({ count, rowHeight }: ListMeasures): number {
  return Math.min(count * rowHeight, mostHeight);
}

/** How far the rows have been scrolled when the list is: the same px while all rows fit, else the same share. */
function scrolledRows(measures: ListMeasures, scrollTop: number): number {
  const whole = measures.count * measures.rowHeight;
  const height = listHeight(measures);
  if (whole === height) return scrollTop;
  const share = scrollTop / Math.max(1, height - measures.viewHeight);
  return Math.min(1, share) * (whole - measures.viewHeight);
}

export function listWindow(measures: ListMeasures, scrollTop: number): ListWindow {
  const { count, rowHeight, viewHeight } = measures;
  const rows = scrolledRows(measures, Math.max(0, scrollTop));
  const first = Math.max(0, Math.min(count, Math.floor(rows / rowHeight) - spare));
  const end = Math.max(first, Math.min(count, Math.ceil((rows + viewHeight) / rowHeight) + spare));
  return { first, end, top: Math.max(0, scrollTop) + first * rowHeight - rows };
}

/** Where to scroll so that a row is seen whole, moving as little as possible. */
export function scrollTopToShow(measures: ListMeasures, scrollTop: number, index: number): number {
  const { rowHeight, viewHeight } = measures;
  const rows = scrolledRows(measures, scrollTop);
  const wanted = Math.max(index * rowHeight - viewHeight + rowHeight, Math.min(rows, index * rowHeight));
  if (wanted === rows) return scrollTop;
  const whole = measures.count * rowHeight;
  const height = listHeight(measures);
  return whole === height ? wanted : (wanted / (whole - viewHeight)) * (height - viewHeight);
}
