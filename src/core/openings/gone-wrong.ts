/**
 * News of a kind that is good as a rule, and is not: a job that was lost, a dog that died, a wedding that is off. Kith knows
 * what it is about and not what to say to it: cheerful words would be worse than none.
 */
import type { LifeEvent, LifeEventKind } from '#core/records.ts';

/** Words at whose beginning one of these stands. */
const beginning = (...words: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})`, 'iu');

const sad = beginning(
  ...['unfortunately', 'sadly', 'sad news', 'bad news', 'alas(?!\\p{L})', 'heartbroken', 'devastated'],
  ...['к сожалению', 'увы', 'печальн', 'грустн', 'плохие новости', 'беда', 'горе(?!\\p{L})'],
);

const calledOff = beginning(
  ...['cancel', 'call(?:ed|ing)? (?:it |the wedding |the trip |every\\p{L}* )?off', 'fell through', 'fallen through'],
  ...["(?:won|isn)[’']?t (?:happen|going ahead)", 'not going ahead', 'отмен(?!н)', 'сорвал', 'не состо', 'передумал'],
);

const apart = beginning(
  ...['split', 'broke up', 'break(?:ing)? up', 'divorc', 'separat', 'left (?:me|him|her)(?!\\p{L})'],
  ...['разош(?:лись|[её]?лся|лась)', 'расста', 'разве(?:л|д)', 'развод', 'разрыв', 'ушла? от'],
);

/** What would be a jubilee of somebody who does not live any more. */
const wouldHave = beginning(
  'would have (?:been|turned)',
  'would be (?:\\d|turning)',
  '(?:было|исполнилось|исполнился|стукнуло) бы',
  'бы (?:исполн|стукн|было)',
);

const died = beginning(
  ...[
    'die[sd]?(?!\\p{L})',
    'dying',
    'dead(?!\\p{L})',
    'passed away',
    "did(?:n[’']?t| not) (?:survive|make it)",
    'lost',
  ],
  ...['умер', 'умир', 'не стало', 'погиб', 'не выжил', 'потерял', 'лишил'],
);

const patterns: Readonly<Partial<Record<LifeEventKind, readonly RegExp[]>>> = {
  pet: [
    sad,
    died,
    beginning(
      ...[
        'put .{0,30}(?:down|to sleep)(?!\\p{L})',
        'g[ai]v(?:e|en|ing) .{0,20}(?:up|away)(?!\\p{L})',
        're-?hom',
        'ran away',
        'missing',
        'sick',
        'ill(?!\\p{L})',
      ],
      ...['усып', 'сбежал', 'пропал', 'отдать', 'отдал', 'заболел', 'болеет', 'околел', 'радуг'],
    ),
  ],
  job: [
    sad,
    beginning(
      ...[
        'lost',
        'losing',
        'laid off',
        'lay(?:ing)? .{0,20}off',
        'let (?:me|him|her|them|us) go',
        'fired',
        'redundan',
        'sacked',
        'dismiss',
      ],
      ...[
        'unemploy',
        'out of work',
        'out of a job',
        'without (?:a )?(?:job|work)',
        'jobless',
        'потерял',
        'лишил',
        'сократил',
        'сокращ',
      ],
      ...[
        'попал\\p{L}* под сокращ',
        'увол(?!ьняюсь|ьняемся|ьняется|ил(?:ся|ась|ись)|юсь)',
        'без работы',
        'выгнал',
        'безработ',
      ],
    ),
  ],
  business: [
    sad,
    beginning(
      ...[
        'bankrupt',
        'insolven',
        'clos(?:e|ed|ing) ',
        'shut',
        'fold(?:ed|ing)',
        'went under',
        'going under',
        'wind(?:ing)? .{0,20}up',
        'fail',
      ],
      ...['обанкрот', 'банкрот', 'закры(?:л|в|т)', 'закро', 'разор', 'прогорел', 'ликвид'],
    ),
  ],
  study: [
    sad,
    beginning(
      ...[
        'fail',
        'flunk',
        'dropp?(?:ed|ing)? out',
        'expel',
        'reject',
        "did(?:n[’']?t| not) (?:pass|get)",
        'not (?:pass|accepted)',
        'resit',
        'retake',
      ],
      ...['завал', 'провал', 'не (?:сдал|поступил|прош|взяли)', 'отчисл', 'бросил', 'пересда', 'исключил'],
    ),
  ],
  sport: [
    sad,
    beginning(
      ...[
        'dropp?(?:ed|ing)? out',
        'pull(?:ed|ing)? out',
        'injur',
        'dnf',
        "did(?:n[’']?t| not) finish",
        'withdr',
        'broke (?:my|his|her|a|an) (?!.{0,20}(?:record|best))',
        'tore ',
      ],
      ...['сош[её]?л', 'травм', 'не (?:добежал|финиш|доехал|смог)', 'снял(?:ся|ась)', 'сломал', 'порвал'],
    ),
  ],
  car: [
    sad,
    beginning(
      ...['wreck', 'crash', 'total+ed', 'stolen', 'stole', 'broke(?:n)? down', 'accident', 'written off', 'write-?off'],
      ...['разби', 'угнал', 'авари', 'сломал', 'дтп', 'врезал', 'попал\\p{L}* в '],
    ),
  ],
  wedding: [sad, apart, beginning('(?:is|are|was) off(?!\\p{L})', 'не будет')],
  anniversary: [apart, wouldHave],
  birthday: [wouldHave],
  move: [
    sad,
    apart,
    beginning(
      'fire(?!\\p{L})',
      'burn',
      'flood',
      'evict',
      'flee',
      'fled',
      'evacuat',
      'сгор',
      'пожар',
      'затоп',
      'высел',
      'эваку',
    ),
  ],
  home: [
    sad,
    apart,
    beginning(
      ...['lost', 'burn', 'fire(?!\\p{L})', 'flood', 'evict', 'foreclos', 'burgl', 'broken into', 'repossess'],
      ...['потерял', 'лишил', 'сгор', 'пожар', 'затоп', 'высел', 'обокрал', 'ограб', 'отобрал'],
    ),
  ],
  trip: [
    beginning(
      ...[
        'funeral',
        'hospital',
        'surgery',
        'treatment',
        'chemo',
        'robbed',
        'flee',
        'fled',
        'evacuat',
        'say goodbye',
        'bury',
        'buried',
      ],
      ...[
        'похорон',
        'хорон',
        'поминк',
        'прощани',
        'больниц',
        'операци',
        'лечени',
        'лечит',
        'реанимац',
        'обокрал',
        'ограб',
        'эваку',
        'мобилиз',
      ],
    ),
  ],
  expecting: [
    sad,
    died,
    beginning(
      'miscarr',
      'ectopic',
      'terminat',
      'complication',
      'выкидыш',
      'замерш',
      'прерва',
      'осложн',
      'на сохранени',
    ),
  ],
  birth: [
    sad,
    died,
    beginning('stillb', 'premature', 'nicu', 'intensive care', 'недонош', 'реанимац', 'мертворожд', 'осложн'),
  ],
  retirement: [sad, beginning('forced', 'ill(?:ness)?(?!\\p{L})', 'health', 'disab', 'здоров', 'инвалид', 'болезн')],
  event: [
    sad,
    beginning(
      'funeral',
      'memorial',
      '(?:in|to) court(?!\\p{L})',
      'похорон',
      'поминк',
      'прощани',
      'суд(?!\\p{L})',
      'развод',
    ),
  ],
};

/** A long quote is of other things as well, in UTF-16 code units. */
const longestTold = 300;

/** Whether the words of an event say that it is none to be glad about. */
export function wentWrong({ kind, text, quote }: Pick<LifeEvent, 'kind' | 'text' | 'quote'>): boolean {
  const wrong = patterns[kind];
  if (!wrong) return false;
  const told = [text, quote].filter(({ length }) => length <= longestTold);
  // a call that is off because a child was born is no news of the child
  const all = kind === 'birth' || kind === 'expecting' ? wrong : [calledOff, ...wrong];
  return told.some((words) => all.some((pattern) => pattern.test(words)));
}
