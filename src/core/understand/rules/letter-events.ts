/** Happenings as clients mention them beside their business: builders at the house, a car written off, an own practice. */
import type { EventRule } from './rule.ts';

const firm =
  '(company|firm|business|shop|store|practice|agency|studio|bakery|cafe|restaurant|club|workshop|brewery|farm|charity|choir|team|foundation|factory|plant|salon|garage|pub|hotel)';
const builders =
  '(builders|roofers|painters|decorators|plasterers|plumbers|tilers|electricians|carpenters|workmen|scaffolders|fitters|bricklayers|joiners|tradesmen|contractors|glaziers|landscapers)';
const diggers = '(digger|diggers|excavator|excavators|bulldozer|bulldozers|scaffolding|scaffold|scaffolders)';
const room = '(kitchen|bathroom|living room|roof|staircase|stairs|ceiling|floor|wall|bedroom|garden|shower)';
const carBought =
  '({brand}|{vehicle}|golf|fiesta|astra|corsa|clio|megane|twingo|touran|mondeo|micra|insignia|kangoo|berlingo)';
const people =
  '(texan|londoner|new yorker|berliner|parisian|californian|scot|scotsman|mancunian|bristolian|kiwi|aussie|australian|canadian|american|yorkshireman|floridian|bostonian|scouser|glaswegian|geordie|dubliner|mainer|islander|villager|country (boy|girl|bumpkin|mouse|dweller)|texans|londoners|new yorkers|berliners|parisians|californians|mancunians|kiwis|aussies|australians|canadians|americans|islanders|villagers)';
const employers =
  '(siemens|bosch|google|microsoft|amazon|apple|ibm|sap|oracle|intel|nokia|deloitte|kpmg|pwc|ey|accenture|mckinsey|bmw|daimler|mercedes|volkswagen|airbus|boeing|basf|bayer|pfizer|novartis|roche|unilever|nestle|hsbc|barclays|lloyds|jpmorgan|citi|santander|vodafone|bt|tesco|ikea|dhl|ups|fedex|lufthansa|shell|bp|salesforce|meta|netflix|tesla|philips|samsung|sony|the (competition|council|nhs|bbc|city|government|civil service)|(a|another) (competitor|(small|big|different|new|local|smaller|bigger|large|larger)? (agency|firm|bank|startup|start up|consultancy|charity|publisher|hospital|school|law firm|competitor)))';
const formerWork =
  '(bank|office|desk|boardroom|lab|corporate|army|classroom|agency|courtroom|suit|law firm|call centre|newsroom|hospital|consulting|banking|finance|law|marketing|teaching|nursing|accounting|engineering|it)';
const trade =
  '(classroom|kitchen|farm|workshop|teaching|nursing|charity|startup|bank|bakery|lab|vineyard|carpentry|school|garden|studio|desk|office|tractor|lorry|ambulance|police|gardening|baking|law|coding|it|social work|apron)';
const squad =
  '(football|rugby|hockey|swim|swimming|cricket|netball|basketball|volleyball|tennis|athletics|rowing|ski|gymnastics|handball|soccer|baseball|softball|lacrosse|judo|chess|first|reserve|under # s?|county|regional|national|varsity|youth|state)? (football|rugby|hockey|swim|swimming|cricket|netball|basketball|volleyball|tennis|athletics|rowing|soccer|baseball)? (team|squad|side)';

