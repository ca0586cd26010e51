/** The full page. */
import { render } from 'preact';
import { followLanguage } from '#ui/language.ts';
import { followUpdates } from '#ui/updates.ts';
import { App } from './app.tsx';

followUpdates();
await followLanguage();
const root = document.getElementById('root');
if (root) render(<App />, root);
