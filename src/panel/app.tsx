import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { Bars } from '#ui/bars.tsx';
import css from './app.module.css';
import { Footer } from './footer.tsx';
import { Elsewhere, Failed, Nobody, Silent } from './nobody.tsx';
import type { Notices } from './notice.ts';
import { NoticeBar } from './notice-bar.tsx';
import { Proposed } from './proposed.tsx';
import { Remembered } from './remembered.tsx';
import { Room } from './room.tsx';
import type { Panel, Screen } from './screen.ts';
import { Several } from './several.tsx';
import { Skeleton } from './skeleton.tsx';
import { Teach } from './teach.tsx';
import { Unreadable } from './unreadable.tsx';
import { Unremembered } from './unremembered.tsx';
import { Which } from './which.tsx';
import { Whom } from './whom.tsx';

export function App({ panel, notices }: { panel: Panel; notices: Notices }) {
  const screen = panel.screen.value;
  useKeptScroll(panel.identity.value, screen.state !== 'unknown');
  return (
    <>
      <main
        class={css.main}
        data-state={screen.state}
        data-how={screen.state === 'remembered' ? screen.how.by : undefined}
        data-contact-id={screen.state === 'remembered' ? screen.memory.contact.id : undefined}
        data-kind={screen.state === 'room' ? screen.facts.kind : undefined}
        aria-busy={screen.state === 'unknown'}
      >
        {screen.state !== 'unknown' && <Whom screen={screen} notices={notices} />}
        <Shown screen={screen} panel={panel} />
      </main>
      <div class={css.foot}>
        {screen.state !== 'unknown' && <NoticeBar notices={notices} />}
        <Bars />
        <Footer />
      </div>
    </>
  );
}

function Shown({ screen, panel }: { screen: Screen; panel: Panel }) {
  switch (screen.state) {
    case 'unknown':
      return <Skeleton />;
    case 'elsewhere':
      return <Elsewhere panel={panel} />;
    case 'silent':
      return <Silent tabId={screen.tabId} />;
    case 'nobody':
      return <Nobody panel={panel} />;
    case 'untaught':
      return <Teach tabId={screen.tabId} site={screen.site} />;
    case 'proposed':
      return <Proposed facts={screen.facts} />;
    case 'room':
      return <Room facts={screen.facts} />;
    case 'several':
      return <Several facts={screen.facts} panel={panel} />;
    case 'unreadable':
      return <Unreadable key={panel.identity.value} {...screen} />;
    case 'unremembered':
      return <Unremembered key={panel.identity.value} how={screen.how} namesakes={screen.namesakes} panel={panel} />;
    case 'which':
      return <Which key={panel.identity.value} how={screen.how} sharers={screen.sharers} panel={panel} />;
    case 'remembered':
      return <Remembered key={screen.memory.contact.id} how={screen.how} memory={screen.memory} panel={panel} />;
    case 'failed':
      return <Failed panel={panel} />;
  }
}

const scrolled = signal({ identity: '', top: 0 });

/** The same person drawn again, after the page has moved within their conversation, stands where they stood. */
function useKeptScroll(identity: string, drawn: boolean): void {
  useLayoutEffect(() => {
    if (!drawn) return;
    const { identity: last, top } = scrolled.peek();
    window.scrollTo(0, last === identity ? top : 0);
    const keep = () => {
      scrolled.value = { identity, top: window.scrollY };
    };
    window.addEventListener('scrollend', keep);
    return () => window.removeEventListener('scrollend', keep);
  }, [identity, drawn]);
}
