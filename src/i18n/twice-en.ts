/** What is told again, in English. */
export const twiceEn = {
  already: 'Already remembered:',
  alreadyOf: 'Already remembered of',
  /** what becomes of a note when it is saved */
  willGain: 'What is new in these words goes to it.',
  willBeAnother: 'This will be one more.',
  saveAsAnother: 'Save as another',
  keepOne: 'Keep only the one',
  gained: {
    dateAndWords: 'Its date is clearer now, and these words stand with it.',
    date: 'Its date is clearer now.',
    words: 'These words stand with it now.',
    nothing: 'These words add nothing new.',
  },
  saved: 'Already remembered; what was new went to it.',
  nothingNew: 'Already remembered, and nothing is new.',
};
