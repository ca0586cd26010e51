import { choose, unchoose } from '#store/choices.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { BackIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import css from './context.module.css';
import type { How, Panel } from './screen.ts';

/** Above a person: how it is known that it is they, and the way back where the user chose them. */
export function Context({ how, panel, contactId }: { how: How; panel: Panel; contactId?: string }) {
  const { several, common, lookedUp, person } = words.value;
  if (how.by === 'choice') return <Chosen how={how} contactId={contactId} />;
  if (how.by === 'look-up') {
    return (
      <p class={css.line}>
        <Back label={common.back} onClick={() => panel.lookUp(null)} />
        <span class={css.hint}>{lookedUp.hint}</span>
      </p>
    );
  }
  if (how.picked) {
    return (
      <p class={css.line}>
        <Back
          label={words.value.whose.allOfThem}
          onClick={() => panel.pick(how.facts.kind === 'several' ? how.person : null)}
        />
      </p>
    );
  }
  if (how.facts.kind === 'several') {
    return (
      <p class={css.line}>
        <Back label={several.everyone} onClick={() => panel.pick(null)} />
      </p>
    );
  }
  return how.facts.writing ? <p class={classNames(css.line, css.hint)}>{person.writingTo}</p> : null;
}

function Back({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class={classNames(controls.button, controls.quiet, css.back)} onClick={onClick}>
      <BackIcon />
      {label}
    </button>
  );
}

function Chosen({ how, contactId }: { how: Extract<How, { by: 'choice' }>; contactId: string | undefined }) {
  const { unreadable } = words.value;
  const { site, conversation } = how;
  const takeBack = () =>
    perform({
      work: () => unchoose(site, conversation),
      said: (t) => t.unreadable.unchosen,
      ...(contactId === undefined ? {} : { undo: () => choose(site, conversation, contactId, Date.now()) }),
    });
  return (
    <section class={css.chosen} aria-label={unreadable.chosen}>
      <p>
        <strong>{unreadable.chosen}.</strong> {unreadable.chosenHint}
      </p>
      <button type="button" class={controls.button} onClick={() => void takeBack()}>
        {unreadable.unchoose}
      </button>
    </section>
  );
}
