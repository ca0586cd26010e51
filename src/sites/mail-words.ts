/** How a mail begins, for those who allow keeping that. */
import { firstWordsOf } from '#core/first-words.ts';
import { beginningOf } from './dom.ts';

/** Quotes: Gmail's own, `blockquote` of all others; `.gmail_attr` says who is quoted, `.adL` and `.h5` are what Gmail folds. */
const quotes = 'blockquote, .gmail_quote, .gmail_quote_container, .gmail_attr, .adL, .h5, .yj6qo, style, script, title';

/** Behind these a whole earlier mail is quoted; Gmail puts its own beginning before ids and class names of strangers. */
const quotedMail =
  '[id$="divRplyFwdMsg"], [id$="appendonsend"], [class*="moz-cite-prefix"], [class*="yahoo_quoted"], [class*="protonmail_quote"]';

const enough = 400;

/** @param body `.ii` or `.a3s` of one expanded message */
export function wordsOf(body: Element): string | null {
  return firstWordsOf(beginningOf(body, quotes, quotedMail, enough));
}
