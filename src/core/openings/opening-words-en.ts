/**
 * English words to begin with, for translators and editors. A key is kind, moment, and what narrows it: `work`, `marathon`,
 * `exam`, `graduation`, `promotion`; `other` for somebody of the family, `company`; `place` when the place is known.
 * {place} "Turkey", "the Netherlands" · {where} "in Turkey", "at Lake Baikal" · {who} "your daughter" · {whose} "your daughter's" · {is} and {has} agree with {who}.
 * English makes no difference between formal and informal.
 */
export const wordsEn: Readonly<Record<string, readonly string[]>> = {
  'trip before': ['Have a good trip!', 'Have a wonderful trip!', 'Enjoy your time away!'],
  'trip before place': ['Have a good trip to {place}!', 'Enjoy {place}!', 'Have a wonderful time {where}!'],
  'trip before work': ['Have a good trip!', 'Safe travels!'],
  'trip before other': ['I hope {who} {has} a good trip!', 'A good trip to {who}!'],
  'trip after': ['How was your trip?', 'How was your time away?', 'Welcome back! How was the trip?'],
  'trip after place': ['How was {place}?', 'How was your trip to {place}?', 'Welcome back! How did you find {place}?'],
  'trip after work': ['How did your trip go?', 'How was the trip?'],
  'trip after work place': ['How did your trip to {place} go?', 'How was the trip to {place}?'],
  'trip after other': ['How was {whose} trip?', 'Did {who} enjoy the trip?'],
  'trip after other place': ['How was {whose} trip to {place}?', 'Did {who} enjoy {place}?'],

  'birthday on-the-day': ['Happy birthday!', 'Happy birthday! I hope you have a wonderful day.', 'Many happy returns!'],
  'birthday after': [
    'Happy belated birthday! I hope you had a lovely day.',
    'A belated happy birthday! How did you celebrate?',
  ],
  'birthday on-the-day other': ['Happy birthday to {who}!', 'Please wish {who} a happy birthday from me!'],
  'birthday after other': ['How was {whose} birthday?', 'How did you celebrate {whose} birthday?'],

  'anniversary on-the-day': ['Happy anniversary!', 'Happy anniversary! I hope you have a lovely day.'],
  'anniversary on-the-day other': ['Happy anniversary to {who}!'],
  'anniversary on-the-day company': ['Congratulations on the anniversary!', 'Happy anniversary to the whole company!'],

  'wedding after': ['Congratulations on your wedding!', 'Congratulations! I wish you every happiness together.'],
  'wedding after other': ['Congratulations on {whose} wedding!', 'How was {whose} wedding?'],

  'birth on-the-day other': [
    'Congratulations on the new arrival!',
    'Congratulations! I hope everyone is doing well.',
    'Congratulations on the baby! I wish you all health and joy.',
  ],
  'birth after other': ['How are you all doing with the little one?', 'How is the little one doing?'],

  'bereavement after': [
    'I am so sorry for your loss. My thoughts are with you.',
    'Please accept my condolences. I am thinking of you.',
    'I was very sorry to hear of your loss.',
  ],

  'sport before': ['Good luck with the race!', 'Best of luck at the start!'],
  'sport before other': ['Good luck to {who}!'],
  'sport before marathon': ['Good luck with the marathon!', 'All the best for the marathon!'],
  'sport before marathon place': ['Good luck with the {place} marathon!', 'All the best for the {place} marathon!'],
  'sport before marathon other': ['Good luck to {who} with the marathon!'],
  'sport after': ['How did the competition go?', 'How did it go? I kept my fingers crossed.'],
  'sport after other': ['How did the competition go for {who}?'],
  'sport after marathon': ['How did the marathon go?', 'How was the marathon?'],
  'sport after marathon place': ['How did the {place} marathon go?', 'How was the {place} marathon?'],
  'sport after marathon other': ['How did the marathon go for {who}?'],

  'study before exam': ['Good luck with the exam!', 'Fingers crossed for the exam!'],
  'study before exam other': ['Good luck to {who} with the exam!', 'Fingers crossed for {whose} exam!'],
  'study after exam': ['How did the exam go?', 'The exam is over, how did it go?'],
  'study after exam other': ['How did {whose} exam go?', 'How did the exam go for {who}?'],
  'study after graduation': ['Congratulations on your graduation!', 'Congratulations on finishing your studies!'],
  'study after graduation other': ['Congratulations on {whose} graduation!'],
  'study after': ['How are your studies going?', 'How do you like your studies so far?'],
  'study after other': ['How are {whose} studies going?'],

  'job on-the-day': [
    'How is the new job?',
    'How are you settling in at the new job?',
    'How are the first days at the new job?',
  ],
  'job on-the-day other': ['How is {who} finding the new job?'],
  'job on-the-day promotion': ['Congratulations on the new position!', 'Congratulations! How is the new role?'],
  'job on-the-day promotion other': ['Congratulations on {whose} new position!'],
  'job after': ['Three months in the new job already: how do you like it?', 'How do you like the new job by now?'],
  'job after other': ['How does {who} like the new job by now?'],
  'job after promotion': ['How do you like the new role by now?'],
  'job after promotion other': ['How is {who} finding the new role?'],

  'business after': ['How is your new business going?', 'How are things with your own business?'],
  'business after other': ['How is {whose} new business going?'],
  'move after': ['How do you like the new place?', 'Have you settled in at the new place?', 'How was the move?'],
  'move after place': ['How is life {where}?', 'Have you settled in {where}?'],
  'move after other': ['How is {who} settling in after the move?'],
  'home after': ['How is the new home?', 'How are you enjoying the new home?'],
  'home after other': ['How is {whose} new home?'],
  'car after': ['How is the new car?', 'How are you getting on with the new car?', 'Enjoying the new car?'],
  'car after other': ['How is {whose} new car?'],
  'car after first-year': [
    'A year with the car already: how is it?',
    'The car is a year old now: still happy with it?',
  ],
  'car after first-year other': ['A year already: how is {whose} car?'],
  'business after first-year': [
    'Congratulations on the first year of your business!',
    'A year of your own business already: how do you look back on it?',
  ],
  'business after first-year other': ['Congratulations on {whose} first year in business!'],
  'study on-the-day school-year other': [
    'A good start to the new school year for {who}!',
    'The new school year begins: how {is} {who} taking it?',
  ],
  'illness before surgery': ['All the best for the operation!', 'I am thinking of you. May everything go well!'],
  'illness before surgery other': ['I hope the operation goes well for {who}.'],
  'illness after surgery': ['How are you feeling after the operation?', 'How are you recovering?'],
  'illness after surgery other': ['How {is} {who} feeling after the operation?'],
  'illness after': ['How are you feeling?', 'Are you feeling better?'],
  'illness after other': ['How {is} {who} feeling?', 'I hope {who} {is} feeling better.'],
  'pet after': ['How is your new pet settling in?', 'How is the newest member of the family?'],
  'pet after other': ['How is {whose} new pet settling in?'],
  'retirement after': ['How are you enjoying retirement?', 'How is life in retirement?'],
  'retirement after other': ['How {is} {who} enjoying retirement?'],
  'event after': ['How did it go?', 'How did everything go?', 'How was it?'],
  'event after other': ['How did everything go?', 'How did it go?'],
};
