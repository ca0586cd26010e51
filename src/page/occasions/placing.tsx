/** Where people may live and what they may do, proposed for all of them at once; nothing of it counts until it is confirmed. */
import { useRef, useState } from 'preact/hooks';
import { changeMany, takeBackMany } from '#store/many.ts';
import { type Placing, placings } from '#store/placings.ts';
import { inTime } from '#store/write.ts';
import { perform, sayTrouble } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import css from './occasions.module.css';

export function Placings() {
  const [found, setFound] = useState<readonly Placing[] | null>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const { occasions } = words.value;
  const look = async () => {
    try {
      setFound(await inTime(placings()));
    } catch {
      sayTrouble((t) => t.occasions.placeFailed);
    }
  };
  const confirm = async ({ key, fields, ids }: Placing) => {
    const name = nameOf(fields);
    const done = await perform({
      work: () => changeMany(ids, { kind: 'set', fields }, Date.now()),
      said: (t) => t.people.selection.placed(ids.length, name),
      undo: async (result) => {
        await takeBackMany(result, Date.now());
        await look();
      },
    });
    if (!done) return;
    setFound((now) => now?.filter((one) => one.key !== key) ?? null);
    // the line has gone with its button
    toggle.current?.focus();
  };
  return (
    <div class={css.placings}>
      <button
        type="button"
        ref={toggle}
        class={classNames(controls.button, controls.quiet, css.place)}
        aria-expanded={found !== null}
        onClick={() => (found === null ? void look() : setFound(null))}
      >
        {found === null ? occasions.place : occasions.placeHide}
      </button>
      {found?.length === 0 && <p class={css.hint}>{occasions.placeNone}</p>}
      {found !== null && found.length > 0 && (
        <>
          <p class={css.hint}>{occasions.placeHint}</p>
          <ul>
            {found.map((placing) => (
              <li key={placing.key} class={css.placing} data-placing={placing.key}>
                <div>
                  <p class={css.name}>{nameOf(placing.fields)}</p>
                  <p class={css.people}>
                    {placing.people.map(({ id, name }, index) => (
                      <span key={id}>
                        {index > 0 && ', '}
                        <a href={`#person/${id}`}>
                          <Name raw={name} />
                        </a>
                      </span>
                    ))}
                    {placing.ids.length > placing.people.length && ' …'}
                  </p>
                </div>
                <button
                  type="button"
                  class={controls.chip}
                  aria-label={`${occasions.placeAll(placing.ids.length)}: ${nameOf(placing.fields)}`}
                  onClick={() => void confirm(placing)}
                >
                  {occasions.placeAll(placing.ids.length)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function nameOf(fields: Placing['fields']): string {
  const { occasions } = words.value;
  if ('country' in fields) return fields.country === null ? '' : occasions.countries[fields.country];
  return fields.profession === null ? '' : occasions.professions[fields.profession];
}
