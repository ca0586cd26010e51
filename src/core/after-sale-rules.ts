/** How what was sold is cared for, as data that the user may change: which product, which steps, and when. */

import type { AfterSaleKind } from './after-sale.ts';
import { nameTokens } from './names.ts';

export const stepUnits = ['day', 'week', 'month'] as const;

/** A length of time as the user says it. */
export interface StepDelay {
  readonly count: number;
  readonly unit: (typeof stepUnits)[number];
}

/** One step of care. */
export interface StepRule {
  /** of its own within the product kind, and never changed */
  readonly id: string;
  readonly kind: AfterSaleKind;
  /**
   * counted from the purchase; for `warranty` back from the day the warranty ends, for `recommendation` from the day they said
   * that they are happy
   */
  readonly after: StepDelay;
  readonly on: boolean;
  /** what to do in the user's own words; empty: the usual ones of its kind */
  readonly text: string;
}

/** What is sold, told by the words of a purchase. */
export interface ProductKind {
  /** one of `usualProductKinds`, or random */
  readonly id: string;
  /** empty: as Kith calls it */
  readonly name: string;
  /** beginnings of words; a purchase with any of them is of this kind */
  readonly words: readonly string[];
  /** null: there is none */
  readonly warrantyMonths: number | null;
  readonly steps: readonly StepRule[];
}

/** The last kind: whatever no other has the words of. */
export const anyProduct = 'any';

export const mostProductKinds = 30;

interface Delays {
  readonly check: StepDelay;
  readonly feedback: StepDelay;
  readonly anniversary?: StepDelay;
  readonly warranty?: boolean;
}

const days = (count: number): StepDelay => ({ count, unit: 'day' });
const weeks = (count: number): StepDelay => ({ count, unit: 'week' });
const months = (count: number): StepDelay => ({ count, unit: 'month' });

/** Every kind has every step, so that each can be switched on. */
function stepsWith({ check, feedback, anniversary = months(12), warranty = false }: Delays): readonly StepRule[] {
  const rule = (kind: AfterSaleKind, after: StepDelay, on = true): StepRule => ({
    id: kind,
    kind,
    after,
    on,
    text: '',
  });
  return [
    rule('thanks', days(0)),
    rule('check', check),
    rule('feedback', feedback),
    rule('warranty', weeks(4), warranty),
    rule('anniversary', anniversary),
    rule('recommendation', days(0)),
  ];
}

/** As Kith has them until the user changes something; the first whose words fit counts. */
export const usualProductKinds: readonly ProductKind[] = [
  {
    id: 'subscription',
    name: '',
    words: ['subscri', 'licen', 'membership', 'hosting', 'подпис', 'лиценз', 'абонем', 'тариф', 'хостинг'],
    warrantyMonths: null,
    // a year is renewed before it is over
    steps: stepsWith({ check: weeks(2), feedback: months(2), anniversary: months(11) }),
  },
  {
    id: 'service',
    name: '',
    words: [
      'consult',
      'course',
      'training',
      'repair',
      'service',
      'design',
      'консульт',
      'курс',
      'обуч',
      'ремонт',
      'услуг',
    ],
    warrantyMonths: null,
    steps: stepsWith({ check: days(3), feedback: weeks(2) }),
  },
  {
    id: 'device',
    name: '',
    words: [
      ...['laptop', 'tablet', 'computer', 'phone', 'printer', 'camera', 'lamp', 'machine', 'oven', 'fridge', 'monitor'],
      ...[
        'ноутбук',
        'компьютер',
        'телефон',
        'принтер',
        'камер',
        'ламп',
        'светильник',
        'станок',
        'печь',
        'печк',
        'холодильник',
      ],
    ],
    warrantyMonths: 12,
    steps: stepsWith({ check: days(5), feedback: weeks(3), warranty: true }),
  },
  {
    id: 'furniture',
    name: '',
    words: [
      ...['furniture', 'shelf', 'shelv', 'table', 'chair', 'sofa', 'desk', 'cabinet', 'wardrobe', 'kitchen', 'bed'],
      ...['мебел', 'полк', 'полок', 'стеллаж', 'стол', 'стул', 'диван', 'шкаф', 'кухн', 'кроват', 'кресл'],
    ],
    warrantyMonths: 24,
    steps: stepsWith({ check: weeks(1), feedback: weeks(3), warranty: true }),
  },
  {
    id: anyProduct,
    name: '',
    words: [],
    warrantyMonths: null,
    steps: stepsWith({ check: weeks(1), feedback: weeks(3) }),
  },
];

/** What was bought, by its words; the last kind has none and takes the rest. */
export function productKindOf(text: string, kinds: readonly ProductKind[]): ProductKind | null {
  const said = nameTokens(text);
  const fits = ({ words }: ProductKind) =>
    words.some((word) => {
      const wanted = nameTokens(word);
      return wanted.length > 0 && wanted.every((start) => said.some((token) => token.startsWith(start)));
    });
  return kinds.find(fits) ?? kinds.find(({ id }) => id === anyProduct) ?? null;
}
