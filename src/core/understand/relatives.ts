/** Words for the people around somebody, each with whom it names seen from the contact. */
import type { Subject } from '#core/records.ts';
import type { Spelling } from './word-facts.ts';

/** What a word names: somebody by itself; only where it is said whose (`boy`), or where it stands for somebody (`youngest`, «бывшая»). */
export type Naming =
  | { readonly subject: Subject; readonly only: null | 'owned' }
  | { readonly subject: 'child' | 'daughter' | 'son' | 'other'; readonly only: 'alone' };

/** Endings by how a word is declined; `word`: as it is written here. */
const endings = {
  word: [''],
  plural: ['', 's'],
  // дочка, мама
  a: ['а', 'ы', 'и', 'е', 'у', 'ой', 'ою', 'ам', 'ами'],
  // дядя, мамуля
  ya: ['я', 'и', 'е', 'ю', 'ей', 'ям', 'ями'],
  // брат, начальник
  hard: ['', 'а', 'у', 'ом', 'е', 'ы', 'и', 'ов', 'ам', 'ами'],
  // учитель, зять
  soft: ['ь', 'я', 'ю', 'ем', 'е', 'и', 'ей', 'ям', 'ями'],
  adjective: [
    'ый',
    'ий',
    'ой',
    'ая',
    'яя',
    'ого',
    'его',
    'ому',
    'ему',
    'ей',
    'ую',
    'юю',
    'ым',
    'им',
    'ых',
    'их',
    'ые',
    'ие',
  ],
  girl: ['ая', 'яя', 'ую', 'юю', 'ей'],
  boy: ['ий', 'ого', 'его', 'ому', 'ему'],
  possessive: ['', 'а', 'о', 'у', 'ы', 'ого', 'ой', 'ому', 'ым', 'ом', 'ых'],
} as const;

type Stems = Partial<Record<keyof typeof endings, string>>;

const named: readonly (readonly [Subject, Stems])[] = [
  [
    'daughter',
    {
      plural: 'daughter stepdaughter',
      word: 'дочь дочери дочерью дочерей дочерям дочерями доча дочи доче дочу дочек',
      a: 'дочк доченьк дочурк дочечк дочушк падчериц',
      possessive: 'дочкин дочин',
    },
  ],
  [
    'son',
    {
      plural: 'son stepson',
      word: 'sonny сын сына сыну сыном сыне сынок сыночек сыночком сыновья сыновей сыновьям сыновьями пасынок пасынка пасынку пасынком',
      a: 'сынишк сынк сыночк',
      ya: 'сынул',
    },
  ],
  [
    'child',
    {
      plural: 'kid kiddo toddler newborn bairn',
      word: 'twins triplets child children stepchildren baby babies ребенок ребенка ребенку ребенком ребеночек ребеночка ребеночку дети детей детям детьми детки деткам деток детишки детишек детишкам ребятишки ребятишек ребятишкам малыш малыша малышу малышом малыши малышей близнецы близнецов близнецам двойняшек тройняшек',
      a: 'малышк двойняшк тройняшк',
    },
  ],
  [
    'wife',
    { word: 'wife wifey missus missis супруги супругой супруге благоверная благоверной благоверную', a: 'жен женушк' },
  ],
  [
    'husband',
    {
      word: 'husband hubby hubs муж мужа мужу мужем муже муженек муженька муженьку муженьком супруг супругом благоверный благоверного благоверному',
    },
  ],
  ['spouse', { word: 'spouse fiancé fiancée fiance fiancee girlfriend boyfriend супруга супругу' }],
  [
    'parent',
    {
      plural: 'parent',
      word: 'mother father mum mom mam mama mummy mommy mammy dad daddy papa мать матери матерью отец отца отцу отцом родители родителей родителям родителями',
      a: 'мам мамочк мамашк мамк матушк пап папочк папаш',
      ya: 'мамул папул бат',
      possessive: 'мамин папин',
    },
  ],
  [
    'company',
    {
      word: 'company firm agency компания компании компанию компанией агентство агентства агентству предприятие предприятия предприятию',
      a: 'фирм',
    },
  ],
  [
    'other',
    {
      plural:
        'brother sister sibling friend mate colleague aunt cousin nephew niece neighbour neighbor grandparent grandson granddaughter grandkid coworker',
      word: 'sis bestie pal buddy boss uncle auntie aunty grandmother grandfather grandma grandpa granddad grandad grandmum grandchild grandchildren grandbaby gran granny gramps nan nana nanna godson goddaughter godchild godmother godfather godparents stepdad stepmum stepmom stepfather stepmother stepbrother stepsister inlaws flatmate roommate housemate classmate teammate schoolmate ex братья братьев братьям братик братика братику братец братца сестер сестре друзья друзей друзьям дружок дружка дружку начальница начальницы начальнице начальницу сотрудница сотрудницы сотруднице сотрудницу напарница напарницы напарнице одноклассница одноклассницы однокурсница однокурсницы одногруппница одногруппницы соседи соседей соседям подружек внучок внучек внучата внучат свекор свекра свекру свекром свекры свекровь свекрови свекровью теща кума кумы куме кумовья сватья сватьи крестница крестницы крестнице крестницу зятья невестке тетя тети тете тетю шефа деды',
      a: 'братишк сестр сестренк сестричк сестриц подруг подружк приятельниц коллег дядьк тетк тетушк племянниц кузин соседк бабушк дедушк прабабушк прадедушк внучк правнучк тещ невестк снох золовк свояченниц свояченниц мачех баб',
      ya: 'дяд тет бабул дедул',
      hard: 'брат братан друг товарищ начальник шеф сотрудник напарник одноклассник однокурсник одногруппник племянник племяш кузен сосед дед внук правнук шурин свояк сват кум крестник отчим',
      soft: 'приятел тест зят девер',
      adjective: 'крестн',
      possessive: 'бабушкин дедушкин сестрин тещин внучкин',
    },
  ],
];

