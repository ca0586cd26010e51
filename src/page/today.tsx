import { counted } from '#store/counters.ts';
import { openingMarksOf } from '#store/opening-marks.ts';
import { lifeEventsOf } from '#store/saved-of.ts';
import { templates } from '#store/templates.ts';
import { topicsOf } from '#store/topics.ts';
import { Avatar } from '#ui/avatar.tsx';
import { classNames } from '#ui/class-names.ts';
import { copy } from '#ui/clipboard.ts';
import { dayKey } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { CopyIcon } from '#ui/icons.tsx';
import { language, words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { shownOpenings } from '#ui/person/shown-openings.ts';
import { type TodayEntry, todayEntries } from '#ui/today-entries.ts';
import { useLive } from '#ui/use-live.ts';
import { granted } from './granted.ts';
import { PageTitle } from './page-title.tsx';
import css from './today.module.css';

/** The day's short list, each with the reason and, where there is one, words to begin with. */
export function Today() {
  const entries = useLive(`today ${dayKey()}`, () => todayEntries(Date.now()));
  const remembered = useLive('contacts', () => counted('contacts'));
  const { today } = words.value;
  if (!entries || remembered === undefined) return <PageTitle title={today.title} />;
  if (entries.length > 0) {
    return (
      <>
        <PageTitle title={today.title} />
        <ul class={css.list}>
          {entries.map((entry) => (
            <li key={entry.contact.id}>
              <Entry entry={entry} />
            </li>
          ))}
        </ul>
      </>
    );
  }
  const nobody = remembered === 0;
  return (
    <>
      <PageTitle title={today.title} />
      <div class={css.empty}>
        <p>{nobody ? today.empty : today.none}</p>
        <p class={css.soft}>{nobody ? today.emptyHint : today.noneHint}</p>
        {granted.value?.size === 0 && (
          <a href="#sites" class={classNames(controls.button, controls.tinted, css.act)}>
            {words.value.nobody.enable}
          </a>
        )}
      </div>
    </>
  );
}

function Entry({ entry }: { entry: TodayEntry }) {
  const { contact, relationship } = entry;
  const said = useLive(`opening ${contact.id} ${dayKey()} ${language.value}`, async () => {
    const [events, marks, topics, own] = await Promise.all([
      lifeEventsOf(contact.id),
      openingMarksOf(contact.id),
      topicsOf(contact, Date.now()),
      templates(),
    ]);
    return shownOpenings({ contact, events, marks, topics, templates: own })[0] ?? null;
  });
  const t = words.value;
  return (
    <article class={css.entry}>
      <Avatar name={contact.name} contactId={contact.id} size="large" />
      <div class={css.text}>
        <h2>
          <a href={`#person/${contact.id}`}>
            <Name raw={contact.name} />
          </a>
        </h2>
        <p class={css.soft}>{t.relationship(relationship)}</p>
        {said && (
          <div class={css.opening}>
            <p class={css.words} lang={contact.language ?? undefined} dir="auto">
              {said.words}
            </p>
            <p class={css.soft}>{said.reason}</p>
            <button type="button" class={classNames(controls.button, css.copy)} onClick={() => void copy(said.words)}>
              <CopyIcon />
              {t.common.copy}
            </button>
          </div>
        )}
      </div>
    </article>
  );
}
