/** "Owner at Utro Bakery, Moscow, it is 23:40 there": who a person is in a line, each word of which can be changed. */
import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { placeOfZone, timeZoneInstead, timeZoneOf, zonesToAsk } from '#core/cities.ts';
import { displayName } from '#core/display-name.ts';
import type { Contact } from '#core/records.ts';
import { timeIn } from '#i18n/clock-times.ts';
import { classNames } from '#ui/class-names.ts';
import { thisMinute } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { EditableWord } from '#ui/inline-field.tsx';
import { language, words } from '#ui/language.ts';
import { changeFields } from './change.ts';
import { focusHeading } from './focus.ts';
import css from './place-line.module.css';
import { suggestFor, suggestZone } from './suggest.ts';

/** A company is called by more words than a person, and strangers write those too. */
const longestText = 300;

export type PlaceField = 'role' | 'company' | 'city';

/** Absent while nothing of it is known. */
export function PlaceLine({ contact }: { contact: Contact }) {
  const { about } = words.value;
  const word = (field: PlaceField) =>
    contact[field] === null ? null : <PlaceWord contact={contact} field={field} value={contact[field]} />;
  const work = joined([word('role'), word('company')], about.at);
  const place = joined([work, word('city')], ', ');
  const line = joined([place, <LocalTime key="time" contact={contact} alone={place === null} />], ', ');
  if (place === null && timeZoneOf(contact) === null) return null;
  return (
    <>
      <p class={css.line}>{timeZoneOf(contact) === null ? place : line}</p>
      <WhichCity contact={contact} />
    </>
  );
}

function joined(parts: readonly ComponentChildren[], between: string): ComponentChildren {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0) return null;
  return known.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name
    <Fragment key={index}>
      {index > 0 && between}
      {part}
    </Fragment>
  ));
}

function PlaceWord({ contact, field, value }: { contact: Contact; field: PlaceField; value: string }) {
  const { about } = words.value;
  return (
    <EditableWord
      label={about.fields[field]}
      hint={about.hints[field]}
      value={displayName(value, longestText) ?? ''}
      suggest={suggestFor(field)}
      onSave={(text) => saveField(contact, field, text)}
    />
  );
}

/** An empty text takes the field away; its word is gone then, and the keyboard goes on from the name. */
export function saveField(contact: Contact, field: PlaceField, text: string): void {
  const value = text === '' ? null : text;
  const moved = field === 'city' ? { timeZone: timeZoneInstead(contact, value) } : {};
  changeFields(contact, { [field]: value, ...moved }, undefined, text);
  if (text === '') focusHeading();
}

/** The time where they are, told anew every minute. */
function LocalTime({ contact, alone }: { contact: Contact; alone: boolean }) {
  const { about } = words.value;
  const zone = timeZoneOf(contact);
  const time = zone && timeIn(zone, thisMinute.value);
  if (zone === null || !time) return null;
  const said = about.localTime(time);
  return (
    <EditableWord
      label={about.fields.timeZone}
      hint={about.hints.timeZone}
      value={placeOfZone(zone, language.value)}
      spoken={said}
      suggest={suggestZone(language.value)}
      onSave={(chosen) => saveZone(contact, chosen)}
    >
      <span class={css.time} data-local-time={zone}>
        {alone ? said.charAt(0).toLocaleUpperCase() + said.slice(1) : said}
      </span>
    </EditableWord>
  );
}

export function saveZone(contact: Contact, zone: string): void {
  changeFields(contact, { timeZone: zone === '' ? null : zone });
}

/** Where the name of the city is that of several, nobody but the user says which it is. */
function WhichCity({ contact }: { contact: Contact }) {
  const zones = zonesToAsk(contact);
  const { about } = words.value;
  if (zones.length === 0 || contact.city === null) return null;
  return (
    <div class={css.which}>
      <p>{about.whichCity(displayName(contact.city) ?? '')}</p>
      {zones.map((zone) => (
        <button
          key={zone}
          type="button"
          class={classNames(controls.chip, css.choice)}
          onClick={() => {
            saveZone(contact, zone);
            focusHeading();
          }}
        >
          {about.asIn(placeOfZone(zone, language.value), timeIn(zone, thisMinute.value) ?? '')}
        </button>
      ))}
    </div>
  );
}
