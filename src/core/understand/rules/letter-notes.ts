/** What clients write of themselves that stays true, and what they thank for, promise or order. */
import type { ActRule, DetailRule } from './rule.ts';

const profession =
  '(nurse|teacher|doctor|driver|lawyer|solicitor|engineer|accountant|pilot|chef|cook|baker|farmer|carpenter|electrician|plumber|builder|architect|designer|vet|dentist|midwife|paramedic|firefighter|policeman|policewoman|hairdresser|photographer|translator|journalist|librarian|judge|notary|consultant|programmer|developer|pharmacist|surgeon|physiotherapist|social worker|carer|civil servant|gardener|florist|musician|actor|writer|editor|scientist|researcher|lecturer|professor|buyer|secretary|bookkeeper|postman|soldier|mechanic|butcher|tailor|optician|therapist|estate agent|freelancer|headteacher|bus driver|lorry driver|train driver|tour guide|flight attendant)';
const family =
  '(wife|husband|partner|mother|father|mum|mom|dad|girlfriend|boyfriend|fiance|fiancee|family|parents|grandparents|grandmother|grandfather|brother|sister|au pair)';
const nationality =
  '(polish|german|french|italian|spanish|russian|ukrainian|dutch|swedish|turkish|greek|irish|scottish|welsh|american|canadian|brazilian|indian|chinese|japanese|portuguese|mexican|korean|danish|norwegian|finnish|czech|hungarian|romanian|bulgarian|swiss|austrian|vietnamese|thai|nigerian|south african|australian|english)';
const area =
  '(purchasing|procurement|buying|accounting|accounts|hr|marketing|sales|payroll|logistics|invoicing|recruiting|recruitment|the (books|accounts|website|buying|finances|warehouse|shop floor|budget|social media|canteen|fleet)|training|quality|maintenance|facilities|it|events|exports|imports|customer service)';
const goods =
  '(.. (one|ones)|.. of (them|those|these|the)|silver|blue|red|black|white|green|grey|gray|oak|walnut|larger|smaller|bigger|cheaper|premium|basic|standard|deluxe|large|small|medium|set|package|lot|pair|(first|second|third|other|cheaper|bigger|smaller) (option|version|variant|offer))';
const thanks = '(thanks|thank you|thx|cheers|many thanks)';
const much = '(so much|again|a lot|very much|once again|once more|ever so much)';
const someone = '(you|him|her|them|Name|your|the)';