export const letterEvents: readonly EventRule[] = [
  {
    event: 'anniversary',
    says: [
      `(our|my) (family|little|own|parent)? ${firm} (turns|turned|turning|is turning|has turned|reaches|hits|will be|celebrates|is celebrating|celebrated|marks|has existed for) #`,
      `# years of (our|my) ${firm}`,
      '(work|service|company|firm|club|shop) (anniversary|jubilee) !(sale|discount|offer|edition|promo|campaign|deal)',
      '(# year|#|ten year|twenty year|five year|long) service (award|pin|certificate)',
    ],
    not: ['(turns|turn|turned|turning) # (next|this) (year|month)'],
    dated: [
      `(been|be) (here|in business|in the business|with the (firm|company)|at the (firm|company)) (for)? (exactly)? # years`,
      '# years (ago|since) (i|we) (started (here|at)|joined|opened|founded|set up)',
    ],
  },
  {
    event: 'expecting',
    says: [
      '(scan|ultrasound|gender reveal) .. it (s|is|was|will be) a (girl|boy)',
      'expecting (our|a|my|their) (first|second|third|fourth) $',
    ],
  },
  {
    event: 'birth',
    says: [],
    not: ['(scan|ultrasound|gender reveal) .. it (s|is|was|will be) a (girl|boy)'],
  },
  {
    event: 'illness',
    says: [
      '(lying flat|flat out|laid up|tucked up|stuck|flat on (my|his|her) back|in bed|curled up|on the sofa) (in bed|on the sofa)? (with|at) (a|an)? (fever|temperature|cold|bug|38|39|40|41|101|102|103|hot water bottle|streaming)',
      '(box|boxes|mountain|pile|packet) of (tissues|kleenex|paracetamol|lemsip)',
      '(38|39|40|41|102|103|38 ##|39 ##) (degrees)? (fever|temperature|of fever)',
      '(fever|temperature) of (38|39|40|41|101|102|103)',
    ],
    not: [
      '(handed|hand|handing|passed|sold|took|taking|take|bought|opened|opening|opens|runs|left) (over|on)? (the|her|his|my|our) surgery',
      'lost (my|his|her|their|our) voice (on|at|cheering|shouting|screaming|singing|from)',
    ],
  },
  {
    event: 'trip',
    says: [
      '(greetings|hello|postcard|regards|love|hi|hugs|waves|waving) from (a|the)? (very|rather|wonderfully|beautifully|incredibly)? (sunny|hot|tropical|snowy|sun drenched|beach)',
      '(sunny|sandy|snowy|tropical|holiday) (greetings|hello|regards|postcard)',
      '(greetings|hello|postcard|love|hi|regards) from (the (beach|pool|seaside|slopes|mountains|camper|campsite|sea|coast|ship|road|airport|sunbed|hammock)|my (sunbed|deckchair|hammock)|under (a|the) palm)',
    ],
  },
  {
    event: 'move',
    says: [
      '(our|my) (new)? (home|postal)? address (will be|is going to be|becomes)',
      '(you ll|you will|you can) (now)? (find|reach) us (now)? at (our new (address|place|home|flat|house)|##)',
      `(am|m|are|re|is|s) (now|officially|finally|suddenly|already|now officially|an official) (a|an)? (proud|official|real|true|honorary|newly minted|fully fledged|bona fide|happy)? ${people}`,
      `(becoming|become|became|turned|turning) (a|an|honorary) (proud|official|real|true|honorary)? ${people}`,
      '(our|my) (head|main|whole|entire)? (office|headquarters|hq|company|firm|practice|studio) (is|are|will be) (relocating|moving) (from Name)? to Name',
      '(we|our company|our firm|the whole company) (are|is|re) (relocating|moving) (our|the)? (head)? (office|offices|headquarters|hq)',
    ],
  },
  {
    event: 'home',
    says: [
      `(got|have|having|ve|had) (the|some|our)? ${builders} (in|round|at (ours|home|the house)|coming|all over)`,
      `${diggers} .. (on|onto|to|in|into|at) (our|my|the) (plot|garden|land|drive|house|home|lawn)`,
      '(breaking|broke|break|broken) ground (on|for) (our|the|my) (new)? (house|home|plot|extension|garage)',
      '(extension|conservatory|annexe|porch|garden room|sunroom|second storey|extra storey|dormer|terrace|balcony|veranda) (on|to|onto|for|at) (our|the|my|his|her|their) (house|home|bungalow|cottage|flat)',
      '(extending|extend|enlarging|converting|insulating|re roofing|rewiring|replumbing|gutting|gutted) (our|the|my|their) (house|home|bungalow|cottage|flat|kitchen|attic|loft|barn|basement|cellar|garage)',
      '(adding|add|building|build|built|putting on|put on|having) (a|an|our|the) (extension|conservatory|annexe|garden room|sunroom|carport|loft conversion|dormer) !(cord|lead|number|cable|to the (contract|deadline))',
      '(kitchen|house|rear|side|two storey|single storey|double storey) extension',
      `where (the|our|my) (old|new)? ${room} (used to be|was|once was|should be|is going to be)`,
      `(have|have got|ve got|got|had|there s|there is|with|without) (no|a) (working|proper)? (kitchen|bathroom|stairs|staircase|shower|roof) (for|until|till|at the moment|right now|since|any more|yet|over our heads)`,
      '(house|home|kitchen|place|flat|bathroom|garden) is (still)? (a|one|one big|like a|just a) (building|construction) site',
      '(living|live) (on|in) a (building|construction) site',
      '(living|surviving|live) (on|off) ((microwave|ready) meals|takeaways|takeaway pizza)',
      '^ no (kitchen|bathroom|stairs|roof) (until|till|for|at the moment|yet|since|right now)',
      '(knocking|knocked|tearing|ripping|ripped|tore) (down|out|through) (a|the|our|my) (internal|old|dividing)? (wall|walls|kitchen|bathroom|bath|fireplace)',
      '(new|our) (kitchen|bathroom|windows|roof|boiler|conservatory|heat pump|solar panels|staircase) (is|are) (going in|being (fitted|installed|put in|replaced|done|built)|arriving)',
    ],
    weak: [
      `(our|the|my) ${builders} (are|come|came|arrive|arrived|start|started|turn up|turned up|begin|began|move in|have started) (in|here|on|at last|next|tomorrow|finally|this|last|coming|back|at)`,
      '(foundations|foundation|roof|walls|shell|slab|trusses|rafters|windows) (is|are|go|goes|went|were|was|have been|has been) (in|up|going up|laid|poured)',
    ],
    not: ['(extension|conservatory) (to|of|on|for) (the|our|your) (contract|deadline|warranty|lease|offer|visa)'],
  },
  {
    event: 'car',
    says: [
      `(drove|crashed|ran|backed|reversed|smashed|bumped|slammed|went|skidded|ploughed) (straight|right)? (into|onto) (the back of)? (my|our|his|her) (parked|new|old)? ${carBought}`,
      `(hit|scratched|dented|wrecked|totalled|totaled|scraped|damaged|clipped|wrote off|written off|keyed|stole|nicked) (my|our) (parked|new|old)? ${carBought}`,
      `(rear ended) (me|us|my|our)`,
      `(car|van|bike|motorbike|truck|it|{brand}|golf|{vehicle}|caravan) (is|s|was|be|were) (a)? (total)? (write off|written off|total loss)`,
      `${carBought} (is|s|was|has been|got|is now|was declared) (a)? (total)? (write off|written off|totalled|totaled|total loss|stolen|towed|scrapped)`,
      `(going|go|went|gone|switching|switched|finally) (fully|all|completely)? electric (at last|now|finally|$|with (my|our)|next|last|in|and)`,
      '(goodbye|farewell|bye|bye bye) (to)? (the|our|my) (old)? ({brand}|{vehicle}|diesel)',
      '(old|trusty|faithful|our|my) (old)? (diesel|petrol) (car)? (has|is|was|had|went|s)',
      `(our|my|her|his|the|shiny) (new|company|electric)? ({brand}|golf|suv|minivan|campervan|motorhome|camper) (comes|arrives|is coming|is arriving|will arrive|will come|is due|is delivered|gets delivered|is being delivered|can be collected|is ready|gets here|is here|is waiting) !(to the client)`,
      `(isn t|is not|not|no longer|wasn t|hardly|barely) worth (fixing|repairing|mending|the repair|the repairs|saving) .. ({brand}|{vehicle}|mot)`,
      `(my|our|the|his|her) (old|poor|beloved)? ${carBought} (isn t|is not|is no longer|wasn t|is hardly|is barely|just isn t) worth (fixing|repairing|mending|the repair|the repairs|saving)`,
      '(failed|fails|didn t pass|did not pass|won t pass|won t get through|isn t getting through|scraped through) (its|the|her|his) (next)? mot',
      `${carBought} (has|had|finally|just)? (given up|gave up|packed up|packed in|conked out|has had it|bitten the dust|bit the dust|breathed its last|kicked the bucket)`,
      `(test driving|test drive|test drove|test drives|test driven) (a|an|the|some|two|three|new|used|all the|several|lots of|different)? (cars|suvs|evs|vans|toyotas|fords|skodas|hondas|volvos|teslas|audis|bmws|kias|${carBought})`,
      `(garage|mechanic) (says|said|reckons|thinks) (the|my|our) ${carBought}`,
      `(looking|hunting|shopping|on the lookout|in the market) for (a|an|another) (new|used|bigger|smaller|second hand|electric|family|cheap|reliable|replacement|different)? ${carBought} !(for the client|rental|park|seat)`,
      '(ordered|leased|collected|collecting|picked up|buying|bought|getting|treated myself to) (a|an|our|my|the) (new|used|second hand|electric|red|blue|little)? golf !(bag|ball|club|clubs|set|trolley)',
    ],
    not: [
      '(fleet|model|models|buses|bus|taxis|company|brand|industry|city|range|version|vans|trains|council|manufacturer) .. electric',
      `(swapped|swapping|traded|trading|exchanged|left|leaving|quit) (the|my|a|his|her)? ${formerWork} for`,
      '(write off|written off) (of|the|a|against|for tax|that (debt|invoice))',
    ],
  },
  {
    event: 'job',
    says: [
      `(i|i ve|he|she|{kin}|{friend}) (am|m|is|s|ve been|have been|has been|will be|ll be) (now)? (with|at|over at|working for|off to) ${employers} (now|these days|from|since|as of|so|instead|$)`,
      `(i|he|she|{kin}) (am|m|is|s) now (with|at|over at|working for) ${employers}`,
      `(i|he|she|{kin}|{friend}) (have|has|ve|s) (moved|switched|gone|crossed|jumped ship|signed) (over)? (to|with|for) ${employers}`,
      '(new) (work|office) (address|email|e mail|number|phone|mobile) (is|so|now|from|at|$)',
      'my new work (address|email|e mail|number|phone|mobile)',
      'they (let|have let|ve let|are letting|re letting) (half|most|many|several|all|a third|a quarter|us all|us|everyone|everybody|the whole|##) (of)? (the|our|my|us)? (department|team|office|staff|company|floor|people)? go',
      '(cutting|cut|axing|shedding|slashing|losing|closing) .. (jobs|posts|positions|people|staff|department|branch|office) .. (one of (them|those)|among them|mine)',
      '(starting|from|as of|since) ({weekday}|##|{month}|tomorrow|next (week|month)) .. i (m|am|ll be|will be) working (at|for|in|as)',
      '(i|he|she|{kin}) (am|m|is|s)? (work|works|working) (for|at) (a|the)? Name now',
      '(i|he|she|husband|wife) (am|m|was|is|s) (among|one of) (them|those|the ones|the unlucky|the people|the #) (being)? (let|laid|made|who (lost|have to|had to))',
      `(swapped|swapping|traded|trading|exchanged|left|leaving|quit|quitting) (the|my|a|his|her)? ${formerWork} for (a|an|the|my)? (own)? ${trade}`,
      '(i|he|she|{kin}) now (teach|teaches|nurse|nurses|drive|drives|bake|bakes|manage|manages) (maths|english|kids|children|at|in|for|a (bus|tram|taxi|lorry|train))',
      '(got|landed|has got|been offered|getting) (the|a) (job|position|post) (at|with|in) (the|a|her|his|my)? (hospital|school|bank|council|university|office|firm|company|agency|Name) (and)? (i|he|she) (start|starts|begin|begins)',
    ],
    not: [
      'been (a|an) .. for (#|many|over|almost|nearly|more than|most|about) (years)?',
      'been (a|an) .. .. (for|over) # years',
      '^ (i|he|she|{kin}) (am|m|is|s) (also|the one)? (responsible|in charge|the person|accountable)',
    ],
  },
  {
    event: 'business',
    says: [
      '(sees|seeing|see|treats|treat|treating|receives) (patients|clients|customers) in (her|his|my|their|our) own',
      '(now) .. (in|has|have|run|runs|runs|own|owns|at) (her|his|my|our|their) own ({venture}|surgery|chambers|office)',
      '(sold|selling|sell|sells) (the|my|our|his|her|their|up the) (own|family|little)? (company|business|firm|practice|shop|restaurant|agency|pub|cafe|startup|bakery|salon|farm|brewery|hotel) (and|to|after|last|in|this|at|on|i|we|so|for (good|health)|$)',
      '(taking|take|takes|took|taken) over (the|my|our|his|her) .. ({venture}|surgery|hotel|firm) (from|of|after) (my|his|her|the)? ({kin}|boss|me|us)',
      '(taking|take|takes|took|taken) over from (my|his|her|our) (father|mother|dad|mum|mom|uncle|aunt|parents|grandfather)',
      '(second|third|fourth|fifth|2nd|3rd|4th) generation (now|in|of (the|our) (family)?|to run|at the helm|running)',
      '(handed|handing|hand|passed|passing|passes|hands) (over|on|down)? (the|my|our|his|her) (family)? (shop|business|company|firm|practice|surgery|workshop|farm|bakery|keys of the shop) (over|on|down)? (to|after|now|in|$)',
    ],
    not: [
      '(handed|handing|passed|passing) (over|on)? the (company|business) (card|laptop|phone|account)',
      '(client|customer|competitor|supplier) .. sold .. (company|business)',
    ],
  },
  {
    event: 'retirement',
    says: [
      'now (does|do|doing|i do) (nothing|little|little else) (but|except) (paint|golf|garden|fish|travel|read|knit|sail|hike|sleep|cook|play)',
      '(last|final) (day|shift|week) before (my|his|her) (pension|retirement)',
    ],
  },
  {
    event: 'study',
    says: [
      '(dr|doctor|professor) .. at your service',
      '(defended|defending|defends) (my|his|her|the)? (yesterday|today|on|last|this morning|this week|next|successfully|with (distinction|honours))',
      '(may|can|have to|must) (now|officially)? call (me|her|him) (dr|doctor)',
      '(officially|finally|now) (a)? (dr|phd)',
      '(viva|defence|defense|thesis) (was|is|went|passed|done)',
    ],
    not: ['(defended|defending|defends) .. (title|goal|trophy|decision|position)'],
  },
  {
    event: 'pet',
    says: [
      '(ball|bundle|scrap) of (fur|fluff)',
      '(our|my|the|his|her) (old|little|poor)? {pet} (has|has got|is having|needs|had|is in for|goes in for|is getting|s having) (an|a|her|his|its|knee|to have)? (knee|hip|eye|dental|minor|emergency)? (operation|surgery|op|x ray|teeth out|stitches)',
      '(at|to|from|off to) the (vet|vets) (s)? (with|tomorrow|on|today|this|again|then|all|$) !(practice|surgery order)',
    ],
    not: ['vet (practice|surgery|clinic) (ordered|orders|wants|asked|asks|needs|paid)'],
  },
  {
    event: 'sport',
    says: [
      `(made|making|makes|picked for|selected for|got into|called up (to|for)|chosen for|playing for|plays for|captain of) (it into)? (the|his|her|my|our) (school|college|county|city|local)? ${squad} !(lead|leader|meeting|at work)`,
      '(scored|got|bagged|netted|hit|scores|kicked) (a|an|his|her|my|the|two|three|both|that) (first|second|winning|last minute|only)? (hat trick|goal|goals|winner|try|tries|century|home run|brace|equaliser|penalty)',
      '(on|from) the (sideline|sidelines|touchline|terraces)',
      '(whole|all|full|entire) (26|42) (miles|km|kilometres|kilometers|$)',
      '(minute|minutes|##) (a|per|an) (mile|km|kilometre|kilometer|k) .. (coach|race|marathon|half|training|pb|now|run)?',
      '(my|the|her|his|our) coach (says|thinks|reckons|said|told|wants|is (happy|pleased))',
      '(new)? (pb|personal best) (in|over|on|at|for|of)',
    ],
    dated: [
      '(42|42 195|42 2|26|26 2|21|21 1|13 1|100|70|113|226|50) (km|k|kilometres|kilometers|miles) (on|in|next|this) !(stock)',
    ],
    not: ['(coach|business coach|career coach|life coach) .. (business|career|invoice|presentation)'],
  },
];
