/** Hosts of the user's own on the page of sites: on and off, forgotten, taught by a file and saved as one. */
import { useRef, useState } from 'preact/hooks';
import type { Place } from '#core/bookkeeping.ts';
import { knownSiteAt } from '#core/site-addresses.ts';
import { hostOf, type SiteRule } from '#core/site-rule.ts';
import { type FileRefused, readSiteRuleFile, siteRuleFile } from '#core/site-rule-shape.ts';
import { isTrusted, places } from '#store/places.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { download } from '#ui/download.ts';
import { CheckIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import { useFocusKept } from '#ui/person/focus-kept.ts';
import { AddHost } from '#ui/places/add-host.tsx';
import { forgetPlace, readableOrigins, switchOff, switchOn, takeRule } from '#ui/places/places.ts';
import { siteName } from '#ui/site-name.ts';
import { useLive } from '#ui/use-live.ts';
import css from './own-hosts.module.css';
import list from './site-list.module.css';

export function OwnHosts() {
  const root = useFocusKept<HTMLElement>();
  const own = useLive('places', places);
  const t = words.value.places;
  if (!own) return null;
  return (
    <section ref={root} tabIndex={-1} class={css.own} aria-labelledby="own-hosts">
      <h2 id="own-hosts">{t.title}</h2>
      <p class={css.hint}>{t.hint}</p>
      <AddHost />
      {own.length > 0 && (
        <ul class={list.list}>
          {own.map((place) => (
            <Host key={place.id} place={place} />
          ))}
        </ul>
      )}
      <BringRule />
    </section>
  );
}

function Host({ place }: { place: Place }) {
  const t = words.value;
  const host = hostOf(place.origin);
  const isOn = readableOrigins.value?.has(place.origin) ?? false;
  const rule = place.taught?.rule;
  return (
    <li class={list.site} data-site={host} data-on={isOn} data-kept={place.id}>
      <div class={list.words}>
        <h3 class={list.name}>
          {host}
          {isOn && (
            <span class={list.on}>
              <CheckIcon />
              {t.sites.isOn}
            </span>
          )}
        </h3>
        <p>{stateOf(place)}</p>
      </div>
      <div class={css.acts}>
        {rule && (
          <button
            type="button"
            class={classNames(controls.button, controls.quiet)}
            aria-label={t.places.saveNamed(host)}
            onClick={() => download(new Blob([siteRuleFile(rule)], { type: 'application/json' }), fileName(host))}
          >
            {t.places.save}
          </button>
        )}
        <button
          type="button"
          class={classNames(controls.button, controls.quiet)}
          aria-label={t.places.forgetNamed(host)}
          onClick={() => void forgetPlace(place)}
        >
          {t.places.forget}
        </button>
        {isOn ? (
          <button
            type="button"
            class={controls.button}
            aria-label={t.sites.offNamed(host)}
            onClick={() => void switchOff(place)}
          >
            {t.sites.off}
          </button>
        ) : (
          <button
            type="button"
            class={classNames(controls.button, controls.primary)}
            aria-label={t.sites.allowNamed(host)}
            onClick={() => void switchOn(place)}
          >
            {t.sites.allow}
          </button>
        )}
      </div>
    </li>
  );
}

function stateOf(place: Place): string {
  const t = words.value.places;
  if (place.taught) return isTrusted(place) ? t.taught : t.onTrial;
  return place.software ? t.software(siteName(place.software)) : t.untaught;
}

function fileName(host: string): string {
  return `site-rule-${host.replace(/[^a-z0-9.-]/g, '-')}.json`;
}

type Offered = { readonly rule: SiteRule } | { readonly refused: FileRefused | 'known' };

/** A larger file is not even read. */
const largestFile = 100_000;

async function offeredBy(file: File): Promise<Offered> {
  if (file.size > largestFile) return { refused: 'too-large' };
  const found = readSiteRuleFile(await file.text().catch(() => ''));
  if (typeof found === 'string') return { refused: found };
  return knownSiteAt(found.origin) === null ? { rule: found } : { refused: 'known' };
}

/** A file is looked at first, and taken with the browser's question for its host. */
function BringRule() {
  const t = words.value.places;
  const [offered, setOffered] = useState<Offered | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  const close = () => {
    chooser.current?.focus();
    setOffered(null);
  };
  return (
    <div class={css.bring}>
      <button
        ref={chooser}
        type="button"
        class={classNames(controls.button, controls.quiet)}
        onClick={() => field.current?.click()}
      >
        {t.bringIn}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        class={controls.hidden}
        tabIndex={-1}
        aria-label={t.fileLabel}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void offeredBy(file).then(setOffered);
          // the same file, chosen again, is news
          currentTarget.value = '';
        }}
      />
      {offered && 'refused' in offered && (
        <p class={css.refused} role="alert">
          {t.refused[offered.refused]}
        </p>
      )}
      {offered && 'rule' in offered && (
        <div class={css.offered} role="status">
          <p>
            <strong>{t.offered(hostOf(offered.rule.origin))}</strong> {t.goesBy[offered.rule.person.as]}
          </p>
          <p class={css.hint}>{t.offeredHint}</p>
          <p class={css.selector}>
            <code>{offered.rule.person.at}</code>
          </p>
          <div class={css.acts}>
            <button
              type="button"
              class={classNames(controls.button, controls.tinted)}
              onClick={() => void takeRule(offered.rule).then((taken) => taken && close())}
            >
              {t.take}
            </button>
            <button type="button" class={controls.button} onClick={close}>
              {t.leave}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
