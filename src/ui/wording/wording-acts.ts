/** What the user does to words to begin with, each with its Undo. */
import { addressIn, type Manner, type Phrase } from '#core/openings/phrases.ts';
import type { Template } from '#core/openings/template.ts';
import { changeTemplate, keepTemplate, removeTemplate, restoreTemplate } from '#store/templates.ts';
import { perform, type Say } from '#ui/acts.ts';

/** Words of a situation, said to somebody in a manner. */
export interface Place {
  readonly situation: string;
  readonly manner: Manner;
}

/** Puts the user's words in place of a phrase; those of Kith again when they are the same. */
export function reword(place: Place, phrase: Phrase, words: string): void {
  if (words === phrase.words && phrase.isUsed) return;
  if (phrase.builtIn === null)
    return void changeOwn(phrase.own, { words, off: false }, words, (t) => t.beginWith.saved);
  if (words === phrase.builtIn) return void asBefore(phrase.own);
  keepInstead(place, phrase.builtIn, { words, off: false }, (t) => t.beginWith.saved);
}

/** Takes a phrase out of use, or back into it. */
export function switchOver(place: Place, { words, builtIn, own, isUsed }: Phrase): void {
  const said: Say = (t) => (isUsed ? t.beginWith.switchedOff : t.beginWith.switchedOn);
  if (builtIn === null) return void changeOwn(own, { off: isUsed }, undefined, said);
  if (!isUsed && own && words === builtIn) return void removed(own, said);
  keepInstead(place, builtIn, { words, off: isUsed }, said);
}

/** Adds words to a situation. */
export function addWords({ situation, manner }: Place, words: string): void {
  const fields = { situation, language: manner.language, address: addressIn(manner), replaces: null };
  void perform({
    work: () => keepTemplate({ ...fields, words, off: false }, Date.now()),
    said: (t) => t.beginWith.added,
    undo: ({ id, before }) => restoreTemplate(id, before, Date.now()),
    kept: words,
  });
}

/** Words of Kith as it brings them. */
export function asBefore(own: Template | null): void {
  if (own) removed(own, (t) => t.beginWith.reset);
}

/** Takes away words of the user's own. */
export function removeOwn(own: Template | null): void {
  if (own) removed(own, (t) => t.beginWith.removed);
}

function keepInstead(
  { situation, manner }: Place,
  replaces: string,
  { words, off }: Pick<Template, 'words' | 'off'>,
  said: Say,
): void {
  const fields = { situation, language: manner.language, address: addressIn(manner), replaces, words, off };
  void perform({
    work: () => keepTemplate(fields, Date.now()),
    said,
    undo: ({ id, before }) => restoreTemplate(id, before, Date.now()),
    kept: words,
  });
}

function changeOwn(
  own: Template | null,
  fields: Partial<Pick<Template, 'words' | 'off'>>,
  kept: string | undefined,
  said: Say,
): void {
  if (!own) return;
  void perform({
    work: () => changeTemplate(own.id, fields, Date.now()),
    said,
    undo: async (before) => before && restoreTemplate(own.id, before, Date.now()),
    ...(kept === undefined ? {} : { kept }),
  });
}

function removed(own: Template, said: Say): void {
  void perform({
    work: () => removeTemplate(own.id, Date.now()),
    said,
    undo: () => restoreTemplate(own.id, own, Date.now()),
  });
}
