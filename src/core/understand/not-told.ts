/** Words of a happening that tell of none: denied, only imagined, seen on a screen, of people in the news, wished to the reader. */
import type { LifeEventKind } from '#core/records.ts';
import type { Word } from './tokens.ts';

/** As many words before the happening are looked at. */
const mostBefore = 9;

/** `clause`: the words around those from `from` up to `to`. */
export function isNotTold(
  words: readonly Word[],
  event: LifeEventKind,
  from: number,
  to: number,
  [begin, end]: readonly [number, number],
): boolean {
  const line = lineOf(words);
  if (!line.latin) return false;
  const least = Math.max(begin, from - mostBefore);
  const ahead = textOf(words, least, from);
  const behind = textOf(words, to, Math.min(end, to + mostBefore));
  const within = textOf(words, from, to);
  const joined =
    least === begin && begin > 0 && !(words[begin]?.afterSign ?? false) ? words[begin - 1]?.text : undefined;
  if (denied.test(ahead) && !(words[from]?.afterSign ?? false) && !(solemn.has(event) && unable.test(ahead)))
    return true;
  if (!solemn.has(event) && imagined.test(ahead) && !announcing.test(ahead)) return true;
  if (/^if you /.test(textOf(words, 0, Math.min(words.length, 3))) && !own.test(clauseText(words, begin, end)))
    return true;
  if (aboutIt.test(ahead)) return true;
  if (line.heard && heard.test(textOf(words, Math.max(0, from - 24), Math.min(words.length, to + 24)))) return true;
  const rest = textOf(words, to, Math.min(words.length, to + 14));
  if (!solemn.has(event) && (someDay.test(ahead) || droppedLater.test(rest))) return true;
  if (barely.has(event) && /(?:^| )(?:almost|nearly)$/.test(ahead)) return true;
  const clause = `${joined ?? ''} ${ahead} ${within} ${behind}`;
  if (trading.test(textOf(words, 0, Math.min(words.length, 4)))) return true;
  if (!ofStage.has(event) && onScreen.test(clause)) return true;
  if (ofPeople.has(event) && isOfThing(words, begin, from)) return true;
  if (own.test(clause)) return false;
  return (
    inTheNews.test(ahead) ||
    ofMany.test(ahead) ||
    (!/ your? /.test(` ${within} `) && toReader.test(ahead)) ||
    isOfTeam(words, event, from, begin)
  );
}

function clauseText(words: readonly Word[], begin: number, end: number): string {
  return textOf(words, begin, Math.min(end, begin + 24));
}

/** The words of a sentence in one line, as long as the same sentence is asked about: where each begins, and what the line holds. */
interface Line {
  readonly words: readonly Word[];
  readonly text: string;
  readonly starts: readonly number[];
  /** all that is looked for here is English */
  readonly latin: boolean;
  readonly heard: boolean;
}

let last: Line | null = null;

function lineOf(words: readonly Word[]): Line {
  if (last?.words === words) return last;
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    starts.push(text === '' ? 0 : text.length + 1);
    text += text === '' ? word.text : ` ${word.text}`;
  }
  last = { words, text, starts, latin: /[a-z]/.test(text), heard: heard.test(text) };
  return last;
}

function textOf(words: readonly Word[], from: number, to: number): string {
  const { text, starts } = lineOf(words);
  if (from >= to || from >= words.length) return '';
  const end = starts[to];
  return text.slice(starts[from] ?? 0, end === undefined ? text.length : end - 1);
}

/** "I don't have a dog", "we never got married", "no, she isn't pregnant": nothing but such words between. */
const denied =
  /(?:^| )(?:not|never|without|neither|nor|hardly)(?: (?:have|had|has|got|get|getting|be|been|being|going|to|a|an|the|any|my|our|his|her|their|yet|really|actually|planning|want|wants|wanted|ever|even|own|buy|buying|in|at|on|for|exactly|currently|officially|about))*$|(?:^| )no(?: (?:plans|plan|intention|wish|desire)(?: (?:to|for|of)(?: (?:have|get|a|an|the|my|our|go|be|ever))*)?| (?:new|news of a|actual))?$/;

/** "Can't keep anything down": what somebody cannot do tells of it. */
const unable = /(?:can|could|may|must|will) not(?: \S+)*$/;

/** Of these nobody speaks as if they might be. */
const solemn = new Set<LifeEventKind>(['bereavement', 'illness', 'birth', 'anniversary', 'birthday']);

/** "If I ever retire", "I'd love to go to Japan", "I wish I were on a beach". */
const imagined =
  /(?:^| )(?:(?:if|unless|whether) (?:i|we|he|she|they|you|my|our|the|somebody|someone|anyone)(?: \S+){0,7}|(?:i|we|he|she|they) (?:would|could) (?:\S+ ){0,2}(?:love|like|rather|kill|have|be|go|get|move|buy|retire|marry)(?: \S+){0,3}|(?:wish|wishes|imagine|imagining|suppose|pretend|pretending|pretended|daydreaming|fantasising)(?: \S+){0,5}|(?:as if|as though|feels like|felt like|feel like|looks like|would have|could have|should have|might have)(?: \S+){0,3})$/;

