/** A file brought in: chosen or dropped, looked at, and only then written. */
import type { ComponentChildren, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Mapping, mappingOf } from '#core/formats/csv-columns.ts';
import { readPeople } from '#core/formats/csv-people.ts';
import { type Incoming, incomingPeople } from '#core/formats/incoming.ts';
import { withNumbers } from '#core/formats/person-row.ts';
import type { Handle } from '#core/handle.ts';
import { elsewhere, type Whereabouts } from '#core/occasions/countries.ts';
import { bringIn, preview } from '#store/import.ts';
import type { ImportReport } from '#store/import-run.ts';
import { takeBackImport } from '#store/import-undo.ts';
import { noticeMemoryTrouble, perform, say } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { countryOfNumbers } from '#ui/handle-written.ts';
import { words } from '#ui/language.ts';
import { Preview } from './preview.tsx';
import { type FileRead, readFile } from './read-file.ts';
import css from './transfer.module.css';

/** A file that can be brought in, with what that would do. */
export interface Ready {
  readonly file: FileRead;
  /** of a table */
  readonly mapping: Mapping;
  /** lines or cards that name nobody */
  readonly nameless: readonly number[];
  readonly incoming: Incoming;
  readonly report: ImportReport;
  /** false while the report is of the columns as they were before */
  readonly settled: boolean;
}

type State =
  | { readonly step: 'choose' }
  | { readonly step: 'busy'; readonly doing: 'reading' | 'looking' | 'writing'; readonly part: number }
  | { readonly step: 'refused'; readonly file: FileRead }
  | { readonly step: 'ready'; readonly ready: Ready };

export function BringIn() {
  const [state, setState] = useState<State>({ step: 'choose' });
  // whoever chooses another file while one is read wants the other one
  const turn = useRef(0);
  const chooser = useRef<HTMLButtonElement>(null);
  const begin = () => {
    turn.current += 1;
    const own = turn.current;
    return (next: State) => {
      if (own === turn.current) setState(next);
    };
  };

  const look = async (file: FileRead, mapping: Mapping, set: (next: State) => void, progress = true) => {
    try {
      const now = Date.now();
      const { incoming, nameless } = whatFileBrings(file, mapping, now, await readNumbers());
      const told = (part: number) => progress && set({ step: 'busy', doing: 'looking', part });
      const report = await preview(incoming, now, told);
      set({ step: 'ready', ready: { file, mapping, nameless, incoming, report, settled: true } });
    } catch {
      set({ step: 'choose' });
      await noticeMemoryTrouble();
    }
  };

  const open = async (chosen: File) => {
    const set = begin();
    set({ step: 'busy', doing: 'reading', part: 0 });
    const file = await readFile(chosen, (part) => set({ step: 'busy', doing: 'reading', part }));
    const isOurs = file.kind === 'backup' || file.kind === 'table' || file.kind === 'cards';
    if (isOurs) await look(file, file.kind === 'table' ? mappingOf(file.header) : [], set);
    else set({ step: 'refused', file });
  };

  // the columns stay where they are while what they mean is looked at
  const remap = (ready: Ready, mapping: Mapping) => {
    const set = begin();
    set({ step: 'ready', ready: { ...ready, mapping, settled: false } });
    void look(ready.file, mapping, set, false);
  };

  const write = async (ready: Ready) => {
    if (!ready.settled) return;
    const set = begin();
    // what was pressed goes with the preview
    chooser.current?.focus();
    const [id, now] = [crypto.randomUUID(), Date.now()];
    const work = async () => {
      set({ step: 'busy', doing: 'writing', part: 0 });
      try {
        const done = await bringIn(ready.incoming, id, now, (part) => set({ step: 'busy', doing: 'writing', part }));
        set({ step: 'choose' });
        say(
          (t) => t.transfer.broughtIn(done.people.added),
          () => takeBack(id),
        );
      } catch (error) {
        set({ step: 'ready', ready });
        throw error;
      }
    };
    await perform({ work, said: null, hasProgress: true });
  };

  return (
    <Choice busy={state.step === 'busy'} chooser={chooser} choose={(file) => void open(file)}>
      {state.step === 'busy' && <Busy doing={state.doing} part={state.part} />}
      {state.step === 'refused' && (
        <p class={css.refused} role="alert">
          {refusal(state.file)}
        </p>
      )}
      {state.step === 'ready' && (
        <Preview
          ready={state.ready}
          remap={(mapping) => remap(state.ready, mapping)}
          bringIn={() => void write(state.ready)}
          leave={() => {
            chooser.current?.focus();
            begin()({ step: 'choose' });
            say((t) => t.transfer.left);
          }}
        />
      )}
    </Choice>
  );
}

