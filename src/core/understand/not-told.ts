/** Words of a happening that tell of none: denied, only imagined, seen on a screen, of people in the news, wished to the reader. */
import type { LifeEventKind } from '#core/records.ts';
import type { Word } from './tokens.ts';
import { factOf } from './word-facts.ts';

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
  const may = phrasesIn(words);
  const least = Math.max(begin, from - mostBefore);
  const isAhead = (phrase: Phrase) => isSaid(may, phrase, words, least, from);
  if (!words[from]?.afterSign && isAhead(denied) && !(solemn.has(event) && unable.test(textOf(words, least, from))))
    return true;
  if (!solemn.has(event) && isAhead(imagined) && !announcing.test(textOf(words, least, from))) return true;
  if (
    isAhead(likened) ||
    (to - from === words.length && isSaid(may, likened, words, 0, to)) ||
    isSaid(may, nobody, words, begin, to)
  )
    return true;
  if (event === 'birth' && to - from === 1 && isCalled(words, from)) return true;
  if (isIfYou(words) && !speaksOfOwn(words, begin, Math.min(end, begin + 24))) return true;
  if (isAhead(aboutIt)) return true;
  if (isSaid(may, heard, words, Math.max(0, from - 24), to + 24)) return true;
  if (!solemn.has(event) && (isAhead(someDay) || isSaid(may, droppedLater, words, to, to + 14))) return true;
  if (barely.has(event) && isAhead(hardly)) return true;
  if (isSaid(may, trading, words, 0, 4)) return true;
  // with the word that joins the clause to the one before
  const first = least === begin && begin > 0 && !words[begin]?.afterSign ? begin - 1 : least;
  const behind = Math.min(end, to + mostBefore);
  if (!ofStage.has(event) && isSaid(may, onScreen, words, first, behind)) return true;
  if (ofPeople.has(event) && (isOfThing(words, begin, from) || isOfIt(words, begin, from))) return true;
  if (speaksOfOwn(words, first, behind)) return false;
  return (
    isAhead(inTheNews) ||
    (to - from === words.length && ofPeople.has(event) && isSaid(may, inTheNews, words, 0, opening)) ||
    isAhead(ofMany) ||
    (isAhead(toReader) && !speaksToReader(words, from, to)) ||
    isOfTeam(words, event, from, begin)
  );
}

/** In words: where somebody stands of whom all that is said tells. */
const opening = 5;

/** What is looked for in the words of a line. */
interface Phrase {
  /** of each another one */
  readonly bit: number;
  /** one of these stands in every such line: most sentences have none, and their line is not even written */
  readonly needs: ReadonlySet<string>;
  readonly says: RegExp;
}

/** All of them, so that a test can ask whether each has what it needs. */
export const phrases: Phrase[] = [];

function phrase(needs: string, says: RegExp): Phrase {
  const made = { bit: 1 << phrases.length, needs: new Set(needs.split(' ')), says };
  phrases.push(made);
  return made;
}

/** The bits of all phrases that need the word. */
const neededBy = factOf((word) => phrases.reduce((bits, { bit, needs }) => (needs.has(word) ? bits | bit : bits), 0));

/** Asked several times about the same sentence. */
let last: { readonly words: readonly Word[]; readonly bits: number } = { words: [], bits: 0 };

/** The bits of the phrases that a sentence may have. */
function phrasesIn(words: readonly Word[]): number {
  if (last.words !== words) last = { words, bits: words.reduce((bits, { spelling }) => bits | neededBy(spelling), 0) };
  return last.bits;
}

function isSaid(may: number, { bit, says }: Phrase, words: readonly Word[], from: number, to: number): boolean {
  return (may & bit) !== 0 && says.test(textOf(words, from, to));
}

function textOf(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < Math.min(to, words.length); at += 1) text += `${at === from ? '' : ' '}${words[at]?.text}`;
  return text;
}

