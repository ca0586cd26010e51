import { displayName } from '#core/display-name.ts';
import { Avatar } from '#ui/avatar.tsx';
import controls from '#ui/controls.module.css';
import { NextIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import { HandleText, Name, readableHandles } from '#ui/name.tsx';
import { Context } from './context.tsx';
import { Lead } from './lead.tsx';
import type { Known } from './recall.ts';
import { rememberThem } from './remember-them.ts';
import type { How, Panel } from './screen.ts';
import css from './several.module.css';

interface WhichShown {
  how: Extract<How, { by: 'page' }>;
  sharers: readonly Known[];
  panel: Panel;
}

/** An address that several people have: a family's telephone, two of one name. The user says which of them it is. */
export function Which({ how, sharers, panel }: WhichShown) {
  const { whose } = words.value;
  const [handle] = how.person.handles;
  return (
    <>
      <Context how={how} panel={panel} />
      <Lead title={whose.which} hint={handle.channel === 'name' ? whose.whichNameHint : whose.whichHint}>
        <span class={css.handle}>
          <HandleText handle={handle} />
        </span>
      </Lead>
      <ul class={css.people} data-sharers>
        {sharers.map(({ contact, handles }) => (
          <li key={contact.id}>
            <button type="button" class={css.person} onClick={() => panel.pickSharer(how.person, contact.id)}>
              <Avatar name={displayName(contact.name) ?? ''} contactId={contact.id} />
              <span class={css.words}>
                <span class={css.name}>
                  <Name raw={contact.name} />
                </span>
                {readableHandles(handles)
                  .filter(({ channel, value }) => channel !== handle.channel || value !== handle.value)
                  .slice(0, 1)
                  .map((other) => (
                    <span key={other.value} class={css.handle}>
                      <HandleText handle={other} />
                    </span>
                  ))}
              </span>
              <span class={css.next}>
                <NextIcon />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class={css.after}>
        <button type="button" class={controls.button} onClick={() => rememberThem(how)}>
          {whose.newPerson}
        </button>
      </p>
    </>
  );
}
