/** Every kind of editor that people write messages in, the real ones, each with a way to ask what it would send. */

import { registerPlainText } from '@lexical/plain-text';
import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
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
// both of these may be used under the GPL, and only here: nothing of them is part of what is installed
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';

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
  shadowed: shadowed(place('shadowed')),
  signed: signed(place('signed')),
  exact: exact(place('exact')),
};

/** These take a moment to be there. */
const slow = { framed, tinymce: tinyMce, ckeditor: ckEditor };

document.addEventListener('ask-model', (event) => {
  document.documentElement.dataset.model = models[(event as CustomEvent<string>).detail]?.() ?? 'no such editor';
});
void Promise.all(
  Object.entries(slow).map(async ([name, make]) => {
    models[name] = await make(place(name));
  }),
).then(() => {
  document.documentElement.dataset.ready = 'yes';
});

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

/** In a tree of its own, as LinkedIn has its messages over other pages; what is kept is what the page was told of. */
function shadowed(root: HTMLElement): Model {
  const element = editable(document.createElement('div'), '<p><br></p>');
  root.attachShadow({ mode: 'open' }).append(element);
  let last = '';
  element.addEventListener('input', () => {
    last = lines(element);
  });
  return () => last;
}

/** As a mail program keeps it: a signature below the words, and the message that is answered below that. */
function signed(root: HTMLElement): Model {
  const element = editable(
    root,
    '<div><br></div><br clear="all"><div class="gmail_signature">Alex</div><div class="gmail_quote">You wrote: hello</div>',
  );
  return () => lines(element);
}

/** As Outlook and Proton Mail: what is pasted is put exactly where the caret is, and an empty line is there already. */
function exact(root: HTMLElement): Model {
  const element = editable(root, '<div><br></div><div id="Signature">Alex</div>');
  element.addEventListener('paste', (event) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    setTimeout(() => getSelection()?.getRangeAt(0).insertNode(document.createTextNode(text)));
  });
  return () => element.innerText.replace(/\n+/g, '\n');
}

/** As webmail keeps it that writes in a document of its own. */
async function framed(root: HTMLElement): Promise<Model> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = '<!doctype html><body><div contenteditable="true" style="min-height: 40px"></div></body>';
  root.append(frame);
  await loaded;
  return () => {
    const field = frame.contentDocument?.querySelector('div');
    return field ? lines(field) : 'no field';
  };
}

async function tinyMce(root: HTMLElement): Promise<Model> {
  const target = document.createElement('textarea');
  root.append(target);
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    menubar: false,
    toolbar: false,
    statusbar: false,
    promotion: false,
  });
  // as a skin does, without which nothing of it can have the focus
  if (editor) editor.getContainer().style.visibility = 'visible';
  return () => editor?.getContent({ format: 'text' }).replace(/\n+/g, '\n').trim() ?? 'no editor';
}

async function ckEditor(root: HTMLElement): Promise<Model> {
  const element = document.createElement('div');
  root.append(element);
  const editor = await ClassicEditor.create(element, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] });
  return () =>
    editor
      .getData()
      .replace(/<\/p>\s*<p>|<br>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&nbsp;', ' ');
}

/** The lines as a person sees them; an empty one counts only between others. */
function lines(element: HTMLElement): string {
  return element.innerText.replaceAll('\u00a0', ' ').replace(/\n+/g, '\n').trim();
}
