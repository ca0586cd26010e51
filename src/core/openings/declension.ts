/**
 * Russian endings of given names and of places, as far as they follow rules. What follows none is said by hand where the
 * names are listed; the lists under tests/unit/declension are written without these rules and measure them.
 */

export type Gender = 'f' | 'm';

/** A name as a sentence needs it. */
export interface NameForms {
  readonly nominative: string;
  readonly genitive: string;
  readonly dative: string;
  readonly accusative: string;
  readonly instrumental: string;
  readonly prepositional: string;
}

/** Genitive, dative, accusative, instrumental, prepositional: endings that follow a stem. */
type Endings = readonly [
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
];

/** Names whose stem changes. */
const changing: Readonly<Record<string, readonly [stem: string, endings: Endings]>> = {
  Лев: ['Льв', ['а', 'у', 'а', 'ом', 'е']],
  Павел: ['Павл', ['а', 'у', 'а', 'ом', 'е']],
  Пётр: ['Петр', ['а', 'у', 'а', 'ом', 'е']],
  Любовь: ['Любов', ['и', 'и', 'ь', 'ью', 'и']],
  Нинель: ['Нинел', ['и', 'и', 'ь', 'ью', 'и']],
  Илья: ['Иль', ['и', 'е', 'ю', 'ёй', 'е']],
  Адель: ['Адел', ['и', 'и', 'ь', 'ью', 'и']],
  Рахиль: ['Рахил', ['и', 'и', 'ь', 'ью', 'и']],
  Эсфирь: ['Эсфир', ['и', 'и', 'ь', 'ью', 'и']],
  Юдифь: ['Юдиф', ['и', 'и', 'ь', 'ью', 'и']],
  Руфь: ['Руф', ['и', 'и', 'ь', 'ью', 'и']],
};

/** Behind these letters stands «и» where others have «ы». */
const takesI = /[гкхжшщч]$/;
const hissing = /[жшщчц]$/;

/** The forms of a given name; of a double one each part has its own, but for a French one, of which only the last has. */
export function formsOfName(nominative: string, gender: Gender): NameForms {
  const parts = nominative.split('-');
  const last = parts.length - 1;
  const forms = parts.map((part, index) => {
    const bends = index === last || /[ая]$/.test(part);
    return bends ? formsOfPart(part, gender) : unchanged(part);
  });
  const joined = (name: keyof NameForms) => forms.map((one) => one[name]).join('-');
  return {
    nominative,
    genitive: joined('genitive'),
    dative: joined('dative'),
    accusative: joined('accusative'),
    instrumental: joined('instrumental'),
    prepositional: joined('prepositional'),
  };
}

function formsOfPart(name: string, gender: Gender): NameForms {
  const known = Object.hasOwn(changing, name) ? changing[name] : undefined;
  if (known) return withEndings(name, ...known);
  const stem = name.slice(0, -1);
  // «Миа» and «Джошуа» are of the few that do not bend
  if (/[еёиоуыэю]$|[аиоуэ]а$/.test(name)) return unchanged(name);
  // «Лия» and «Ия» have no more than that: «Лие»
  if (/^[^аеёиоуыэюя]*ия$/i.test(name)) return withEndings(name, stem, ['и', 'е', 'ю', 'ей', 'е']);
  // «Санёк», «Витёк»
  if (name.endsWith('ёк')) return withEndings(name, `${name.slice(0, -2)}ьк`, ['а', 'у', 'а', 'ом', 'е']);
  if (name.endsWith('ия')) return withEndings(name, stem, ['и', 'и', 'ю', 'ей', 'и']);
  if (name.endsWith('я')) return withEndings(name, stem, ['и', 'е', 'ю', 'ей', 'е']);
  if (name.endsWith('а')) {
    const endings: Endings = [takesI.test(stem) ? 'и' : 'ы', 'е', 'у', hissing.test(stem) ? 'ей' : 'ой', 'е'];
    return withEndings(name, stem, endings);
  }
  if (gender === 'f') return unchanged(name);
  if (name.endsWith('ий')) return withEndings(name, stem, ['я', 'ю', 'я', 'ем', 'и']);
  if (/[йь]$/.test(name)) return withEndings(name, stem, ['я', 'ю', 'я', 'ем', 'е']);
  return withEndings(name, name, ['а', 'у', 'а', hissing.test(name) ? 'ем' : 'ом', 'е']);
}

