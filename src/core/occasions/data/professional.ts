/**
 * Days of professions: by decree where they have one (Russia's and Belarus's presidents, the Government and the Cabinet of
 * Kazakhstan and Ukraine, acts of Congress), by custom elsewhere. Where a country has no day of its own, the international one.
 */
import { type Country, countries } from '#core/occasions/countries.ts';
import type { Holiday, InLanguages } from '#core/occasions/holiday.ts';
import type { Profession } from '#core/occasions/professions.ts';
import {
  dayOfYear,
  friday,
  from,
  last,
  monday,
  nth,
  on,
  type Rule,
  saturday,
  sunday,
  tuesday,
  wednesday,
} from '#core/occasions/rule.ts';

interface Day {
  readonly whom: Profession;
  /** `international`: wherever no other line of the profession says otherwise */
  readonly where: readonly Country[] | 'international';
  readonly rule: Rule;
  readonly en: string;
  readonly ru: string;
  readonly basis: Holiday['basis'];
}

const day = (
  whom: Profession,
  where: Day['where'] | Country,
  rule: Rule,
  en: string,
  ru: string,
  basis: Holiday['basis'] = 'law',
): Day => ({
  whom,
  where: typeof where === 'string' && where !== 'international' ? [where] : where,
  rule,
  en,
  ru,
  basis,
});

const soviet: readonly Country[] = ['RU', 'KZ', 'BY', 'UA'];

