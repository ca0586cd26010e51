/** Everything out as one file, and in again; people from and for other programs. */
import { PageTitle } from '#page/page-title.tsx';
import { Part } from '#page/part.tsx';
import { words } from '#ui/language.ts';
import { BringIn } from './bring-in.tsx';
import { PeopleFiles } from './people-files.tsx';
import { RecentImports } from './recent-imports.tsx';
import { SaveEverything } from './save-everything.tsx';

export function Transfer() {
  const { transfer, common } = words.value;
  return (
    <>
      <PageTitle title={common.transfer} hint={transfer.hint} />
      <Part title={transfer.saveTitle}>
        <SaveEverything />
      </Part>
      <Part title={transfer.bringTitle}>
        <BringIn />
      </Part>
      <RecentImports />
      <Part title={transfer.peopleTitle}>
        <PeopleFiles />
      </Part>
    </>
  );
}