/** They have another meaning, too, and are people where somebody calls them theirs. */
const owned: readonly (readonly [Subject, Stems])[] = [
  [
    'daughter',
    { word: 'girl lass princess', a: 'девочк девчонк красавиц принцесс школьниц первоклассниц выпускниц спортсменк' },
  ],
  [
    'son',
    {
      word: 'boy lad laddie',
      a: 'мальчишк парнишк',
      hard: 'пацан мальчик наследник отпрыск оболтус охламон балбес шалопай школьник первоклассник выпускник спортсмен',
    },
  ],
  [
    'child',
    { plural: 'teenager', a: 'первоклашк умниц', word: 'boys girls lads tribe crew первенец первенца первенцу' },
  ],
  [
    'spouse',
    {
      word: 'partner half gf bf человек парень парня парню парнем половина половины половине половину',
      a: 'невест девушк половинк',
      hard: 'жених',
    },
  ],
  ['parent', { word: 'folks старики стариков старикам предки предков предкам' }],
  [
    'company',
    {
      word: 'business shop store bakery cafe café studio salon practice restaurant pub workshop clinic nursery garage brewery startup brand bureau office farm школа школы школе школы дело делу дела кафе бюро ателье издательство издательству издательства студия студии пекарня пекарне пекарни кофейня кофейне кофейни клиника клинике клиники типография типографии контора конторе ферма ферме фермы мастерская мастерской',
      hard: 'бизнес магазин магазинчик салон ресторан автосервис сервис завод бренд',
    },
  ],
  [
    'other',
    {
      plural:
        'accountant assistant manager bookkeeper driver chef cook apprentice trainee intern solicitor lawyer buyer receptionist technician builder plumber electrician cleaner carer teacher coach trainer tenant landlord deputy director supervisor employee worker barista stylist hairdresser engineer designer developer nurse florist baker waiter rep labourer mechanic joiner carpenter painter gardener childminder student pupil client customer supplier lodger sponsor vet dentist',
      word: 'secretary foreman nanny landlady waitress barman barmaid продавец продавца продавцу сослуживец сослуживца сослуживица земляк земляка земляку землячка секретарша няня няни директриса',
      a: 'помощниц учительниц воспитательниц сменщиц кладовщиц продавщиц учениц студентк преподавательниц руководительниц флористк ассистентк клиентк хозяйк',
      hard: 'бухгалтер помощник менеджер повар стажер юрист тренер мастер директор партнер администратор дизайнер бригадир прораб сменщик главбух логист кладовщик кассир монтажник инженер программист сантехник электрик арендатор квартирант ученик студент репетитор охранник зам компаньон парикмахер флорист кондитер ассистент клиент',
      soft: 'секретар водител учител заместител руководител преподавател пекар',
    },
  ],
];

