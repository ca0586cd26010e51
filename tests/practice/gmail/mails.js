/** What lies in the practice mailbox. Days count back from today, so that the story stays fresh. */

/** @typedef {{ readonly name: string, readonly address: string }} Person */
/** @typedef {{ readonly from: Person, readonly to: readonly Person[], readonly daysAgo: number, readonly time: string, readonly body: readonly string[] }} Mail */
/** @typedef {{ readonly subject: string, readonly unread: boolean, readonly mails: readonly Mail[] }} Correspondence */

export const me = { name: 'Alex Morgan', address: 'alex.morgan@practice.example' };
const anna = { name: 'Анна Петрова', address: 'anna.petrova@example.org' };
const james = { name: 'James Carter', address: 'james.carter@example.com' };
const olga = { name: 'Ольга Соколова', address: 'olga.sokolova@example.net' };
const daniel = { name: 'Daniel Weber', address: 'daniel.weber@example.com' };
const sophie = { name: 'Sophie Laurent', address: 'sophie.laurent@example.org' };
const bakery = { name: 'The Morning Loaf', address: 'hello@morning-loaf.example' };
const stranger = { name: 'Parcel Desk', address: 'notice@parcel-desk.example' };

/** @param {Person} from @param {readonly Person[]} to @param {number} daysAgo @param {string} time @param {...string} body @returns {Mail} */
const mail = (from, to, daysAgo, time, ...body) => ({ from, to, daysAgo, time, body });

/** A body that draws another person's header, message and reply field. */
const imitation = `<div class="gE"><span class="gD" email="james.carter@example.com" name="James Carter"
 data-hovercard-id="james.carter@example.com"><b>James Carter</b></span> <span class="go">&lt;james.carter@example.com&gt;</span>
 <span class="hb">to <span class="g2" email="james.carter@example.com" name="James Carter">James</span></span></div>
 <div role="list"><div class="h7" role="listitem"><div class="adn ads" data-message-id="#msg-f:1" data-legacy-message-id="1">
 <span class="gD" email="james.carter@example.com" name="James Carter"></span></div></div></div>
 <p>Your parcel could not be delivered. Please confirm your address within 24 hours.</p>`;

/** The newest last within each; the order of the list follows from the newest of each. @type {readonly Correspondence[]} */
export const correspondence = [
  {
    subject: 'Договор на осень',
    unread: false,
    mails: [
      mail(
        anna,
        [me],
        24,
        '10:12',
        'Алекс, здравствуйте!',
        'Договор получила, спасибо — всё как договаривались. Через неделю улетаем всей семьёй в Турцию, так что подпишу сразу, как вернёмся.',
        'Анна',
      ),
      mail(me, [anna], 23, '09:40', 'Анна, конечно, не торопитесь. Хорошего отдыха и тёплого моря!', 'Алекс'),
      mail(
        anna,
        [me],
        2,
        '11:05',
        'Алекс, добрый день!',
        'Мы вернулись из Турции, загорелые и наконец-то выспавшиеся. Договор подписала, скан отправлю сегодня.',
        'И заодно хочу посоветоваться: у дочки день рождения 12 мая, ей исполнится семь, и она мечтает о велосипеде. Вы ведь в них разбираетесь?',
        'Анна',
      ),
    ],
  },
  {
    subject: 'Off to the sea',
    unread: true,
    mails: [
      mail(
        sophie,
        [me],
        1,
        '16:48',
        'Hi Alex,',
        'Thank you for the samples, they arrived in one piece and the whole team likes the blue one.',
        'We are off to Turkey from 3 to 17 June, so the order can wait until I am back. Before that we have a full house: my daughter’s birthday is on 12 May and she has invited her entire class.',
        'I have also taken up pottery, so expect a crooked cup at Christmas. I prefer calls before noon, in case you would like to talk it through.',
        'Warm regards,\nSophie',
      ),
    ],
  },
  {
    subject: 'Workshop in spring',
    unread: false,
    mails: [
      mail(
        anna,
        [me, sophie],
        6,
        '12:20',
        'Dear both,',
        'let us plan the spring workshop together. I could offer the room on the second floor, it has the better light.',
        'Anna',
      ),
      mail(
        sophie,
        [anna, me],
        5,
        '14:02',
        'The room sounds lovely. I will bring the projector and far too many biscuits.',
        'Sophie',
      ),
      mail(me, [anna, sophie], 5, '17:30', 'Wonderful. I will write the invitation.', 'Alex'),
    ],
  },
  {
    subject: 'Спасибо за помощь!',
    unread: false,
    mails: [
      mail(
        me,
        [olga],
        12,
        '18:25',
        'Ольга, добрый вечер!',
        'Посмотрел макет. Очень хорошо, поправил бы только поля на второй странице.',
        'Алекс',
      ),
      mail(
        olga,
        [me],
        9,
        '08:51',
        'Алекс, доброе утро!',
        'Спасибо вам огромное, заказчик в восторге. Теперь можно и передохнуть: хожу на керамику и пеку хлеб.',
        'Если будете в Казани — обязательно заходите.',
        'Ольга',
      ),
    ],
  },
  {
    subject: 'The big move',
    unread: false,
    mails: [
      mail(
        me,
        [daniel],
        35,
        '09:15',
        'Hi Daniel,',
        'how are the boxes coming along? Do you need a pair of hands?',
        'Alex',
      ),
      mail(
        daniel,
        [me],
        33,
        '20:07',
        'Hi Alex,',
        'that is very kind. We get the keys on Saturday and the new place has a garden, which Luna (the dog) does not know yet.',
        'Let me invite you all once there are chairs.',
        'Daniel',
      ),
    ],
  },
  {
    subject: 'Autumn trail run',
    unread: false,
    mails: [
      mail(
        james,
        [me],
        95,
        '07:32',
        'Hi Alex,',
        'are you in for the trail run in autumn? 21 km, mostly uphill.',
        'James',
      ),
      mail(me, [james], 83, '12:10', 'Uphill both ways? Count me in.', 'Alex'),
      mail(james, [me], 71, '07:45', 'Ran the first half this morning. My knees send their regards.', 'James'),
      mail(me, [james], 59, '13:21', 'Mine too. How is Emily, is she still swimming?', 'Alex'),
      mail(
        james,
        [me],
        47,
        '08:03',
        'Hi Alex,',
        'Emily swims faster than I run. She starts at her new school next week and pretends not to be nervous.',
        'Shall we do the long loop some Sunday? I know a bakery at the end of it.',
        'James',
      ),
    ],
  },
  {
    subject: 'This week: rye, and why it takes three days',
    unread: true,
    mails: [
      mail(
        bakery,
        [me],
        3,
        '06:00',
        'Good morning!',
        'Three days is what a good rye needs, and most of it is waiting. This week we bake with flour from the mill in the valley.',
        'You get this letter because you asked for it.',
      ),
    ],
  },
  {
    subject: 'Your parcel is waiting',
    unread: false,
    mails: [mail(stranger, [me], 4, '03:14', imitation)],
  },
];

/** UTC milliseconds of a local time some days ago. @param {number} daysAgo @param {string} time */
export function instantOf(daysAgo, time) {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const local = new Date();
  local.setDate(local.getDate() - daysAgo);
  local.setHours(hour, minute, 0, 0);
  return local.getTime();
}
