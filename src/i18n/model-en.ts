/** The language model that some browsers have on the machine. */
export const modelEn = {
  title: 'Language model',
  use: 'Use the language model of this browser',
  useHint:
    'It runs on this computer, and nothing is sent anywhere. A button then suggests other words for an opening, and reads a hard sentence once more.',
  download:
    'This browser offers a language model that runs on this computer. The browser itself would download it once; it takes a few gigabytes. Kith downloads nothing.',
  goingOn: 'The browser is downloading its language model at this moment; Kith did not ask for it.',
  waitButton: 'Use it once it is there',
  preparing: 'The browser is preparing it…',
  englishOnly: 'It does not speak the language of Kith yet: the buttons appear beside words in English.',
  downloadButton: 'Let the browser download it',
  downloading: (percent: number): string => `The browser is downloading: ${percent} %`,
  notDownloaded: 'The browser did not get its language model. You can press again at any time.',
  suggest: 'Other words',
  suggestHint: 'Asks the language model of this browser, on this computer.',
  thinking: 'Thinking…',
  others: 'Suggested on this computer. A click takes the words.',
  noOthers: 'It found no better words.',
  failed: 'The language model of this browser did not answer.',
  again: 'Read again',
  againHint: 'Lets the language model of this browser read the words, on this computer.',
  nothing: 'It understood nothing else.',
};
