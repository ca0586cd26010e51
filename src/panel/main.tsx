/** The side panel. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { followLanguage } from '#ui/language.ts';
import { followUpdates } from '#ui/updates.ts';
import { App } from './app.tsx';
import { followNotices } from './notice.ts';
import { recall } from './recall.ts';
import { followScreen } from './screen.ts';
import { browserSession } from './session.ts';

followUpdates();
const language = followLanguage();
const { id } = await browser.windows.getCurrent();
const windowId = id ?? browser.windows.WINDOW_ID_CURRENT;
const panel = followScreen(browserSession(windowId), recall);
const notices = followNotices(windowId, panel);
await language;
const root = document.getElementById('root');
if (root) render(<App panel={panel} notices={notices} />, root);
