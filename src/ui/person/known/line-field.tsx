/** One line of what is known, with the word before it that says what it is. */
import { useId, useState } from 'preact/hooks';
import { moneyIn } from '#core/money.ts';
import type { Money } from '#core/records.ts';
import { moneyInWords } from '#i18n/money.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { language, words } from '#ui/language.ts';
import css from './fact-editor.module.css';

interface LineFieldShown {
  label: string;
  value: string;
  /** what is wrong with it; empty: nothing */
  wrong?: string;
  onInput: (text: string) => void;
}

export function LineField({ label, value, wrong = '', onInput }: LineFieldShown) {
  const id = useId();
  return (
    <div class={css.line}>
      <label for={id} class={css.label}>
        {label}
      </label>
      <input
        id={id}
        class={classNames(controls.field, css.input)}
        dir="auto"
        autoComplete="off"
        value={value}
        aria-invalid={wrong !== ''}
        aria-describedby={`${id}-wrong`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`${id}-wrong`} class={css.wrong} role="status">
        {wrong}
      </p>
    </div>
  );
}

interface PriceFieldShown {
  price: Money | null;
  currency: string;
  onChange: (price: Money | null) => void;
}

/** A sum as one types it; what is no sum is said, and changes nothing. */
export function PriceField({ price, currency, onChange }: PriceFieldShown) {
  const [text, setText] = useState(() => (price ? typed(price) : ''));
  const { known } = words.value;
  const read = moneyIn(text, price?.currency ?? currency);
  return (
    <LineField
      label={known.price}
      value={text}
      wrong={text.trim() === '' || read ? '' : known.noSuchPrice}
      onInput={(next) => {
        setText(next);
        const sum = moneyIn(next, price?.currency ?? currency);
        if (sum || next.trim() === '') onChange(sum);
      }}
    />
  );
}

/** As it is shown, where that would be read as the same sum. */
function typed(price: Money): string {
  const shown = moneyInWords(language.value, price);
  const read = moneyIn(shown, 'XXX');
  const same = read?.amount === price.amount && read.currency === price.currency;
  return same ? shown : `${price.amount} ${price.currency}`;
}
