/** English that sounds like a happening and is none: plans let go, what somebody only keeps saying, whole seasons of other people's happenings, things in the words of life. */
import type { Mark } from './marks.ts';
import { type ActRule, type EventRule, unmeant } from './rule.ts';

/** Whoever does it for a living does it many times. */
const served =
  '(shot|shoot|shooting|photographed|filmed|covered|played|play|catered|catered for|cater|dressed|styled|decorated|served|officiated|officiated at|sang at|worked|supplied|flowers for|cake for|cakes for|hair for|music for|bar at|did|doing|do)';
const several =
  '(#|##|a dozen|dozens of|several|many|countless|a couple of|loads of|plenty of|a few) (big|small|silver|golden|ruby|summer|winter|more)?';
const celebrations =
  '(weddings|funerals|christenings|baptisms|birthdays|parties|birthday parties|wakes|receptions|brides|engagements|retirements|anniversaries|graduations|proms|newborns|births)';

/** What has an age as people have one. */
const aging =
  '(law|act|rule|policy|contract|app|application|software|website|site|shop|store|brand|product|blog|magazine|newsletter|podcast|platform|service|version|boiler|oven|fridge|press|printer|machine|lathe|kiln|lorry|truck|van|tractor|club|society|museum|festival|orchestra|choir|band|building|bridge|tower|hall|hotel|pub|bar|cafe|restaurant|bakery|brewery|company|firm|business|agency|studio|station|harbour|line|euro|internet|web|network|server|roof|carpet|sofa|tree|oak|lift)';

const things =
  '(router|modem|printer|scanner|copier|plotter|press|platesetter|kiln|oven|dishwasher|fridge|freezer|kettle|boiler|heater|heating|pump|server|computer|pc|laptop|phone|mobile|tablet|machine|grinder|mower|drill|saw|bandsaw|lathe|compressor|tv|telly|projector|monitor|lift|elevator|radio|speaker|hoover|vacuum|keyboard|mouse|camera|battery|franking machine|washing machine|coffee machine|dryer|generator|conveyor|forklift)';

/** Said in the clause of a happening, or anywhere, as nobodys.ts has it. */
export const unmeantMarks: readonly (readonly [Mark, readonly string[]])[] = [
  [
    'said-ever',
    [
      '(always|keeps|keep|kept|forever|constantly) (says|say|saying|said|talks|talk|talking|talked|threatens|threatening|swears|swearing|dreams|dreaming|promises|promising|vows|goes on|going on|on about) !(hello|hi|please|yes|thanks|thank|to (me|us|you|him|her)|with|goodbye)',
      '(has|have|s|ve|had|d) been (saying|talking|threatening|swearing|dreaming|vowing|going on|on about) .. (for years|for ages|for decades|since|forever|he|she|they)',
      'every (spring|summer|autumn|winter|year|new year|christmas|january|monday|birthday|time) (i|he|she|they|we) (say|says|swear|swears|vow|vows|promise|promises|threaten|threatens)',
      '(say|says|said) (that|it|so|this)? every (spring|summer|autumn|winter|year|new year|christmas|january|monday|birthday|time)',
    ],
  ],
  [
    'bygone',
    [
      '(threatening|threatened|promising|promised|saying|swearing|talking about|talked about) .. since ##',
      '(threatening|promising|saying|swearing|talking) .. for (years|ages|decades)',
    ],
  ],
  [
    'dropped',
    [
      '(that|it|this|which|they|wedding|trip|move|holiday|party|whole thing) (is|s|are|re|was|were|has been|have been)? (all|now|well|firmly)? off (now|again|then|sadly|for now|i m afraid)? $',
      '(that|it|this|which) (is|s|was) all off',
      'that (is|s) that $',
      '(put|puts|putting) (his|her|their|my|the) foot down',
      'off the (menu|agenda|list)',
      '(let|lets) (it|that|the idea|the plan|the whole thing|them) (go|drop|lie|slide|fade|be)',
      '(dropped|drop|shelved|scrapped|binned) (it|that|them|this)',
      '(that|it|this|idea|plan|plans|thought|dream) (is|s|are|was|were|has been|have been|has|been) (now|all|long|since|quietly)? (dead|history|ancient history|buried|dropped|scrapped|shelved|parked|binned|forgotten|abandoned|gone)',
      '(gone|went|flew|flown) out (of)? the window',
    ],
  ],
  [
    'goods',
    [
      '(birthday|anniversary|wedding|engagement|newborn|baby|christening|retirement|graduation|funeral|valentine s) (dinner|dinners|lunch|brunch|tea|menu|menus|session|sessions|shoot|shoots|assortment|selection|video|videos|photo|photos|disco|buffet|buffets)',
    ],
  ],
  ['priced', ['(per|to (a|the)) (carton|dozen|pallet|sheet|metre|roll|litre|sack)', 'item (##|#)']],
  [
    'offered',
    [
      '^ the .. (marathon|cup final|final|finals|grand prix|derby|triathlon|regatta|tournament) (is|are|s|takes place|starts|runs|comes|passes|goes|finishes) ',
      '(to|in|into|at|hits|reaches) (the|our|all|your)? (dealers|dealerships|showrooms|forecourts|forecourt)',
    ],
  ],
  ['served', [`${served} .. ${several} .. ${celebrations}`]],
  [
    'machine',
    [
      `(a|an|the|our|my|new|second|third|another) .. ${things}`,
      '(a|an|the|our|my|new|second|third|another) .. (cutter|laser|mill|excavator|digger|crane|trailer|roaster|planer|loom|harvester|combine|robot|drone|guillotine|folder|binder|engraver|welder|router|heidelberg|komori|trumpf|konica|xerox|mazak|haas)',
      '(##|#|two|three|four|five|six|eight|ten) (tonnes|tons|colour|color|axis|litre|litres|watt|watts|kw|hp|horsepower|volt)',
    ],
  ],
];

