/** Whom Kith finds by what the user pointed at: nobody is recognised before the user has said yes in two conversations. */
import { calledBy, displayName } from '#core/display-name.ts';
import type { PageFacts } from '#core/facts.ts';
import { markOfConversation, partsOfSite } from '#core/site-rule.ts';
import { placeOf } from '#store/places.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { handleText } from '#ui/name.tsx';
import { focusOnName } from '#ui/person/focus.ts';
import { answerRight, answerWrong, teachAgain } from '#ui/places/places.ts';
import { useLive } from '#ui/use-live.ts';
import { Lead } from './lead.tsx';
import css from './teach.module.css';

export function Proposed({ facts }: { facts: PageFacts }) {
  const origin = partsOfSite(facts.site)?.origin ?? '';
  const place = useLive(facts.site, () => placeOf(origin));
  const { places } = words.value;
  const [person] = facts.people;
  if (!place?.taught || !person) return null;
  const [handle] = person.handles;
  if (place.taught.confirmed.includes(markOfConversation(place.id, facts.conversation))) {
    return (
      <Lead key="another" title={places.anotherTitle} hint={places.anotherHint}>
        <TeachAgain site={facts.site} />
      </Lead>
    );
  }
  const isNamed = displayName(person.name) !== null && handle.channel !== 'name';
  const goesBy = places.goesBy[place.taught.rule.person.as];
  const hint = isNamed ? `${handleText(handle)}. ${goesBy}` : goesBy;
  const answer = (given: () => Promise<void>) => {
    focusOnName.value = true;
    void given();
  };
  return (
    <Lead key={facts.conversation} title={places.asked(calledBy(person))} hint={hint}>
      <button
        type="button"
        class={classNames(controls.button, controls.primary)}
        onClick={() => answer(() => answerRight(place, facts.conversation))}
      >
        {places.yes}
      </button>
      <button type="button" class={controls.button} onClick={() => answer(() => answerWrong(place))}>
        {places.no}
      </button>
    </Lead>
  );
}

/** Where a page was taught, and no longer is as it was then. */
export function TeachAgain({ site }: { site: string }) {
  const own = partsOfSite(site);
  if (own?.software !== 'taught') return null;
  return (
    <button
      type="button"
      class={classNames(controls.button, css.again)}
      onClick={() => {
        focusOnName.value = true;
        void teachAgain(own.origin);
      }}
    >
      {words.value.places.teachAgain}
    </button>
  );
}
