/** Everything that is shown of one person, read together so that it appears together. */

import type { AfterSaleStep } from '#core/after-sale.ts';
import type { BuyingRules } from '#core/forecast.ts';
import type { OpeningMark } from '#core/opening.ts';
import type { Template } from '#core/openings/template.ts';
import type {
  Complaint,
  Contact,
  Detail,
  Favour,
  HandleRecord,
  LifeEvent,
  PromiseMade,
  Purchase,
  Touch,
} from '#core/records.ts';
import type { RhythmRules } from '#core/rhythm.ts';
import type { Topic } from '#core/topics.ts';
import { stepsOf } from '#store/after-sale.ts';
import { handleRecordsOf } from '#store/contacts.ts';
import { openingMarksOf } from '#store/opening-marks.ts';
import { type Related, relationsOf } from '#store/relations.ts';
import { detailsOf, lifeEventsOf, savedOf } from '#store/saved-of.ts';
import { buyingRules, rhythmRules } from '#store/settings.ts';
import { companionsIn } from '#store/sharing.ts';
import { templates } from '#store/templates.ts';
import { topicsOf } from '#store/topics.ts';
import { touchesBefore } from '#store/touches.ts';

/** Details read at once; the others are when they are asked for. */
export const firstDetails = 200;

/** Touches read at once. */
export const firstTouches = 40;

export interface Memory {
  readonly contact: Contact;
  readonly handles: readonly HandleRecord[];
  readonly relations: readonly Related[];
  readonly details: readonly Detail[];
  readonly events: readonly LifeEvent[];
  /** who else has a part in the events, by id */
  readonly companions: ReadonlyMap<string, Contact>;
  readonly purchases: readonly Purchase[];
  readonly steps: readonly AfterSaleStep[];
  readonly promises: readonly PromiseMade[];
  readonly favours: readonly Favour[];
  readonly complaints: readonly Complaint[];
  /** that last now and have this person */
  readonly topics: readonly Topic[];
  readonly marks: readonly OpeningMark[];
  /** words to begin with as the user wants them */
  readonly templates: readonly Template[];
  /** the newest, newest first */
  readonly touches: readonly Touch[];
  readonly rules: RhythmRules;
  readonly buying: BuyingRules;
}

export async function memoryOf(contact: Contact): Promise<Memory> {
  const { id } = contact;
  const [handles, relations, details, events, purchases, steps, promises, favours, complaints, topics, marks, touches] =
    await Promise.all([
      handleRecordsOf(id),
      relationsOf(id),
      detailsOf(id, firstDetails),
      lifeEventsOf(id),
      savedOf('purchases', id),
      stepsOf(id),
      savedOf('promises', id),
      savedOf('favours', id),
      savedOf('complaints', id),
      topicsOf(contact, Date.now()),
      openingMarksOf(id),
      touchesBefore(id, Number.POSITIVE_INFINITY, firstTouches),
    ]);
  const [rules, buying, companions, own] = await Promise.all([
    rhythmRules(),
    buyingRules(),
    companionsIn(events, id),
    templates(),
  ]);
  return {
    contact,
    handles,
    relations,
    details,
    events,
    companions,
    purchases,
    steps,
    promises,
    favours,
    complaints,
    topics,
    marks,
    templates: own,
    touches,
    rules,
    buying,
  };
}