/** "I would like to tell you that she has died", "I wish to inform you": what comes next is meant. */
const announcing = /(?:^| )(?:tell|say|inform|share|announce|let|know|invite|mention|add|saving|save|since|now)(?: |$)/;

const barely = new Set<LifeEventKind>([
  'home',
  'car',
  'pet',
  'job',
  'move',
  'wedding',
  'business',
  'trip',
  'birth',
  'expecting',
  'retirement',
]);

/** "Maybe one day we'll retire to Spain". */
const someDay =
  /(?:^| )(?:(?:maybe |perhaps |hopefully )?(?:one day|some day|someday) (?:i|we|he|she|they)|in (?:my|our) dreams|in another life|(?:win|won|winning) the lottery)(?: \S+){0,4}$/;

/** "We thought about buying a house but decided against it". */
const droppedLater =
  /(?:^| )(?:decided against|decided not to|changed (?:my|our|his|her|their) minds?|thought better of|nothing came of|came to nothing|fell through|backed out|in the end we did not|but did not)(?: |$)/;

/** "A series about a hospital". */
const aboutIt =
  /(?:^| )(?:series|film|movie|documentary|book|novel|podcast|article|show|programme|play|musical|story|joke|song|dream) (?:about|on|where|in which|of)(?: \S+){0,4}$/;

/** Read in the paper. */
const heard =
  /(?:^| )(?:says the (?:paper|news|times|bbc|guardian)|papers? (?:says?|reports?)|according to|reportedly|(?:times|guardian|bbc|paper|media|reuters|journal|post) reports?|in the news|breaking news|headlines?|tabloids?|i read (?:that|about|somewhere)|new study shows|statistics|on the radio they)(?: |$)/;

