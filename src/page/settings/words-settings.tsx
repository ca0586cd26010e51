/** Words to begin with as the user wants them: by situation, each to be reworded, switched off, or joined by others. */
import { useState } from 'preact/hooks';
import { exampleFacts } from '#core/openings/example.ts';
import { type Phrase, phrasesOf, situationsOf } from '#core/openings/phrases.ts';
import { asEdited, fill, problemOf, type Template } from '#core/openings/template.ts';
import { type Address, type Language, type LifeEventKind, lifeEventKinds } from '#core/records.ts';
import { templates } from '#store/templates.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { language, words } from '#ui/language.ts';
import { focusOn, useFocusKept } from '#ui/person/focus-kept.ts';
import { useLive } from '#ui/use-live.ts';
import { WordChoice } from '#ui/word-choice.tsx';
import { addWords, asBefore, type Place, removeOwn, reword, switchOver } from '#ui/wording/wording-acts.ts';
import { WordingField } from '#ui/wording/wording-field.tsx';
import css from './words-settings.module.css';

type Kind = LifeEventKind | 'detail';

export function WordsSettings() {
  const [spoken, setSpoken] = useState<Language>(language.value);
  const [address, setAddress] = useState<Address>('formal');
  const [kind, setKind] = useState<Kind>('trip');
  const [situation, setSituation] = useState('trip after place');
  const root = useFocusKept<HTMLDivElement>();
  const own = useLive('templates', templates) ?? [];
  const { beginWith, inTouch, eventKinds } = words.value;
  const situations = situationsOf(spoken).filter((one) => one.split(' ')[0] === kind);
  const manner = { language: spoken, address };
  // what only the other language tells apart is not there in this one
  const shown = situations.includes(situation) ? situation : (situations[0] ?? '');
  return (
    <div ref={root} tabIndex={-1} class={css.words}>
      <p class={css.choice}>
        {beginWith.inLanguage}{' '}
        <WordChoice<Language>
          label={beginWith.inLanguage}
          value={spoken}
          options={[
            ['en', beginWith.languages.en],
            ['ru', beginWith.languages.ru],
          ]}
          onChoose={setSpoken}
        />{' '}
        {spoken === 'ru' && (
          <>
            {beginWith.to}{' '}
            <WordChoice<Address>
              label={beginWith.to}
              value={address}
              options={[
                ['formal', inTouch.formal],
                ['informal', inTouch.informal],
              ]}
              onChoose={setAddress}
            />{' '}
          </>
        )}
        {beginWith.about}{' '}
        <WordChoice<Kind>
          label={beginWith.about}
          value={kind}
          options={[
            ...lifeEventKinds.map((one) => [one, eventKinds[one]] as const),
            ['detail', beginWith.detail] as const,
          ]}
          onChoose={setKind}
        />
        {', '}
        <WordChoice
          label={beginWith.when}
          value={shown}
          options={situations.map((one) => [one, nameOf(one)] as const)}
          onChoose={setSituation}
        />
      </p>
      <Situation key={`${spoken} ${address} ${shown}`} place={{ situation: shown, manner }} own={own} />
    </div>
  );
}

/** What narrows it beside its kind. */
function nameOf(situation: string): string {
  return words.value.beginWith.situation(situation.split(' ').slice(1));
}

function Situation({ place, own }: { place: Place; own: readonly Template[] }) {
  const [adding, setAdding] = useState(false);
  const { situation, manner } = place;
  const { beginWith } = words.value;
  const title = nameOf(situation);
  const addId = `add ${situation}`;
  const leave = () => {
    setAdding(false);
    focusOn.value = addId;
  };
  return (
    <section class={css.situation} data-situation={situation} aria-label={title}>
      <ul class={css.phrases}>
        {phrasesOf(situation, manner, own).map((phrase) => (
          <li key={idOf(phrase)}>
            <One place={place} phrase={phrase} />
          </li>
        ))}
      </ul>
      <div data-kept={addId}>
        {adding ? (
          <Field
            place={place}
            initial=""
            onSave={(written) => {
              addWords(place, written);
              leave();
            }}
            onCancel={leave}
          />
        ) : (
          <button
            type="button"
            class={classNames(controls.button, controls.quiet, css.add)}
            aria-label={beginWith.addTo(title)}
            onClick={() => setAdding(true)}
          >
            {beginWith.add}
          </button>
        )}
      </div>
    </section>
  );
}

/** Stays the same whatever is made of the words. */
function idOf({ builtIn, own }: Phrase): string {
  return builtIn ?? own?.id ?? '';
}

function One({ place, phrase }: { place: Place; phrase: Phrase }) {
  const [editing, setEditing] = useState(false);
  const { situation, manner } = place;
  const { builtIn, own, isUsed } = phrase;
  const { beginWith } = words.value;
  const leave = () => {
    setEditing(false);
    focusOn.value = idOf(phrase);
  };
  if (editing) {
    return (
      <Field
        place={place}
        initial={phrase.words}
        onSave={(written) => {
          reword(place, phrase, written);
          leave();
        }}
        onCancel={leave}
      />
    );
  }
  const problem = problemOf({ situation, language: manner.language, words: phrase.words });
  const said =
    (problem ? null : fill(phrase.words, exampleFacts(situation, manner))) ?? asEdited(phrase.words, manner.language);
  const state = problem
    ? beginWith.notUsed(beginWith.problem(problem))
    : isUsed
      ? own && beginWith.isOwn
      : beginWith.isOff;
  return (
    <div class={css.phrase} data-kept={idOf(phrase)} data-off={!isUsed}>
      <button
        type="button"
        class={css.said}
        lang={manner.language}
        dir="auto"
        title={beginWith.edit(said)}
        onClick={() => setEditing(true)}
      >
        {said}
      </button>
      {state && <span class={css.state}>{state}</span>}
      <span class={css.acts}>
        {builtIn !== null && own && phrase.words !== builtIn && (
          <Act label={beginWith.asBefore} name={beginWith.asBeforeNamed(said)} onClick={() => asBefore(own)} />
        )}
        {builtIn === null && (
          <Act label={beginWith.remove} name={beginWith.removeNamed(said)} onClick={() => removeOwn(own)} />
        )}
        {!problem && (
          <Act
            label={isUsed ? beginWith.off : beginWith.on}
            name={isUsed ? beginWith.offNamed(said) : beginWith.onNamed(said)}
            onClick={() => switchOver(place, phrase)}
          />
        )}
      </span>
    </div>
  );
}

function Act({ label, name, onClick }: { label: string; name: string; onClick: () => void }) {
  return (
    <button type="button" class={classNames(controls.button, controls.quiet)} aria-label={name} onClick={onClick}>
      {label}
    </button>
  );
}

interface FieldShown {
  place: Place;
  initial: string;
  onSave: (template: string) => void;
  onCancel: () => void;
}

function Field({ place, initial, onSave, onCancel }: FieldShown) {
  const { situation, manner } = place;
  return (
    <WordingField
      situation={situation}
      language={manner.language}
      initial={initial}
      facts={exampleFacts(situation, manner)}
      onEnter={({ template }) => onSave(template)}
      onCancel={onCancel}
    >
      {(written) => (
        <button
          type="button"
          class={classNames(controls.button, controls.tinted)}
          disabled={written === null}
          onClick={() => written && onSave(written.template)}
        >
          {words.value.beginWith.save}
        </button>
      )}
    </WordingField>
  );
}
