import { counted } from '#store/counters.ts';
import { words } from '#ui/language.ts';
import { useLive } from '#ui/use-live.ts';
import { LanguageChoice } from './language-choice.tsx';
import { PageTitle } from './page-title.tsx';
import css from './settings.module.css';

export function Settings() {
  const { settings } = words.value;
  return (
    <>
      <PageTitle title={settings.title} />
      <section class={css.section}>
        <h2>{settings.language}</h2>
        <LanguageChoice label={settings.language} />
      </section>
      <section class={css.section}>
        <h2>{settings.promises}</h2>
        <ul class={css.promises}>
          {settings.promise.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </section>
      <section class={css.section}>
        <h2>{settings.held}</h2>
        <Counts />
      </section>
    </>
  );
}

function Counts() {
  const counts = useLive('counts', () =>
    Promise.all([counted('contacts'), counted('touches'), counted('refused-messages')]),
  );
  const { settings } = words.value;
  if (!counts) return null;
  const [contacts, touches, refused] = counts;
  return (
    <ul class={css.counts}>
      <li>{settings.contacts(contacts)}</li>
      <li>{settings.touches(touches)}</li>
      <li>{settings.refused(refused)}</li>
    </ul>
  );
}
