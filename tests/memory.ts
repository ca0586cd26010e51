import { priorBuying } from '#core/rhythm/buying.ts';
import { defaultRules } from '#core/rhythm.ts';

/** Of somebody of whom nothing is known but that they are remembered. */
export const blankMemory = {
  handles: [],
  relations: [],
  details: [],
  events: [],
  companions: new Map(),
  purchases: [],
  steps: [],
  promises: [],
  favours: [],
  complaints: [],
  topics: [],
  marks: [],
  templates: [],
  touches: [],
  rules: defaultRules,
  buying: { model: priorBuying, spend: {} },
};