function withEndings(nominative: string, stem: string, endings: Endings): NameForms {
  const [genitive, dative, accusative, instrumental, prepositional] = endings;
  return {
    nominative,
    genitive: stem + genitive,
    dative: stem + dative,
    accusative: stem + accusative,
    instrumental: stem + instrumental,
    prepositional: stem + prepositional,
  };
}

function unchanged(name: string): NameForms {
  return withEndings(name, name, ['', '', '', '', '']);
}

export interface PlaceForms {
  /** «в Турции», «на Кипре» */
  readonly where: string;
  /** «в Турцию», «на Кипр» */
  readonly whereTo: string;
  /** «из Турции», «с Кипра» */
  readonly from: string;
}

/** What a list says of a place beside its name: `на` instead of «в», `f` for a feminine one in a soft sign. */
export type PlaceMark = '' | 'на' | 'f';

/** The forms of a place: qualities agree, of a name with hyphens the last part bends, or the one before «-на-». */
export function formsOfPlace(name: string, mark: PlaceMark): PlaceForms {
  const words = name.split(' ');
  const last = words.length - 1;
  const bent = words.map((word, at) => (at < last ? casesOfQuality(word) : casesOfPlace(word, mark === 'f')));
  const [where, whereTo, from] = [0, 1, 2].map((at) => bent.map((cases) => cases[at]).join(' '));
  if (mark === 'на') return { where: `на ${where}`, whereTo: `на ${whereTo}`, from: `${withWhat(name)} ${from}` };
  return { where: `${inWhat(name)} ${where}`, whereTo: `${inWhat(name)} ${whereTo}`, from: `из ${from}` };
}

/** Prepositional, accusative, genitive. */
export type Cases = readonly [string, string, string];

/** «Северная», «Нижний», «Набережные»; what is no quality stays as it is: «Сан». */
export function casesOfQuality(word: string): Cases {
  const stem = word.slice(0, -2);
  if (/[гкхжчшщ]ий$|[ыо]й$/.test(word)) return [`${stem}ом`, word, `${stem}ого`];
  if (word.endsWith('ий')) return [`${stem}ем`, word, `${stem}его`];
  if (word.endsWith('ая')) return [`${stem}ой`, `${stem}ую`, `${stem}ой`];
  if (word.endsWith('яя')) return [`${stem}ей`, `${stem}юю`, `${stem}ей`];
  if (word.endsWith('ое')) return [`${stem}ом`, word, `${stem}ого`];
  if (word.endsWith('ее')) return [`${stem}ем`, word, `${stem}его`];
  if (/[ыи]е$/.test(word)) return [`${word.slice(0, -1)}х`, word, `${word.slice(0, -1)}х`];
  return [word, word, word];
}

function casesOfPlace(name: string, feminine: boolean): Cases {
  const at = name.indexOf('-на-');
  if (at > 0) {
    const [where, whereTo, from] = casesOfPlace(name.slice(0, at), feminine);
    const river = name.slice(at);
    return [where + river, whereTo + river, from + river];
  }
  const stem = name.slice(0, -1);
  if (/[АЕЁИОУЫЭЮЯ]$|[А-Я]{2}$|[еёиоуэю]$|[аиоу]а$/.test(name)) return [name, name, name];
  if (name.endsWith('ия')) return [`${stem}и`, `${stem}ю`, `${stem}и`];
  if (name.endsWith('я')) return [`${stem}е`, `${stem}ю`, `${stem}и`];
  if (name.endsWith('а')) return [`${stem}е`, `${stem}у`, stem + (takesI.test(stem) ? 'и' : 'ы')];
  if (name.endsWith('ы')) return [`${stem}ах`, name, stem];
  if (name.endsWith('ь')) return feminine ? [`${stem}и`, name, `${stem}и`] : [`${stem}е`, name, `${stem}я`];
  if (name.endsWith('ий')) return [`${stem}и`, name, `${stem}я`];
  if (name.endsWith('й')) return [`${stem}е`, name, `${stem}я`];
  return [`${name}е`, name, `${name}а`];
}

/** «во Франции», «во Вьетнаме», «во Флоренции», but «в Венеции». */
export function inWhat(name: string): string {
  return /^(?:[ВФ][бвгджзклмнпрстфхцчшщ]|Вь|Льв)/.test(name) ? 'во' : 'в';
}

function withWhat(name: string): string {
  return /^[СШЗЖ][бвгджзклмнпрстфхцчшщ]|^Шри/.test(name) ? 'со' : 'с';
}