/** «Дочка, что с тобой?», «я верю тебе, мальчик»: spoken to, and not told of. */
function isCalled(words: readonly Word[], at: number): boolean {
  const [called, next] = [words[at], words[at + 1]];
  if (called === undefined || !isChild(called.spelling)) return false;
  if ((at > 0 && !called.afterSign) || (next !== undefined && !next.afterSign)) return false;
  return words.some(({ spelling }) => isSpokenTo(spelling));
}

const isChild = factOf((word) => /^(?:мальчик|девочка|дочка|доченька|дочь|сын|сынок|внучка|внучек)$/.test(word));
const isSpokenTo = factOf((word) =>
  /^(?:ты|тебя|тебе|тобой|тво[йюяеи]|твоего|твоей|твоих|вас|вам|вами|давай|слушай|послушай|запомни|прости|скажи|иди|смотри|не)$/.test(
    word,
  ),
);

/** "If you get married": said of nobody. */
function isIfYou(words: readonly Word[]): boolean {
  return words.length > 2 && words[0]?.text === 'if' && words[1]?.text === 'you';
}

function speaksToReader(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/^your?$/.test(words[at]?.text ?? '')) return true;
  return false;
}

/** Somebody of one's own is spoken of. */
function speaksOfOwn(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, words.length); at += 1) {
    const word = words[at];
    if (word !== undefined && isOwn(word.spelling)) return true;
  }
  return false;
}

const owning = new Set('i im we me us my our mine ours myself ourselves'.split(' '));
const isOwn = factOf((word) => owning.has(word));

/** "I don't have a dog", "we never got married", "no, she isn't pregnant": nothing but such words between. */
const denied = phrase(
  'not never without neither nor hardly no',
  /(?:^| )(?:not|never|without|neither|nor|hardly)(?: (?:have|had|has|got|get|getting|be|been|being|going|to|a|an|the|any|my|our|his|her|their|yet|really|actually|planning|want|wants|wanted|ever|even|own|buy|buying|in|at|on|for|exactly|currently|officially|about))*$|(?:^| )no(?: (?:plans|plan|intention|wish|desire)(?: (?:to|for|of)(?: (?:have|get|a|an|the|my|our|go|be|ever))*)?| (?:new|news of a|actual))?$/,
);

/** "Can't keep anything down": what somebody cannot do tells of it. */
const unable = /(?:can|could|may|must|will) not(?: \S+)*$/;

/** Of these nobody speaks as if they might be. */
const solemn = new Set<LifeEventKind>(['bereavement', 'illness', 'birth', 'anniversary', 'birthday']);

/** "If I ever retire", "I'd love to go to Japan", "I wish I were on a beach". */
const imagined = phrase(
  'if unless whether would could wish wishes imagine imagining suppose pretend pretending pretended daydreaming fantasising though feels felt feel looks should might',
  /(?:^| )(?:(?:if|unless|whether) (?:i|we|he|she|they|you|my|our|the|somebody|someone|anyone)(?: \S+){0,7}|(?:i|we|he|she|they) (?:would|could) (?:\S+ ){0,2}(?:love|like|rather|kill|have|be|go|get|move|buy|retire|marry)(?: \S+){0,3}|(?:wish|wishes|imagine|imagining|suppose|pretend|pretending|pretended|daydreaming|fantasising)(?: \S+){0,5}|(?:as if|as though|feels like|felt like|feel like|looks like|would have|could have|should have|might have)(?: \S+){0,3})$/,
);

/** "Nobody here ever meant to open a café", where "nobody told me you got married" is told. */
const nobody = phrase(
  'nobody no none',
  /^(?:nobody|no one|none of (?:us|them|you|(?:my|our|the) \S+)) (?!told|tells|tell|knows|knew|know|said|says|believes|believed|noticed|mentioned|asked|but|wants|wanted|else)/,
);

