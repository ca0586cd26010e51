/** A page of a host of the user's own that Kith does not know: the user shows in the page where the person stands. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { hostOf, type PersonProposal, type PointingTrouble, partsOfSite } from '#core/site-rule.ts';
import { pointedOf } from '#message-shapes.ts';
import { sendToTab } from '#messages.ts';
import { markOfRule, placeOf } from '#store/places.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { focusOnName } from '#ui/person/focus.ts';
import { lastWrong, takeBackWrong, teach } from '#ui/places/places.ts';
import { useLive } from '#ui/use-live.ts';
import { Lead } from './lead.tsx';
import css from './teach.module.css';

type Trouble = PointingTrouble | 'tried-all' | 'lost';

type Teaching =
  | { readonly step: 'begin'; readonly trouble: Trouble | null }
  | { readonly step: 'person'; readonly trouble: Trouble | null }
  | { readonly step: 'field'; readonly trouble: Trouble | null; readonly proposal: PersonProposal };

const begin: Teaching = { step: 'begin', trouble: null };

/** How far the user is, in the tab it is about: a page that moves on draws the panel anew. */
const teaching = signal<{ readonly tabId: number; readonly now: Teaching }>({ tabId: -1, now: begin });

/** Each question to the page is one of its own: what an earlier one brings counts no more. */
let turn = 0;

async function point(tabId: number, origin: string, now: Teaching): Promise<void> {
  turn += 1;
  const mine = turn;
  focusOnName.value = true;
  teaching.value = { tabId, now };
  if (now.step === 'begin') return;
  const answer = pointedOf(await sendToTab(tabId, 'pointAt', now.step).catch(() => null));
  if (mine !== turn) return;
  if (!answer) return point(tabId, origin, { step: 'begin', trouble: 'lost' });
  if (answer.outcome === 'ended') return point(tabId, origin, begin);
  if (answer.outcome === 'trouble') return point(tabId, origin, { ...now, trouble: answer.trouble });
  if (answer.outcome === 'field') {
    if (now.step === 'field') await keep(tabId, origin, now.proposal, answer.field);
    return;
  }
  const refused = (await placeOf(origin))?.refused ?? [];
  const proposal = answer.proposals.find((one) => !refused.includes(markOfRule(one)));
  return point(
    tabId,
    origin,
    proposal ? { step: 'field', trouble: null, proposal } : { step: 'person', trouble: 'tried-all' },
  );
}

async function keep(tabId: number, origin: string, proposal: PersonProposal, field: string | null): Promise<void> {
  turn += 1;
  await sendToTab(tabId, 'stopPointing').catch(() => undefined);
  teaching.value = { tabId, now: begin };
  focusOnName.value = true;
  await teach(origin, { version: 1, origin, ...proposal, field });
}

function stop(tabId: number): void {
  turn += 1;
  teaching.value = { tabId, now: begin };
  void sendToTab(tabId, 'stopPointing').catch(() => undefined);
}

export function Teach({ tabId, site }: { tabId: number; site: string }) {
  const origin = partsOfSite(site)?.origin ?? '';
  const place = useLive(site, () => placeOf(origin));
  const { places } = words.value;
  const now = teaching.value.tabId === tabId ? teaching.value.now : begin;
  // whoever leaves the page leaves it its clicks
  useEffect(() => () => stop(tabId), [tabId]);
  if (now.step === 'begin') {
    const wrong = lastWrong.value;
    const wasWrong = (place?.refused.length ?? 0) > 0;
    return (
      <Lead title={places.unknownTitle} hint={wasWrong ? places.wrongBefore : places.unknownHint}>
        <button
          type="button"
          class={classNames(controls.button, controls.primary)}
          onClick={() => void point(tabId, origin, { step: 'person', trouble: null })}
        >
          {places.begin}
        </button>
        {wrong?.origin === origin && (
          <button
            type="button"
            class={controls.button}
            onClick={() => {
              focusOnName.value = true;
              void takeBackWrong(wrong);
            }}
          >
            {places.wasRight}
          </button>
        )}
        <TroubleLine trouble={now.trouble} />
        <p class={css.host}>{hostOf(origin)}</p>
      </Lead>
    );
  }
  const isPerson = now.step === 'person';
  return (
    <>
      <p class={css.step}>{places.step(isPerson ? 1 : 2)}</p>
      <Lead
        key={now.step}
        title={isPerson ? places.personTitle : places.fieldTitle}
        hint={isPerson ? places.personHint : places.fieldHint}
      >
        <TroubleLine trouble={now.trouble} />
        {now.step === 'field' && (
          <button
            type="button"
            class={classNames(controls.button, controls.tinted)}
            onClick={() => void keep(tabId, origin, now.proposal, null)}
          >
            {places.noField}
          </button>
        )}
        <button
          type="button"
          class={controls.button}
          onClick={() => {
            focusOnName.value = true;
            stop(tabId);
          }}
        >
          {places.stop}
        </button>
      </Lead>
    </>
  );
}

function TroubleLine({ trouble }: { trouble: Trouble | null }) {
  const { places } = words.value;
  if (trouble === null) return null;
  const said = trouble === 'tried-all' ? places.triedAll : trouble === 'lost' ? places.lost : places.troubles[trouble];
  return (
    <p class={css.trouble} role="alert">
      {said}
    </p>
  );
}