/** Takes an import back, and says what stays. */
export async function takeBack(importId: string): Promise<void> {
  const done = await perform({ work: () => takeBackImport(importId, Date.now()), said: null });
  if (done) say((t) => t.transfer.takenBack(done.kept));
}

type ReadNumber = (text: string, country: Whereabouts | null) => Handle | null;

/** How numbers are read that do not say their country: as the person's own, or else as the user's. */
async function readNumbers(): Promise<ReadNumber> {
  const [{ phoneWritten }, usual] = await Promise.all([import('#core/phone.ts'), countryOfNumbers()]);
  return (text, country) => phoneWritten(text, country === null || country === elsewhere ? usual : country);
}

function whatFileBrings(
  file: FileRead,
  mapping: Mapping,
  now: number,
  number: ReadNumber,
): { readonly incoming: Incoming; readonly nameless: readonly number[] } {
  if (file.kind === 'backup') return { incoming: { records: file.backup.records, policy: 'latest' }, nameless: [] };
  const { loose } = words.peek().transfer;
  const { rows, nameless } =
    file.kind === 'table'
      ? readPeople(file.rows, mapping)
      : file.kind === 'cards'
        ? file.cards
        : { rows: [], nameless: [] };
  const incoming = incomingPeople(
    rows.map((row) => withNumbers(row, (text) => number(text, row.country))),
    now,
    () => crypto.randomUUID(),
    ({ kind, text }) => loose[kind](text),
  );
  return { incoming, nameless };
}

function refusal(file: FileRead): string {
  const { transfer } = words.value;
  switch (file.kind) {
    case 'foreign':
      return transfer.foreign[file.what];
    case 'later-version':
      return transfer.laterVersion(file.header.kith);
    case 'too-large':
      return transfer.tooLarge;
    default:
      return transfer.unreadable;
  }
}

function Busy({ doing, part }: { doing: 'reading' | 'looking' | 'writing'; part: number }) {
  const percent = Math.round(part * 100);
  return (
    <p class={css.busy} role="status">
      <progress value={percent} max={100} aria-hidden="true" />
      {words.value.transfer[doing](percent)}
    </p>
  );
}

/** Where a file is chosen or dropped; what became of it stands below. */
function Choice({
  busy,
  chooser,
  choose,
  children,
}: {
  busy: boolean;
  chooser: RefObject<HTMLButtonElement | null>;
  choose: (file: File) => void;
  children: ComponentChildren;
}) {
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { transfer } = words.value;
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !busy) choose(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same by keyboard
    <div
      class={css.bring}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <div class={classNames(css.drop, over && css.over)}>
        <p>{transfer.bringHint}</p>
        <p class={css.acts}>
          <button
            ref={chooser}
            type="button"
            class={classNames(controls.button, controls.tinted, controls.large)}
            aria-disabled={busy}
            onClick={() => !busy && field.current?.click()}
          >
            {transfer.choose}
          </button>
          <span class={css.hint}>{transfer.drop}</span>
        </p>
      </div>
      <input
        ref={field}
        type="file"
        class={controls.hidden}
        tabIndex={-1}
        aria-label={transfer.fileLabel}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // the same file, chosen again, is news
          currentTarget.value = '';
        }}
      />
      {children}
    </div>
  );
}
