import { words } from '#ui/language.ts';
import { OwnHosts } from './own-hosts.tsx';
import { PageTitle } from './page-title.tsx';
import { SiteList } from './site-list.tsx';

export function Sites() {
  const { sites } = words.value;
  return (
    <>
      <PageTitle title={sites.title} hint={sites.hint} />
      <SiteList />
      <OwnHosts />
    </>
  );
}
