/** What the keys of the page do. */
import { type Command, keysShown } from './keys.ts';
import { searchId } from './people/list-parts.ts';
import { newPerson } from './people/view.ts';
import { route } from './route.ts';

export function runCommand(command: Command): void {
  switch (command) {
    case 'search':
      // the page of people gives its field the focus when it opens
      if (route.peek().name === 'people') document.getElementById(searchId)?.focus();
      else location.hash = 'people';
      return;
    case 'new':
      newPerson.value ??= '';
      location.hash = 'people';
      return;
    case 'help':
      keysShown.value = true;
      return;
    default:
      location.hash = command;
  }
}
