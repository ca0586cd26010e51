/** An address that is somebody else's becomes a person of its own, with the messages that went through it. */
import { useState } from 'preact/hooks';
import { displayName } from '#core/display-name.ts';
import type { HandleRecord } from '#core/records.ts';
import { takeBackLater } from '#store/merge.ts';
import { accountOf, passedThrough, split } from '#store/split.ts';
import { perform } from '#ui/acts.ts';
import { words } from '#ui/language.ts';
import { handleText, readableHandles } from '#ui/name.tsx';
import { useLive } from '#ui/use-live.ts';
import { AddressChoice, GoesAlong, NewName } from './address-parts.tsx';
import css from './joining.module.css';

interface Shown {
  handles: readonly HandleRecord[];
  onClose: () => void;
}

export function SplitAddress({ handles, onClose }: Shown) {
  const [chosen, setChosen] = useState<HandleRecord | null>(null);
  const { joining } = words.value;
  const readable = new Set(readableHandles(handles.map(({ handle }) => handle)));
  const shown = handles.filter((one) => readable.has(one.handle) && accountOf(one, handles).length < handles.length);
  return (
    <div class={css.part}>
      <AddressChoice
        legend={joining.whichAddress}
        name="split-address"
        addresses={shown}
        chosen={chosen}
        onChoose={setChosen}
      />
      {chosen && <Whose key={chosen.id} handle={chosen} handles={handles} onClose={onClose} />}
    </div>
  );
}

/** Until the user says what the person is called: what stands before the @, as a name is written. */
function nameOf({ handle }: HandleRecord): string {
  if (handle.channel !== 'email') return handleText(handle);
  const local = (handle.value.split('@')[0] ?? '').split(/[._-]+/).filter((word) => /^\p{L}{2,}$/u.test(word));
  if (local.length < 2) return handle.value;
  return local.map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1)).join(' ');
}

function Whose({ handle, handles, onClose }: Shown & { handle: HandleRecord }) {
  const [name, setName] = useState(nameOf(handle));
  const [along, setAlong] = useState<boolean | null>(null);
  const { joining } = words.value;
  const passed = useLive(`passed ${handle.id}`, async () => {
    const { touches, certain } = await passedThrough(accountOf(handle, handles), handles);
    return { count: touches.length, certain };
  });
  if (!passed) return null;
  const { count, certain } = passed;
  // what nobody knows is not moved unless the user says so
  const goes = along ?? certain;
  const splitOff = async () => {
    const called = displayName(name) ?? handle.handle.value;
    const entry = await perform({
      work: () => split(handle, called, goes && count > 0, Date.now()),
      said: (t) => t.joining.wasSplit(called),
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
        certainly={certain || count === 0 ? joining.goesAlong(count) : null}
        question={joining.unsure(count)}
        stay={joining.stay}
        along={joining.goAlong}
        goes={goes}
        onChoose={setAlong}
      />
      <NewName
        label={joining.ownName}
        placeholder={joining.ownName}
        name={name}
        onName={setName}
        act={joining.split}
        onAct={() => void splitOff()}
        onClose={onClose}
      />
    </>
  );
}