export const clientDetails: readonly DetailRule[] = [
  {
    detail: 'preference',
    says: [
      '(only|always|best|ideally) (ever|please)? (call|ring|phone|text|contact|try|reach|email|catch|visit) (me|us)? (on (my|the) (mobile|landline)|after|before|between|in the|outside|during)',
      '(please)? (only|always) (ever)? (text|email|write to|whatsapp|message|write|call|ring|phone) (me|us) ',
      '(mornings|evenings|mondays|tuesdays|wednesdays|thursdays|fridays|afternoons|weekends|lunchtimes|nights|sundays) (are|is|don t|do not|never) (are|really|usually|always|just)? (hopeless|bad|no good|impossible|out|sacred|tricky|difficult|best|ideal|better|off limits|taboo|a no go|work for (me|us)|good for (me|us))',
      '(like|want|prefer|need|keep|have|do|get) (to have)? (everything|things|it all) (on|in|by|via) (paper|writing|email|mail|post|black and white|hard copy|letter)',
      '(invoices|bills|statements|everything|letters|contracts|quotes) (on paper|by post|in writing|as (a)? (pdf|pdfs)|electronically|digitally|by letter) (only|please|$)',
      '(call (me|us) old fashioned|old fashioned (like|in) that|old school (like|in) that)',
      '(i|we) (don t|do not|never|dont|hardly ever|rarely) (do|use|have|check|read|answer|look at|like|listen to) (whatsapp|facebook|email|emails|smartphones|social media|video calls|zoom|teams|texts|voicemail|voicemails|voice messages|unknown numbers|online (banking|forms)|the phone)',
      '(i|we) (always|only|never) (buy|drink|eat|order|wear|use|fly|travel|sit|pay|choose|go for) (organic|local|fair trade|decaf|black|second hand|by train|at the (back|window|front)|cash|by (invoice|transfer|card)|in cash|natural|leather|real|herbal|fairtrade|vegan|vegetarian|the same)',
    ],
    not: [
      '(never|don t|do not|dont|please don t) (ever)? (ring|call|phone|text|disturb|bother) (me|us|him|her)? (during|when there s) .. (match|game|grand prix|cup final|final|concert|opera|episode|race|show)',
      '(only|always) (call|ring|phone|contact|email|text) (me|us)? (if|when|about) ',
    ],
  },
  {
    detail: 'interest',
    says: [
      '(huge|big|massive|lifelong|diehard|die hard|true|proud|hopeless|mad|keen|devoted|long suffering|hardcore) Name (fan|fans|supporter|supporters|nut)',
      'Name (season ticket|fan club|supporter since|supporters since|fan since|fan here)',
      '(support|supports|supporting|follow|follows|following) (Name|arsenal|chelsea|liverpool|everton|spurs|united|city|celtic|rangers) (since|all my life|through thick|home and away|with)',
      '(weekends|evenings|sundays|saturdays|free time|holidays|spare time) (are|is|s|i|we|belong|belongs) .. (in the (garden|workshop|shed|mountains|saddle)|to (the garden|fishing|golf|football|my bike)|on the (golf course|pitch|bike|water|allotment|river)|at the (allotment|stables|lake))',
    ],
  },
  {
    detail: 'family',
    says: [
      `(my|his|her|our) ${family} Name? (is|are|was|were|s|comes|come|came|hails) (originally|all)? from Name`,
      `(my|his|her|our) ${family} Name? (is|are|s) (half|originally|part)? ${nationality} `,
      '(we|kids|children|they|i) (speak|speaks|talk) (both|two|three|Name|both our) (languages)? .. (at home|with (the|our) (kids|children))',
      '(kids|children|son|daughter|boys|girls|twins) (are|is|s|grow up|growing up|are growing up) bilingual',
      '(parents|mother|mum|mom|father|dad|gran|grandma|nan) (lives|live) (with (us|me)|upstairs|downstairs|next door|round the corner|in our (annexe|house))',
      '(i|we) (have|ve got|ve) no (kids|children)',
      '(i m|i am|im) (the|a)? (only child|widow|widower|oldest of|eldest of|youngest of|one of (three|four|five|six))',
    ],
  },
  {
    detail: 'health',
    says: [
      '(my|his|her) (hearing|eyesight|sight|vision|memory|balance|circulation|mobility|eyes|heart|lungs|ears) (is|are|s) (very|quite|rather|pretty|really|getting|not|so|no longer|a bit)? (poor|bad|weak|failing|worse|limited|dodgy|awful|terrible|what (it|they) (was|were)|the best|the strongest|going)',
      '(my|his|her) (hearing|eyesight|sight|vision|memory|balance|eyes|ears) (isn t|aren t|is not|are not) (what|the best|great|so good|very good|too good)',
      '(blind|deaf|hard of hearing) (in|on) (one|my|his|her|the) (left|right)? (eye|ear|side)',
      '(can|could) (not|t|hardly|barely|no longer) (hear|see|walk|climb|manage|do|lift|stand|kneel) (stairs|very (well|much|far|long)|well on|far|anything heavy|(for)? long|much (on|with|without)|without my)',
      '(walk|walks|walking|get about|gets about) (with|on) (a|my|his|her) (walking)? (stick|cane|frame|walker|rollator|crutches)',
      '(wear|wears|wearing|have|has) (two|a|an)? (hearing aids|hearing aid|prosthesis|prosthetic leg|insulin pump|artificial (hip|leg|knee)|heart condition|weak heart)',
      '(colour|color) blind',
      '(i|he|she|{kin}) (take|takes|am on|m on|is on|s on) (blood thinners|warfarin|insulin|statins)',
    ],
    not: ['(eyes|eye) (is|are) (bigger|on)'],
  },
  {
    detail: 'work',
    says: [
      `(have|has|ve|s) been (a|an|the) (dental|veterinary|community|school|theatre|district|night|staff|primary|secondary|head|self employed|freelance|software|civil|maths|english|family|country)? ${profession}`,
      `(i|he|she|{kin}) (am|m|is|s)? (also)? (responsible|in charge) (for|of) (all|the|our)? ${area}`,
      '^ (i|he|she|{kin}) (am|m|is|s) (the one)? (responsible for|in charge of|accountable for)',
      `(i|he|she|{kin}) (look after|looks after|handle|handles|take care of|takes care of|deal with|deals with|do|does|run|runs|oversee|oversees) (all|our|the)? ${area}`,
      `${area} (is|are) (my|his|her) (job|department|responsibility|area|remit|field|thing)`,
      '(work|works|working|doing|do|on) (early|late|night|rotating)? shifts',
      '(i|he|she|{kin}) (am|m|is|s) (away|on the road|abroad|travelling) (a lot|(half|most) (of)? (the)? (week|month|year|time))',
      '(i|he|she|{kin}) (only)? (work|works) (half days|three days|four days|two days|# days|# hours|mornings|remotely|from home|nights|weekends|part time|alternate|every other)',
      '(by (day|trade|training)) (i|he|she) (am|m|is|s)',
    ],
    not: ['(deal|deals|look|looks|do|does) (with|after|the)? (it|this|that)'],
  },
];

