/** All of it as one file for the calendar that the user has. */
import { useState } from 'preact/hooks';
import { say, sayTrouble } from '#ui/acts.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { downloadCalendar } from '#ui/occasions-calendar.ts';
import css from './occasions.module.css';

export function Calendar() {
  const [alarm, setAlarm] = useState(false);
  const { occasions } = words.value;
  const take = async () => {
    try {
      if (!(await downloadCalendar(null, alarm))) say((t) => t.occasions.calendarNothing);
    } catch {
      sayTrouble((t) => t.occasions.calendarFailed);
    }
  };
  return (
    <section class={css.calendar}>
      <h2>{occasions.calendar}</h2>
      <p class={css.hint}>{occasions.calendarHint}</p>
      <div class={css.line}>
        <button type="button" class={controls.button} onClick={() => void take()}>
          {occasions.calendarEverybody}
        </button>
        <label class={controls.check}>
          <input type="checkbox" checked={alarm} onChange={(event) => setAlarm(event.currentTarget.checked)} />
          {occasions.calendarAlarm}
        </label>
      </div>
    </section>
  );
}
