/**
 * English words to begin with, for translators and editors. A key is kind, moment, and what narrows it: `work`, `marathon`,
 * `exam`, `graduation`, `promotion`, `surgery`, `first-year`, `school-year`; `other` for somebody of the family, `named` when
 * the name is known, `company`; `place` when the place is known, `aged` when a child's age is.
 * {place} "Turkey", "the Netherlands" · {where} "in Turkey", "at Lake Baikal" · {whereTo} "to Turkey" · {who} "your daughter",
 * "Emma" · {whose} "your daughter's" · {is}, {has} and {does} agree with {who} · {age} "eight" · {doing} "learning Italian" · {liking} "jazz".
 * English makes no difference between formal and informal.
 */
export const wordsEn: Readonly<Record<string, readonly string[]>> = {
  'trip before': ['Have a good trip!', 'Have a wonderful trip!', 'Enjoy your time away!'],
  'trip before place': ['Have a good trip {whereTo}!', 'Enjoy {place}!', 'Have a wonderful time {where}!'],
  'trip before work': ['Have a good trip!', 'Safe travels!', 'I hope the trip goes well!'],
  'trip before other': [
    'I hope {who} {has} a good trip!',
    'A good trip to {who}!',
    'Please wish {who} a good trip from me!',
  ],
  'trip after': ['How was your trip?', 'How was your time away?', 'Welcome back! How was the trip?'],
  'trip after place': [
    'How was {place}?',
    'How was your trip {whereTo}?',
    'Welcome back! How did you find {place}?',
    'How was your time {where}?',
  ],
  'trip after work': ['How did your trip go?', 'How was the trip?', 'Welcome back! Was it a good trip?'],
  'trip after work place': [
    'How did your trip {whereTo} go?',
    'How was the trip {whereTo}?',
    'Welcome back! Was it a good trip {whereTo}?',
  ],
  'trip after other': ['How was {whose} trip?', 'Did {who} enjoy the trip?', '{Is} {who} back? How was the trip?'],
  'trip after other place': [
    'How was {whose} trip {whereTo}?',
    'Did {who} enjoy {place}?',
    'How did {who} find {place}?',
  ],

  'birthday on-the-day': ['Happy birthday!', 'Happy birthday! I hope you have a wonderful day.', 'Many happy returns!'],
  'birthday after': [
    'Happy belated birthday! I hope you had a lovely day.',
    'A belated happy birthday! How did you celebrate?',
    'I hope you had a lovely birthday. All the best for the year ahead!',
  ],
  'birthday on-the-day other': [
    'Happy birthday to {who}!',
    'Please wish {who} a happy birthday from me!',
    'I hope {who} {has} a wonderful birthday!',
  ],
  'birthday on-the-day other aged': [
    'Happy birthday to {who}! Already {age}!',
    'Happy birthday to {who}: {age} today, how time flies!',
    'Already {age} today! Please wish {who} a happy birthday from me.',
  ],
  'birthday after other': [
    'How was {whose} birthday?',
    'How did you celebrate {whose} birthday?',
    'Did {who} enjoy the birthday?',
  ],
  'birthday after other aged': [
    'How was {whose} birthday? Already {age}!',
    'Already {age}! How did {who} like the birthday?',
    'How did you celebrate {whose} birthday? Already {age}, how time flies!',
  ],

  'anniversary on-the-day': [
    'Happy anniversary!',
    'Happy anniversary! I hope you have a lovely day.',
    'Congratulations on your anniversary, and many more happy years!',
  ],
  'anniversary on-the-day other': ['Happy anniversary to {who}!', 'Please wish {who} a happy anniversary from me!'],
  'anniversary on-the-day company': ['Congratulations on the anniversary!', 'Happy anniversary to the whole company!'],

  'wedding after': [
    'Congratulations on your wedding!',
    'Congratulations! I wish you every happiness together.',
    'Congratulations to you both! I hope it was a beautiful day.',
  ],
  'wedding after other': [
    'Congratulations on {whose} wedding!',
    'How was {whose} wedding?',
    'I hope {who} had a beautiful wedding!',
  ],

  'expecting told': [
    'What wonderful news! I am so happy for you.',
    'Congratulations! I wish you a calm and happy time of waiting.',
    'That is lovely news, congratulations! All the best to you.',
  ],
  'expecting told other': [
    'What wonderful news! My best wishes to {who}.',
    'That is lovely news, congratulations! All the best to {who}.',
    'Congratulations! Please give {who} my warmest wishes.',
  ],

  'birth on-the-day other': [
    'Congratulations on the new arrival!',
    'Congratulations! I hope everyone is doing well.',
    'Congratulations on the baby! I wish you all health and joy.',
  ],
  'birth on-the-day daughter': [
    'Congratulations on your daughter!',
    'Congratulations on the baby girl! I hope everyone is doing well.',
    'A little girl, how lovely! I wish you all health and joy.',
  ],
  'birth on-the-day son': [
    'Congratulations on your son!',
    'Congratulations on the baby boy! I hope everyone is doing well.',
    'A little boy, how lovely! I wish you all health and joy.',
  ],
  'birth on-the-day named': [
    'Congratulations on the birth of {who}!',
    'Welcome to the world, {who}! I hope everyone is doing well.',
    'Congratulations on little {who}! I wish you all health and joy.',
  ],
  'birth after other': [
    'How are you all doing with the little one?',
    'How is the little one doing?',
    'How are you all? Does the little one let you sleep?',
  ],
  'birth after daughter': [
    'How is your little girl doing?',
    'How are you all doing with the little one?',
    'How are you all? Does your little girl let you sleep?',
  ],
  'birth after son': [
    'How is your little boy doing?',
    'How are you all doing with the little one?',
    'How are you all? Does your little boy let you sleep?',
  ],
  'birth after named': [
    'How are you all doing, and how is little {who}?',
    'How is little {who} doing?',
    'How are you all? Does {who} let you sleep?',
  ],

  'bereavement after': [
    'I am so sorry for your loss. My thoughts are with you.',
    'Please accept my condolences. I am thinking of you.',
    'I was very sorry to hear of your loss.',
  ],

  'sport before': ['Good luck with the race!', 'Best of luck at the start!'],
  'sport before other': ['Good luck to {who}!', 'Fingers crossed for {who}!'],
  'sport before marathon': ['Good luck with the marathon!', 'All the best for the marathon!'],
  'sport before marathon place': ['Good luck with the {place} marathon!', 'All the best for the {place} marathon!'],
  'sport before marathon other': ['Good luck to {who} with the marathon!', 'All the best to {who} for the marathon!'],
  'sport after': ['How did the competition go?', 'How did it go? I kept my fingers crossed.'],
  'sport after other': ['How did the competition go for {who}?', 'How did {who} do at the competition?'],
  'sport after marathon': ['How did the marathon go?', 'How was the marathon?'],
  'sport after marathon place': ['How did the {place} marathon go?', 'How was the {place} marathon?'],
  'sport after marathon other': ['How did the marathon go for {who}?', 'How was the marathon for {who}?'],

  'study before exam': [
    'Good luck with the exam!',
    'Fingers crossed for the exam!',
    'All the best for the exam, you will do well!',
  ],
  'study before exam other': [
    'Good luck to {who} with the exam!',
    'Fingers crossed for {whose} exam!',
    'All the best to {who} for the exam!',
  ],
  'study after exam': [
    'How did the exam go?',
    'The exam is over, how did it go?',
    'I kept my fingers crossed. How was the exam?',
  ],
  'study after exam other': [
    'How did {whose} exam go?',
    'How did the exam go for {who}?',
    'I kept my fingers crossed for {who}. How was the exam?',
  ],
  'study after graduation': ['Congratulations on your graduation!', 'Congratulations on finishing your studies!'],
  'study after graduation other': ['Congratulations on {whose} graduation!', 'Congratulations to {who} on graduating!'],
  'study after': ['How are your studies going?', 'How do you like your studies so far?'],
  'study after other': ['How are {whose} studies going?', 'How {does} {who} like studying so far?'],
  'study on-the-day school-year other': [
    'A good start to the new school year for {who}!',
    'The new school year begins: how {is} {who} taking it?',
    'I hope {who} {has} a good start to the school year!',
  ],

  'job on-the-day': [
    'How is the new job?',
    'How are you settling in at the new job?',
    'How are the first days at the new job?',
  ],
  'job on-the-day other': [
    'How {is} {who} finding the new job?',
    'How are the first days at the new job for {who}?',
    'How {is} {who} settling in at the new job?',
  ],
  'job on-the-day promotion': [
    'Congratulations on the new position!',
    'Congratulations! How is the new role?',
    'Well deserved! How are the first days in the new role?',
  ],
  'job on-the-day promotion other': [
    'Congratulations on {whose} new position!',
    'Congratulations to {who} on the new role!',
  ],
  'job after': [
    'Three months in the new job already: how do you like it?',
    'How do you like the new job by now?',
    'Do you feel at home in the new job by now?',
  ],
  'job after other': [
    'How {does} {who} like the new job by now?',
    'Three months in the new job already: how {does} {who} like it?',
    '{Does} {who} feel at home in the new job by now?',
  ],
  'job after promotion': ['How do you like the new role by now?', 'Three months in the new role already: how is it?'],
  'job after promotion other': ['How {is} {who} finding the new role?', 'How {does} {who} like the new role by now?'],

  'business after': [
    'How is your new business going?',
    'How are things with your own business?',
    'How have the first weeks of your business been?',
  ],
  'business after other': ['How is {whose} new business going?', 'How are things with {whose} new business?'],
  'business after first-year': [
    'Congratulations on the first year of your business!',
    'A year of your own business already: how do you look back on it?',
  ],
  'business after first-year other': [
    'Congratulations on {whose} first year in business!',
    'A year already: how is {whose} business?',
  ],
  'move after': ['How do you like the new place?', 'Have you settled in at the new place?', 'How was the move?'],
  'move after place': [
    'How is life {where}?',
    'How do you like it {where}?',
    'How are you settling in after the move {whereTo}?',
  ],
  'move after other': [
    'How {is} {who} settling in after the move?',
    'How {does} {who} like the new place?',
    'How was the move for {who}?',
  ],
  'move after other place': [
    'How {does} {who} like it {where}?',
    'How is life {where} for {who}?',
    'How {is} {who} settling in after the move {whereTo}?',
  ],
  'home after': ['How is the new home?', 'How are you enjoying the new home?', 'Have you settled into the new home?'],
  'home after other': [
    'How is {whose} new home?',
    'How {is} {who} enjoying the new home?',
    '{Has} {who} settled into the new home?',
  ],
  'car after': ['How is the new car?', 'How are you getting on with the new car?', 'Enjoying the new car?'],
  'car after other': [
    'How is {whose} new car?',
    'How {is} {who} getting on with the new car?',
    '{Is} {who} enjoying the new car?',
  ],
  'car after first-year': [
    'A year with the car already: how is it?',
    'The car is a year old now: still happy with it?',
  ],
  'car after first-year other': [
    'A year already: how is {whose} car?',
    '{Is} {who} still happy with the car, a year on?',
  ],
  'illness before surgery': [
    'All the best for the operation!',
    'I am thinking of you. May everything go well!',
    'I hope the operation goes smoothly. My thoughts are with you.',
  ],
  'illness before surgery other': [
    'I hope the operation goes well for {who}.',
    'My thoughts are with {who}. May the operation go well!',
    'All the best to {who} for the operation!',
  ],
  'illness after surgery': [
    'How are you feeling after the operation?',
    'How are you recovering?',
    'How are you? I hope you are recovering well.',
  ],
  'illness after surgery other': [
    'How {is} {who} feeling after the operation?',
    'How {is} {who} recovering?',
    'I hope {who} {is} recovering well. How are things?',
  ],
  'illness after': ['How are you feeling?', 'Are you feeling better?', 'I hope you are on the mend. How are you?'],
  'illness after other': ['How {is} {who} feeling?', 'I hope {who} {is} feeling better.', '{Is} {who} on the mend?'],
  'pet after': ['How is your new pet settling in?', 'How is the newest member of the family?'],
  'pet after other': ['How is {whose} new pet settling in?', 'How {is} {who} getting on with the new pet?'],
  'retirement after': ['How are you enjoying retirement?', 'How is life in retirement?'],
  'retirement after other': ['How {is} {who} enjoying retirement?', 'How is life in retirement for {who}?'],
  'event after': ['How did it go?', 'How did everything go?', 'How was it?'],
  'event after other': ['How did everything go?', 'How did it go?', 'Did everything go well?'],

  'detail going': ['How is it going with {doing}?', 'Are you still {doing}?', 'Are you still enjoying {doing}?'],
  'detail liked': [
    'Have you come across any good {liking} lately?',
    'Any good {liking} lately that you would recommend?',
  ],
  'detail going other': ['{Is} {who} still {doing}?', 'How is it going for {who} with {doing}?'],
};
