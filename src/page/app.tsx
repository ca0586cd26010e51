import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Bars } from '#ui/bars.tsx';
import { classNames } from '#ui/class-names.ts';
import { words } from '#ui/language.ts';
import { Logo } from '#ui/logo.tsx';
import { userSettings } from '#ui/user-settings.ts';
import css from './app.module.css';
import { runCommand } from './commands.ts';
import { Duplicates } from './duplicates/duplicates.tsx';
import { Insights } from './insights/insights.tsx';
import { listenToKeys } from './keys.ts';
import { KeysHelp } from './keys-help.tsx';
import { Occasions } from './occasions/occasions.tsx';
import { People } from './people/people.tsx';
import { Person } from './person.tsx';
import { Plan } from './plan/plan.tsx';
import { ownTitle, type RouteName, route } from './route.ts';
import { Settings } from './settings/settings.tsx';
import { Sites } from './sites.tsx';
import { Today } from './today.tsx';
import { Topics } from './topics/topics.tsx';
import { Transfer } from './transfer/transfer.tsx';
import { Welcome } from './welcome.tsx';

/** Two columns of text, where there is room. */
const broad: ReadonlySet<RouteName> = new Set(['person']);

export function App() {
  const { name: now, id } = route.value;
  const { common, welcome } = words.value;
  const title = ownTitle.value ?? (now === 'welcome' ? welcome.title : common[now]);
  useEffect(() => {
    document.title = `${title} · Kith`;
  }, [title]);
  const { singleKeys } = userSettings.value;
  useEffect(() => listenToKeys(() => singleKeys && now !== 'welcome', runCommand), [singleKeys, now]);
  return (
    <>
      {now !== 'welcome' && (
        <header class={classNames(css.head, broad.has(now) && css.broad)}>
          <a href="#today" class={css.brand}>
            <Logo />
            Kith
          </a>
          <nav class={css.nav} aria-label={common.pages}>
            <To route="today">{common.today}</To>
            <To route="people">{common.people}</To>
            <To route="topics">{common.topics}</To>
            <To route="occasions">{common.occasions}</To>
            <To route="insights">{common.insights}</To>
            <To route="sites">{common.sites}</To>
            <To route="transfer">{common.transfer}</To>
            <To route="settings">{common.settings}</To>
          </nav>
        </header>
      )}
      <main class={classNames(...looks(now))} data-state={now}>
        {now === 'today' && <Today />}
        {now === 'people' && <People />}
        {now === 'person' && <Person key={id} id={id} />}
        {now === 'plan' && <Plan key={id} id={id} />}
        {now === 'duplicates' && <Duplicates />}
        {now === 'topics' && <Topics />}
        {now === 'occasions' && <Occasions />}
        {now === 'insights' && <Insights />}
        {now === 'sites' && <Sites />}
        {now === 'transfer' && <Transfer />}
        {now === 'settings' && <Settings />}
        {now === 'welcome' && <Welcome />}
      </main>
      <div class={css.foot}>
        <Bars silence />
      </div>
      <KeysHelp on={singleKeys} />
    </>
  );
}

/** Most pages are read, and as wide as one reads; a list is as wide as the window. */
function looks(now: RouteName): readonly (string | undefined | false)[] {
  if (now === 'welcome') return [css.wide];
  return now === 'people' ? [css.whole] : [css.main, broad.has(now) && css.broad];
}

function To({ route: to, children }: { route: RouteName; children: ComponentChildren }) {
  return (
    <a href={`#${to}`} aria-current={route.value.name === to ? 'page' : undefined}>
      {children}
    </a>
  );
}
