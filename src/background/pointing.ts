/** While the user points at something, the browser draws around what the mouse is over: the page is not touched. */
import browser from 'webextension-polyfill';
import { siteIdOf } from '#core/facts.ts';
import { partsOfSite } from '#core/site-rule.ts';
import { Refused, type Sender } from '#messages.ts';
import { tabReport } from '#session/tabs.ts';

/** Over whatever the page says of it; the last of all that the mouse is over, or what the keyboard has come to. */
const css = `:hover { cursor: crosshair !important; }
:hover:not(:has(:hover)):not(html, body), :focus-visible { outline: 2px solid #1d6b5b !important; outline-offset: 1px !important; box-shadow: 0 0 0 1px #fff !important; }`;

/** @throws {Refused} from anywhere but a page of a host of the user's own */
export async function drawPointing(now: unknown, sender: Sender): Promise<void> {
  const tabId = sender.tab?.id;
  const report = tabId === undefined ? null : await tabReport(tabId);
  if (tabId === undefined || sender.frameId !== 0 || !report || !partsOfSite(siteIdOf(report))) {
    throw new Refused('nobody points at anything there');
  }
  const injection = { target: { tabId }, css, origin: 'USER' } as const;
  if (now === true) await browser.scripting.insertCSS(injection);
  else await browser.scripting.removeCSS(injection);
}
