/** The tags, companies and cities there are, to choose among. */
import { computed } from '@preact/signals';
import { choicesOf, occasionChoicesOf } from '#core/people-list.ts';
import { language } from '#ui/language.ts';
import { roster } from './roster.ts';

/** Of more than this nobody chooses from a list: typing finds them. */
const most = 300;

/** None before everybody is there: counting them ten times would hold up the reading. */
const counted = computed(() => (roster.value.complete ? roster.value.people : []));

export const choices = computed(() => choicesOf(counted.value, most));

/** The countries and professions there are. */
export const occasionChoices = computed(() => occasionChoicesOf(counted.value));

/** Values with their names, by what they are called. */
export function inOrder<V extends string>(values: readonly V[], names: Readonly<Record<V, string>>): [V, string][] {
  return values
    .map((value): [V, string] => [value, names[value]])
    .sort(([, a], [, b]) => a.localeCompare(b, language.value));
}
