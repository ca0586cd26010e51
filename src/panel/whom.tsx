/** Words saved while nobody was recognised: the panel asks whom they are about, the words already there. */
import { signal } from '@preact/signals';
import type { UnassignedWords } from '#core/bookkeeping.ts';
import { impersonal } from '#core/correspondents.ts';
import { calledBy } from '#core/display-name.ts';
import { asTold } from '#core/happening.ts';
import type { Notice } from '#session/notices.ts';
import { remember } from '#store/contacts.ts';
import { dropUnassigned, giveUnassigned, restoreUnassigned, unassignedWords } from '#store/unassigned.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { NextIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import { happeningsOfSelection } from '#ui/person/use-understanding.ts';
import { PersonSearch } from '#ui/person-search.tsx';
import { useKeptLive } from '#ui/use-live.ts';
import type { Notices } from './notice.ts';
import type { Screen } from './screen.ts';
import css from './whom.module.css';

const mostWaiting = 20;

/** Stays open while the user looks for the person in other conversations. */
const opened = signal(false);

export function Whom({ screen, notices }: { screen: Screen; notices: Notices }) {
  const waiting = useKeptLive('unassigned', () => unassignedWords(mostWaiting));
  const { whom } = words.value;
  if (!waiting || waiting.length === 0) return null;
  const notice = notices.notice.value;
  const asked = notice?.kind === 'whom' ? waiting.find((one) => one.id === notice.wordsId) : undefined;
  if (!asked && !opened.value) {
    return (
      <button type="button" class={css.waiting} aria-expanded={false} onClick={open}>
        {whom.waiting(waiting.length)}
        <NextIcon />
      </button>
    );
  }
  const [oldest] = waiting;
  const one = asked ?? oldest;
  const done = () => {
    opened.value = opened.value && waiting.length > 1;
    if (asked) notices.replace(null);
  };
  const later = () => {
    opened.value = false;
    if (asked) notices.replace(null);
  };
  const given = (notice: Notice) => {
    done();
    notices.replace(notice);
  };
  return one ? (
    <Question key={one.id} waiting={one} screen={screen} onGiven={given} onDone={done} onLater={later} />
  ) : null;
}

function open(): void {
  opened.value = true;
}

interface QuestionShown {
  waiting: UnassignedWords;
  screen: Screen;
  /** hears what was saved, how it was taken, and how to take it back */
  onGiven: (notice: Notice) => void;
  onDone: () => void;
  /** leaves the words waiting */
  onLater: () => void;
}

function Question({ waiting, screen, onGiven, onDone, onLater }: QuestionShown) {
  const { whom } = words.value;
  const open = openPerson(screen);
  const give = async (contactId: () => Promise<Given>) => {
    const given = await perform({
      work: async () => {
        const { id, receipt } = await contactId();
        const { words: shown, reading, further } = asTold(waiting, await happeningsOfSelection(waiting, id));
        const given = await giveUnassigned(waiting, id, reading, Date.now(), shown.text);
        return { contactId: id, receipt: { ...given, contactId: receipt }, further };
      },
      said: null,
    });
    if (given) onGiven({ id: crypto.randomUUID(), kind: 'saved', ...given, waited: waiting });
  };
  return (
    <section class={css.whom} aria-labelledby="whom">
      <h2 id="whom">{whom.title}</h2>
      <blockquote class={css.quote} dir="auto">
        {waiting.quote}
      </blockquote>
      {open && (
        <button
          type="button"
          class={classNames(controls.button, controls.primary)}
          onClick={() => void give(open.contactId)}
        >
          {whom.about(open.name)}
        </button>
      )}
      <PersonSearch onPick={(contact) => void give(async () => ({ id: contact.id, receipt: null }))} />
      <div class={css.acts}>
        <button type="button" class={classNames(controls.button, controls.quiet)} onClick={onLater}>
          {whom.later}
        </button>
        <button
          type="button"
          class={classNames(controls.button, controls.quiet)}
          onClick={() => void throwAway(waiting).then(onDone)}
        >
          {whom.throwAway}
        </button>
      </div>
    </section>
  );
}

interface Given {
  readonly id: string;
  /** the contact, when it was remembered for these words */
  readonly receipt: string | null;
}

/** Whoever is on screen, remembered or not: the likeliest answer. */
function openPerson(screen: Screen): { name: string; contactId: () => Promise<Given> } | null {
  if (screen.state === 'remembered') {
    const { contact } = screen.memory;
    return { name: contact.name, contactId: async () => ({ id: contact.id, receipt: null }) };
  }
  if (screen.state !== 'unremembered') return null;
  const { person, facts } = screen.how;
  // whom a name means has to be said where the others of that name stand beside it
  if (person.certainty === 'name-only' || impersonal(person)) return null;
  return {
    name: calledBy(person),
    contactId: async () => {
      const { contact, receipt } = await remember(person, facts, Date.now());
      return { id: contact.id, receipt: receipt.contactId };
    },
  };
}

async function throwAway(waiting: UnassignedWords): Promise<void> {
  await perform({
    work: () => dropUnassigned(waiting.id, Date.now()),
    said: (t) => t.whom.thrownAway,
    undo: () => restoreUnassigned(waiting),
  });
}
