/** How one keeps up with a person: sentences with a word to choose. */
import { type Address, type Contact, circles, type Language, type Stage, stages } from '#core/records.ts';
import { type CircleIntervals, learnedIntervalOf } from '#core/rhythm.ts';
import { language, words } from '#ui/language.ts';
import { WordChoice } from '#ui/word-choice.tsx';
import { changeFields } from './change.ts';
import css from './in-touch.module.css';

const intervals = [7, 14, 30, 60, 90, 365];

interface InTouchShown {
  contact: Contact;
  intervals: CircleIntervals;
}

export function InTouch({ contact, intervals: ofCircles }: InTouchShown) {
  return (
    <div class={css.keep}>
      <StageLine contact={contact} />
      {/* nobody keeps up with the dead */}
      {!contact.deceased && (
        <>
          <CircleLine contact={contact} />
          <IntervalLine contact={contact} intervals={ofCircles} />
          <Manner contact={contact} />
        </>
      )}
    </div>
  );
}

function StageLine({ contact }: { contact: Contact }) {
  const { about } = words.value;
  return (
    <p class={css.line}>
      {about.stage}{' '}
      <WordChoice<Stage | ''>
        label={about.stage}
        value={contact.stage ?? ''}
        options={[['', about.noStage], ...stages.map((stage) => [stage, about.stageChoices[stage]] as const)]}
        onChoose={(stage) => changeFields(contact, { stage: stage === '' ? null : stage })}
      />
    </p>
  );
}

function CircleLine({ contact }: { contact: Contact }) {
  const { about } = words.value;
  return (
    <p class={css.line}>
      {about.circle}{' '}
      <WordChoice
        label={about.circle}
        value={contact.circle}
        options={circles.map((circle) => [circle, about.circleNames[circle]] as const)}
        onChoose={(circle) => changeFields(contact, { circle })}
      />
    </p>
  );
}

function IntervalLine({ contact, intervals: ofCircles }: InTouchShown) {
  const { inTouch, interval, about } = words.value;
  const { intervalDays } = contact;
  const learned = learnedIntervalOf(contact.rhythm);
  const usual =
    learned === null ? about.asCircle(interval(ofCircles[contact.circle])) : about.asLearned(interval(learned));
  const own = intervalDays === null || intervals.includes(intervalDays) ? [] : [intervalDays];
  return (
    <p class={css.line}>
      {inTouch.label}{' '}
      <WordChoice
        label={inTouch.label}
        value={String(intervalDays ?? '')}
        options={[['', usual], ...[...intervals, ...own].map((days) => [String(days), interval(days)] as const)]}
        onChoose={(value) => changeFields(contact, { intervalDays: value === '' ? null : Number(value) })}
      />
    </p>
  );
}

/** In which language the openings are, and, where it makes a difference, how the person is addressed. */
function Manner({ contact }: { contact: Contact }) {
  const { inTouch } = words.value;
  const spoken = contact.language ?? language.value;
  return (
    <p class={css.line}>
      {inTouch.write}{' '}
      <WordChoice<Language | ''>
        label={inTouch.write}
        value={contact.language ?? ''}
        options={[
          ['', inTouch.asInterface],
          ['en', inTouch.english],
          ['ru', inTouch.russian],
        ]}
        onChoose={(value) => changeFields(contact, { language: value === '' ? null : value })}
      />
      {spoken === 'ru' && (
        <>
          {' '}
          {inTouch.address}{' '}
          <WordChoice<Address>
            label={inTouch.address}
            value={contact.address}
            options={[
              ['formal', inTouch.formal],
              ['informal', inTouch.informal],
            ]}
            onChoose={(address) => changeFields(contact, { address })}
          />
        </>
      )}
    </p>
  );
}
