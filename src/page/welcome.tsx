import type { ComponentChildren } from 'preact';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { Logo } from '#ui/logo.tsx';
import { Glimpse } from './glimpse.tsx';
import { granted } from './granted.ts';
import { LanguageChoice } from './settings/language-choice.tsx';
import { FirstSites } from './site-list.tsx';
import css from './welcome.module.css';

/** The first run: three steps, under a minute. */
export function Welcome() {
  const { welcome } = words.value;
  // while no site is on, Allow is what to press
  const ready = (granted.value?.size ?? 0) > 0;
  return (
    <div class={css.welcome}>
      <header class={css.head}>
        <p class={css.brand}>
          <Logo />
          Kith
        </p>
        <h1>{welcome.title}</h1>
        <p class={css.promise}>{welcome.promise}</p>
        <Glimpse />
      </header>
      <ol class={css.steps}>
        <Step number={1} title={welcome.language} hint={welcome.languageHint}>
          <LanguageChoice label={welcome.language} />
        </Step>
        <Step number={2} title={welcome.sites} hint={welcome.sitesHint}>
          <FirstSites />
        </Step>
        <Step number={3} title={welcome.start} hint={ready ? welcome.startHint : welcome.startLater}>
          <div class={css.acts}>
            <a
              href="#today"
              class={classNames(controls.button, controls.large, ready ? controls.primary : controls.tinted)}
            >
              {welcome.startButton}
            </a>
            <a href="#transfer" class={classNames(controls.button, controls.large, controls.quiet)}>
              {welcome.bringIn}
            </a>
          </div>
        </Step>
      </ol>
    </div>
  );
}

interface StepShown {
  number: number;
  title: string;
  hint: string;
  children: ComponentChildren;
}

function Step({ number, title, hint, children }: StepShown) {
  return (
    <li class={css.step}>
      <span class={css.number} aria-hidden="true">
        {number}
      </span>
      <div class={css.part}>
        <h2>{title}</h2>
        <p class={css.hint}>{hint}</p>
        {children}
      </div>
    </li>
  );
}
