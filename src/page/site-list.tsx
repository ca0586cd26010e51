import { addressedSites as sites } from '#sites/index.ts';
import type { Site } from '#sites/site.ts';
import { say, sayTrouble } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { CheckIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import { userSettings } from '#ui/user-settings.ts';
import { allow, giveBack, granted } from './granted.ts';
import css from './site-list.module.css';

/** Every site Kith knows: what it reads there, and on or off. */
export function SiteList({ under }: { under: 'h1' | 'h2' }) {
  const on = granted.value;
  if (!on) return null;
  const Heading = under === 'h1' ? 'h2' : 'h3';
  return (
    <ul class={css.list}>
      {sites.map((site) => (
        <li key={site.id} class={css.site} data-site={site.id} data-on={on.has(site.id)}>
          <div class={css.words}>
            <Heading class={css.name}>
              {site.name}
              {on.has(site.id) && (
                <span class={css.on}>
                  <CheckIcon />
                  {words.value.sites.isOn}
                </span>
              )}
            </Heading>
            <p>{reads(site)}</p>
          </div>
          {on.has(site.id) ? <Off site={site} /> : <Allow site={site} />}
        </li>
      ))}
    </ul>
  );
}

function Allow({ site }: { site: Site }) {
  const t = words.value.sites;
  const ask = async () => {
    if (await allow(site)) say((now) => now.sites.wasOn(site.name));
    else sayTrouble((now) => now.sites.declined);
  };
  return (
    <button
      type="button"
      class={classNames(controls.button, controls.primary)}
      aria-label={t.allowNamed(site.name)}
      onClick={() => void ask()}
    >
      {t.allow}
    </button>
  );
}

function Off({ site }: { site: Site }) {
  const t = words.value.sites;
  const off = async () => {
    if (await giveBack(site)) say((now) => now.sites.wasOff(site.name));
    else sayTrouble((now) => now.sites.kept);
  };
  return (
    <button type="button" class={controls.button} aria-label={t.offNamed(site.name)} onClick={() => void off()}>
      {t.off}
    </button>
  );
}

/** Mail has addresses, messengers have ids. */
function reads(site: Site): string {
  return words.value.sites[site.kind](userSettings.value.keepFirstWords);
}
