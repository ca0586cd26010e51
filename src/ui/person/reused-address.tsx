/** An address that was given to somebody else on a day: a new person begins with it, and what was before stays. */
import { useId, useState } from 'preact/hooks';
import { type CivilDate, civilDateIn, isoDate } from '#core/civil-date.ts';
import { displayName } from '#core/display-name.ts';
import type { HandleRecord } from '#core/records.ts';
import { takeBackLater } from '#store/merge.ts';
import { accountOf, isSince, passedThrough, passOn } from '#store/split.ts';
import { perform } from '#ui/acts.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { handleText, readableHandles } from '#ui/name.tsx';
import { useLive } from '#ui/use-live.ts';
import { AddressChoice, GoesAlong, NewName } from './address-parts.tsx';
import css from './joining.module.css';

interface Shown {
  handles: readonly HandleRecord[];
  /** the address it is about, where it is known; absent: it is asked */
  chosen?: HandleRecord | null;
  /** whose it seems to be now */
  name?: string;
  onClose: () => void;
}

export function ReusedAddress({ handles, chosen: known = null, name = '', onClose }: Shown) {
  const readable = new Set(readableHandles(handles.map(({ handle }) => handle)));
  const shown = handles.filter(({ handle }) => readable.has(handle));
  const [chosen, setChosen] = useState(known ?? (shown.length === 1 ? (shown[0] ?? null) : null));
  const { whose } = words.value;
  return (
    <div class={css.part} data-reused>
      {shown.length > 1 && !known && (
        <AddressChoice
          legend={whose.reusedWhich}
          name="reused-address"
          addresses={shown}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      {chosen && <SinceWhen key={chosen.id} handle={chosen} handles={handles} name={name} onClose={onClose} />}
    </div>
  );
}

function SinceWhen({ handle, handles, name = '', onClose }: Shown & { handle: HandleRecord }) {
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
      {from && (
        <Whose key={isoDate(from)} from={from} handle={handle} handles={handles} name={name} onClose={onClose} />
      )}
    </>
  );
}

function Whose({
  from,
  handle,
  handles,
  name: seems = '',
  onClose,
}: Shown & { from: CivilDate; handle: HandleRecord }) {
  const [name, setName] = useState(seems);
  const [along, setAlong] = useState<boolean | null>(null);
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
      <GoesAlong
        certainly={certain || count === 0 ? whose.reusedGoes(count) : null}
        question={whose.reusedUnsure(count)}
        stay={whose.reusedStay}
        along={whose.reusedAlong}
        goes={goes}
        onChoose={setAlong}
      />
      <NewName
        label={whose.reusedName}
        placeholder={joining.ownName}
        name={name}
        onName={setName}
        act={whose.reusedDo}
        onAct={() => void begin()}
        onClose={onClose}
      />
    </>
  );
}
