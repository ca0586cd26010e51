/** Begins in a page of a host that the user has added: it has no adapter of its own, what it is read by has to be asked for. */
import { knownSiteAt } from '#core/site-addresses.ts';
import { send } from '#messages.ts';
import { ownHost } from '#sites/own-host.ts';
import { answerTo, start, takeOver } from './main.ts';
import { pointing } from './pointing.ts';

function startHere(): () => void {
  let stop = () => {};
  let isOver = false;
  void answerTo(() => send('ruleHere')).then((found) => {
    if (!found || isOver) return;
    stop = start(ownHost(document, location.origin, found.rule), {
      proposes: !found.isTrusted && found.rule !== null,
      known: found.known,
      pointed: pointing(window),
    });
  });
  return () => {
    isOver = true;
    stop();
  };
}

// a site that has become known since its host was added has a script of its own
if (knownSiteAt(location.origin) === null) takeOver(startHere);
