/** The message field of the practice WhatsApp: the editor that the real one has. The practice server bundles this file. */
import { registerPlainText } from '@lexical/plain-text';
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from 'lexical';

/**
 * Makes an element a field. With Enter it sends what the editor believes its text to be, whatever is on screen.
 * @param {HTMLElement} element
 * @param {(text: string) => void} send
 */
export function writeIn(element, send) {
  const editor = createEditor({
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerPlainText(editor);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      const text = $getRoot().getTextContent().replaceAll('\n\n', '\n').trim();
      if (event?.shiftKey || text === '') return false;
      event?.preventDefault();
      $getRoot().clear().append($createParagraphNode());
      send(text);
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}
