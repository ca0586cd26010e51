import { civilDateOf, daysBetween } from '#core/civil-date.ts';
import { clockTime } from '#i18n/dates.ts';
import { mayHaveChanged, type SiteReading, siteReadings } from '#store/site-readings.ts';
import { say, sayTrouble } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { CheckIcon } from '#ui/icons.tsx';
import { language, words } from '#ui/language.ts';
import { useKeptLive } from '#ui/use-live.ts';
import { allow, giveBack, granted } from './granted.ts';
import css from './site-list.module.css';
import { hostsIn, type SiteRow } from './site-rows.ts';

/** One line of the list: whether the site is on, when it was last read, and the one click that changes it. */
export function SiteLine({ row }: { row: SiteRow }) {
  const t = words.value.sites;
  const allowed = granted.value?.get(row.id) ?? [];
  const on = allowed.length > 0;
  const whole = allowed.length === row.origins.length;
  return (
    <li class={css.site} data-site={row.id} data-on={on} data-kept={row.id}>
      <div class={css.words}>
        <h3 class={css.name}>
          {row.name}
          {whole && (
            <span class={css.on}>
              <CheckIcon />
              {t.isOn}
            </span>
          )}
        </h3>
        {on && !whole && (
          <p>{t.onlyAt(hostsIn(allowed).join(', '), hostsIn(row.origins).length - hostsIn(allowed).length)}</p>
        )}
        {on && <LastRead row={row} />}
        {!on && row.sites.some(({ ownersRules }) => ownersRules) && <p>{t.ownersRules}</p>}
      </div>
      <div class={css.acts}>
        {!whole && <Allow row={row} rest={on} />}
        {on && <Off row={row} />}
      </div>
    </li>
  );
}

function LastRead({ row }: { row: SiteRow }) {
  const readings = useKeptLive('site-readings', siteReadings);
  if (!readings) return null;
  return <p>{inWords(row.sites.map(({ id }) => readings.get(id)).filter((reading) => reading !== undefined))}</p>;
}

/** Of several sites of one line whichever was read last. */
function inWords(readings: readonly SiteReading[]): string {
  const { sites } = words.value;
  const [last] = [...readings].sort((one, other) => (other.readAt ?? 0) - (one.readAt ?? 0));
  if (!last) return sites.neverRead;
  if (last.readAt === null) return sites.neverRecognised;
  const daysAgo = Math.max(0, daysBetween(civilDateOf(last.readAt), today.value));
  const time = clockTime(language.value, last.readAt);
  return mayHaveChanged(last) ? sites.mayHaveChanged(daysAgo, time) : sites.lastRead(daysAgo, time);
}

function Allow({ row, rest }: { row: SiteRow; rest: boolean }) {
  const t = words.value.sites;
  const ask = async () => {
    if (await allow(row)) say((now) => now.sites.wasOn(row.name));
    else sayTrouble((now) => now.sites.declined);
  };
  return (
    <button
      type="button"
      class={classNames(controls.button, controls.tinted)}
      aria-label={rest ? t.allowRestNamed(row.name) : t.allowNamed(row.name)}
      onClick={() => void ask()}
    >
      {rest ? t.allowRest : t.allow}
    </button>
  );
}

function Off({ row }: { row: SiteRow }) {
  const t = words.value.sites;
  const off = async () => {
    if (await giveBack(row)) say((now) => now.sites.wasOff(row.name));
    else sayTrouble((now) => now.sites.kept);
  };
  return (
    <button type="button" class={controls.button} aria-label={t.offNamed(row.name)} onClick={() => void off()}>
      {t.off}
    </button>
  );
}
