import { words } from '#ui/language.ts';
import css from './footer.module.css';

/** The ways out of the panel, into the full page; what is seldom needed beside a conversation is in the head of the page. */
export function Footer() {
  const { common } = words.value;
  return (
    <nav class={css.footer} aria-label={common.pages}>
      <PageLink route="today">{common.today}</PageLink>
      <PageLink route="people">{common.people}</PageLink>
      <PageLink route="topics">{common.topics}</PageLink>
      <PageLink route="sites">{common.sites}</PageLink>
      <PageLink route="settings">{common.settings}</PageLink>
    </nav>
  );
}

/** A link into the full page, in a tab of its own. */
export function PageLink({ route, look, children }: { route: string; look?: string | undefined; children: string }) {
  return (
    <a class={look} href={`../page/index.html#${route}`} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