export const clientActs: readonly ActRule[] = [
  {
    act: 'promise',
    says: [
      'you (will|ll) hear from us',
      '(i|we) (will|ll) have (an|the|your|my|our) (answer|offer|quote|draft|update|estimate|reply|decision) (for you|ready|by)',
      'you (will|ll|shall) (have|get|receive|see) (my|our|the|an|your|a) .. (answer|reply|decision|feedback|offer|quote|contract|documents|money|figures|draft|invoice|response|papers|payment|confirmation|drawings|samples|list|estimate|deposit|photos|measurements|order) !(from)',
      '(i|we) (will|ll|shall) (definitely|certainly|gladly|also)? (transfer|wire|remit|settle|scan|fill in|fill out|upload|clarify|chase|translate|revise|correct|double check|see to|take care of|deal with|come back to you|think it over|decide|measure|confirm|discuss it|run it past|make sure)',
      '(i|we) (will|ll|shall) .. (transfer|pay|settle|wire) (the|you|your|it)',
      '(you can|you may)? expect (my|our|the) (answer|call|reply|payment|signed|decision|feedback|order)',
      '(money|payment|deposit|cheque|contract|balance) (will be|ll be) (with you|in your account|on its way|in the post|transferred|paid)',
      '(i promise|consider it done|leave it (with|to) me|you have my word|my word on it|count on (me|us)|scout s honour)',
    ],
    not: [
      '(i|we) (will|ll) (decide|collect|see) (when|if|whether|as|her|him|the (baby|puppy|keys|dog|kids|children|car))',
      'can i count',
    ],
  },
  {
    act: 'purchase',
    says: [
      `(i|we) (will|ll|d like to|would like to|want to|re going to|m going to) (take|go for|go with|have|order|buy) (the|both|all|two|three|four|five|six|ten|##|one|a) ${goods}`,
      '(i|we) (will|ll) take (it|them|both|all (of them|three|four)) (in|at|for|and|please|with|$) !(from|to|back|apart|easy|slow|there|home|away|off|on)',
      `(go|going) ahead with (the|our|my) (order|${goods})`,
      '(put|sign) (me|us) (down|up) for (the|one|two|three|four|##|a|an|your)',
      '(signed|signing|signed up|sign up|signing up) for (the|your|a|an|our|my|another) .. (package|plan|service|subscription|contract|membership|version|option|maintenance|policy|cover)',
      '(i|we) (d like to|would like to|want to|ll|will|wish to) (place an order|order (another|two|three|##|some|your|more|# more))',
      '(i|we) (accept|have accepted|ve accepted|are accepting|am accepting|are happy to accept|am happy to accept|m happy to accept) (your|the) (offer|quote|quotation|estimate)',
      '(went|going|go|gone) with (your|the) (offer|quote|quotation|bigger|smaller|cheaper|premium|larger|basic|silver|black|white|grey|oak)',
      '(order|payment) (went|has gone) (through|in|out) (yesterday|today|on|this)',
    ],
    not: [
      '(sold|sell|selling|sells) (the|our|my|his|her|their|a) (old|family|second)? (company|business|house|car|firm|shop|flat|practice|boat|cottage|caravan)',
      '(take|have|want|order) (a|the|one|two) (week|day|days|weeks|train|bus|kids|children|dog|car|holiday|break|look|call|seat)',
    ],
  },
  {
    act: 'call',
    says: [
      `${thanks} ${much}? for (the|your|our|a|taking (the|my)|yesterday s|today s|{weekday} s) (very)? (nice|good|great|long|helpful|pleasant|quick|friendly|lovely|informative|kind|phone|telephone|video|zoom)? (call|phone call|chat|conversation|telephone call|callback|talk|zoom) !(with (your|the) (team|support))`,
      `${thanks} ${much}? for (calling|ringing|phoning|(having)? (picking|picked) up|the time on the phone)`,
      `(good|nice|great|lovely|pleasure|pleasant) (to (talk|speak|chat|have spoken|have talked) (to|with) ${someone}|(talking|speaking|chatting) (to|with) ${someone}|hearing your voice|to hear your voice)`,
      '(after|following|further to|since) (our|the|your|yesterday s|today s) (phone|telephone)? (call|phone call|telephone conversation|conversation)',
      '(discussed|agreed|mentioned|promised|told|said|explained|talked) (on|over|by) (the)? (phone|telephone)',
      `(tried|trying|been trying) (to)? (call|ring|phone|reach) (you|${someone}) (by phone|on the phone|yesterday|today|this|on|twice|earlier|several)`,
    ],
    not: [
      '(called) (Name) (asleep|who|which|that|and|is|was)',
      '(fur|fluff|puppy|kitten|dog|cat|baby|boy|girl|son|daughter|horse|pony|thing|one|town|village|place|cafe|restaurant|company|firm|shop|product|little|two) called Name',
      '(looking|look) forward to',
    ],
  },
  {
    act: 'meeting',
    says: [
      `${thanks} ${much}? for (coming|dropping|stopping|popping|swinging|taking the time|travelling|driving|showing|having|hosting|receiving|inviting) (to|by|in|over|round|all the way|out|us|me|and) !(know|up (with)?)`,
      `${thanks} ${much}? for (the|your|a) (very)? (nice|good|great|pleasant|lovely|productive|warm|interesting|delicious|kind)? (visit|meeting|lunch|dinner|coffee|tour|hospitality|breakfast|welcome|reception) !(request|invitation|invite|link|minutes|slot)`,
      `(was|were|been) (so|really|very|a|such a|a real|a great|truly)? (good|nice|great|lovely|pleasure|wonderful|fun|delighted|pleased|glad|happy) (to (finally)? (meet|see|catch up with)|meeting|seeing) ${someone}`,
      '(enjoyed|loved) (meeting|seeing|our (lunch|meeting|visit|coffee|dinner|chat|walk|breakfast)|the (tour|lunch|visit|dinner)|your visit|showing you)',
      '(you|he|she|they|Name) (came|drove|travelled) (to see|by|over to see|all the way|down to see|round to see) (us|me|to us)',
      '^ (so|very|really|it s been)? (great|good|nice|lovely|wonderful|a pleasure) (to (finally)? (meet|see)|meeting|seeing) (you|him|her|them|Name) (both|all)? (at|yesterday|last|on|in person|today)',
      '(your|his|her|their) visit (last|yesterday|on|this|to our)',
      '(after|following|since) (our|yesterday s|the|last week s) (meeting|lunch|dinner|coffee|visit) (yesterday|last|on|in|at|with)',
    ],
    not: [
      '(looking|look) forward to',
      `${thanks} .. for (having|inviting|showing) .. (patience|understanding|interest)`,
      '(meeting|visit|lunch) (request|invitation|invite|on the website)',
    ],
  },
];
