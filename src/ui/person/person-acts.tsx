/** What is done with a person as a whole: joined with another, split, told in a file, erased. */
import { useId, useState } from 'preact/hooks';
import type { Contact } from '#core/records.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { PersonSearch } from '#ui/person-search.tsx';
import { ErasePerson } from './erase-person.tsx';
import { focusHeading } from './focus.ts';
import { focusOn, useFocusKept } from './focus-kept.ts';
import { heldAsJson, heldAsPage } from './held-files.ts';
import { JoinPreview } from './join-preview.tsx';
import css from './joining.module.css';
import { MaybeSame } from './may-be-same.tsx';
import type { Memory } from './memory.ts';
import { ReusedAddress } from './reused-address.tsx';
import { SplitAddress } from './split-address.tsx';

type Part = 'join' | 'split' | 'reused' | 'report' | 'erase';

/** @param folded whether one has to ask for them, where there is little room */
export function PersonActs({ memory, folded = false }: { memory: Memory; folded?: boolean }) {
  const { contact, handles } = memory;
  const [unfolded, setUnfolded] = useState(!folded);
  const [part, setPart] = useState<Part | null>(null);
  // an address split off may be the last but one: the word for splitting goes with it
  const whole = useFocusKept<HTMLElement>();
  const id = useId();
  const { joining, holding, whose } = words.value;
  const parts: [Part, string][] = [
    ['join', joining.joinWith],
    ...(handles.length > 1 ? [['split', joining.splitOff] as [Part, string]] : []),
    ...(handles.length > 0 ? [['reused', whose.reused] as [Part, string]] : []),
    ['report', holding.report],
    ['erase', holding.erase],
  ];
  /** the keyboard goes on from what opened the part */
  const close = () => {
    const opener = whole.current?.querySelector<HTMLElement>('[aria-expanded=true]');
    setPart(null);
    if (opener) opener.focus();
    else focusHeading();
  };
  return (
    <>
      <MaybeSame contact={contact} onDone={focusHeading} />
      <section class={css.whole} ref={whole} aria-label={joining.acts} data-acts>
        {!unfolded && (
          <div class={css.acts}>
            <button
              type="button"
              class={classNames(controls.button, controls.quiet)}
              aria-expanded={false}
              onClick={() => {
                focusOn.value = parts[0]?.[0] ?? null;
                setUnfolded(true);
              }}
            >
              {joining.more}
            </button>
          </div>
        )}
        {unfolded && (
          <div class={css.acts}>
            {parts.map(([name, label]) => (
              <span key={name} data-kept={name}>
                <button
                  type="button"
                  class={classNames(controls.button, controls.quiet)}
                  data-act={name}
                  aria-expanded={part === name}
                  aria-controls={`${id}-part`}
                  onClick={() => setPart(part === name ? null : name)}
                >
                  {label}
                </button>
              </span>
            ))}
          </div>
        )}
        <div id={`${id}-part`} hidden={part === null}>
          {part === 'join' && <Join contact={contact} onClose={close} />}
          {part === 'split' && <SplitAddress handles={handles} onClose={close} />}
          {part === 'reused' && <ReusedAddress handles={handles} onClose={close} />}
          {part === 'report' && <Report contact={contact} />}
          {part === 'erase' && <ErasePerson contact={contact} onKeep={close} />}
        </div>
      </section>
    </>
  );
}

function Join({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const [other, setOther] = useState<Contact | null>(null);
  const [own, setOwn] = useState(false);
  const { joining } = words.value;
  if (other) return <JoinPreview kept={contact} other={other} onJoined={onClose} onCancel={() => setOther(null)} />;
  const pick = (picked: Contact) => {
    setOwn(picked.id === contact.id);
    if (picked.id !== contact.id) setOther(picked);
  };
  return (
    <div class={css.part}>
      <PersonSearch label={joining.with} onPick={pick} />
      <p class={css.reason} role="status">
        {own && joining.withYourself}
      </p>
    </div>
  );
}

function Report({ contact }: { contact: Contact }) {
  const { holding } = words.value;
  return (
    <div class={css.part}>
      <p class={css.reason}>{holding.reportHint}</p>
      <div class={css.row}>
        <button
          type="button"
          class={classNames(controls.button, controls.tinted)}
          onClick={() => void heldAsPage(contact)}
        >
          {holding.asPage}
        </button>
        <button type="button" class={controls.button} onClick={() => void heldAsJson(contact)}>
          {holding.asData}
        </button>
      </div>
    </div>
  );
}
