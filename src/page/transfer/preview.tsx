/** What bringing a file in would do, said before it is done. */

import browser from 'webextension-polyfill';
import { civilDateOf } from '#core/civil-date.ts';
import { displayName } from '#core/display-name.ts';
import type { Mapping } from '#core/formats/csv-columns.ts';
import { dateInWords } from '#i18n/dates.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { language, words } from '#ui/language.ts';
import { handleText } from '#ui/name.tsx';
import type { Ready } from './bring-in.tsx';
import { Columns } from './columns.tsx';
import type { Backup, FileRead } from './read-file.ts';
import css from './transfer.module.css';

/** Of a long list the first; the others are counted. */
const mostShown = 8;

export function Preview({
  ready,
  remap,
  bringIn,
  leave,
}: {
  ready: Ready;
  remap: (mapping: Mapping) => void;
  bringIn: () => void;
  leave: () => void;
}) {
  const { transfer } = words.value;
  const { file, report, nameless } = ready;
  const changes = transfer.importSentences(report);
  const people = report.people.added + report.people.changed + report.people.same;
  const nothing = file.kind !== 'backup' && people === 0;
  const isSame = !nothing && changesNothing(report);
  return (
    <section class={css.preview} aria-label={transfer.bringTitle}>
      {whatItIs(file, people).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {nameless.length > 0 && (
        <p class={css.soft}>
          {file.kind === 'table'
            ? transfer.nameless(nameless.length, nameless.slice(0, mostShown).join(', '))
            : transfer.namelessCards(nameless.length)}
        </p>
      )}
      {file.kind === 'table' && (
        <Columns header={file.header} rows={file.rows} mapping={ready.mapping} change={remap} />
      )}
      {nothing && (
        <p>
          {file.kind === 'table' && ready.mapping.every((kind) => kind === null) ? transfer.noHeader : transfer.nobody}
        </p>
      )}
      {isSame && <p>{transfer.nothingNew}</p>}
      {!nothing && !isSame && (
        <>
          <h3>{transfer.wouldDo}</h3>
          <ul class={css.changes}>
            {changes.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {report.conflicts.length > 0 && (
        <Some
          title={transfer.conflictsTitle(report.conflicts.length)}
          count={report.conflicts.length}
          lines={report.conflicts
            .slice(0, mostShown)
            .map(({ handle, inFile, here }) => transfer.conflict(handleText(handle), shown(inFile), shown(here)))}
        />
      )}
      {file.kind === 'backup' && file.backup.troubleCount > 0 && (
        <Some
          title={transfer.troublesTitle(file.backup.troubleCount)}
          count={file.backup.troubleCount}
          lines={file.backup.troubles.slice(0, mostShown).map(({ line, why }) => transfer.trouble(line, why))}
        />
      )}
      <p class={css.acts}>
        {!nothing && !isSame && (
          <button
            type="button"
            class={classNames(controls.button, controls.primary, controls.large)}
            aria-disabled={!ready.settled}
            onClick={bringIn}
          >
            {transfer.bringIn}
          </button>
        )}
        <button type="button" class={classNames(controls.button, controls.quiet)} onClick={leave}>
          {transfer.leave}
        </button>
      </p>
    </section>
  );
}

/** In its own direction, whatever alphabet it is in. */
function shown(name: string): string {
  return `\u2068${displayName(name) ?? words.value.common.noName}\u2069`;
}

function changesNothing({ people, touches, saved, others, settings, removed }: Ready['report']): boolean {
  const tallies = [people, touches, saved, others];
  return settings + removed === 0 && tallies.every(({ added, changed }) => added + changed === 0);
}

function whatItIs(file: FileRead, people: number): string[] {
  const { transfer } = words.value;
  if (file.kind === 'backup') return aboutBackup(file.backup);
  if (file.kind === 'table') return [transfer.tableOf(people), ...(file.cut ? [transfer.cut(file.rows.length)] : [])];
  if (file.kind !== 'cards') return [];
  const { rows, cut } = file.cards;
  return [transfer.cardsOf(rows.length), ...(cut ? [transfer.cut(rows.length)] : [])];
}

function aboutBackup({ header, wholeness }: Backup): string[] {
  const { transfer } = words.value;
  const date = dateInWords(language.value, civilDateOf(header.written), today.value.year);
  const isLater = isLaterVersion(header.kith, browser.runtime.getManifest().version);
  return [
    transfer.backupFrom(date, header.people === 'all'),
    ...(isLater ? [transfer.byLaterKith(header.kith)] : []),
    ...(wholeness === 'cut-off' ? [transfer.cutOff] : []),
    ...(wholeness === 'altered' ? [transfer.altered] : []),
  ];
}

/** By their numbers, the first that differs counts. */
function isLaterVersion(version: string, ours: string): boolean {
  const [theirs, own] = [version, ours].map((one) => one.split('.').map(Number));
  for (const [index, number] of (theirs ?? []).entries()) {
    const other = own?.[index] ?? 0;
    if (number !== other) return number > other;
  }
  return false;
}

function Some({ title, lines, count }: { title: string; lines: readonly string[]; count: number }) {
  return (
    <>
      <h3>{title}</h3>
      <ul class={css.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {count > lines.length && <li>{words.value.transfer.more(count - lines.length)}</li>}
      </ul>
    </>
  );
}
