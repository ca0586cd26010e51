/** The tags, companies and cities there are, to choose among. */
import { computed } from '@preact/signals';
import { choicesOf } from '#core/people-list.ts';
import { roster } from './roster.ts';

/** Of more than this nobody chooses from a list: typing finds them. */
const most = 300;

/** None before everybody is there: counting them ten times would hold up the reading. */
export const choices = computed(() => choicesOf(roster.value.complete ? roster.value.people : [], most));
