/** English that sounds like a happening and is none: plans let go, what somebody only keeps saying, whole seasons of other people's happenings, things in the words of life. */
import type { Mark } from './marks.ts';
import type { ActRule, EventRule } from './rule.ts';

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
      '(that|it|this|which|they|wedding|trip|move|holiday|party|whole thing) (is|s|are|re|was|were|has been|have been)? (all|now|well|firmly)? off $',
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

/** Said of any of these kinds, it tells of none. */
function unmeant(event: EventRule['event'], not: readonly string[]): EventRule {
  return { event, says: [], not };
}

const deaths =
  '(died|dying|dies|die) (a|its|their) (very|rather)? (slow|quick|quiet|natural|sudden|early|lingering|silent|thousand)? (death|deaths)';

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
    '(exhibition|collection|fair|roadshow|show|display) (travels|tours|moves|goes|comes|is going|is moving)',
    '(pallets|pallet|crates|boxes|goods|samples|parcels|lorry|lorries|truck|trucks|containers|machines|chairs|tables|prints|proofs|books|bottles|cases) (is|are|s|re|was|were|just)? (off|bound|on (its|their) way|going|heading|headed|travelling|flying|leaving) (to|for)',
  ]),
  unmeant('retirement', [`${things} .. (retire|retires|retired|retiring|retirement|pension)`]),
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
