/** What a purchase starts, by what was bought: sentences with words to choose, each kind folded under its name. */
import { useId, useState } from 'preact/hooks';
import {
  anyProduct,
  mostProductKinds,
  type ProductKind,
  type StepDelay,
  type StepRule,
  stepUnits,
  usualProductKinds,
} from '#core/after-sale-rules.ts';
import { displayName } from '#core/display-name.ts';
import { same } from '#core/same.ts';
import { change, changeFrom } from '#store/settings.ts';
import { perform, type Say } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { NextIcon } from '#ui/icons.tsx';
import { EditableWord } from '#ui/inline-field.tsx';
import { words } from '#ui/language.ts';
import { focusOn, useFocusKept } from '#ui/person/focus-kept.ts';
import { userSettings } from '#ui/user-settings.ts';
import { WordChoice } from '#ui/word-choice.tsx';
import css from './care-settings.module.css';

const delays: readonly StepDelay[] = [
  ...[0, 1, 2, 3, 5].map((count) => ({ count, unit: 'day' as const })),
  ...[1, 2, 3, 4, 6].map((count) => ({ count, unit: 'week' as const })),
  ...[2, 3, 6, 9, 11, 12, 24].map((count) => ({ count, unit: 'month' as const })),
];

const warranties = [3, 6, 12, 24, 36, 60, 120];

export function CareSettings() {
  const root = useFocusKept<HTMLDivElement>();
  const { care } = words.value;
  const kinds = userSettings.value.afterSale;
  const isUsual = same(kinds, usualProductKinds);
  return (
    <div ref={root} tabIndex={-1} class={css.kinds}>
      {kinds.map((kind) => (
        <Kind key={kind.id} kind={kind} />
      ))}
      <div class={css.acts}>
        {kinds.length < mostProductKinds && (
          <button type="button" class={controls.button} onClick={addKind}>
            {care.addKind}
          </button>
        )}
        {!isUsual && (
          <button
            type="button"
            class={classNames(controls.button, controls.quiet)}
            onClick={() =>
              write(
                () => usualProductKinds,
                (t) => t.care.madeUsual,
              )
            }
          >
            {care.asUsual}
          </button>
        )}
      </div>
    </div>
  );
}

function nameOf({ id, name }: ProductKind): string {
  const { care } = words.value;
  return displayName(name) ?? care.kindNames[id] ?? care.newKind;
}

function Kind({ kind }: { kind: ProductKind }) {
  // what was just added is what one wants to fill in
  const [open, setOpen] = useState(kind.words.length === 0 && kind.id !== anyProduct);
  const id = useId();
  const { care } = words.value;
  const started = kind.steps.filter(
    ({ on, kind: step }) => on && (step !== 'warranty' || kind.warrantyMonths !== null),
  );
  return (
    <section class={css.kind} data-kept={kind.id} data-product={kind.id}>
      <h3>
        <button
          type="button"
          class={css.head}
          data-focus
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <span>
            <span class={css.name}>
              <bdi>{nameOf(kind)}</bdi>
            </span>
            <span class={css.soft}>{care.summary(started.map((step) => care.shortNames[step.kind]))}</span>
          </span>
          <span class={classNames(css.arrow, open && css.down)}>
            <NextIcon />
          </span>
        </button>
      </h3>
      {open && (
        <div id={id} class={css.body}>
          {kind.id === anyProduct ? <p class={css.soft}>{care.anyWords}</p> : <Told kind={kind} />}
          <Warranty kind={kind} />
          <ul class={css.steps}>
            {kind.steps.map((rule) => (
              <li key={rule.id}>
                <Step kind={kind} rule={rule} />
              </li>
            ))}
          </ul>
          {kind.id !== anyProduct && (
            <div class={css.acts}>
              <button
                type="button"
                class={classNames(controls.button, controls.quiet)}
                onClick={() => removeKind(kind)}
              >
                {care.removeKind}
              </button>
            </div>
          )}
        </div>
      )}
    </section>
  );
}

/** Its name, and the words by which it is told. */
function Told({ kind }: { kind: ProductKind }) {
  const { care } = words.value;
  const listed = kind.words.join(', ');
  return (
    <>
      <p>
        {care.kindName}:{' '}
        <EditableWord
          label={care.kindName}
          value={nameOf(kind)}
          onSave={(name) => changeKind(kind, () => ({ name: displayName(name) ?? '' }))}
        />
      </p>
      <p>
        {care.words}:{' '}
        <EditableWord
          label={care.wordsLabel}
          value={listed}
          spoken={listed || care.noWords}
          onSave={(text) => changeKind(kind, () => ({ words: wordsIn(text) }))}
        >
          {listed === '' ? <span class={css.soft}>{care.noWords}</span> : undefined}
        </EditableWord>
      </p>
    </>
  );
}

