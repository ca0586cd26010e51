import { useState } from 'preact/hooks';
import { classNames } from './class-names.ts';
import { toClipboard } from './clipboard.ts';
import controls from './controls.module.css';
import { words } from './language.ts';

/** For words that wait on screen: says on itself that they were copied, and takes nothing away. */
export function CopyButton({ text, look }: { text: string; look?: string | undefined }) {
  const [copied, setCopied] = useState(false);
  const { common } = words.value;
  return (
    <button
      type="button"
      class={classNames(controls.button, look)}
      onClick={async () => setCopied(await toClipboard(text))}
    >
      {copied ? common.copied : common.copy}
    </button>
  );
}
