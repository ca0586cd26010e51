/** What kind of thing words tell of, changed by choosing another. */
import type { Reading } from '#core/reading.ts';
import { actKinds, detailKinds, lifeEventKinds } from '#core/records.ts';
import controls from './controls.module.css';
import { words } from './language.ts';

interface KindShown {
  reading: Reading;
  onChange: (reading: Reading) => void;
}

export function KindChip({ reading, onChange }: KindShown) {
  const { note, eventKinds, detailKinds: details, actKinds: acts } = words.value;
  const value = Object.entries(reading.kind).flat().join(':');
  return (
    <select
      class={controls.chip}
      aria-label={note.kind}
      value={value}
      onChange={(event) => onChange({ ...reading, kind: kindOf(event.currentTarget.value) })}
    >
      <optgroup label={note.details}>
        {detailKinds.map((kind) => (
          <option key={kind} value={`detail:${kind}`}>
            {details[kind]}
          </option>
        ))}
      </optgroup>
      <optgroup label={note.events}>
        {lifeEventKinds.map((kind) => (
          <option key={kind} value={`event:${kind}`}>
            {eventKinds[kind]}
          </option>
        ))}
      </optgroup>
      <optgroup label={note.acts}>
        {actKinds.map((kind) => (
          <option key={kind} value={`act:${kind}`}>
            {acts[kind]}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

function kindOf(value: string): Reading['kind'] {
  const event = lifeEventKinds.find((kind) => value === `event:${kind}`);
  if (event) return { event };
  const act = actKinds.find((kind) => value === `act:${kind}`);
  if (act) return { act };
  return { detail: detailKinds.find((kind) => value === `detail:${kind}`) ?? 'other' };
}
