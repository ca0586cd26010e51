/** An address that was given to somebody else on a day: a new person begins with it, and what was before stays. */
import { useId, useState } from 'preact/hooks';
import { type CivilDate, civilDateIn, isoDate } from '#core/civil-date.ts';
import { displayName } from '#core/display-name.ts';
import type { HandleRecord } from '#core/records.ts';
import { takeBackLater } from '#store/merge.ts';
import { accountOf, isSince, passedThrough, passOn } from '#store/split.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { HandleText, handleText, readableHandles } from '#ui/name.tsx';
import { useLive } from '#ui/use-live.ts';
import css from './joining.module.css';

interface Shown {
  handles: readonly HandleRecord[];
  onClose: () => void;
}

export function ReusedAddress({ handles, onClose }: Shown) {
  const readable = new Set(readableHandles(handles.map(({ handle }) => handle)));
  const shown = handles.filter(({ handle }) => readable.has(handle));
  const [chosen, setChosen] = useState<HandleRecord | null>(shown.length === 1 ? (shown[0] ?? null) : null);
  const { whose } = words.value;
  return (
    <div class={css.part} data-reused>
      {shown.length > 1 && (
        <fieldset class={css.field}>
          <legend>{whose.reusedWhich}</legend>
          <div class={css.choices}>
            {shown.map((one) => (
              <label key={one.id} class={css.choice}>
                <input
                  type="radio"
                  name="reused-address"
                  checked={chosen?.id === one.id}
                  onChange={() => setChosen(one)}
                />
                <span>
                  <HandleText handle={one.handle} />
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {chosen && <SinceWhen key={chosen.id} handle={chosen} handles={handles} onClose={onClose} />}
    </div>
  );
}

function SinceWhen({ handle, handles, onClose }: Shown & { handle: HandleRecord }) {
  const [from, setFrom] = useState<CivilDate | null>(null);
  const id = useId();
  const { whose } = words.value;
  return (
    <>
      <div class={css.row}>
        <label for={`${id}-from`}>{whose.reusedFrom}</label>
        <input
          id={`${id}-from`}
          class={controls.field}
          type="date"
          max={isoDate(today.value)}
          onInput={(event) => {
            const day = civilDateIn(event.currentTarget.value);
            setFrom(day && isoDate(day) <= isoDate(today.value) ? day : null);
          }}
        />
      </div>
      {from && <Whose key={isoDate(from)} from={from} handle={handle} handles={handles} onClose={onClose} />}
    </>
  );
}

function Whose({ from, handle, handles, onClose }: Shown & { from: CivilDate; handle: HandleRecord }) {
  const [name, setName] = useState('');
  const [along, setAlong] = useState<boolean | null>(null);
  const id = useId();
  const { whose, joining } = words.value;
  const since = useLive(`since ${handle.id} ${isoDate(from)}`, async () => {
    const { touches, certain } = await passedThrough(accountOf(handle, handles), handles);
    return { count: touches.filter((touch) => isSince(touch, from)).length, certain };
  });
  if (!since) return null;
  const { count, certain } = since;
  // which of two addresses a message went to nobody knows: it stays unless the user says so
  const goes = along ?? certain;
  const begin = async () => {
    const called = displayName(name) ?? handleText(handle.handle);
    const entry = await perform({
      work: () => passOn(handle, called, from, goes, Date.now()),
      said: (t) => t.whose.reusedDone(called),
      undo: async (done) => {
        if (done) await takeBackLater(done.id, Date.now());
      },
      kept: called,
    });
    if (entry) onClose();
  };
  return (
    <>
      {certain || count === 0 ? (
        <p class={css.reason}>{whose.reusedGoes(count)}</p>
      ) : (
        <div class={css.row}>
          <label for={`${id}-along`}>{whose.reusedUnsure(count)}</label>
          <select
            id={`${id}-along`}
            class={controls.select}
            value={goes ? 'along' : 'stay'}
            onChange={(event) => setAlong(event.currentTarget.value === 'along')}
          >
            <option value="stay">{whose.reusedStay}</option>
            <option value="along">{whose.reusedAlong}</option>
          </select>
        </div>
      )}
      <div class={css.row}>
        <input
          class={classNames(controls.field, css.grow)}
          aria-label={whose.reusedName}
          placeholder={joining.ownName}
          dir="auto"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) void begin();
            if (event.key === 'Escape') onClose();
          }}
        />
        <button type="button" class={classNames(controls.button, controls.primary)} onClick={() => void begin()}>
          {whose.reusedDo}
        </button>
      </div>
    </>
  );
}