const deaths =
  '(died|dying|dies|die) (a|its|their) (very|rather)? (slow|quick|quiet|natural|sudden|early|lingering|silent|thousand)? (death|deaths)';

/** "Buying a house is a big step", "everybody gets ill at some point": true of anybody at any time. */
const anybody = '(everyone|everybody|anybody|anyone|people|we all|you all|one|most people)';
const sometime =
  '(sometimes|now and then|from time to time|once in a while|at some point|eventually|these days|nowadays)';
const truth =
  '(is|s|can be|will always be) (always|never|important|very important|a big step|a big decision|one of|not for (everyone|everybody)|expensive|easy|not easy|hard work|better than|cheaper than|harder than|easier than|like)';
const generally: readonly (readonly [EventRule['event'], string])[] = [
  ['home', '(buying|building|owning|renting|renovating) (a|your|your own) (house|home|flat|apartment|place)'],
  ['move', '(moving|moving house|moving abroad|changing cities)'],
  ['wedding', '(getting married|marriage|a wedding|planning a wedding|weddings)'],
  ['expecting', '(having|raising) (children|kids|a child|a baby)'],
  ['business', '(starting|running|opening|having) (a|your own|your) (business|company|firm|shop|restaurant)'],
  ['job', '(finding|changing|losing|switching) (a|your)? (job|jobs|work)'],
  ['retirement', '(retiring|retirement)'],
  ['car', '(buying|owning|having|leasing) (a|your own) (car|new car|motorbike)'],
];
const general: readonly EventRule[] = [
  ...generally.map(([event, doing]) => unmeant(event, [`${doing} ${truth}`])),
  unmeant('illness', [
    '(doctor|doctors|dentist|gp|vet) (s)? surgery (on !({weekday}) Name|is (looking|closed|open|asking|moving)|wants|needs|ordered|asked|across|opposite|next door|rang|has (asked|ordered))',
    `${anybody} (feels|feel|gets|get|catches|catch|is|are|has|have) .. ${sometime}`,
    `${anybody} (feels|feel|gets|get) (ill|sick|low|tired|down|old)`,
  ]),
];

