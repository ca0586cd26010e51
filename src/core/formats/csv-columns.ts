/** Which column of a table tells what of a person, by the words above it. */

export const columnKinds = [
  'name',
  'givenName',
  'middleName',
  'familyName',
  'otherNames',
  'company',
  'role',
  'city',
  'country',
  'circle',
  'stage',
  'tags',
  'email',
  'phone',
  'telegram',
  'profile',
  'birthday',
  'note',
  'lastContact',
] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** By column; null: nothing is taken from it. */
export type Mapping = readonly (ColumnKind | null)[];

/** Whole headers, folded: ours, Google's, Outlook's, Apple's and those of telephones, in English and Russian. */
const words: Readonly<Record<ColumnKind, readonly string[]>> = {
  name: [
    'name',
    'full name',
    'fullname',
    'display name',
    'contact',
    'contact name',
    'имя и фамилия',
    'фамилия и имя',
    'фио',
    'ф.и.о.',
    'полное имя',
    'отображаемое имя',
    'контакт',
    'название',
    'клиент',
  ],
  givenName: ['given name', 'first name', 'firstname', 'forename', 'имя'],
  middleName: ['middle name', 'additional name', 'second name', 'отчество', 'второе имя'],
  familyName: ['family name', 'last name', 'lastname', 'surname', 'фамилия'],
  otherNames: [
    'other names',
    'also known as',
    'nickname',
    'nick name',
    'aliases',
    'maiden name',
    'другие имена',
    'прозвище',
    'псевдоним',
    'ник',
    'девичья фамилия',
  ],
  company: [
    'company',
    'company name',
    'organization',
    'organisation',
    'organization name',
    'organization 1 - name',
    'employer',
    'компания',
    'организация',
    'название организации',
    'фирма',
    'работодатель',
  ],
  role: [
    'role',
    'title',
    'job title',
    'position',
    'organization title',
    'organization 1 - title',
    'occupation',
    'должность',
    'роль',
    'профессия',
  ],
  city: [
    'city',
    'town',
    'home city',
    'business city',
    'address 1 - city',
    'location',
    'город',
    'город (дом. адрес)',
    'город (раб. адрес)',
    'населенный пункт',
  ],
  country: [
    'country',
    'country/region',
    'home country/region',
    'business country/region',
    'address 1 - country',
    'страна',
    'страна или регион',
    'страна или регион (дом. адрес)',
    'страна или регион (раб. адрес)',
  ],
  circle: ['circle', 'круг'],
  stage: ['stage', 'status', 'этап', 'стадия', 'статус'],
  tags: [
    'tags',
    'tag',
    'labels',
    'categories',
    'group membership',
    'groups',
    'метки',
    'теги',
    'ярлыки',
    'категории',
    'группы',
  ],
  email: [
    'e-mail',
    'email',
    'mail',
    'e-mails',
    'emails',
    'email address',
    'e-mail address',
    'e-mail 2 address',
    'e-mail 3 address',
    'почта',
    'электронная почта',
    'эл. почта',
    'адрес эл. почты',
    'адрес электронной почты',
    'адрес 2 эл. почты',
    'адрес 3 эл. почты',
  ],
  phone: [
    'phone',
    'phones',
    'phone number',
    'telephone',
    'mobile',
    'mobile phone',
    'cell',
    'cell phone',
    'home phone',
    'home phone 2',
    'business phone',
    'business phone 2',
    'company main phone',
    'primary phone',
    'other phone',
    'телефон',
    'телефоны',
    'номер телефона',
    'мобильный',
    'мобильный телефон',
    'телефон переносной',
    'домашний телефон',
    'рабочий телефон',
    'основной телефон',
    'моб. телефон',
    'сотовый',
  ],
  telegram: ['telegram', 'telegram username', 'телеграм', 'телеграмм', 'тг', 'tg'],
  profile: [
    'profiles',
    'profile',
    'social',
    'linkedin',
    'vk',
    'facebook',
    'instagram',
    'профили',
    'профиль',
    'вк',
    'соцсети',
  ],
  birthday: ['birthday', 'birth date', 'date of birth', 'born', 'bday', 'день рождения', 'дата рождения', 'др'],
  note: ['note', 'notes', 'comment', 'comments', 'заметка', 'заметки', 'примечание', 'примечания', 'комментарий'],
  lastContact: ['last contact', 'last in touch', 'последний раз на связи', 'последний контакт'],
};

/** Of the headers that come with a number: "E-mail 2 - Value", "Phone 1 - Value". */
const numbered: readonly (readonly [RegExp, ColumnKind])[] = [
  [/^e-?mail \d+ - value$/, 'email'],
  [/^phone \d+ - value$/, 'phone'],
  [/^(organization \d+ - name)$/, 'company'],
  [/^(organization \d+ - title)$/, 'role'],
  [/^address \d+ - city$/, 'city'],
  [/^address \d+ - country$/, 'country'],
  [/^(e-?mail|эл\. почта|почта) ?\d+$/, 'email'],
  [/^(phone|mobile|телефон) ?\d+$/, 'phone'],
];

const byWord = new Map(columnKinds.flatMap((kind) => words[kind].map((word) => [word, kind] as const)));

function folded(header: string): string {
  return header
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[:*]+$/, '')
    .trim();
}

/** What a header says; null when no part of a person is called so. */
export function columnKindOf(header: string): ColumnKind | null {
  const word = folded(header.slice(0, 200));
  return byWord.get(word) ?? numbered.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** Kinds of which a person has one: the first column that has something tells it. */
export function mappingOf(headers: readonly string[]): Mapping {
  const mapping = headers.map(columnKindOf);
  // «Имя» is a given name where there are family names, and else the name
  const whole = mapping.includes('name') || mapping.includes('familyName');
  return whole ? mapping : mapping.map((kind) => (kind === 'givenName' ? 'name' : kind));
}
