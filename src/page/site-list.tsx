import { useId, useState } from 'preact/hooks';
import type { Site } from '#sites/site.ts';
import { words } from '#ui/language.ts';
import { useFocusKept } from '#ui/person/focus-kept.ts';
import { userSettings } from '#ui/user-settings.ts';
import { granted } from './granted.ts';
import { SiteLine } from './site-line.tsx';
import css from './site-list.module.css';
import { groupOf, type SiteGroup, type SiteRow, siteRows } from './site-rows.ts';

/** Every site Kith knows, by groups: what it reads there, and on or off. */
export function SiteList() {
  const root = useFocusKept<HTMLDivElement>();
  const on = granted.value;
  if (!on) return null;
  const experimental = rowsIn('experimental');
  return (
    <div ref={root} tabIndex={-1} class={css.all}>
      <Group group="mail" rows={rowsIn('mail')} />
      <Group group="messenger" rows={rowsIn('messenger')} />
      {experimental.length > 0 && (
        <Experimental rows={experimental} openAtFirst={experimental.some(({ id }) => on.has(id))} />
      )}
    </div>
  );
}

/** For the first run: the sites that most people write on, and the others behind a line. */
export function FirstSites() {
  const root = useFocusKept<HTMLDivElement>();
  const { groups, experimentalHint } = words.value.sites;
  const first = siteRows.filter((row) => groupOf(row) !== 'experimental' && !row.sites.some(hasRules));
  const others = siteRows.filter((row) => !first.includes(row));
  const experimental = rowsIn('experimental');
  if (!granted.value) return null;
  return (
    <div ref={root} tabIndex={-1} class={css.first}>
      <Kinds rows={first} />
      {others.length > 0 && (
        <details class={css.more}>
          <summary>{groups.more(others.length)}</summary>
          <Kinds rows={others.filter((row) => groupOf(row) !== 'experimental')} />
          {experimental.length > 0 && <p class={css.hint}>{experimentalHint}</p>}
          <Kinds rows={experimental} />
        </details>
      )}
    </div>
  );
}

/** What is read of mail and of chats, each said once above its sites. */
function Kinds({ rows }: { rows: readonly SiteRow[] }) {
  return (
    <div class={css.kinds}>
      <Kind kind="mail" rows={rows.filter(({ sites: [first] }) => first.kind === 'mail')} />
      <Kind kind="messenger" rows={rows.filter(({ sites: [first] }) => first.kind === 'messenger')} />
    </div>
  );
}

function Kind({ kind, rows }: { kind: Site['kind']; rows: readonly SiteRow[] }) {
  if (rows.length === 0) return null;
  return (
    <div>
      <p class={css.hint}>{words.value.sites[kind](userSettings.value.keepFirstWords)}</p>
      <Lines rows={rows} />
    </div>
  );
}

const hasRules = ({ ownersRules }: Site): boolean => ownersRules === true;

function rowsIn(group: SiteGroup): SiteRow[] {
  return siteRows.filter((row) => groupOf(row) === group);
}

function Group({ group, rows }: { group: Site['kind']; rows: readonly SiteRow[] }) {
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section class={css.group} aria-labelledby={id}>
      <h2 id={id}>{words.value.sites.groups[group]}</h2>
      <Kind kind={group} rows={rows} />
    </section>
  );
}

/** Folded, unless one of them is on when the page is opened. */
function Experimental({ rows, openAtFirst }: { rows: readonly SiteRow[]; openAtFirst: boolean }) {
  // from then on it is the user's: nothing folds away under their hand
  const [open] = useState(openAtFirst);
  const { groups, experimentalHint } = words.value.sites;
  return (
    <details class={css.group} open={open}>
      <summary class={css.summary}>
        <h2>{groups.experimental}</h2>
      </summary>
      <p class={css.hint}>{experimentalHint}</p>
      <Kinds rows={rows} />
    </details>
  );
}

function Lines({ rows }: { rows: readonly SiteRow[] }) {
  if (!granted.value || rows.length === 0) return null;
  return (
    <ul class={css.list}>
      {rows.map((row) => (
        <SiteLine key={row.id} row={row} />
      ))}
    </ul>
  );
}