/** What only people do. */
const ofPeople = new Set<LifeEventKind>([
  'birth',
  'expecting',
  'bereavement',
  'wedding',
  'retirement',
  'study',
  'illness',
]);
const somebody =
  /^(?:son|daughter|wife|husband|he|she|they|kids?|boys?|girls?|child|children|baby|twins|family|mother|father|mum|mom|dad|parents?|gran\p{L}*|sister|brother|aunt|uncle|cousin|niece|nephew|friend|partner|fiancee?|doctors?|midwife|surgeon|nurse|vicar|priest|tests?|scan|ultrasound|stork|hospital|cancer|hospice|teacher|school|uni|university|in|laws?|little|eldest|oldest|youngest|firstborn|middle|older|younger|lad|lads|lass|missus|neighbou?r\p{L}*|colleague|boss|couple|bride|groom|left|right|poor|bad|lower|upper|dear|beloved|late|best|good|waters?|pregnancy|baby's|bump|heart|body|doc|gp|vet|s|is|was|when|that|\d\p{L}*|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|insurance|ambulance|specialist|consultant|physio|dentist|results?|fever|temperature|knees?|backs?|legs?|arms?|eyes?|stomach|head|voice|lungs?|hips?|shoulders?|ankles?|wrists?|feet|foot|hands?|guy|man|woman|lady|bairn|nan|nana|folks|them|us|first|second|third|last|day|other|half|whole|world|house|chair|room|weekend|week|year|morning|night|student)$/u;

/** "This bug gave birth to three more": the clause begins with a thing. */
function isOfThing(words: readonly Word[], begin: number, from: number): boolean {
  if (from - begin < 2 || from - begin > 5) return false;
  if (!/^(?:this|that|the|your|its|these|those|our|my)$/.test(words[begin]?.text ?? '')) return false;
  return words.slice(begin + 1, from).every(({ text, name }) => !name && !somebody.test(text));
}

/** What actors, students and teachers have to do with for their living. */
const ofStage = new Set<LifeEventKind>(['trip', 'study', 'job', 'business', 'sport', 'illness']);
const onScreen =
  /(?:^| )(?:film|movie|movies|sitcom|novel|novels|sequel|netflix|hbo|soap opera|episode|season finale|documentary|bestseller|on tv|on telly|on the telly|song|songs|album|lyrics|rom com|thriller|cartoon|podcast|musical|the plot|the book|trailer|box set|storyline)(?! (?:festival|school|crew|star wedding))(?: |$)/;

/** What is sold to others. */
const trading =
  /^(?:(?:we|they|i|he|she) )?(?:(?:also|mainly|only|now) )?(?:sell|sells|stock|stocks|supply|cater|print|manufacture|photograph|specialise|specialize)(?: |$)/;

/** Somebody of one's own is spoken of. */
const own = /(?:^| )(?:i|im|we|me|us|my|our|mine|ours|myself|ourselves)(?: |$)/;

/** The king, the minister, Siemens: known from the news, written to by nobody. */
const inTheNews =
  /(?:^| )(?:(?:the|former|prime|foreign|young|old) (?:king|queen|prince|princess|duke|duchess|pope|president|chancellor|minister|premier|senator|governor|mayor|emperor|actor|actress|singer|rapper|footballer|striker|goalkeeper|celebrity|billionaire|politician|presenter|author|dictator|astronaut)|prime minister|royals|royal family|celebrities|king charles|queen elizabeth|princess diana|elton john|taylor swift)(?: \S+){0,3}$|^(?:the )?(?:beyonce|messi|ronaldo|federer|nadal|djokovic|mbappe|trump|biden|obama|musk|bezos|zuckerberg|putin|macron|merkel|kardashian|beckham|madonna|rihanna|verstappen|hamilton|kohli|tendulkar|siemens|bosch|apple|google|microsoft|amazon|tesla|facebook|netflix|samsung|sony|ikea|lidl|aldi|tesco|sainsbury|intel|nvidia|openai|nokia|ericsson|alphabet|disney|pfizer|novartis|roche|basf|thyssenkrupp|renault|peugeot|volvo|nissan|honda|hyundai|porsche|ferrari|aramco|gazprom|yandex|sberbank|zara|primark|asos|costco|carrefour|auchan|dhl|fedex|eurostar|paypal|mastercard|klarna|revolut|monzo|salesforce|hubspot|huawei|xiaomi|lenovo|dell|air france|british airways|klm|royal mail|deutsche bahn|spotify|uber|airbnb|twitter|shopify|volkswagen|toyota|bmw|mercedes|audi|boeing|airbus|lufthansa|ryanair|easyjet|vodafone|telekom|nike|adidas|starbucks|mcdonalds|walmart|barclays|hsbc|unilever|nestle|accenture|deloitte|ibm|oracle|sap|reuters|bbc|nasa|brussels|parliament|congress|government)(?: (?!me|him|her|them|us|he|she)\S+){0,3}$/;

/** "People who retire early", "most customers move house in summer". */
const ofMany =
  /(?:^| )(?:people|persons|women|men|couples|families|students|pupils|employees|workers|consumers|tourists|travellers|travelers|residents|citizens|millions|thousands|anyone|nobody|no one|one in (?:two|three|four|five|ten)|the average \S+|the typical \S+|every (?:second|third|other) \S+|half (?:the|of the) (?:country|nation|world|population)|most \S+s|pensioners|buyers|patients|visitors|parents who|those who|everyone who|everybody who|whoever|experts|readers|members|owners|tenants|brides|drivers)(?: \S+){0,3}$/;

/** "Congratulations on your new job", "enjoy your holiday": the user says it to somebody. */
const toReader =
  /^(?:happy|merry|belated|congratulations on|congrats on|all the best (?:for|with|on)|welcome to|good luck (?:with|for|at))(?: (?:the|a|new|early))*$|^(?:well done|good luck|best of luck|hope|hopefully)(?: (?:on|with|for|the|your|that|all))*$|(?:^| )(?:congratulations|congrats|enjoy|hope|wishing|wish|how|best wishes|good luck|sorry|glad|heard|saw|happy|thrilled|cheers|well done)(?: \S+){0,5} (?:you|your|u|ur)(?: \S+){0,3}$|(?:^| )your(?: (?:new|big|first|own|recent|upcoming|next|last|lovely|dear|little))*$|(?:^| )(?:have|has) (?:a|an) (?:great|nice|lovely|good|wonderful|safe|pleasant|fantastic)$/;

/** "The Warriors won the cup": a team one only reads about. */
function isOfTeam(words: readonly Word[], event: LifeEventKind, from: number, begin: number): boolean {
  if (event !== 'sport' || from <= begin || !winning.test(words[from]?.text ?? '')) return false;
  for (let at = begin; at < from; at += 1) {
    const { text = '', name = false } = words[at] ?? {};
    if (
      /^(?:son|daughter|wife|husband|he|she|they|kids?|boys?|girls?|lads|team|side|class|school|nephew|niece|brother|sister|dad|mum|mom)$/.test(
        text,
      )
    )
      return false;
    if (name && (words[at - 1]?.text === 'the' || club.test(text))) return true;
  }
  return false;
}

const winning =
  /^(?:won|win|wins|winning|lifted|lift|lifts|beat|beats|took|takes|lost|scored|crowned|champions?|claimed|grabbed)$/;

const club =
  /^(?:arsenal|liverpool|chelsea|everton|tottenham|spurs|celtic|rangers|barcelona|barca|madrid|juventus|bayern|dortmund|england|scotland|ireland|wales|germany|france|spain|italy|brazil|argentina|india|australia|pakistan|portugal|netherlands|croatia|lakers|yankees|patriots|united|city|villa|leicester|newcastle|munster|leinster)$/;