const days: readonly Day[] = [
  day('accountant', 'RU', on(11, 21), "Accountant's Day", 'День бухгалтера', 'custom'),
  day('accountant', 'UA', on(7, 16), "Accountant's Day", 'День бухгалтера', 'custom'),
  day(
    'accountant',
    'international',
    on(11, 10),
    'International Accounting Day',
    'Международный день бухгалтерии',
    'custom',
  ),
  // the 256th day: as many values as a byte has; decree 1034 of 11 September 2009 in Russia
  day('programmer', 'international', dayOfYear(256), "Programmer's Day", 'День программиста', 'custom'),
  day(
    'system-administrator',
    'international',
    last(friday, 7),
    'System Administrator Appreciation Day',
    'День системного администратора',
    'custom',
  ),
  day('tester', 'international', on(9, 9), "Tester's Day", 'День тестировщика', 'custom'),
  day('teacher', ['KZ', 'BY', 'UA'], nth(1, sunday, 10), "Teacher's Day", 'День учителя'),
  // the Tuesday of the first full week of May
  day('teacher', 'US', from(tuesday, 5, 3), 'National Teacher Day', 'День учителя', 'custom'),
  day('teacher', 'international', on(10, 5), "World Teachers' Day", 'День учителя'),
  day('educator', ['RU', 'UA'], on(9, 27), "Educator's Day", 'День воспитателя'),
  day('scientist', 'RU', on(2, 8), 'Day of Russian Science', 'День российской науки'),
  day('scientist', 'KZ', on(4, 12), 'Day of Science Workers', 'День работников науки'),
  day('scientist', 'BY', last(sunday, 1), 'Day of Belarusian Science', 'День белорусской науки'),
  day('scientist', 'UA', nth(3, saturday, 5), 'Day of Science', 'День науки'),
  day('student', ['RU', 'BY'], on(1, 25), "Students' Day", 'День студента', 'custom'),
  day('student', 'UA', on(11, 17), "Students' Day", 'День студента'),
  day('doctor', ['RU', 'KZ', 'BY'], nth(3, sunday, 6), "Medical Worker's Day", 'День медицинского работника'),
  // the third Sunday of June until 2022
  day('doctor', 'UA', on(7, 27), "Medical Worker's Day", 'День медицинского работника'),
  day('doctor', 'US', on(3, 30), "National Doctors' Day", 'День врача'),
  day('nurse', 'international', on(5, 12), 'International Nurses Day', 'День медицинской сестры', 'custom'),
  day('pharmacist', 'international', on(9, 25), 'World Pharmacists Day', 'Всемирный день фармацевта', 'custom'),
  day('veterinarian', 'RU', on(8, 31), "Veterinarian's Day", 'День ветеринарного работника'),
  day(
    'veterinarian',
    'international',
    last(saturday, 4),
    'World Veterinary Day',
    'Всемирный день ветеринарного врача',
    'custom',
  ),
  day('psychologist', 'RU', on(11, 22), "Psychologist's Day", 'День психолога', 'custom'),
  day('social-worker', 'RU', on(6, 8), "Social Worker's Day", 'День социального работника'),
  day('social-worker', 'BY', on(1, 5), "Social Worker's Day", 'День работников социальной защиты'),
  day('social-worker', 'UA', nth(1, sunday, 11), "Social Worker's Day", 'День социального работника'),
  day(
    'social-worker',
    'international',
    nth(3, tuesday, 3),
    'World Social Work Day',
    'Всемирный день социальной работы',
    'custom',
  ),
  day('builder', soviet, nth(2, sunday, 8), "Builder's Day", 'День строителя'),
  day(
    'architect',
    'international',
    nth(1, monday, 10),
    'World Architecture Day',
    'Всемирный день архитектуры',
    'custom',
  ),
  day('engineer', 'international', on(3, 4), 'World Engineering Day', 'Всемирный день инженера', 'custom'),
  day('designer', 'international', on(4, 27), 'World Design Day', 'Всемирный день дизайна', 'custom'),
  day('photographer', 'RU', on(7, 12), "Photographer's Day", 'День фотографа', 'custom'),
  day('photographer', 'international', on(8, 19), 'World Photography Day', 'Всемирный день фотографии', 'custom'),
  day('artist', 'international', on(12, 8), "International Artist's Day", 'Международный день художника', 'custom'),
  day('writer', 'international', on(3, 3), "World Writer's Day", 'Всемирный день писателя', 'custom'),
  day('journalist', 'RU', on(1, 13), 'Day of the Russian Press', 'День российской печати'),
  day('journalist', 'KZ', on(6, 28), "Media Workers' Day", 'День работников средств массовой информации'),
  day('journalist', 'BY', on(5, 5), 'Press Day', 'День печати'),
  day('journalist', 'UA', on(6, 6), "Journalist's Day", 'День журналиста'),
  day('translator', 'international', on(9, 30), 'International Translation Day', 'Международный день переводчика'),
  day('librarian', 'RU', on(5, 27), "Librarian's Day", 'День библиотек'),
  day('librarian', 'KZ', on(10, 24), "Librarian's Day", 'День библиотекаря'),
  day('librarian', 'BY', on(9, 15), "Librarian's Day", 'День библиотек'),
  day('librarian', 'UA', on(9, 30), "Librarian's Day", 'День библиотек'),
  day('musician', 'international', on(10, 1), 'International Music Day', 'Международный день музыки', 'custom'),
  day('actor', 'international', on(3, 27), 'World Theatre Day', 'Всемирный день театра', 'custom'),
  day('lawyer', 'RU', on(12, 3), "Lawyer's Day", 'День юриста'),
  day('lawyer', 'BY', nth(1, sunday, 12), "Lawyer's Day", 'День юриста'),
  day('lawyer', 'UA', on(10, 8), "Lawyer's Day", 'День юриста'),
  day('lawyer', 'US', on(5, 1), 'Law Day', 'День права'),
  day('financier', 'RU', on(9, 8), "Financier's Day", 'День финансиста'),
  day('financier', 'KZ', on(11, 15), "Financier's Day", 'День финансиста'),
  day('financier', 'UA', on(5, 20), "Bank Worker's Day", 'День банковских работников'),
  day('insurer', 'RU', on(10, 6), "Insurer's Day", 'День страховщика', 'custom'),
  day('entrepreneur', 'RU', on(5, 26), 'Day of Russian Entrepreneurship', 'День российского предпринимательства'),
  day('entrepreneur', 'UA', nth(1, sunday, 9), "Entrepreneur's Day", 'День предпринимателя'),
  // resolution 71/279 of the United Nations, for small and middle enterprises
  day('entrepreneur', 'international', on(6, 27), 'Small Business Day', 'День малого бизнеса'),
  day('seller', 'RU', nth(4, saturday, 7), "Trade Worker's Day", 'День работника торговли'),
  day('seller', 'BY', nth(4, sunday, 7), "Trade Worker's Day", 'День работников торговли'),
  day('seller', 'UA', last(sunday, 7), "Trade Worker's Day", 'День работников торговли'),
  day('marketer', 'RU', on(10, 25), "Marketer's Day", 'День маркетолога', 'custom'),
  day('public-relations', 'RU', on(7, 28), 'PR Day', 'День PR-специалиста', 'custom'),
  day('recruiter', 'RU', on(5, 24), "Personnel Officer's Day", 'День кадровика', 'custom'),
  day('recruiter', 'international', on(5, 20), 'International HR Day', 'Международный день HR', 'custom'),
  day('secretary', 'RU', nth(3, friday, 9), "Secretary's Day", 'День секретаря', 'custom'),
  // the Wednesday of the last full week of April
  day('secretary', 'US', from(wednesday, 4, 21), "Administrative Professionals' Day", 'День секретаря', 'custom'),
  day('realtor', 'RU', on(2, 8), "Realtor's Day", 'День риелтора', 'custom'),
  day('tourism-worker', 'international', on(9, 27), 'World Tourism Day', 'Всемирный день туризма'),
  day('cook', 'international', on(10, 20), "International Chefs' Day", 'Международный день повара', 'custom'),
  day('baker', 'international', on(10, 16), 'World Bread Day', 'Всемирный день хлеба', 'custom'),
  day('hairdresser', ['RU', 'UA'], on(9, 13), "Hairdresser's Day", 'День парикмахера', 'custom'),
  day('farmer', 'RU', nth(2, sunday, 10), "Farm Worker's Day", 'День работника сельского хозяйства'),
  day('farmer', ['KZ', 'BY'], nth(3, sunday, 11), "Farm Worker's Day", 'День работников сельского хозяйства'),
  day('driver', ['RU', 'BY', 'UA'], last(sunday, 10), "Driver's Day", 'День автомобилиста'),
  day('railway-worker', ['RU', 'KZ', 'BY'], nth(1, sunday, 8), "Railway Worker's Day", 'День железнодорожника'),
  day('railway-worker', 'UA', on(11, 4), "Railway Worker's Day", 'День железнодорожника'),
  day('seafarer', 'international', on(6, 25), 'Day of the Seafarer', 'Международный день моряка'),
  day('pilot', 'RU', on(2, 9), 'Civil Aviation Day', 'День гражданской авиации'),
  day(
    'pilot',
    'international',
    on(12, 7),
    'International Civil Aviation Day',
    'Международный день гражданской авиации',
  ),
  day('customs-officer', 'RU', on(10, 25), "Customs Officer's Day", 'День таможенника'),
  day(
    'customs-officer',
    'international',
    on(1, 26),
    'International Customs Day',
    'Международный день таможенника',
    'custom',
  ),
  day('postal-worker', 'RU', nth(2, sunday, 7), 'Post Day', 'День российской почты'),
  day('postal-worker', 'international', on(10, 9), 'World Post Day', 'Всемирный день почты', 'custom'),
  day('communications-worker', 'RU', on(5, 7), 'Radio Day', 'День радио'),
  day('power-engineer', ['RU', 'KZ', 'UA'], on(12, 22), "Power Engineer's Day", 'День энергетика'),
  day('power-engineer', 'BY', nth(3, sunday, 12), "Power Engineer's Day", 'День энергетика'),
  day('oil-worker', ['RU', 'KZ', 'BY'], nth(1, sunday, 9), "Oil and Gas Worker's Day", 'День нефтяника'),
  day('oil-worker', 'UA', nth(2, sunday, 9), "Oil and Gas Worker's Day", 'День нефтяника'),
  day('metallurgist', soviet, nth(3, sunday, 7), "Metallurgist's Day", 'День металлурга'),
  day('miner', soviet, last(sunday, 8), "Miner's Day", 'День шахтёра'),
  day('geologist', soviet, nth(1, sunday, 4), "Geologist's Day", 'День геолога'),
  day('chemist', ['RU', 'BY', 'UA'], last(sunday, 5), "Chemist's Day", 'День химика'),
  day('rescuer', 'RU', on(12, 27), "Rescuer's Day", 'День спасателя'),
  day('rescuer', 'KZ', on(10, 19), "Rescuer's Day", 'День спасателя'),
  day('rescuer', 'BY', on(1, 19), "Rescuer's Day", 'День спасателя'),
  day('rescuer', 'UA', on(9, 17), "Rescuer's Day", 'День спасателя'),
  day(
    'rescuer',
    'international',
    on(5, 4),
    "International Firefighters' Day",
    'Международный день пожарного',
    'custom',
  ),
  day('craftsman', 'DE', nth(3, saturday, 9), 'Day of the Crafts', 'День ремесла', 'custom'),
];

/** "Happy Builder's Day!", «С Днём строителя!», «Со Всемирным днём театра!». */
function wishOf({ en, ru }: Day): InLanguages {
  const said = ru
    .replace(/^День/, 'С Днём')
    .replace(/^Всемирный день/, 'Со Всемирным днём')
    .replace(/^Международный день/, 'С Международным днём');
  return { en: en.startsWith('Day of') ? `All the best on the ${en}!` : `Happy ${en}!`, ru: `${said}!` };
}

function holidayOf(one: Day): Holiday {
  const { whom, where, rule, en, ru, basis } = one;
  const own = days.flatMap((other) => (other.whom === whom && other.where !== 'international' ? other.where : []));
  const international = where === 'international';
  const notIn = international && own.length > 0 ? { notIn: countries.filter((country) => own.includes(country)) } : {};
  const place = international ? '' : `${where[0]?.toLowerCase()}/`;
  return {
    id: `${place}${whom}`,
    rule,
    name: { en, ru },
    where: international ? null : where,
    ...notIn,
    whom: { profession: whom },
    character: 'joyful',
    wish: wishOf(one),
    basis,
  };
}

export const professional: readonly Holiday[] = days.map(holidayOf);