export const englishUnmeant: readonly EventRule[] = [
  unmeant('birthday', [
    `${aging} (is|s|has|just|finally|only|will|be|also)? (turned|turns|turning|turn|hit|hits|became|becomes) #`,
    '(birthday|birthdays) (assortment|mailing|mailings|newsletter|newsletters)',
  ]),
  unmeant('anniversary', [
    '(each|every|the|first|second|third|fourth|fifth|next) (policy|contract|lease)? anniversary of (the|your|this|our)? (grant|contract|policy|lease|agreement|delivery|purchase|order|installation|signing|handover|subscription|licence|license|commencement|activation|tenancy)',
    '(policy|policies|contract|contracts|lease|plan|subscription|licence|license|loan|tenancy|warranty) (s)? (anniversary|anniversaries)',
  ]),
  unmeant('wedding', [
    'registry office (only|has|was|wants|takes|sent|says|said|needs|closes|opens|stops|stopped|will|asks|asked|rang|form|forms|hours|website|software) !(us|you|been|booked|at)',
    'registry office is (closed|shut|open|moving|only|asking|full|being)',
    '(planning|council|client|clients|legal|management|committee|board|customer|buyer|insurer|insurers|hr|finance|accounts|marketing|hq|head office|the office|supplier|investor|investors|bank|chairman|director|procurement|manager) (has|have|finally|just|all|at last)? (said|says|say) yes',
  ]),
  unmeant('expecting', ['(maternity|pregnancy|newborn) (shoot|shoots|session|sessions|photo sessions)']),
  unmeant('birth', [
    'it (s|is) a (boy|girl) s (name|school|bike|size|jacket|coat|book|toy|team|room|choir)',
    '(newborn|newborns|baby) (photo|photos|shoot|shoots|session|sessions|picture|pictures) (sessions|shoots|are|is|cost|costs|from)?',
    '(labour|labor) .. (parts|materials|invoice|invoiced|costs|rate|extra)',
    '(labour|labor) .. (hours|hour|days) (and|plus) (parts|materials)',
  ]),
  unmeant('bereavement', [
    `(class|course|market|meeting|project|idea|plan|campaign|conversation|thread|chat|deal|club|group|season|event|fair|debate|trend|fashion|page|feature) .. ${deaths}`,
    '(my|our|his|her) (dear)? late .. (used to|always|would|often|once) (say|said|says|tell|told|remark|have said)',
    `${things} .. (passed away|died|dead|gave up the ghost|given up the ghost)`,
  ]),
  unmeant('car', [
    `${things} .. (gave|given|giving) up the ghost`,
    '(new|electric|hybrid|facelifted|latest|{brand}) .. (goes|go|is|going|comes|comes out) on (sale|the market)',
  ]),
  unmeant('illness', [
    `${things} .. (ill|sick|poorly|in hospital|in intensive care|had a (fit|hiccup|bad night|stroke)|unwell)`,
    `${things} (is|s|has|had|was) .. (ill|sick|poorly|unwell)`,
  ]),
  unmeant('trip', [
    '(long|bank holiday) weekend so (no|there is no|there will be no|we are closed)',
    '(exhibition|collection|fair|roadshow|show|display) (travels|tours|moves|goes|comes|is going|is moving)',
    '(pallets|pallet|crates|boxes|goods|samples|parcels|lorry|lorries|truck|trucks|containers|machines|chairs|tables|prints|proofs|books|bottles|cases) (is|are|s|re|was|were|just)? (off|bound|on (its|their) way|going|heading|headed|travelling|flying|leaving) (to|for)',
  ]),
  unmeant('retirement', [
    'retired (that|this|those|these|the) !(year|summer|spring|autumn|fall|winter|month|week|day|morning|other|same|very|next|last|first|moment|minute|is|was|{weekday}|{month})',
    'retired (it|them|our|my)',
    `${things} .. (retire|retires|retired|retiring|retirement|pension)`,
  ]),
  unmeant('move', [
    '(new|other|different|any|all|most|foreign|several) addresses',
    '(delivery|courier|post|milk|fish|bread|laundry) (van|lorry|truck) .. (flat|puncture|broke|broken|late|stuck|delayed)',
  ]),
  unmeant('home', ['(delivery|courier|post|milk|fish|bread|laundry) (van|lorry|truck) .. flat']),
  unmeant('job', [
    '{kid} .. (start|starts|starting|started) (at|in) .. (school|nursery|kindergarten|college|uni|university)',
  ]),
  {
    event: 'study',
    says: [
      '{kid} (is|s|will|will be|just|has|only)? (start|starts|starting|started) (at|in) (a|an|the|her|his|their|big|Name) (new|local|primary|secondary|grammar|boarding|forest|steiner|waldorf|montessori|catholic|village|Name)? (school|nursery|kindergarten|college|uni|university) !(as a (teacher|cook|nurse|caretaker|secretary|librarian))',
    ],
    not: [],
  },
  {
    event: 'home',
    says: [
      '(knock|knocking|knocked) (the|our|both|these|those|my)? (two|kitchen|living room|front room|rooms|dining room|box room) .. (into one|together|through)',
      '(knock|knocking|knocked) through (the|to|into|from|between) .. (wall|kitchen|dining|living|room|back)',
    ],
    not: [],
  },
  unmeant('move', ['(knock|knocking|knocked) .. rooms into one', '<(the|all|both|these) two rooms into one']),
  ...general,
  unmeant('birthday', ['(gift|gifts|present|presents|cake|cakes|choice|popular|idea|ideas) (for|at) birthdays']),
  unmeant('birth', ['(welcome|welcoming|welcomed) (mr|mrs|ms|miss|dr|professor|prof|you|everyone|everybody|back)']),
  unmeant('bereavement', [
    '(i|we) (am|are|was|were) in (seventh)? heaven',
    '(will|would|going to) miss (you|him|her|them|this|it|working|seeing)',
  ]),
  unmeant('illness', [
    '(hepatitis|flu|measles|mumps|covid|tetanus|chickenpox|rabies|hpv|travel|yellow fever) .. (shot|shots|jab|jabs|vaccine|vaccines|vaccination|vaccinations|booster|boosters)',
    '(cause|causes|caused|risk|risks|prevent|prevents|prevention|protective|protects) (of|against|by)? (lung|kidney|skin|bowel|heart|any)? (cancer|disease|stroke|strokes|diabetes|flu|colds)',
    '(something|anything) (for|against) (a|an|the)? (sore throat|cough|headache|cold|fever|flu|hay fever|stomach ache|upset stomach|toothache)',
    '^ (surgery|clinic|practice) good (morning|afternoon|day)',
  ]),
  unmeant('car', [
    'car (loan|loans|park|parks|wash|hire|rental|rentals|insurance|dealer|dealers|seat|seats|wax|keys)',
    '(picture|pictures|photo|photos|number|letters|screws) (of|on|for) .. (plate|plates)',
  ]),
  unmeant('study', [
    '(university|college|school|academy) (street|road|avenue|lane|square|hospital|station|town|library)',
    '(where|which|what) .. (lecture hall|lecture theatre|classroom)',
  ]),
  unmeant('trip', [
    '(baggage|luggage) (claim|reclaim|allowance|drop|tag|tags|belt|carousel|hall|trolley)',
    'flight (number|numbers|attendant|attendants|schedule|information|simulator|mode|recorder)',
    '^ (the)? flight .. to Name (is|has|will|are)? (now|be|been|just)? (boarding|delayed|departs|departing|cancelled|canceled|closed|closing|landed) (at|from|through)? gate?',
    '^ (the)? flight .. (boarding|delayed|departs|departing|arrives|arriving|cancelled|canceled|closed|closing|landed)',
    '(trip|journey|ride|drive|way) (to|from) (work|school|the office|town|the station|the shops)',
    '(take|taking|takes|took|bring|go|goes|going|went|is|are|was) .. offline',
    '(surfing|surf|browsing) (on|in)? (the)? (internet|web|net|channels)',
    '(have|keep|show) your .. (passport|passports|boarding pass|tickets|ticket)',
    '(i|we|they|you|who|people|guests|customers|clients) (all|both|mostly|originally|also)? come from',
    '(he|she|it) (originally|also)? comes from',
  ]),
  unmeant('retirement', ['(student|students|youth|weekly|monthly|day|annual|season) (bus)? pass']),
  unmeant('wedding', [
    '(line|extension|number|phone|toilet|toilets|lift|bathroom|cubicle|it) (is|s|was) (still|always|constantly|now)? engaged',
    '(dress|suit) .. (dry cleaned|dry cleaning|cleaned|pressed|hemmed)',
  ]),
  unmeant('pet', [
    '(take|takes|took|taking|taken|walk|walks|walked|walking) (the|my|our|his|her|their|your) (dog|dogs|puppy) (for|round|around|out|down|up|along|to the (park|beach|woods))',
    '^ who .. (takes|took|walks|feeds|has) (the|our|your|my) (dog|dogs|cat|cats)',
    'greyhound (bus|buses|coach|station)',
  ]),
  unmeant('job', [
    '^ .. when can (i|we|you|they) start',
    '(join|joining|joined|joins) (Name|us|me|you|him|her|them) (in|for|on|at) (his|her|their|our|your|my|a|an|the) .. (trip|lunch|dinner|breakfast|call|meeting|table|tour|walk|coffee|drink|party|game|hike|ride|weekend)',
    'let (me|us|him|her|them) go (and|do|get|see|check|first|ahead)',
    'step up (production|efforts|our|your|its|the|security|marketing|deliveries|sales|output|pace)',
  ]),
  unmeant('sport', [
    '(match|game|race|final|fight|tennis|football|basketball|rugby|cricket|boxing) (is|s)? (live|shown|back)? on (channel|tv|telly|television|sky|bbc|espn|youtube|the other)',
    '(swim|swims|run|runs|jog|jogs|cycle|cycles|exercise|exercises|train|trains) (and (swim|run|jog|cycle))? (every|each|most) (day|days|morning|mornings|evening|week)',
  ]),
  unmeant('home', [
    '(flat|apartment|house|place|property|cottage|studio|it) (has|s|offers|features|comes) (got|with)? (a|one|two|three|four|#) .. (bedroom|bedrooms|kitchen|bathroom|balcony|garage|parking)',
    'flat (tyre|tyres|tire|battery|fee|rate|screen|white|pack)',
  ]),
  unmeant('business', [
    '(shop|store|office|showroom|branch|studio|bakery|salon|gallery|cafe|we) (is|s|are) open (monday|tuesday|wednesday|saturday|sunday|daily|every|from|until|till|weekdays|weekends|all|seven|on (monday|saturday|sunday|weekdays))',
  ]),
];

export const unmeantActs: readonly ActRule[] = [
  {
    act: 'purchase',
    says: [],
    not: [
      '(who|whoever|which of us) (pays|is paying|buys|is buying|orders|is ordering|will pay|would pay|will buy|will order)',
      '^ (who|which of us) (paid|bought|ordered)',
    ],
  },
];
