/** Short notes on who is away and until when, without a subject: "out till the 9th", "back Jan 26th", "gone Aug 1-15". */
import type { EventRule } from './rule.ts';
import { shortMonths, shortWeekdays } from './short-days.ts';

const short = `${shortMonths}|${shortWeekdays}|thur`;
/** The day itself, with or without what opens it. */
const day = `{month}|{weekday}|${short}|##|the ##|next (week|month|{weekday}|${shortWeekdays})|tomorrow|tmrw`;
const until = 'until|till|til|thru|through';
const who = '(Name|he|she|they|{adult}|boss|contact|client|buyer|manager)';
const is = '(is|s|are|re|will be|ll be)';
const away = '(away|gone|ooo|ooto|afk|unavailable|unreachable|incommunicado|off grid|out of town|out of country)';
const hut = '(cottage|cabin|lake|lake house|beach house|summer house|beach|camp|campground|ranch|parents|chalet|condo)';

export const awayNotes: readonly EventRule[] = [
  {
    event: 'trip',
    says: [],
    dated: [
      `^ (out|off) (from|${until}|all|this|between|for|starting|week of|${day}) !(today|## (am|pm)|sale|lunch|delivery)`,
      `^ ${away} (from|${until}|all|this|between|for|starting|week of|the week|${day}) !(## (am|pm)|lunch)`,
      `^ ${who} ${is}? (out|off|${away}) (from|${until}|all|this|between|starting|week of|${day}) !(## (am|pm))`,
      `^ (back|home|returning|returns|return) (on|from)? (${day}) !(am|pm|min|mins|minutes|hours|invoice|payment)`,
      `^ ${who} ${is}? (back|home again|returning|returns) (on)? (${day}) !(am|pm|min|mins|minutes|hours)`,
      `^ ${who}? ${is}? (back|in|home) (again|in|in office|in the office|at work|at it|at my desk|at his desk|at her desk|at desk|online|in town|in country|on deck|in the saddle|in action) (on|from|only|not before)? (${day})`,
      `^ ${who}? ${is}? not (in|back|here|around|available|reachable) (again)? (before|${until}|from|${day}) !(## (am|pm))`,
      `<(price|prices|parts|part|stock|order|orders|goods|server|website|it|delivery|sample|samples|machine|line) (back|in) (at it|on deck|in the saddle|in action|in town) (on|from|only|not before)? (${day})`,
      `(i|we|he|she|they) (am|are|m|re|is|s|will be|ll be) (back|in) (again)? (on|from)? (${day}) !(am|pm|min|mins|minutes|hours)`,
      `(i|we|he|she|they) (am|are|m|re|is|s|will be|ll be) (out|gone) (from|${until}|between|starting|${day}) !(## (am|pm))`,
      `on (pto|vacay|vacation|holiday|hols|leave|annual leave) (from|${until}|between|starting|${day})`,
      '(gone|off|out) (fishin|fishing|huntin|hunting|campin|camping|golfing|boating|sailing|skiing)',
      `(reachable|available|online|contactable|at my desk|at his desk|at her desk|at the desk) again (only)? (on|from|after|only|${day})`,
      `only at (my|his|her|the) desk again`,
      `(landing|lands|flying|flies|arriving) (at|into|in|back)? .. (the ##|{weekday}|tomorrow|${short})`,
      `^ ${who}? ${is}? (all)? (up|down|over|out)? at (the|my|our|his|her|their)? ${hut}`,
      `(snowbirds|snowbirding|wintering|they winter|we winter|summering) (in|at)`,
    ],
    not: [
      '(back|home) (pain|ache|surgery|order|orders|up|ordered|orderd|to you|to back|office team|game|page|screen|improvement|delivery|insurance|loan|in stock)',
      '(out|off|away|back) (of|in|on)? (stock|order|scope|date|range|memory|the record|record|season|market|warranty|sale|press|print|service)',
      '(out|off) (sick|ill|with|for (delivery|repair|lunch|approval|signature|tender|quote|a (quote|walk|run|smoke))|work (sick|with))',
      '(gone|goes|going) (to press|live|bust|quiet|cold|missing|wrong|bankrupt|up|down|through|viral)',
      '(landing|flying) (page|pages|client|gear)',
      'away (game|games|match|matches|fixture|win|kit|team|end|goal|goals|fans)',
      '(get|got|getting|come|comes|call|calls|calling|be|report) back (to|with) (you|me|us|him|her)',
      '(sample|samples|part|parts|stock|goods|order|orders|machine|machines|printer|server|website|system|line|unit|units|invoice|price|prices|product|item|items|truck|van|forklift|delivery|pallet|pallets) .. (back|out|off|gone|away|unavailable) (again|from|until|till|til|on|in|thru|{weekday}|{month}|##)',
      '(baby|bump|maternity|mat|paternity|parental|sick) leave',
    ],
  },
];
