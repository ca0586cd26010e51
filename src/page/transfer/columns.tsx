/** What the columns of a table are taken for, each changeable. */
import type { Row } from '#core/formats/csv.ts';
import { type ColumnKind, columnKinds, type Mapping } from '#core/formats/csv-columns.ts';
import { plainLine } from '#core/formats/person-row.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import css from './transfer.module.css';

/** So many values of a column tell what it is. */
const examples = 3;

export function Columns({
  header,
  rows,
  mapping,
  change,
}: {
  header: readonly string[];
  rows: readonly Row[];
  mapping: Mapping;
  change: (mapping: Mapping) => void;
}) {
  const { transfer } = words.value;
  // when one was last in touch is told from touches, never from a table
  const kinds = columnKinds.filter((kind) => kind !== 'lastContact');
  return (
    <details class={css.columns} open={mapping.every((kind) => kind === null)}>
      <summary>{transfer.columnsTitle}</summary>
      <ul>
        {header.map((title, column) => {
          const name = plainLine(title) ?? transfer.columnNumber(column + 1);
          const kind = mapping[column] ?? null;
          const values = valuesOf(rows, column);
          if (values.length === 0) return null;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <li key={column}>
              <span class={css.column}>
                <bdi>{transfer.columnIs(name)}</bdi>
                <select
                  class={controls.select}
                  aria-label={transfer.columnLabel(name)}
                  value={kind ?? ''}
                  onChange={({ currentTarget }) => {
                    const chosen = kinds.find((one) => one === currentTarget.value) ?? null;
                    change(header.map((_, index) => (index === column ? chosen : (mapping[index] ?? null))));
                  }}
                >
                  <option value="">{transfer.notTaken}</option>
                  {kinds.map((one: ColumnKind) => (
                    <option key={one} value={one}>
                      {transfer.table.columns[one]}
                    </option>
                  ))}
                </select>
              </span>
              <span class={css.values}>{values.join(' · ')}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function valuesOf(rows: readonly Row[], column: number): string[] {
  const found = new Set<string>();
  for (const { cells } of rows.slice(0, 500)) {
    const value = plainLine(cells[column]);
    if (value !== null) found.add(value.length > 40 ? `${value.slice(0, 39)}…` : value);
    if (found.size === examples) break;
  }
  return [...found];
}
