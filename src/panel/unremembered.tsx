import { impersonal } from '#core/correspondents.ts';
import { displayName } from '#core/display-name.ts';
import { Avatar } from '#ui/avatar.tsx';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { useFocusGiven } from '#ui/person/focus.ts';
import who from '#ui/person/who.module.css';
import { Handles } from '#ui/person/who.tsx';
import { userSettings } from '#ui/user-settings.ts';
import { Context } from './context.tsx';
import { NameOnly } from './name-only.tsx';
import { linkThem, Namesakes } from './namesakes.tsx';
import type { Found } from './recall.ts';
import { rememberThem } from './remember-them.ts';
import type { How, Panel } from './screen.ts';
import css from './unremembered.module.css';

interface UnrememberedShown {
  how: Extract<How, { by: 'page' }>;
  namesakes: Found['namesakes'];
  panel: Panel;
}

/** Somebody the page names and nobody has remembered: one click does. */
export function Unremembered(shown: UnrememberedShown) {
  return shown.how.person.certainty === 'name-only' ? <NameOnly {...shown} /> : <ByAddress {...shown} />;
}

function ByAddress({ how, namesakes, panel }: UnrememberedShown) {
  const heading = useFocusGiven();
  const { unremembered, whose } = words.value;
  const { person } = how;
  const nobodys = impersonal(person);
  const [handle] = person.handles;
  // an address that is not theirs is the first thing to know of it
  const known = namesakes.length > 0;
  return (
    <>
      <Context how={how} panel={panel} />
      <header class={who.who}>
        <div class={who.head}>
          <Avatar name={displayName(person.name) ?? handle.value} contactId={null} size="large" />
          <div class={who.text}>
            <h1 class={who.name} ref={heading} tabIndex={-1} title={displayName(person.name) ?? undefined}>
              <Name raw={person.name} fallback={handle.value} />
            </h1>
            <Handles handles={person.handles} />
          </div>
        </div>
      </header>
      {known && (
        <section class={css.namesakes} aria-labelledby="namesakes">
          <h2 id="namesakes">{unremembered.namesakeTitle}</h2>
          <p class={css.hint}>{unremembered.namesake}</p>
          <Namesakes
            namesakes={namesakes}
            act={() => unremembered.same}
            onPick={(contact) => linkThem(how, contact, (t) => t.unremembered.linked)}
          />
        </section>
      )}
      <div class={classNames(css.remember, known && css.second)}>
        <p>{nobodys === null ? unremembered.lead : whose[nobodys]}</p>
        <button
          type="button"
          class={classNames(controls.button, known || nobodys ? controls.tinted : controls.primary, controls.large)}
          onClick={() => rememberThem(how)}
        >
          {nobodys === null ? unremembered.remember : whose.rememberAnyway}
        </button>
        <p class={css.hint}>{unremembered.hint(userSettings.value.keepFirstWords)}</p>
      </div>
    </>
  );
}
