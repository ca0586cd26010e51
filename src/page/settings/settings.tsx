import { PageTitle } from '#page/page-title.tsx';
import { Part } from '#page/part.tsx';
import { counted } from '#store/counters.ts';
import { words } from '#ui/language.ts';
import { useLive } from '#ui/use-live.ts';
import { userSettings } from '#ui/user-settings.ts';
import { CareSettings } from './care-settings.tsx';
import { CircleSettings } from './circle-settings.tsx';
import { KeyboardSettings } from './keyboard-settings.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { LearnedSettings } from './learned-settings.tsx';
import { MessageSettings } from './message-settings.tsx';
import { ModelSettings, useModelOffer } from './model-settings.tsx';
import { NumberSettings } from './number-settings.tsx';
import { QuietSettings } from './quiet-settings.tsx';
import css from './settings.module.css';
import { TodaySettings } from './today-settings.tsx';
import { WeekSettings } from './week-settings.tsx';
import { WordsSettings } from './words-settings.tsx';

export function Settings() {
  const { settings, preferences, today, care, model, learned, beginWith, whose } = words.value;
  const offer = useModelOffer();
  return (
    <>
      <PageTitle title={settings.title} />
      <Part title={settings.language}>
        <LanguageChoice label={settings.language} />
      </Part>
      <Part title={today.settings.title} hint={today.settings.hint}>
        <TodaySettings />
      </Part>
      <Part title={preferences.circles} hint={preferences.circlesHint}>
        <CircleSettings />
      </Part>
      <Part title={care.title} hint={care.hint}>
        <CareSettings />
      </Part>
      <Part title={preferences.quiet} hint={preferences.quietHint}>
        <QuietSettings />
      </Part>
      <Part title={preferences.week}>
        <WeekSettings />
      </Part>
      <Part title={whose.numbers} hint={whose.numbersHint}>
        <NumberSettings />
      </Part>
      <Part title={preferences.messages}>
        <MessageSettings />
      </Part>
      <Part title={preferences.keyboard}>
        <KeyboardSettings />
      </Part>
      <Part title={beginWith.title} hint={beginWith.hint}>
        <WordsSettings />
      </Part>
      {offer.state !== 'none' && (
        <Part title={model.title}>
          <ModelSettings offer={offer} />
        </Part>
      )}
      <LearnedSettings>
        {(list) => (
          <Part title={learned.title} hint={learned.hint}>
            {list}
          </Part>
        )}
      </LearnedSettings>
      <Part title={settings.promises}>
        <ul class={css.promises}>
          {settings.promise.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </Part>
      <Part title={settings.held}>
        <Counts />
      </Part>
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
      <li>{settings.touches(touches, userSettings.value.keepFirstWords)}</li>
      <li>{settings.refused(refused)}</li>
    </ul>
  );
}