/** "It's like having a child", "worse than moving house". */
const likened = phrase(
  'like as than',
  /^like(?: (?:a|an|having|being|getting|giving))*$|(?:^| )(?:is|s|was|were|say) like (?:having|being|getting|giving|moving|buying|expecting|losing|retiring|adopting|marrying|burying) (?:\S+(?: |$)){0,2}$|(?:^| )(?!i |we )\S+ (?:feels|felt) like (?:sitting|taking|doing|having|getting|giving|moving|buying|expecting|retiring|adopting|marrying|planning|organising|running|starting|raising)(?: |$)|(?:^| )(?:is|s|was|were|are|re|be|been|bit|little|just|say|almost|practically|much|swear) like(?: (?:a|an|having|being|getting|giving))*$|(?:^| )(?:as (?:long|bad|hard|painful|exciting|stressful|good|much work|tricky) as|(?:worse|harder|longer|better|easier|more \S+) than)(?: (?:having|being|getting|giving)(?: (?:a|an))?)?$/,
);

/** "I would like to tell you that she has died", "I wish to inform you": what comes next is meant. */
const announcing = /(?:^| )(?:tell|say|inform|share|announce|let|know|invite|mention|add|saving|save|since|now)(?: |$)/;

/** "I almost bought a car". */
const hardly = phrase('almost nearly', /(?:^| )(?:almost|nearly)$/);

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
const someDay = phrase(
  'day someday dreams life lottery',
  /(?:^| )(?:(?:maybe |perhaps |hopefully )?(?:one day|some day|someday) (?:i|we|he|she|they)|in (?:my|our) dreams|in another life|(?:win|won|winning) the lottery)(?: \S+){0,4}$/,
);

/** "We thought about buying a house but decided against it". */
const droppedLater = phrase(
  'decided mind minds thought nothing came fell backed did',
  /(?:^| )(?:decided against|decided not to|changed (?:my|our|his|her|their) minds?|thought better of|nothing came of|came to nothing|fell through|backed out|in the end we did not|but did not)(?: |$)/,
);

/** "A series about a hospital". */
const aboutIt = phrase(
  'series film movie documentary book novel podcast article show programme play musical story joke song dream',
  /(?:^| )(?:series|film|movie|documentary|book|novel|podcast|article|show|programme|play|musical|story|joke|song|dream) (?:about|on|where|in which|of)(?: \S+){0,4}$/,
);

/** Read in the paper. */
const heard = phrase(
  'say says report reports according reportedly news headline headlines tabloid tabloids read study statistics radio papers magazines telly tv television heard saw seen full press over',
  /(?:^| )(?:says the (?:paper|news|times|bbc|guardian)|papers? (?:says?|reports?)|according to|reportedly|(?:times|guardian|bbc|paper|media|reuters|journal|post) reports?|in the news|breaking news|headlines?|tabloids?|i read (?:that|about|somewhere)|new study shows|statistics|on the radio they|all over the (?:papers|magazines|news|tabloids|internet|web|media|press|telly|radio|gossip|front pages|mail|sun|mirror|guardian|times|telegraph|express)|all over (?:twitter|instagram|insta|facebook|tiktok|social media)|all the papers|(?:telly|papers|news|press) (?:was|were|is|are) full|on (?:the )?television|i (?:read|heard)(?: somewhere)?$|(?:saw|seen|watched) (?:it|that|them|this|her|him) on (?:the )?(?:tv|telly|news|television|insta|instagram|tiktok)|(?:read|saw|seen) (?:it|that|this) in (?:the|a) (?:paper|papers|news|magazine|magazines|sun|mail|mirror))(?: |$)/,
);

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
/** A word that may be of people. */
export function maybeOfSomebody(text: string): boolean {
  return somebody.test(text);
}

