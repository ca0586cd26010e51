/** Messages being written: in place of the reading pane, or above the message that is answered. */
import { after, element } from './element.js';

/** @typedef {import('./mails.js').Person} Person */

let lastCompose = 0;

/** @param {readonly Person[]} people @param {string} quoted @param {(text: string) => void} send */
export function composeTo(people, quoted, send) {
  lastCompose += 1;
  const id = `MSG_15127c3b5a${lastCompose}`;
  const well = element('div', {
    class: 'well',
    contenteditable: 'true',
    'aria-label': 'Кому',
    role: 'textbox',
    tabindex: '0',
  });
  for (const one of people) well.append(chipOf(one));
  well.addEventListener('keydown', (event) => {
    const address = ownText(well);
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (!/^[^@\s]+@[^@\s]+$/.test(address)) return;
    for (const node of [...well.childNodes]) if (node.nodeName === '#text') node.remove();
    well.append(chipOf({ name: address, address }));
  });
  const editor = element(
    'div',
    { contenteditable: 'true', role: 'textbox', 'aria-label': 'Текст сообщения', tabindex: '0', dir: 'ltr' },
    [
      element('div', { class: 'elementToProof' }, [element('br')]),
      ...(quoted
        ? [
            element('div', { id: 'appendonsend' }),
            element('hr'),
            element('div', { id: 'divRplyFwdMsg' }, ['От: …']),
            element('div', {}, [quoted]),
          ]
        : []),
    ],
  );
  editor.addEventListener('paste', (event) => {
    event.preventDefault();
    void pasteLater(event.clipboardData?.getData('text/plain') ?? '');
  });
  const sending = element(
    'button',
    {
      type: 'button',
      id: `splitButton-r${lastCompose}__primaryActionButton`,
      title: 'Отправить (Ctrl+Enter)',
    },
    ['Отправить'],
  );
  sending.addEventListener('click', () => send(editor.querySelector('.elementToProof')?.textContent ?? ''));
  return element('div', { class: 'compose', id: `docking_InitVisiblePart_${lastCompose}` }, [
    sending,
    element('div', { id: `${id}_TO`, role: 'group' }, [well]),
    element('div', { id: `${id}_CC`, role: 'group' }, [
      element('div', { class: 'well', contenteditable: 'true', 'aria-label': 'Копия', role: 'textbox' }),
    ]),
    element('input', { id: `${id}_SUBJECT`, placeholder: 'Добавьте тему', 'aria-label': 'Тема' }),
    element('div', { id: `editorParent_${lastCompose}` }, [element('div', {}, [editor])]),
  ]);
}

/** What is typed beside the chips. @param {HTMLElement} well */
const ownText = (well) =>
  [...well.childNodes]
    .filter(({ nodeName }) => nodeName === '#text')
    .map(({ nodeValue }) => nodeValue)
    .join('')
    .trim();

/** @param {Person} one */
function chipOf({ name, address }) {
  return element(
    'span',
    { class: '_EType_RECIPIENT_ENTITY _EReadonly_1', contenteditable: 'false', 'aria-label': address },
    [element('span', { class: 'textContainer-390' }, [name])],
  );
}

/** What was pasted is cleaned before it is put where the caret is. @param {string} text */
async function pasteLater(text) {
  await after(0);
  const range = getSelection()?.getRangeAt(0);
  if (!range) return;
  range.deleteContents();
  range.insertNode(document.createTextNode(text));
  range.collapse(false);
}
