import { useEffect, useState } from 'preact/hooks';
import type { Language } from '#core/records.ts';
import { modelAvailability } from './language-model.ts';
import { userSettings } from './user-settings.ts';

/** True where the user has switched the browser's model on, and it speaks this language and is on the machine. */
export function useModel(language: Language): boolean {
  const [ready, setReady] = useState(false);
  const on = userSettings.value.deviceModel;
  useEffect(() => {
    let asked = true;
    if (!on) setReady(false);
    else void modelAvailability(language).then((found) => asked && setReady(found === 'available'));
    return () => {
      asked = false;
    };
  }, [on, language]);
  return ready;
}
