import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { allowedOf } from '#core/host-patterns.ts';
import { originsOf } from '#core/site-addresses.ts';
import { say, sayTrouble } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { siteName } from '#ui/site-name.ts';
import css from './enable-sites.module.css';
import { PageLink } from './footer.tsx';

/**
 * Beside a page whose address the browser does not tell: the sites that it most probably is, each one click and the
 * browser's own question. The others have more to be said of them, on the page of all sites.
 */
const sitesAskedFor = ['gmail', 'outlook', 'proton', 'telegram-k', 'vk', 'whatsapp'];

export function EnableSites() {
  const { nobody } = words.value;
  const off = useSitesThatAreOff();
  return (
    <>
      {off.length > 0 && <p class={css.question}>{nobody.oneOfThese}</p>}
      {off.map((site) => (
        <button
          key={site}
          type="button"
          class={classNames(controls.button, controls.tinted)}
          aria-label={nobody.enableNamed(nameOf(site))}
          data-enable={site}
          onClick={() => void enable(site)}
        >
          {nameOf(site)}
        </button>
      ))}
      <PageLink route="sites" look={classNames(controls.button, controls.quiet)}>
        {nobody.enable}
      </PageLink>
    </>
  );
}

/** Two clients of one messenger on one host are allowed together. */
const nameOf = (site: string): string => siteName(site).replace(/ [AK]$/, '');

async function enable(site: string): Promise<void> {
  // nothing may be awaited before this line
  const yes = await browser.permissions.request({ origins: originsOf(site) }).catch(() => false);
  if (yes) say((t) => t.sites.wasOn(nameOf(site)));
  else sayTrouble((t) => t.sites.declined);
}

function useSitesThatAreOff(): readonly string[] {
  const [off, setOff] = useState<readonly string[]>([]);
  useEffect(() => {
    let asked = true;
    const ask = async () => {
      const known = sitesAskedFor.filter((site) => originsOf(site).length > 0);
      const all = await browser.permissions.getAll().catch(() => null);
      const isOn = (site: string) => allowedOf(originsOf(site), all?.origins ?? []).length === originsOf(site).length;
      if (asked) setOff(known.filter((site) => !isOn(site)));
    };
    const again = () => void ask();
    again();
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      asked = false;
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, []);
  return off;
}
