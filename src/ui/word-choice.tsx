/** A word of a sentence that is chosen from a few. */
import { classNames } from './class-names.ts';
import css from './word-choice.module.css';

interface WordChoiceShown<V extends string> {
  /** for those who do not see the sentence */
  label: string;
  value: V;
  options: readonly (readonly [value: V, name: string])[];
  onChoose: (value: V) => void;
  look?: string | undefined;
}

export function WordChoice<V extends string>({ label, value, options, onChoose, look }: WordChoiceShown<V>) {
  return (
    <select
      class={classNames(css.word, look)}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = options.find(([key]) => key === currentTarget.value);
        if (chosen) onChoose(chosen[0]);
      }}
    >
      {options.map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </select>
  );
}
