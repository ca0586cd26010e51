/** Who a person is beyond their name: sentences whose words can be changed, and one line that offers what is not known yet. */
import { Fragment } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { timeZoneOf, zonesToAsk } from '#core/cities.ts';
import { displayName } from '#core/display-name.ts';
import type { Contact } from '#core/records.ts';
import { InlineField } from '#ui/inline-field.tsx';
import { language, words } from '#ui/language.ts';
import css from './about.module.css';
import { AwayButton } from './away-button.tsx';
import { changeList } from './change.ts';
import { useNameAfterwards } from './focus.ts';
import { HandleField, HandleRows } from './handle-rows.tsx';
import { InTouch } from './in-touch.tsx';
import type { Memory } from './memory.ts';
import { OccasionsOf } from './occasions-of.tsx';
import type { OpenPerson } from './open-person.ts';
import { saveField, saveZone } from './place-line.tsx';
import { Treat } from './states.tsx';
import { suggestFor, suggestZone } from './suggest.ts';

interface AboutShown {
  memory: Memory;
  openPerson: OpenPerson;
  /** behind one quiet word, where there is little room */
  folded?: boolean;
}

export function About({ memory, openPerson, folded = false }: AboutShown) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { about } = words.value;
  const { contact } = memory;
  const told = [contact.stage === null ? null : about.stageNames[contact.stage], ...contact.tags.map(tagShown)]
    .filter((part) => part !== null)
    .join(' · ');
  const shown = open || !folded;
  return (
    <section class={css.about} aria-label={about.title}>
      {folded && (
        <div class={css.summary}>
          {!open && isUnplaced(contact) && (
            <Offers contact={contact} openPerson={openPerson} fields={['role', 'company', 'city']} />
          )}
          {told !== '' && !open && <bdi class={css.told}>{told}</bdi>}
          <button
            type="button"
            class={css.more}
            aria-expanded={open}
            aria-controls={`${id}-all`}
            onClick={() => setOpen(!open)}
          >
            {open ? about.less : about.more}
          </button>
        </div>
      )}
      <div id={`${id}-all`} class={css.all} hidden={!shown}>
        {shown && (
          <>
            <InTouch contact={contact} intervals={memory.rules.intervals} />
            <OccasionsOf memory={memory} />
            <WordList contact={contact} field="otherNames" title={about.alsoCalled} />
            <WordList contact={contact} field="tags" title={about.tags} />
            <HandleRows handles={memory.handles} />
            <Offers contact={contact} openPerson={openPerson} />
            <Treat contact={contact} />
            {folded && (
              <a class={css.page} href={`../page/index.html#person/${contact.id}`} target="_blank" rel="noreferrer">
                {about.ownPage}
              </a>
            )}
          </>
        )}
      </div>
    </section>
  );
}

function isUnplaced({ role, company, city }: Contact): boolean {
  return role === null && company === null && city === null;
}

function tagShown(tag: string): string | null {
  return displayName(tag);
}

type ListField = 'tags' | 'otherNames';

/** "Tags: bakery, Kazan": each goes with a click. Absent while there are none. */
function WordList({ contact, field, title }: WordListShown) {
  return contact[field].length === 0 ? null : <Words contact={contact} field={field} title={title} />;
}

interface WordListShown {
  contact: Contact;
  field: ListField;
  title: string;
}

function Words({ contact, field, title }: WordListShown) {
  const { about } = words.value;
  const line = useRef<HTMLDivElement>(null);
  // the last word takes the line with it
  useNameAfterwards(line);
  const remove = (word: string) => {
    const next = line.current?.querySelectorAll('button');
    changeList(contact, field, word, 'remove');
    // the word goes with its button: its neighbour is next
    [...(next ?? [])].find((button) => button.dataset.word !== word)?.focus();
  };
  return (
    <div class={css.list} ref={line}>
      <span class={css.label}>{title}</span>
      <ul class={css.words}>
        {contact[field].map((word) => {
          const shown = displayName(word) ?? '';
          return (
            <li key={word} class={css.word}>
              <bdi>{shown}</bdi>
              <AwayButton label={about.remove(shown)} word={word} onClick={() => remove(word)} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const offered = ['role', 'company', 'city', 'timeZone', 'tags', 'otherNames', 'handle'] as const;
type Offered = (typeof offered)[number];

/** "Add a role, a company, a tag, an address": each a word to press, which becomes a field. */
export function Offers({
  contact,
  openPerson,
  fields = offered,
}: {
  contact: Contact;
  openPerson: OpenPerson;
  fields?: readonly Offered[];
}) {
  const [adding, setAdding] = useState<Offered | null>(null);
  const [back, setBack] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  useNameAfterwards(whole);
  const { about } = words.value;
  const missing = fields.filter((field) => isOffered(contact, field));
  useLayoutEffect(() => {
    if (back && adding === null) line.current?.querySelector('button')?.focus();
    setBack(false);
  }, [back, adding]);
  const close = (again: boolean) => {
    setAdding(null);
    setBack(again);
  };
  return (
    <div class={css.offers} ref={whole}>
      {missing.length > 0 && (
        <p class={css.offer} ref={line}>
          {about.add}
          {missing.map((field, index) => (
            <Fragment key={field}>
              {' '}
              <span class={css.one}>
                <button type="button" class={css.add} onClick={() => setAdding(field)}>
                  {about.offers[field]}
                </button>
                {index < missing.length - 1 && ','}
              </span>
            </Fragment>
          ))}
        </p>
      )}
      {adding !== null && (
        <Adding key={adding} contact={contact} field={adding} openPerson={openPerson} onClose={close} />
      )}
    </div>
  );
}

function isOffered(contact: Contact, field: Offered): boolean {
  if (field === 'timeZone') return timeZoneOf(contact) === null && zonesToAsk(contact).length === 0;
  if (field === 'role' || field === 'company' || field === 'city') return contact[field] === null;
  // of these there may always be one more
  return true;
}

interface AddingShown {
  contact: Contact;
  field: Offered;
  openPerson: OpenPerson;
  /** @param again whether the keyboard goes on from here */
  onClose: (again: boolean) => void;
}

function Adding({ contact, field, openPerson, onClose }: AddingShown) {
  const { about } = words.value;
  const [turn, setTurn] = useState(0);
  if (field === 'handle') return <HandleField contact={contact} openPerson={openPerson} onClose={onClose} />;
  const isList = field === 'tags' || field === 'otherNames';
  const suggest = () => {
    if (field === 'timeZone') return suggestZone(language.value);
    return field === 'otherNames' ? undefined : suggestFor(field, field === 'tags' ? contact.tags : []);
  };
  return (
    <div class={css.adding}>
      <span class={css.label} aria-hidden="true">
        {about.fields[field]}
      </span>
      <InlineField
        key={turn}
        label={about.fields[field]}
        hint={about.hints[field]}
        suggest={suggest()}
        onDone={(text, left) => {
          const given = text !== null && text !== '';
          if (given) add(contact, field, text);
          // after one tag the next
          if (given && isList && left === 'enter') setTurn(turn + 1);
          else onClose(left !== 'elsewhere');
        }}
      />
    </div>
  );
}

function add(contact: Contact, field: Exclude<Offered, 'handle'>, text: string): void {
  if (field === 'timeZone') saveZone(contact, text);
  else if (field === 'tags' || field === 'otherNames') {
    const separate = field === 'tags' ? text.split(/[,;]/) : [text];
    for (const word of separate) if (word.trim() !== '') changeList(contact, field, word.trim(), 'add');
  } else saveField(contact, field, text);
}
