/** What was said of a person, by kind, the newest first. */
import { useState } from 'preact/hooks';
import { ageNow } from '#core/age-now.ts';
import { type Detail, detailKinds } from '#core/records.ts';
import { detailsOf } from '#store/saved-of.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { focusOn } from '#ui/person/focus-kept.ts';
import { firstDetails } from '#ui/person/memory.ts';
import { useLive } from '#ui/use-live.ts';
import { Fact } from './fact.tsx';
import { Few } from './few.tsx';
import css from './known.module.css';

const shownAtFirst = 3;

export function Details({ contactId, newest }: { contactId: string; newest: readonly Detail[] }) {
  const [all, setAll] = useState(false);
  const whole = useLive(`details ${contactId} ${all}`, async () =>
    all ? detailsOf(contactId, Number.POSITIVE_INFINITY) : null,
  );
  const details = whole ?? newest;
  const { known, detailKinds: kinds } = words.value;
  return (
    <>
      {detailKinds.map((kind) => {
        const ofKind = details.filter((detail) => detail.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <div key={kind} class={css.group}>
            <h3>{kinds[kind]}</h3>
            <Few items={ofKind} idOf={({ id }) => id} shownAtFirst={shownAtFirst}>
              {(record) => (
                <Fact
                  saved={{ table: 'details', record }}
                  contactId={contactId}
                  terms={record.about !== 'contact' && <Whom detail={record} />}
                />
              )}
            </Few>
          </div>
        );
      })}
      {!whole && newest.length >= firstDetails && (
        <button
          type="button"
          class={classNames(controls.button, controls.quiet, css.more)}
          onClick={() => {
            setAll(true);
            // the button goes away: one goes on where the older ones begin
            focusOn.value = newest.at(-1)?.id ?? null;
          }}
        >
          {known.evenMore}
        </button>
      )}
    </>
  );
}

/** Whom it is about, and how old a child is by now of whom it said another age. */
function Whom({ detail }: { detail: Detail }) {
  const { subjects, beginWith } = words.value;
  const age = ageNow(detail, today.value);
  return (
    <span>
      {subjects[detail.about]}
      {age !== null && `, ${beginWith.nowAge(age)}`}
    </span>
  );
}
