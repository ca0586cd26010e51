/** Professions that have a day of their own, and the words of a role that let one propose them. */

/**
 * The beginnings of words by which a role tells a profession, in English, Russian and a little German; with a full stop
 * behind it the whole word. Of two professions that begin at the same word the one that stands first here is meant.
 */
const roles = {
  accountant: 'бухгалтер, главбух, accountant., accountants., bookkeeper, buchhalter',
  'power-engineer': 'энергетик, электромонтер, power engineer',
  'oil-worker': 'нефтяник, нефтегаз, газовик, буровик, oil and gas., oil gas., driller.',
  programmer:
    'программист, инженер программист, разработчик, программн, programmer, software, web developer, developer., frontend, backend',
  engineer: 'инженер, engineer, ingenieur',
  'system-administrator': 'сисадмин, системный администратор, sysadmin, sys admin, system administrator, devops',
  tester: 'тестировщи, qa., tester.',
  teacher: 'учител, преподават, педагог, teacher, lecturer, lehrer',
  educator: 'воспитател, kindergarten, nursery teacher, erzieher',
  scientist: 'ученый., ученая., научный сотрудник, научная сотрудни, исследовател, scientist, researcher',
  student: 'студент, student.',
  doctor:
    'врач, терапевт, хирург, стоматолог, педиатр, кардиолог, physician, doctor., surgeon, dentist, arzt., ärztin.',
  nurse: 'медсестр, медбрат, фельдшер, nurse., krankenschwester, krankenpfleger',
  pharmacist: 'фармацевт, провизор, аптекар, pharmacist, apotheker',
  veterinarian: 'ветеринар, vet., veterinar',
  psychologist: 'психолог, психотерапевт, psychologist, psychotherapist',
  'social-worker': 'соцработник, социальный работник, социальная работни, social worker',
  builder: 'строител, прораб, каменщик, застройщик, builder., construction., foreman., bauleiter',
  architect: 'архитектор, architect., architekt',
  designer: 'дизайнер, designer.',
  photographer: 'фотограф, photographer, fotograf',
  artist: 'художник., художница, artist., painter.',
  writer: 'писател, writer., novelist',
  journalist: 'журналист, корреспондент, репортер, главный редактор, journalist, reporter.',
  translator: 'переводчик, переводчиц, translator, interpreter., übersetzer, dolmetscher',
  librarian: 'библиотекар, librarian',
  musician: 'музыкант, композитор, дирижер, musician, composer.',
  actor: 'актер., актриса, режиссер, actor., actress',
  lawyer: 'юрист, адвокат, юрисконсульт, lawyer, attorney, solicitor, barrister, rechtsanwalt, rechtsanwältin',
  financier: 'финансист, банкир, финансовый директор, финансовая директор, cfo., banker., finance.',
  insurer: 'страховщик, страховой агент, страховой брокер, insurance.',
  entrepreneur:
    'предпринимател, индивидуальный предпринимател, ип., самозанят, владелец, владелица, владельца, основател, entrepreneur, owner., founder., inhaber',
  seller:
    'продавец, продавщица, торговый, менеджер по продажам, директор по продажам, sales., salesperson, salesman, saleswoman, seller., shopkeeper',
  marketer: 'маркетолог, директор по маркетингу, marketer., marketing., cmo.',
  'public-relations': 'пиарщи, специалист по связям с общественностью, пресс секретар, pr., public relations',
  recruiter: 'кадровик, рекрутер, менеджер по персоналу, директор по персоналу, hr., recruiter, human resources',
  secretary:
    'секретар, офис менеджер, помощник руковод, помощница руковод, secretary, office manager, executive assistant',
  realtor: 'риелтор, риэлтор, агент по недвижимости, realtor, estate agent, real estate, immobilienmakler',
  'tourism-worker': 'турагент, туроператор, экскурсовод, менеджер по туризму, travel agent, tour guide, tour operator',
  cook: 'повар, шеф повар, cook., chef., koch.',
  baker: 'пекар, кондитер, baker., pastry chef, bäcker',
  hairdresser: 'парикмахер, барбер, hairdresser, barber., friseur',
  farmer: 'фермер, агроном, farmer., agronomist, landwirt',
  driver: 'водител, дальнобойщик, таксист, driver., trucker',
  'railway-worker': 'железнодорож, машинист, проводник, проводница, train driver, railway',
  seafarer: 'моряк, капитан дальнего плавания, судоводител, sailor., seafarer',
  pilot: 'пилот., летчик, летчица, бортпроводни, стюардесса, pilot., flight attendant',
  'customs-officer': 'таможенник, таможенный брокер, декларант, customs.',
  'postal-worker': 'почтальон, postman, postal',
  'communications-worker': 'связист, telecom',
  metallurgist: 'металлург, metallurgist, steelworker',
  miner: 'шахтер, горняк, miner.',
  geologist: 'геолог, geologist',
  chemist: 'химик., химик технолог, chemist.',
  rescuer: 'спасател, пожарный., firefighter, feuerwehr',
  craftsman:
    'ремесленник, craftsman, craftswoman, handwerk, plumber, electrician, carpenter, сантехник, электрик., плотник',
} as const;

export type Profession = keyof typeof roles;

export const professions = Object.keys(roles) as [Profession, ...Profession[]];

const stems: readonly (readonly [profession: Profession, stems: readonly string[]])[] = professions.map(
  (profession) => [profession, roles[profession].split(', ').map((stem) => ` ${stem.replace('.', ' ')}`)],
);

/** "Chief accountant", «главный бухгалтер»: the profession that a role names first; null when it names none of these. */
export function proposedProfession(role: string | null): Profession | null {
  if (role === null) return null;
  const line = ` ${role
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')} `;
  let found: { readonly profession: Profession; readonly at: number } | null = null;
  for (const [profession, all] of stems) {
    for (const stem of all) {
      const at = line.indexOf(stem);
      if (at >= 0 && (found === null || at < found.at)) found = { profession, at };
    }
  }
  return found?.profession ?? null;
}
