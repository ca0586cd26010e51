/** The words the user has selected, and when they were said. */
import { pageLanguage } from '#core/page-language.ts';
import type { SelectedWords } from '#messages.ts';
import type { Site } from '#sites/site.ts';

/** Words selected in the page or in one of its text fields, line breaks kept, with the time of the message they stand in. */
export function selection(window: Window, site: Site): SelectedWords {
  const language = pageLanguage(window.document.documentElement.lang);
  const field = window.document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    return { text: field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0), said: null, language };
  }
  const selected = window.getSelection();
  const node = selected?.anchorNode;
  return { text: selected?.toString() ?? '', said: node ? site.saidAt(window.document, node) : null, language };
}
