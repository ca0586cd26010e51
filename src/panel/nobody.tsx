/** Nobody is on screen: what to do, and whom to write to today. */
import browser from 'webextension-polyfill';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { focusOnName } from '#ui/person/focus.ts';
import { AddHost } from '#ui/places/add-host.tsx';
import { TodayList } from '#ui/today/list.tsx';
import { EnableSites } from './enable-sites.tsx';
import { Lead } from './lead.tsx';
import css from './nobody.module.css';
import type { Panel } from './screen.ts';

export function Nobody({ panel }: { panel: Panel }) {
  const { nobody } = words.value;
  return (
    <>
      <Lead title={nobody.title} hint={nobody.hint} />
      <Today panel={panel} />
    </>
  );
}

/** A page without Kith: not enabled, or not a site it knows. */
export function Elsewhere({ panel }: { panel: Panel }) {
  const { nobody } = words.value;
  return (
    <>
      <Lead title={nobody.elsewhereTitle} hint={nobody.elsewhereHint}>
        <EnableSites />
      </Lead>
      <section class={css.own}>
        <p>{words.value.places.panelHint}</p>
        <AddHost />
      </section>
      <Today panel={panel} />
    </>
  );
}

export function Silent({ tabId }: { tabId: number }) {
  const { nobody } = words.value;
  return (
    <Lead title={nobody.silentTitle} hint={nobody.silentHint}>
      <button
        type="button"
        class={classNames(controls.button, controls.tinted)}
        onClick={() => {
          focusOnName.value = true;
          void browser.tabs.reload(tabId);
        }}
      >
        {nobody.reload}
      </button>
    </Lead>
  );
}

/** The store does not answer. */
export function Failed({ panel }: { panel: Panel }) {
  const { nobody, common } = words.value;
  return (
    <Lead title={nobody.memoryTitle} hint={nobody.memoryHint}>
      <button
        type="button"
        class={classNames(controls.button, controls.tinted)}
        onClick={() => {
          focusOnName.value = true;
          panel.again();
        }}
      >
        {common.tryAgain}
      </button>
    </Lead>
  );
}

function Today({ panel }: { panel: Panel }) {
  return (
    <section class={css.today}>
      <h2>{words.value.today.title}</h2>
      <TodayList
        narrow
        nameOf={(contact, name) => (
          <button type="button" class={css.name} onClick={() => panel.lookUp(contact.id)}>
            {name}
          </button>
        )}
      />
    </section>
  );
}
