/** Given names that are one name: short forms and spellings, in English and in Russian, folded when they are looked up. */
import { foldName } from './names.ts';

/** One name a line, the usual form first. A form may stand in several lines: Саша is Александр or Александра. */
const lines = `
Александр Саша Шура Саня Alexander Aleksandr Alexandr Alex Sasha Sandy Xander Alec
Александра Саша Шура Alexandra Aleksandra Alex Sasha Sandra
Алексей Алёша Лёша Aleksey Alexei Alexey Alexis
Анастасия Настя Стася Anastasia Nastya
Анатолий Толя Anatoly
Андрей Андрюша Andrey Andrei Andrew Andy
Анна Аня Нюра Анюта Anna Anya Ann Anne Annie Hanna Hannah
Антон Антоша Anton Anthony Tony Antonio
Антонина Тоня Antonina
Аркадий Аркаша Arkady
Артём Тёма Артемий Artem Artyom
Борис Боря Boris
Вадим Вадик Vadim
Валентин Валя Valentin
Валентина Валя Valentina
Валерий Валера Valery Valeriy
Валерия Лера Valeria Valerie
Варвара Варя Varvara Barbara
Василий Вася Vasily Vasiliy Basil
Вера Вероша Vera
Вероника Ника Veronika Veronica
Виктор Витя Viktor Victor Vic
Виктория Вика Viktoria Victoria Vicky Tori
Виталий Виталик Vitaly
Владимир Володя Вова Vladimir Volodya Vova
Владислав Влад Слава Vladislav Vlad
Вячеслав Слава Vyacheslav Slava
Галина Галя Galina
Геннадий Гена Gennady
Георгий Гоша Жора Georgy Georgii George
Григорий Гриша Grigory Grigoriy Gregory Greg
Дарья Даша Daria Darya Dasha
Денис Дениска Denis Dennis
Дмитрий Дима Митя Dmitry Dmitriy Dima Dmitri
Евгений Женя Evgeny Evgeniy Yevgeny Eugene Gene
Евгения Женя Evgenia Eugenia
Егор Гоша Egor Yegor
Екатерина Катя Катерина Ekaterina Katerina Katya Catherine Katherine Kate Kathryn Cathy Kathy Katie
Елена Лена Алёна Elena Yelena Helen Helena Lena
Елизавета Лиза Elizaveta Elisabeth Elizabeth Liza Liz Lizzie Beth Betty Eliza Elsa
Иван Ваня Ivan
Игорь Igor
Илья Илюша Ilya Ilia Elijah
Инна Inna
Ирина Ира Irina Irene
Кирилл Kirill Cyril Kiril
Константин Костя Konstantin Constantine Kostya
Ксения Ксюша Оксана Ksenia Kseniya Xenia Oksana
Лариса Лара Larisa Larissa
Леонид Лёня Leonid
Лидия Лида Lidia Lydia
Любовь Люба Lyubov Liubov
Людмила Люда Мила Lyudmila Ludmila
Максим Макс Maxim Maksim Max
Маргарита Рита Margarita Margaret Maggie Peggy Meg Rita
Марина Marina
Мария Маша Маруся Maria Mariya Marie Mary Masha Molly
Михаил Миша Mikhail Michael Mike Mick Mischa Misha Michail
Надежда Надя Nadezhda Nadia Nadya
Наталья Наташа Наталия Natalia Natalya Natasha Natalie Nataly
Никита Nikita
Николай Коля Nikolay Nikolai Nicholas Nick Nicolas Nico
Олег Олежка Oleg
Ольга Оля Olga Olya
Павел Паша Pavel Paul Pasha
Пётр Петя Pyotr Petr Peter Piotr Pete
Полина Поля Polina Paulina Pauline
Роман Рома Roman
Светлана Света Лана Svetlana Sveta
Семён Сёма Semyon Semen Simon
Сергей Серёжа Sergey Sergei Serge
София Софья Соня Sofia Sofya Sophia Sophie Sonya
Станислав Стас Слава Stanislav Stas
Степан Стёпа Stepan Stephen Steven Steve Stefan
Таисия Тася Taisia
Тамара Тома Tamara
Татьяна Таня Tatiana Tatyana Tanya Tania
Тимофей Тима Timofey Timothy Tim
Фёдор Федя Fyodor Fedor Theodore Theo
Эдуард Эдик Eduard Edward Ed Eddie Ted Ned
Юлия Юля Yulia Yuliya Julia Julie
Юрий Юра Yuri Yury Yuriy
Яна Yana Jana
Ярослав Yaroslav
Abigail Abby
Albert Al Bert
Alfred Fred Alf
Arthur Art
Benjamin Ben Benny
Charles Charlie Chuck
Christina Christine Chris Tina Kristina Кристина
Christopher Chris Kit
Daniel Dan Danny Даниил Данила
David Dave Davy Давид
Deborah Debbie Deb
Donald Don
Edmund Ed Ned
Frances Fran
Francis Frank
Franklin Frank
Frederick Fred Freddy
Gabriel Gabe
Gerald Gerry Jerry
Harold Harry Hal
Henry Harry Hank
Jacob Jake Яков Яша
James Jim Jimmy Jamie
Jennifer Jen Jenny
Jessica Jess
Joanna Jo
John Johnny Jack
Jonathan Jon Johnny
Joseph Joe Joey Иосиф
Joshua Josh
Katrina Kat
Kenneth Ken
Kimberly Kim
Lawrence Larry
Leonard Leo Lenny
Louis Lou
Matthew Matt Matvey Матвей
Nathaniel Nathan Nate
Pamela Pam
Patricia Pat Patty Tricia
Patrick Pat Paddy
Philip Phillip Phil Филипп
Raymond Ray
Rebecca Becky
Richard Rick Dick Richie Rich
Robert Rob Bob Bobby Robbie Bert
Ronald Ron
Samuel Sam
Samantha Sam
Stephanie Steph Stefanie
Susan Sue Susanna Suzanne
Terence Terry
Theresa Tess Teresa
Thomas Tom Tommy
Victor Vic
Vincent Vince
Walter Walt
William Will Bill Billy Liam
Zachary Zach Zack
`;

const formsOf = new Map<string, Set<string>>();
for (const line of lines.trim().split('\n')) {
  const [usual = '', ...others] = line.split(' ').map(foldName);
  for (const form of [usual, ...others]) formsOf.set(form, (formsOf.get(form) ?? new Set()).add(usual));
}

/** Without what cases add: «Анной» and «Анну» as «Анна», «Иваном» as «Иван». */
const withoutEnding = (folded: string): string => folded.replace(/[aeiou]+m?$/, '');
const endless = new Set([...formsOf.keys()].map(withoutEnding));

/** Whether a word, in any case and in small letters too, is a given name or looks like one: «вера» and "mark" are both. */
export function mayBeGivenName(word: string): boolean {
  const folded = foldName(word);
  return formsOf.has(folded) || endless.has(withoutEnding(folded));
}

/** The usual forms of a folded given name; the name itself where no other is known. */
export function usualForms(folded: string): readonly string[] {
  const known = formsOf.get(folded);
  return known ? [...known] : [folded];
}
