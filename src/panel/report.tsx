import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { sendToTab } from '#messages.ts';
import { sayTrouble } from '#ui/acts.ts';
import controls from '#ui/controls.module.css';
import { CopyButton } from '#ui/copy-button.tsx';
import { words } from '#ui/language.ts';
import { siteName } from '#ui/site-name.ts';
import css from './report.module.css';

/** More than any skeleton has. */
const mostCharacters = 300_000;

/** Of a page that cannot be read: how it is built, and of nobody on it. Seen before it is copied, and never sent. */
export function Report({ tabId, site, missing }: { tabId: number; site: string; missing: string }) {
  const [text, setText] = useState<string | null>(null);
  const { report, missing: notFound } = words.value.unreadable;
  const toggle = async () => {
    if (text !== null) {
      setText(null);
      return;
    }
    const skeleton: unknown = await sendToTab(tabId, 'skeleton').catch(() => null);
    if (typeof skeleton !== 'string' || skeleton.length > mostCharacters) sayTrouble((t) => t.unreadable.report.failed);
    else setText(`${about(site, missing)}\n\n${skeleton}`);
  };
  return (
    <section class={css.report} aria-labelledby="report">
      <h2 id="report">{report.title}</h2>
      <p class={css.hint}>{report.hint}</p>
      <p class={css.missing}>
        {notFound}: <code>{missing}</code>
      </p>
      <div class={css.acts}>
        <button type="button" class={controls.button} aria-expanded={text !== null} onClick={() => void toggle()}>
          {text === null ? report.show : report.hide}
        </button>
        {text !== null && <CopyButton text={text} look={controls.tinted} />}
      </div>
      {text !== null && (
        <>
          <p class={css.hint}>{report.where}</p>
          <textarea
            class={css.text}
            aria-label={report.label}
            dir="ltr"
            rows={14}
            readOnly
            spellcheck={false}
            value={text}
          />
        </>
      )}
    </section>
  );
}

/** In English in every language: it is for whoever repairs it. */
function about(site: string, missing: string): string {
  const { version } = browser.runtime.getManifest();
  return `Kith ${version} cannot read ${siteName(site)}\nNot found: ${missing}\n${navigator.userAgent}`;
}
