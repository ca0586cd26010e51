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
  const selected = selectionIn(window.document, site);
  const node = selected?.anchorNode;
  return { text: selected?.toString() ?? '', said: node ? site.saidAt(window.document, node) : null, language };
}

/** Every frame has a selection of its own: that of the frame the user is in, else whichever has words in it. */
function selectionIn(doc: Document, site: Site): Selection | null {
  const frames = (site.roots?.(doc) ?? []).filter((root): root is Document => root.nodeType === root.DOCUMENT_NODE);
  const inside = frames.filter((frame) => frame.defaultView?.frameElement === doc.activeElement);
  const selections = [...inside, doc, ...frames].map((one) => one.getSelection());
  return selections.find((one) => one !== null && !one.isCollapsed) ?? doc.getSelection();
}
