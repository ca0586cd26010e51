/** Until when, in words; near and late days in the accent, never in red. */
import { daysBetween } from '#core/civil-date.ts';
import type { Due } from '#core/due.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import { words } from '#ui/language.ts';
import css from './known.module.css';

/** Days ahead that are worth a look now. */
const nearDays = 7;

export function DueWords({ due }: { due: Due }) {
  const near = daysBetween(today.value, due.on) <= nearDays;
  return <span class={classNames(css.due, near && css.near)}>{words.value.known.due(due, today.value)}</span>;
}
