/** The page calls somebody by quite another name: their other name, or an address that is somebody else's now. */
import { useId, useState } from 'preact/hooks';
import { handleKey } from '#core/handle.ts';
import { namedOtherwise } from '#core/named-otherwise.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { changeList } from '#ui/person/change.ts';
import type { Memory } from '#ui/person/memory.ts';
import { ReusedAddress } from '#ui/person/reused-address.tsx';
import css from './context.module.css';
import type { How } from './screen.ts';

export function NamedOtherwise({ how, memory }: { how: Extract<How, { by: 'page' }>; memory: Memory }) {
  const [passing, setPassing] = useState(false);
  const id = useId();
  const { person } = how;
  const { contact, handles } = memory;
  const name = person.certainty === 'certain' && !how.picked ? namedOtherwise(contact, person.name) : null;
  const own = handles.filter(({ key }) => key === handleKey(person.handles[0]));
  if (name === null || own.length === 0) return null;
  const { whose } = words.value;
  return (
    <section aria-label={whose.otherwise} data-named-otherwise>
      <p class={css.hint}>
        {whose.otherwise} <Name raw={name} />
      </p>
      <p class={css.choices}>
        <button
          type="button"
          class={classNames(controls.button, controls.quiet)}
          onClick={() => changeList(contact, 'otherNames', name, 'add')}
        >
          {whose.otherwiseSame}
        </button>
        <button
          type="button"
          class={classNames(controls.button, controls.quiet)}
          aria-expanded={passing}
          aria-controls={id}
          onClick={() => setPassing(!passing)}
        >
          {whose.otherwiseReused}
        </button>
      </p>
      <div id={id} hidden={!passing}>
        {passing && (
          <ReusedAddress handles={handles} chosen={own[0] ?? null} name={name} onClose={() => setPassing(false)} />
        )}
      </div>
    </section>
  );
}