const ages = 'младш старш средн меньш младшеньк старшеньк мелк мал';
const alone: readonly (readonly ['child' | 'daughter' | 'son' | 'other', Stems])[] = [
  ['daughter', { girl: ages }],
  ['son', { boy: ages }],
  ['child', { word: 'youngest eldest oldest middle', adjective: ages }],
  ['other', { word: 'бывшая бывший бывшей бывшего бывшему бывшую' }],
];

/** By the word, with ё as е; made when the first is asked for. */
let namings: ReadonlyMap<string, Naming> | null = null;

function namingsMade(): ReadonlyMap<string, Naming> {
  const made = new Map<string, Naming>();
  const add = (stems: Stems, naming: Naming) => {
    for (const [how, words] of Object.entries(stems))
      for (const stem of words.split(' '))
        for (const ending of endings[how as keyof typeof endings])
          if (!made.has(stem + ending)) made.set(stem + ending, naming);
  };
  for (const [subject, stems] of named) add(stems, { subject, only: null });
  for (const [subject, stems] of owned) add(stems, { subject, only: 'owned' });
  for (const [subject, stems] of alone) add(stems, { subject, only: 'alone' });
  return made;
}

/** Whom a word names by itself; null: nobody. */
export function namingOf({ text }: Pick<Spelling, 'text'>): Naming | null {
  namings ??= namingsMade();
  return namings.get(text) ?? null;
}

const isNamed = (text: string) => namingOf({ text }) !== null;

/** «Сына», «отца»: of a man, the genitive and the accusative. */
function isOfMan(text: string): boolean {
  if (/^(?:отца|парня|ребенка|сыночка|муженька)$/.test(text)) return true;
  if (!/[ая]$/.test(text) || /^(?:супруга|кума)$/.test(text)) return false;
  const stem = text.slice(0, -1);
  return isNamed(stem) || isNamed(`${stem}ь`);
}

/** «Дочку», «сына», «детей»: the accusative of people, whom somebody does something to. */
export function isAccusative(text: string): boolean {
  if (plurals.test(text) || isOfMan(text)) return true;
  if (!/[ую]$/.test(text) || /^(?:отцу|парню|ребенку|сыночку|муженьку)$/.test(text)) return false;
  const stem = text.slice(0, -1);
  return !isNamed(stem) && !isNamed(`${stem}ь`) && isNamed(stem + (text.endsWith('у') ? 'а' : 'я'));
}

/** «Дочке», «сыну»: the dative of one person. */
export function isDative(text: string): boolean {
  return /[а-я]е$/.test(text) || (/[ую]$/.test(text) && !isAccusative(text));
}

/** «Жены», «сына», «родителей»: whose somebody or something is. */
export function isGenitive(text: string): boolean {
  if (/^(?:дочери|матери|свекрови)$/.test(text) || plurals.test(text) || isOfMan(text)) return isNamed(text);
  return /[а-я][ыи]$/.test(text) && (isNamed(`${text.slice(0, -1)}а`) || isNamed(`${text.slice(0, -1)}я`));
}

const plurals =
  /^(?:внуков|детей|сыновей|дочек|дочерей|братьев|сестер|друзей|подруг|родителей|малышей|племянников|соседей|коллег)$/;

/** «Мамин», «дочкина»: whose something is. */
export function isPossessive(text: string): boolean {
  return /^(?:мам|пап|дочк?|бабушк|дедушк|сестр|тещ|внучк)ин(?:а|о|у|ы|ого|ой|ому|ым|ом|ых)?$/.test(text);
}
