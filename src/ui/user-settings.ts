/** What the user has set, followed by `followLanguage`; the defaults until it is known. */
import { signal } from '@preact/signals';
import { defaultSettings, type Settings } from '#store/settings.ts';

export const userSettings = signal<Settings>(defaultSettings);
