/** What the user's corrections have taught, to be seen and forgotten; nothing of it is on screen while there is nothing. */
import type { ComponentChildren } from 'preact';
import type { LearnedRecord } from '#core/bookkeeping.ts';
import { forgetRules, learnedRules, restoreRules } from '#store/learned.ts';
import { perform, type Say } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { focusOn, useFocusKept } from '#ui/person/focus-kept.ts';
import { Few } from '#ui/person/known/few.tsx';
import { useLive } from '#ui/use-live.ts';
import css from './settings.module.css';

const shownAtFirst = 6;

/** @param children puts the list into its place among the settings */
export function LearnedSettings({ children }: { children: (list: ComponentChildren) => ComponentChildren }) {
  // there before and after the list, so that the focus has somewhere to be when the last rule is gone
  const root = useFocusKept<HTMLDivElement>();
  const rules = useLive('learned', learnedRules)?.toReversed() ?? [];
  return (
    <div ref={root} tabIndex={-1} class={css.learned}>
      {rules.length > 0 && children(<Rules rules={rules} />)}
    </div>
  );
}

function Rules({ rules }: { rules: readonly LearnedRecord[] }) {
  const { learned } = words.value;
  return (
    <>
      <div>
        <Few items={rules} idOf={({ id }) => id} shownAtFirst={shownAtFirst}>
          {(rule) => <Rule rule={rule} />}
        </Few>
      </div>
      {rules.length > 1 && (
        <button
          type="button"
          class={classNames(controls.button, css.forgetAll)}
          onClick={() => forget(rules, (t) => t.learned.allForgotten)}
        >
          {learned.forgetAll}
        </button>
      )}
    </>
  );
}

function Rule({ rule }: { rule: LearnedRecord }) {
  const { learned } = words.value;
  const sentence = learned.rule(rule);
  return (
    <div class={css.rule} data-kept={rule.id}>
      <span>{sentence}</span>
      <button
        type="button"
        class={classNames(controls.button, controls.quiet)}
        aria-label={learned.forgetNamed(sentence)}
        onClick={() => forget([rule], (t) => t.learned.forgotten)}
      >
        {learned.forget}
      </button>
    </div>
  );
}

function forget(rules: readonly LearnedRecord[], said: Say): void {
  void perform({
    work: () => forgetRules(rules, Date.now()),
    said,
    undo: () => {
      focusOn.value = rules[0]?.id ?? null;
      return restoreRules(rules);
    },
  });
}
