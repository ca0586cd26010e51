import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Bars } from '#ui/bars.tsx';
import { words } from '#ui/language.ts';
import { Logo } from '#ui/logo.tsx';
import css from './app.module.css';
import { Person } from './person.tsx';
import { type RouteName, route } from './route.ts';
import { Settings } from './settings/settings.tsx';
import { Sites } from './sites.tsx';
import { Today } from './today.tsx';
import { Topics } from './topics/topics.tsx';
import { Welcome } from './welcome.tsx';

export function App() {
  const { name: now, id } = route.value;
  const { common, welcome } = words.value;
  const title = now === 'welcome' ? welcome.title : common[now];
  useEffect(() => {
    document.title = `${title} · Kith`;
  }, [title]);
  return (
    <>
      {now !== 'welcome' && (
        <header class={css.head}>
          <a href="#today" class={css.brand}>
            <Logo />
            Kith
          </a>
          <nav class={css.nav} aria-label={common.pages}>
            <To route="today">{common.today}</To>
            <To route="topics">{common.topics}</To>
            <To route="sites">{common.sites}</To>
            <To route="settings">{common.settings}</To>
          </nav>
        </header>
      )}
      <main class={now === 'welcome' ? css.wide : css.main} data-state={now}>
        {now === 'today' && <Today />}
        {now === 'person' && <Person key={id} id={id} />}
        {now === 'topics' && <Topics />}
        {now === 'sites' && <Sites />}
        {now === 'settings' && <Settings />}
        {now === 'welcome' && <Welcome />}
      </main>
      <div class={css.foot}>
        <Bars silence />
      </div>
    </>
  );
}

function To({ route: to, children }: { route: RouteName; children: ComponentChildren }) {
  return (
    <a href={`#${to}`} aria-current={route.value.name === to ? 'page' : undefined}>
      {children}
    </a>
  );
}
