/** What they bought, what they say of it, and the care after it. */
import { civilDateOf, type PartialDate } from '#core/civil-date.ts';
import { forecast } from '#core/forecast.ts';
import { sumsOf } from '#core/money.ts';
import type { Purchase } from '#core/records.ts';
import { silentUntil } from '#core/states.ts';
import { moneyInWords } from '#i18n/money.ts';
import { today } from '#ui/clock.ts';
import { language, words } from '#ui/language.ts';
import type { Memory } from '#ui/person/memory.ts';
import { Section } from '#ui/person/section.tsx';
import { dateOfReading } from '#ui/reading-chips.tsx';
import { AfterSale } from './after-sale.tsx';
import { Fact } from './fact.tsx';
import { FeedbackLine, ProposedComplaint } from './feedback.tsx';
import { Few } from './few.tsx';
import css from './known.module.css';
import { AddStep } from './step-editor.tsx';

const shownAtFirst = 3;

/** Of a purchase longer ago nobody is asked what they think of it, unless they open it. */
const askedMilliseconds = 120 * 86_400_000;

export function Purchases({ memory }: { memory: Memory }) {
  const { contact, purchases, steps, marks, buying } = memory;
  const { purchases: t } = words.value.known;
  if (purchases.length === 0) return null;
  const newest = [...purchases].sort((a, b) => order(b) - order(a) || b.saidAt - a.saidAt);
  const [last] = newest;
  const sums = sumsOf(purchases.map(({ price }) => price));
  return (
    <Section title={t.title}>
      <p class={css.summary}>{t.total(purchases.length, sums, last ? dayOf(last) : null, today.value)}</p>
      <NextPurchase contact={contact} purchases={purchases} buying={buying} />
      <Few items={newest} idOf={({ id }) => id} shownAtFirst={shownAtFirst}>
        {(record) => {
          const own = steps.filter(({ purchaseId }) => purchaseId === record.id);
          return (
            <Fact
              saved={{ table: 'purchases', record }}
              contactId={contact.id}
              terms={<Terms purchase={record} />}
              below={(edit) => (
                <>
                  {record.note !== '' && (
                    <p class={css.note} dir="auto">
                      {record.note}
                    </p>
                  )}
                  <FeedbackLine purchase={record} isAsked={isRecent(record)} onEdit={() => edit('feedback')} />
                  <ProposedComplaint purchase={record} marks={marks} />
                  <AfterSale steps={own} memory={memory} />
                </>
              )}
              more={<AddStep purchase={record} />}
            />
          );
        }}
      </Few>
    </Section>
  );
}

/** When they will probably buy again. Of whom nothing is wished for any more, nothing is expected. */
function NextPurchase({ contact, purchases, buying }: Pick<Memory, 'contact' | 'purchases' | 'buying'>) {
  if (silentUntil(contact) === 'for-ever') return null;
  const told = words.value.rhythm.forecast(forecast(purchases, buying, today.value), today.value);
  if (told === null) return null;
  return (
    <p class={css.summary} data-forecast>
      {told}
    </p>
  );
}

/** The day it was bought on; without one the day it was told. */
function dayOf({ on, saidAt }: Purchase): PartialDate {
  return on && (on.year !== null || on.month !== null) ? on : civilDateOf(saidAt);
}

function order(purchase: Purchase): number {
  const { year, month, day } = dayOf(purchase);
  return (year ?? civilDateOf(purchase.saidAt).year) * 10_000 + (month ?? 0) * 100 + (day ?? 0);
}

function isRecent({ saidAt }: Purchase): boolean {
  return Date.now() - saidAt < askedMilliseconds;
}

/** When, and for how much. */
function Terms({ purchase: { on, price } }: { purchase: Purchase }) {
  const date = dateOfReading({ start: on, end: null, yearly: false });
  return (
    <>
      {date !== '' && <span>{date}</span>}
      {price && <span>{moneyInWords(language.value, price)}</span>}
    </>
  );
}
