/** Everybody as a table or as cards, for other programs. */
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { exportPeople, type PeopleFormat } from '#ui/export-people.ts';
import { words } from '#ui/language.ts';
import css from './transfer.module.css';

export function PeopleFiles() {
  const { transfer } = words.value;
  const write = (format: PeopleFormat) =>
    void perform({ work: () => exportPeople(format, null), said: (t) => t.transfer.peopleWritten });
  return (
    <>
      <p>{transfer.peopleHint}</p>
      <div class={css.acts}>
        <button type="button" class={controls.button} onClick={() => write('csv')}>
          {transfer.asTable}
        </button>
        <button type="button" class={classNames(controls.button)} onClick={() => write('vcard')}>
          {transfer.asCards}
        </button>
      </div>
    </>
  );
}
