/** Every kind of editor that people write messages in, the real ones, each with a way to ask what it would send. */

import { registerPlainText } from '@lexical/plain-text';
import { Editor as DraftEditor, EditorState } from 'draft-js';
import { $getRoot, createEditor as createLexicalEditor } from 'lexical';
import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState as ProseMirrorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import Quill from 'quill';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor as createSlateEditor, Node as SlateNode } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

/** What the editor's own model holds, its lines separated by line breaks. */
type Model = () => string;

const models: Record<string, Model> = {
  lexical: lexical(place('lexical')),
  slate: slate(place('slate')),
  draft: listening(place('draft'), DraftField),
  prosemirror: proseMirror(place('prosemirror')),
  quill: quill(place('quill')),
  'react-textarea': listening(place('react-textarea'), TextareaField),
  textarea: textarea(place('textarea')),
  plain: plain(place('plain')),
  signed: signed(place('signed')),
};

document.addEventListener('ask-model', (event) => {
  document.documentElement.dataset.model = models[(event as CustomEvent<string>).detail]?.() ?? 'no such editor';
});
document.documentElement.dataset.ready = 'yes';

function place(name: string): HTMLElement {
  const element = document.createElement('div');
  element.id = name;
  document.body.append(element);
  return element;
}

function editable(root: HTMLElement, html = ''): HTMLElement {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.innerHTML = html;
  root.append(element);
  return element;
}

function lexical(root: HTMLElement): Model {
  const editor = createLexicalEditor({
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(editable(root));
  registerPlainText(editor);
  return () => editor.getEditorState().read(() => $getRoot().getTextContent().replaceAll('\n\n', '\n'));
}

function slate(root: HTMLElement): Model {
  const editor = withHistory(withReact(createSlateEditor()));
  const initialValue = [{ type: 'paragraph', children: [{ text: '' }] }];
  // biome-ignore lint/correctness/noChildrenProp: the type of Slate asks for it
  createRoot(root).render(createElement(Slate, { editor, initialValue, children: createElement(Editable) }));
  return () => editor.children.map((node) => SlateNode.string(node)).join('\n');
}

/** Told of every text that a React component holds. */
interface Listening {
  readonly told: (text: string) => void;
}

function DraftField({ told }: Listening) {
  const [editorState, onChange] = useState(() => EditorState.createEmpty());
  told(editorState.getCurrentContent().getPlainText('\n'));
  return createElement(DraftEditor, { editorState, onChange });
}

function TextareaField({ told }: Listening) {
  const [value, setValue] = useState('');
  told(value);
  const onChange = ({ currentTarget }: { currentTarget: HTMLTextAreaElement }) => setValue(currentTarget.value);
  return createElement('textarea', { value, onChange });
}

function listening(root: HTMLElement, component: typeof DraftField | typeof TextareaField): Model {
  let last = '';
  const told = (text: string) => {
    last = text;
  };
  createRoot(root).render(createElement(component, { told }));
  return () => last;
}

function proseMirror(root: HTMLElement): Model {
  const view = new EditorView(root, { state: ProseMirrorState.create({ schema, plugins: [keymap(baseKeymap)] }) });
  return () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n');
}

function quill(root: HTMLElement): Model {
  const editor = new Quill(root);
  return () => editor.getText().replace(/\n$/, '');
}

function textarea(root: HTMLElement): Model {
  const element = document.createElement('textarea');
  root.append(element);
  return () => element.value;
}

function plain(root: HTMLElement): Model {
  const element = editable(root);
  return () => lines(element);
}

/** As a mail program keeps it: a signature below the words, and the message that is answered below that. */
function signed(root: HTMLElement): Model {
  const element = editable(
    root,
    '<div><br></div><br clear="all"><div class="gmail_signature">Alex</div><div class="gmail_quote">You wrote: hello</div>',
  );
  return () => lines(element);
}

/** The lines as a person sees them; an empty one counts only between others. */
function lines(element: HTMLElement): string {
  return element.innerText.replaceAll('\u00a0', ' ').replace(/\n+/g, '\n').trim();
}