const somebody =
  /^(?:sons?|daughters?|wife|husband|hubby|spouse|ex|he|she|they|kids?|boys?|girls?|(?:boy|girl)friend|child|children|toddler|baby|twins?|triplets|siblings?|family|mother|father|mum|mom|mam|dad|daddy|mummy|mommy|parents?|(?:great|gran|step|god).*|sisters?|brothers?|aunt|auntie|uncle|cousins?|nieces?|nephews?|friend|partner|fiancee?|doctors?|midwife|surgeon|nurse|vicar|priest|tests?|scan|ultrasound|stork|hospital|cancer|hospice|teacher|school|uni|university|in|laws?|little|eldest|oldest|youngest|firstborn|middle|older|younger|lad|lads|lass|missus|neighbou?r.*|colleague|boss|accountant|bookkeeper|secretary|receptionist|assistant|manager|director|owner|foreman|apprentice|trainee|intern|trainer|coach|landlord|landlady|tenant|lodger|(?:flat|room|house|class|team)mate|postman|plumber|builder|joiner|carpenter|electrician|mechanic|gardener|cleaner|hairdresser|barber|nanny|carer|driver|cook|baker|butcher|florist|tutor|couple|bride|groom|left|right|poor|bad|lower|upper|dear|beloved|late|best|good|waters?|pregnancy|baby's|bump|heart|body|doc|gp|vet|s|is|was|when|that|\d.*|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|christmas|easter|insurance|ambulance|specialist|consultant|physio|dentist|results?|fever|temperature|knees?|backs?|legs?|arms?|eyes?|stomach|head|voice|lungs?|hips?|shoulders?|ankles?|wrists?|feet|foot|hands?|guy|man|woman|lady|bairn|nan|nana|folks|them|us|first|second|third|last|day|other|half|whole|world|house|chair|room|weekend|week|year|morning|night|student)$/;

/** "This bug gave birth to three more": the clause begins with a thing. */
function isOfThing(words: readonly Word[], begin: number, from: number): boolean {
  if (from - begin < 2 || from - begin > 5) return false;
  if (!/^(?:this|that|the|your|its|these|those|our|my)$/.test(words[begin]?.text ?? '')) return false;
  return words.slice(begin + 1, from).every(({ text, name }) => !name && !somebody.test(text));
}

/** "That tap is old, it might retire itself": what is called it is nobody, unless a part of the body goes before. */
function isOfIt(words: readonly Word[], begin: number, from: number): boolean {
  if (words[begin]?.text !== 'it' || from - begin > 4 || from === begin) return false;
  if (!words.slice(begin + 1, from).every(({ text }) => helping.test(text))) return false;
  return begin > 0 && words.slice(0, begin).every(({ text, name }) => !name && !somebody.test(text));
}

const helping =
  /^(?:might|may|will|ll|would|could|can|should|must|has|had|have|just|finally|nearly|really|needs?|to|soon|also|again|going)$/;

/** What actors, students and teachers have to do with for their living. */
const ofStage = new Set<LifeEventKind>(['trip', 'study', 'job', 'business', 'sport', 'illness']);
const onScreen = phrase(
  'film movie movies sitcom novel novels sequel netflix hbo opera episode finale documentary bestseller tv telly song songs album lyrics com thriller cartoon podcast musical plot book trailer set storyline show',
  /(?:^| )(?:film|movie|movies|sitcom|novel|novels|sequel|netflix|hbo|soap opera|episode|season finale|documentary|bestseller|on tv|on telly|on the telly|song|songs|album|lyrics|rom com|thriller|cartoon|podcast|musical|the plot|the book|trailer|box set|storyline|(?:lady|woman|man|guy|bloke|chap|girl|one|couple|host|chef) (?:from|off|in|on) (?:the|that) (?:\S+ )?show)(?! (?:festival|school|crew|star wedding))(?: |$)/,
);

/** What is sold to others. */
const trading = phrase(
  'sell sells stock stocks supply cater print manufacture photograph specialise specialize',
  /^(?:(?:we|they|i|he|she) )?(?:(?:also|mainly|only|now) )?(?:sell|sells|stock|stocks|supply|cater|print|manufacture|photograph|specialise|specialize)(?: (?!my |our )|$)/,
);

/** The king, the minister, Siemens: known from the news, written to by nobody. */
const offices =
  'king queen prince princess duke duchess pope president chancellor minister premier senator governor mayor emperor actor actress singer rapper footballer striker goalkeeper celebrity billionaire politician presenter author dictator astronaut';
const known =
  'beyonce messi ronaldo federer nadal djokovic mbappe trump biden obama musk bezos zuckerberg putin macron merkel kardashian beckham madonna rihanna verstappen hamilton kohli tendulkar siemens bosch apple google microsoft amazon tesla facebook netflix samsung sony ikea lidl aldi tesco sainsbury intel nvidia openai nokia ericsson alphabet disney pfizer novartis roche basf thyssenkrupp renault peugeot volvo nissan honda hyundai porsche ferrari aramco gazprom yandex sberbank zara primark asos costco carrefour auchan dhl fedex eurostar paypal mastercard klarna revolut monzo salesforce hubspot huawei xiaomi lenovo dell klm spotify uber airbnb twitter shopify volkswagen toyota bmw mercedes audi boeing airbus lufthansa ryanair easyjet vodafone telekom nike adidas starbucks mcdonalds walmart barclays hsbc unilever nestle accenture deloitte ibm oracle sap reuters bbc nasa brussels parliament congress government';
const inTheNews = phrase(
  `${offices} ${known} royals royal celebrities charles elizabeth diana john swift france airways mail bahn`,
  new RegExp(
    `(?:^| )(?:(?:the|that|their|former|prime|foreign|young|old) (?:${offices.replaceAll(' ', '|')})|prime minister|^(?:prince|princess|king|queen|pope|president) (?!of |and )\\S+(?: is his name)?|royals|royal family|celebrities|king charles|queen elizabeth|princess diana|elton john|taylor swift)(?: \\S+){0,3}$|^(?:the )?(?:${known.replaceAll(' ', '|')}|air france|british airways|royal mail|deutsche bahn)(?: (?!me|him|her|them|us|he|she)\\S+){0,3}$`,
  ),
);

/** "People who retire early", "most customers move house in summer". */
const ofMany = phrase(
  'people persons women men couples families students pupils employees workers consumers tourists travellers travelers residents citizens millions thousands anyone nobody one average typical every half most pensioners buyers patients visitors parents those everyone everybody whoever experts readers members owners tenants brides drivers',
  /(?:^| )(?:people|persons|women|men|couples|families|students|pupils|employees|workers|consumers|tourists|travellers|travelers|residents|citizens|millions|thousands|anyone|nobody|no one|one in (?:two|three|four|five|ten)|the average \S+|the typical \S+|every (?:second|third|other) \S+|half (?:the|of the) (?:country|nation|world|population)|most \S+s|pensioners|buyers|patients|visitors|parents who|those who|everyone who|everybody who|whoever|experts|readers|members|owners|tenants|brides|drivers)(?: \S+){0,3}$/,
);

/** "Congratulations on your new job", "enjoy your holiday": the user says it to somebody. */
const toReader = phrase(
  'happy merry belated congratulations congrats best welcome luck done hope hopefully you your u ur great nice lovely good wonderful safe pleasant fantastic',
  /^(?:happy|merry|belated|congratulations on|congrats on|all the best (?:for|with|on)|welcome to|good luck (?:with|for|at))(?: (?:the|a|new|early))*$|^(?:well done|good luck|best of luck|hope|hopefully)(?: (?:on|with|for|the|your|that|all))*$|(?:^| )(?:congratulations|congrats|enjoy|hope|wishing|wish|how|best wishes|good luck|sorry|glad|heard|saw|happy|thrilled|cheers|well done)(?: \S+){0,5} (?:you|your|u|ur)(?: \S+){0,3}$|(?:^| )your(?: (?:new|big|first|own|recent|upcoming|next|last|lovely|dear|little))*$|(?:^| )(?:have|has) (?:a|an) (?:great|nice|lovely|good|wonderful|safe|pleasant|fantastic)$/,
);

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
