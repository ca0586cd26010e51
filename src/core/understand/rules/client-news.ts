/** Happenings as clients tell them in half a sentence, beside what they want: the doorbell, the lanyard, the shutters, the furry alarm clock. */
import type { EventRule } from './rule.ts';

export const clientNews: readonly EventRule[] = [
  {
    event: 'birthday',
    says: [
      '(big)? (two|three|four|five|six|seven|eight|nine) (oh|0) (on|in|this|next|tomorrow|coming)',
      '(hit|hits|hitting|reach|reaches|reached|turns|turning) (the|his|her) (century|ton|hundred)',
      '(letter|card|telegram) from the (king|palace) ',
      '(king s|palace s) (letter|card|telegram)',
      '(little|lil|wee|small) (one|man|lady|guy) (will be|ll be|is|turns|is turning|is going to be) #',
    ],
  },
  {
    event: 'wedding',
    says: [
      '(as|am|m|be) (somebody|someone) s (husband|wife)',
      '(bought|got|ordered|chosen|chose|collected|hidden|hid|picked (up|out)|have|has) (the|an engagement|the engagement) ring !(from (us|you|me)|binder|binders|main|road|pull|fence|light|back|size|at|in (silver|gold|blue|red))',
      '(survived|through|during|before|after) .. (the|our|my) vows',
    ],
    not: ['(since|count|years|yrs|ago) .. (first dance|vows)'],
  },
  {
    event: 'anniversary',
    says: [
      '(years|yrs) (since|ago) .. (said|exchanged|spoke|took) (our|their) vows',
      '(years|yrs) (of|as|being) (being)? (mr and mrs|mr mrs|husband and wife|man and wife)',
      '(years|yrs) .. (since|that) (dad|mum|mom|my|we|i|grandpa|our|he|she) .. (hung|put up) (the|our|a) sign',
      '# (years|yrs) (in|at) this (shop|salon|studio|cafe|workshop|place|bakery|location)',
      '(kept|keep) (this|the|our|my) (agency|shop|business|firm|company|studio|bakery|cafe|bar|place) (alive|going|running|afloat) for .. (years|yrs|decades)',
      '(will be|ll be|is|s) # (years|yrs) .. (we|i|my family) (run|ran|have run|have been running|have had|had|opened) (the|our|my|this)',
      '(day|date) we count (from|since)',
    ],
  },
  {
    event: 'expecting',
    says: [
      '(little one|bump|bean|peanut|stork|passenger) (lands|is due|due|arrives|shows up|is coming|makes|checks in)',
      '(doctor|doc|sonographer|midwife|nurse) (turned|swivelled|moved) the (screen|monitor)',
      '(tiny|little|baby) (pisces|aries|taurus|gemini|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius) ',
      '(we will|we ll|will|ll) (soon)? be (three|four|five|six) (soon|by|in|from|this|next|and)',
      '(round|growing|huge|big) (belly|bump) (before|while|photos|pics|shoot)',
    ],
    not: [
      '(will|ll) be (three|four|five|six) (people|adults|guests)',
      '(reservation|table|booking|presentation|meeting|visit|tour|tasting|workshop|course|lunch|dinner) .. be (three|four|five|six)',
    ],
  },
  {
    event: 'birth',
    says: [
      '(birth|arrival) of (our|my|baby)? (little|first|second|third)? (daughter|son|Name) (on|last|yesterday|this)',
      'stork (delivered|brought|dropped|left|came|visited|landed|has)',
      '^ (birth|arrival) of Name (on|last|yesterday)',
    ],
  },
  {
    event: 'bereavement',
    says: [
      '{adult} closed (his|her) eyes (in|on|for|forever|last|this|peacefully|at)',
      '(fight|battle|struggle|suffering) (was|is|came to an end|ended) (over|at (dawn|night|midnight|last))',
      '(scattered|scatter|scattering) (him|her|them|his|her|{adult}|my|our) (ashes)? (in|at|on|over|into|under|off|{adult}|grandmother*)',
      '(found) .. (in|on) (his|her) (armchair|bed|chair|kitchen|floor|sofa) .. (not breathing|cold|gone|dead)',
      'not breathing (any more|anymore)? (he|she|when|i|we)',
      '(he|she) was only # $',
      '(beside|next to|by) (the|her|his) (urn|coffin)',
      '(cancel|close|end) (his|her) (membership|account|subscription|policy) .. (brother|sister|father|mother|dad|mum|husband|wife|son|daughter)',
    ],
  },
  {
    event: 'illness',
    says: [
      '(snapped|smashed|shattered|cracked|busted) (his|her|my) (wrist|ankle|arm|leg|collarbone|knee|elbow|shin|hip|rib|ribs|finger|kneecap)',
      '(slipped|fell|slid|tumbled|came) (off|down|from) (the|a|my|his|her) (ladder|stairs|roof|horse|bike|steps|scaffold|scaffolding)',
      '(half|side|part|left|right) .. (my|his|her) (face|arm|body|leg) (is|went|was|has gone) (numb|dead|paralysed)',
      '(neurologist|cardiologist|surgeon|consultant|hospital|doctors|oncologist) (keeps|is keeping|kept|are keeping|keep) (me|him|her|mum|dad)',
      '(voice is gone|lost (his|her|my) voice) .. (fever|temperature|##|glow*|in bed)',
      '(glows|glowing|burning) like (a|an) (stove|oven|furnace|radiator)',
    ],
    not: [
      '(sitting|sat|sit|settled|lie|lying|write|wrote|writing|slow|slowing|get|getting|jot) down with',
      '{pet} (is|was|s) (ill|sick|poorly)',
    ],
  },
  {
    event: 'trip',
    says: [
      '(boss|company|firm|office|work) (is)? (sends|sending|sent|flies|flying) me (to|over to|off to) Name',
      '(me|us) a (tent|backpack|rucksack|camper) and (the)? Name',
      '(we|i|he|she|they) (hike|walk|trek|cycle|ride|sail) the Name (way|trail|path|route|canal|coast)',
      '(school|class) trip to Name',
    ],
    not: ['(on|off) the (ferries|boats|rigs|ships|oil rigs) (two|three|four|six) weeks', 'ramen out'],
  },
  {
    event: 'move',
    says: [
      '(my|our|his|her) (name|names) (is|are) (now)? on (a|the|our|my) (doorbell|letterbox|mailbox|bell|post box) (in|at)',
      '(hand|hands|handing|handed|give|giving|gave) (the|our|my|back the) keys (back)? to the (landlord|landlady|agency|council)',
      '(goodbye|bye|farewell|adios|so long) Name .. (hello|hi|boxes|van|moving|new)',
      '(find|reach|visit) me .. (stops|streets|doors|minutes|blocks) (from|away from) your',
      '(living|staying|camping|back) (with|at) .. (parents|mum|mom) .. (since|because|until|till) (our|the) (lease|rent|tenancy|contract|flat|house)',
      '(son|daughter|eldest|oldest|youngest|girl|boy) (now)? has (now)? (his|her) own (room|flat|place|apartment) in Name',
    ],
  },
  {
    event: 'home',
    says: [
      '(completed|finalised|finalized|closed|signed|exchanged) .. purchase of (the|our|a|my) (flat|house|apartment|cottage|home|bungalow)',
      '(deed|deeds|title) (says|say|has|have|is in|are in|carries|bears) (our|my|his|her|their|both) (names|name)',
      '(foundation|foundations|slab|footings) (gets|get|is|are|is being|was|were|got) (poured|laid|dug)',
      '(loft|attic|garage|cellar|barn) (is|s) (becoming|turning into|going to be|being turned into) (a|an|our|my|his|her)',
      '(builders|workers|workmen) (knocked|have knocked|are knocking|knock|smashed) (out|down|through) (the|a|our)',
      '(new windows) .. (new floors|floors|roof|doors)',
      '(we|i|they) (build|are building|re building|started building) .. (house|home|cottage|cabin|bungalow) (for|in|on|by)',
    ],
    not: ['(we|they) build (houses|homes) ', 'viewings anytime'],
  },
  {
    event: 'car',
    says: [
      '(handed|given) (me|him|her|us)? the keys (to|of|for) (a|an|my|our|his|her|the) (brand new|new|shiny)? ({brand}|car|{vehicle})',
      '(drove|drive|driving|brought) home (the|a|my|our|in (a|the|my|our)) (new|little|shiny|brand new|red|blue)? (red|blue|black|white|green|yellow|silver|old)? ({brand}|alfa|{vehicle})',
      '(new|shiny) ({brand}|alfa|car) (is|s) (sitting|standing|parked|waiting) (on|in|outside) (my|our|the)',
      '(garage|driveway|drive|carport|street) (stands|sits|waits) (a|an|my|our|the) (new)? ({brand}|alfa|car)',
      '(gone|went|sent|off|taken|goes) to the (scrapyard|scrap yard|breakers|knackers)',
      '(mine|ours|it|car|his|hers) (rolls|rolled|comes|came|will roll) off the (production)? line',
      '(drives|handles|rides|goes|runs) like (butter|silk|a dream)',
      '(old|my|our|his|her|poor) (coupe|convertible|roadster) has to go',
    ],
    not: [
      '^ win (a|an|our|this|the) (brand new|new)? ({brand}|car)',
      '(seat|seats|boot|keys) of the (leased|rental|hire|rented) car',
      '(scrapyard) .. (sells|sell|opening|hours)',
    ],
  },
  {
    event: 'job',
    says: [
      '(wear|wears|wearing) (the|a) (boss|manager|director|foreman) (s)? hat',
      'last time (i|he|she) (wear|wears|wore|put on|swipe|swiped|use) (this|my|the|his|her) (lanyard|badge|pass|uniform|tie)',
      '(head|sous|executive|pastry) chef (from|at|since|now|starting|as of|as from) (##|Name|now|monday|tomorrow|next|{month})',
      '(starting|start|started|starts|begin|beginning) (at|in) the .. (hospital|clinic|school|library|council|museum|university|bank|pharmacy|lab|nursery) (pharmacy|kitchen|lab|canteen)? (on|from|in|next|this|tomorrow)',
    ],
  },
  {
    event: 'business',
    says: [
      '(pull|pulls|pulling|pulled|bring|bringing|brought|roll|rolling) (the|our|my|down the)? (shutters|shutter|curtain) (down)? for (good|ever|the last time)',
      '(lock|locks|locking|locked|shut|shutting) up .. (shop|florist*|bakery|salon|studio|store|cafe|restaurant|business|pub) .. for the last time',
      '(lights are|lights went) (off|out) (in|at) (our|my|the) .. (shop|store|cafe|bar|restaurant|gallery|salon)',
      '(i|we|he|she) (will)? (now)? (sell|am selling|m selling|sold|sign over|signed over|am signing over|hand over|handed over|pass on|passed on) (my|our|the|his|her) .. (studio|salon|pharmacy|bakery|cafe|shop|practice|restaurant|business|firm|company|pub|agency|label) .. (to|on|##)',
      '(my|our) (little|small|own)? .. (label|brand|company|firm|shop|business) (now)? (belongs|belong) to (a|an|the|Name)',
      '(letter|certificate|confirmation|email) from companies house',
      '(start|starting|started|begin) to (serve|sell|cook|bake|roast|brew) .. (out of|from) (a|an|my|our|the) (old)? .. (trailer|van|truck|bus|hut|kiosk|garage|stall)',
    ],
  },
  {
    event: 'study',
    says: [
      '(admitted|accepted|let in|taken) (to|into|in|by|at) (the|a)? .. (academy|conservatoire|conservatory|university|faculty|music school|art school|drama school|college)',
      '(got|gets|getting|made it|went|is) (in|into|to) (the)? (royal)? (conservatoire|conservatory|music academy|academy of)',
      '(first|second|last|final) (semester|term) .. (has|have|just|already)? (begun|started|begins|starts|is over|done)',
      '(the)? examiner (shook|smiled|passed|failed|nodded|said)',
      '(grade) # .. (exam|assessment|piano|violin|guitar|flute|cello|ballet)',
      '(gets|get|got|needs|has) (his|her|their) first (school bag|schoolbag|satchel|school uniform)',
      '(schoolbag|school bag|satchel|pencil case) .. (first day|first time|starts|this september)',
    ],
    not: ['years of blood .. (label|company|business|brand|shop)'],
  },
  {
    event: 'retirement',
    says: [
      'last time (i|he|she) (clocked|clock|clocks|punched|logged) (out|off)',
      '(clock|watch|speech|medal|handshake) .. after # (years|yrs)',
      'pension (papers|paperwork|forms|application) (are|is|came|come|went|have) (through|in|signed|done|approved|back)',
      '(does not|doesnt|do not|dont|did not|never|not) (has|have)? (to)? (have to)? get up for (the|work) .. (any more|anymore|again)',
    ],
    not: ['then garden and'],
  },
  {
    event: 'pet',
    says: [
      '(furry|four legged|fluffy) (alarm clock|flatmate|roommate|boss|terrorist|tornado|baby|lodger|housemate)',
      '(santa|he|she|boyfriend|husband|dad|mum|uncle) (left|brought|gave|got) (us|me|the kids)? (a|the) ({pet}) (in|on|under|for|home)',
      '{pet} (has)? moved in (with|on|last|yesterday|this)',
      'the {pet} moved in',
      '(no|any) sign of .. (brown|black|ginger|collar|tail|ear|ears|fur|paw|paws|tabby|microchip*)',
      '{pet} (swallowed|ate|has swallowed|has eaten) (a|the|my|his|her) (sock|sponge|stone|battery|toy|bone|lego|ball|slug|chocolate|raisins)',
      '(my|our|his|her) .. {pet} (is|s|was) (really|so|very)? (ill|sick|poorly)',
      'vet (says|said|thinks|fears) .. (kidneys|kidney|liver|heart|thyroid|tumour|lump|surgery|arthritis)',
    ],
    not: ['{pet} in the (film|movie|book|series|show|advert|window|picture)'],
  },
  {
    event: 'sport',
    says: [
      '(first|second|third|fourth|fifth) place .. (in|age group|category)',
      '(sprint|olympic) tri (last|on|this|next|in)',
      '(dragonboat|dragon boat|rowing|sailing) (regatta|race|festival)',
      'first time in the (boxing)? ring',
      '(kg|kilos) off the floor',
      '(at|on|in|for) the (half|full)? marathon (you|i|he|she|and|on|wish)',
      '#? ## in (chicago|berlin|london|boston|valencia|frankfurt|hamburg|rotterdam) coach',
    ],
    not: ['^ (which|what) .. marathon'],
  },
];
