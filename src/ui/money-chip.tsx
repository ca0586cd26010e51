/** The price of a purchase: a chip that becomes two fields. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { moneyIn } from '#core/money.ts';
import type { Money } from '#core/records.ts';
import { moneyInWords } from '#i18n/money.ts';
import { classNames } from './class-names.ts';
import controls from './controls.module.css';
import { language, words } from './language.ts';
import css from './money-chip.module.css';

/** Those one is likely to be paid in; any other stays when the words name it. */
const currencies = ['EUR', 'USD', 'GBP', 'CHF', 'RUB', 'KZT', 'BYN', 'UAH', 'PLN', 'TRY'];

interface MoneyShown {
  money: Money | null;
  onChange: (money: Money | null) => void;
}

export function MoneyChip({ money, onChange }: MoneyShown) {
  const [editing, setEditing] = useState(false);
  const chip = useRef<HTMLButtonElement>(null);
  const { noting } = words.value;
  const text = money ? moneyInWords(language.value, money) : noting.noPrice;
  if (editing) {
    const close = () => {
      setEditing(false);
      queueMicrotask(() => chip.current?.focus());
    };
    return <Fields money={money} onChange={onChange} onClose={close} />;
  }
  return (
    <button
      type="button"
      ref={chip}
      class={classNames(controls.chip, !money && controls.plain)}
      aria-expanded={false}
      aria-label={noting.price(text)}
      onClick={() => setEditing(true)}
    >
      {text}
    </button>
  );
}

/** Enter and Escape leave; what is typed counts with every key. */
function Fields({ money, onChange, onClose }: MoneyShown & { onClose: () => void }) {
  const [amount, setAmount] = useState(money ? String(money.amount) : '');
  const [currency, setCurrency] = useState(money?.currency ?? (language.value === 'ru' ? 'RUB' : 'EUR'));
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const { noting } = words.value;
  useEffect(() => field.current?.select(), []);
  const tell = (typed: string, code: string) => {
    const sum = moneyIn(typed, code);
    // "480 $" names its currency itself
    if (sum) setCurrency(sum.currency);
    onChange(sum);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys that leave both fields
    <span
      class={css.fields}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== 'Enter') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <input
        id={id}
        ref={field}
        class={classNames(controls.field, css.amount)}
        inputMode="decimal"
        autoComplete="off"
        aria-label={noting.amount}
        value={amount}
        onInput={(event) => {
          setAmount(event.currentTarget.value);
          tell(event.currentTarget.value, currency);
        }}
      />
      <select
        class={controls.select}
        aria-label={noting.currency}
        value={currency}
        onChange={(event) => {
          setCurrency(event.currentTarget.value);
          const sum = moneyIn(amount, currency);
          if (!sum) return;
          setAmount(String(sum.amount));
          onChange({ ...sum, currency: event.currentTarget.value });
        }}
      >
        {[...new Set([...currencies, currency])].map((code) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </select>
    </span>
  );
}