function wordsIn(text: string): string[] {
  const found = text.split(/[,;\n]/).map((word) => word.trim().slice(0, 60));
  return [...new Set(found.filter((word) => word !== ''))].slice(0, 100);
}

function Warranty({ kind }: { kind: ProductKind }) {
  const { care } = words.value;
  const { warrantyMonths } = kind;
  const lengths =
    warrantyMonths === null ? warranties : [...new Set([...warranties, warrantyMonths])].sort((a, b) => a - b);
  const options: [string, string][] = [
    ['', care.noWarranty],
    ...lengths.map((months): [string, string] => [String(months), care.warrantyLength(months)]),
  ];
  return (
    <p>
      {care.warranty}{' '}
      <WordChoice
        label={care.warranty}
        value={warrantyMonths === null ? '' : String(warrantyMonths)}
        options={options}
        onChoose={(chosen) => changeWarranty(kind, chosen === '' ? null : Number(chosen))}
      />
    </p>
  );
}

/** Whoever says that there is one wants to be reminded of it. */
function changeWarranty(kind: ProductKind, warrantyMonths: number | null): void {
  changeKind(kind, (now) => {
    const begins = now.warrantyMonths === null && warrantyMonths !== null;
    const steps = now.steps.map((rule) => (begins && rule.kind === 'warranty' ? { ...rule, on: true } : rule));
    return { warrantyMonths, steps };
  });
}

function Step({ kind, rule }: { kind: ProductKind; rule: StepRule }) {
  const { care } = words.value;
  const name = rule.text === '' ? care.steps[rule.kind] : rule.text;
  const keyOf = ({ count, unit }: StepDelay) => `${count} ${unit}`;
  const known = delays.some((delay) => keyOf(delay) === keyOf(rule.after));
  const all = (known ? delays : [...delays, rule.after]).filter(({ count }) => rule.kind !== 'warranty' || count > 0);
  const isMoot = rule.kind === 'warranty' && kind.warrantyMonths === null;
  if (isMoot) return null;
  return (
    <div class={css.step} data-rule={rule.id}>
      <input
        type="checkbox"
        aria-label={name}
        checked={rule.on}
        onChange={(event) => changeStep(kind, rule, { on: event.currentTarget.checked })}
      />
      <span class={rule.on ? undefined : css.soft}>
        <EditableWord
          label={care.stepText}
          value={name}
          onSave={(text) => {
            const written = text.trim();
            changeStep(kind, rule, { text: written === care.steps[rule.kind] ? '' : written });
          }}
        />
        {', '}
        <WordChoice
          label={care.whenOf(name)}
          value={keyOf(rule.after)}
          options={all.map((delay) => [keyOf(delay), care.when(rule.kind, delay)] as const)}
          onChoose={(chosen) => {
            const [count = '', unit = ''] = chosen.split(' ');
            const of = stepUnits.find((one) => one === unit);
            if (of) changeStep(kind, rule, { after: { count: Number(count), unit: of } });
          }}
        />
      </span>
    </div>
  );
}

/** Told from what is set at that moment: what is on screen may be one keystroke behind. */
function write(
  next: (now: readonly ProductKind[]) => readonly ProductKind[],
  said: Say,
  keep: string | null = null,
): void {
  let before: readonly ProductKind[] = [];
  void perform({
    work: () =>
      changeFrom(
        'afterSale',
        (now) => {
          before = now;
          return next(now);
        },
        Date.now(),
      ),
    said,
    undo: () => {
      focusOn.value = keep;
      return change('afterSale', before, Date.now());
    },
  });
}

function changeKind({ id }: ProductKind, fields: (kind: ProductKind) => Partial<ProductKind>): void {
  write(
    (now) => now.map((kind) => (kind.id === id ? { ...kind, ...fields(kind) } : kind)),
    (t) => t.care.changed,
    id,
  );
}

function changeStep(kind: ProductKind, { id }: StepRule, fields: Partial<StepRule>): void {
  changeKind(kind, ({ steps }) => ({ steps: steps.map((rule) => (rule.id === id ? { ...rule, ...fields } : rule)) }));
}

/** With the steps of whatever is of no kind; before the last, which takes the rest. */
function addKind(): void {
  const id = crypto.randomUUID();
  focusOn.value = id;
  write(
    (now) => {
      const rest = now.find((kind) => kind.id === anyProduct) ?? usualProductKinds.at(-1);
      if (!rest) return now;
      const others = now.filter((kind) => kind.id !== anyProduct);
      return [...others, { ...rest, id, name: '', words: [] }, rest];
    },
    (t) => t.care.kindAdded,
  );
}

function removeKind({ id }: ProductKind): void {
  write(
    (now) => now.filter((kind) => kind.id !== id),
    (t) => t.care.kindRemoved,
    id,
  );
}
