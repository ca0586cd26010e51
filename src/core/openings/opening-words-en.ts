/**
 * English words to begin with, for translators and editors. A key is kind, moment, and what narrows it: `work`, `marathon`,
 * `race`, `exam`, `defence`, `test`, `graduation`, `school`, `promotion`, `leaving`, `renovation`, `licence`, `lost`, `engagement`, `surgery`, `first-year`, `school-year`; `other` for somebody of
 * the family, `grandchild`, `named` when the name is known, `company`, `wedding` for the anniversary of one; `place` when the
 * place is known, `aged` when a child's age is, `counted` when the year in which it began is.
 * {place} "Turkey", "the Netherlands" · {was} "was", of several mountains or islands "were" · {where} "in Turkey", "at Lake
 * Baikal" · {whereTo} "to Turkey" · {who} "your daughter", "Emma" · {whose} "your daughter's" · {is}, {has} and {does} agree
 * with {who} · {age} "eight" · {ordinal} "tenth" · {doing} "learning Italian" · {liking} "jazz".
 * English makes no difference between formal and informal.
 */
export const wordsEn: Readonly<Record<string, readonly string[]>> = {
  'trip before': ['Have a good trip!', 'Have a wonderful trip!', 'Enjoy your time away!'],
  'trip before place': ['Have a good trip {whereTo}!', 'Enjoy {place}!', 'Have a wonderful time {where}!'],
  'trip before work': ['Have a good trip!', 'Safe travels!', 'I hope the trip goes well!'],
  'trip before work other': [
    'I hope {whose} trip goes well!',
    'Safe travels to {who}!',
    'All the best to {who} for the trip!',
  ],
  'trip before other': [
    'I hope {who} {has} a good trip!',
    'Wishing {who} a good trip!',
    'Please wish {who} a good trip from me!',
  ],
  'trip after': [
    'How was your trip?',
    'How was your time away?',
    'Welcome back! How was the trip?',
    'I hope you had a good time away. How was it?',
  ],
  'trip after place': [
    'How {was} {place}?',
    'How was your trip {whereTo}?',
    'Welcome back! How did you find {place}?',
    'How was your time {where}?',
    'I hope you had a good time {where}. How was it?',
  ],
  'trip after work': ['How did your trip go?', 'How was the trip?', 'Welcome back! Was it a good trip?'],
  'trip after work place': [
    'How did your trip {whereTo} go?',
    'How was the trip {whereTo}?',
    'Welcome back! Was it a good trip {whereTo}?',
  ],
  'trip after work other': [
    'How did {whose} trip go?',
    '{Is} {who} back? How was the trip?',
    'How was the trip for {who}?',
  ],
  'trip after work other place': [
    'How did {whose} trip {whereTo} go?',
    '{Is} {who} back? How was the trip {whereTo}?',
    'How was the trip {whereTo} for {who}?',
  ],
  'trip after other': ['How was {whose} trip?', 'Did {who} enjoy the trip?', '{Is} {who} back? How was the trip?'],
  'trip after other place': [
    'How was {whose} trip {whereTo}?',
    'Did {who} enjoy {place}?',
    'How did {who} find {place}?',
  ],

  'birthday on-the-day': [
    'Happy birthday!',
    'Happy birthday! I hope you have a wonderful day.',
    'Many happy returns!',
    'Happy birthday, and all the best for the year ahead!',
    'Wishing you a very happy birthday!',
    'Warmest wishes on your birthday!',
  ],
  'birthday after': [
    'Happy belated birthday! I hope you had a lovely day.',
    'A belated happy birthday! How did you celebrate?',
    'I hope you had a lovely birthday. All the best for the year ahead!',
  ],
  'birthday on-the-day other': [
    'Happy birthday to {who}!',
    'Please wish {who} a happy birthday from me!',
    'I hope {who} {has} a wonderful birthday!',
    'My warmest wishes to {who} on the birthday!',
    'Wishing {who} a very happy birthday!',
  ],
  'birthday on-the-day other aged': [
    'Happy birthday to {who}! {Age} already!',
    'Happy birthday to {who}! {Age} today, how time flies!',
    '{Age} already! Please wish {who} a happy birthday from me.',
  ],
  'birthday after other': [
    'How was {whose} birthday?',
    'How did you celebrate {whose} birthday?',
    'Did {who} have a nice birthday?',
  ],
  'birthday after other aged': [
    'How was {whose} birthday? {Age} already!',
    '{Age} already! Did {who} have a nice birthday?',
    'How did you celebrate {whose} birthday? {Age} already, how time flies!',
  ],

  'anniversary on-the-day': [
    'Happy anniversary!',
    'Happy anniversary! I hope you have a lovely day.',
    'Congratulations on your anniversary, and many more happy years!',
    'Warmest wishes on your anniversary!',
  ],
  'anniversary on-the-day other': ['Happy anniversary to {who}!', 'Please wish {who} a happy anniversary from me!'],
  'anniversary on-the-day company': ['Congratulations on the anniversary!', 'Happy anniversary to the whole company!'],
  'anniversary on-the-day counted': [
    'Congratulations on your {ordinal} anniversary!',
    'Happy {ordinal} anniversary!',
    'Warmest wishes on your {ordinal} anniversary!',
  ],
  'anniversary on-the-day wedding counted': [
    'Congratulations on your {ordinal} wedding anniversary!',
    'Happy {ordinal} anniversary to you both!',
    'Congratulations on your {ordinal} wedding anniversary, and many more happy years together!',
  ],
  'anniversary on-the-day other counted': [
    'Happy {ordinal} anniversary to {who}!',
    'Please wish {who} a happy {ordinal} anniversary from me!',
  ],
  'anniversary on-the-day company counted': [
    'Congratulations on the {ordinal} anniversary!',
    'Happy {ordinal} anniversary! I wish the company every success.',
  ],

  'wedding after': [
    'Congratulations on your wedding!',
    'Congratulations! I wish you every happiness together.',
    'Congratulations to you both, and all the best for the years ahead!',
  ],
  'wedding after other': [
    'Congratulations on {whose} wedding!',
    'My warmest wishes to {who} on the wedding!',
    'Please give {who} my congratulations on the wedding!',
  ],

  'wedding after engagement': [
    'Congratulations on your engagement!',
    'Congratulations! I am so happy for you both.',
    'What lovely news! I wish you both every happiness.',
  ],
  'wedding after engagement other': [
    'Congratulations on {whose} engagement!',
    'What lovely news! My warmest wishes to {who} on the engagement.',
    'Please give {who} my congratulations on the engagement!',
  ],

  'expecting told': [
    'What wonderful news! I am so happy for you.',
    'Congratulations! I hope the months ahead are calm and happy.',
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
    'Congratulations on the baby! Health and happiness to all of you.',
  ],
  'birth on-the-day daughter': [
    'Congratulations on your daughter!',
    'Congratulations on the baby girl! I hope everyone is doing well.',
    'A little girl, how lovely! Health and happiness to all of you.',
  ],
  'birth on-the-day son': [
    'Congratulations on your son!',
    'Congratulations on the baby boy! I hope everyone is doing well.',
    'A little boy, how lovely! Health and happiness to all of you.',
  ],
  'birth on-the-day named': [
    'Congratulations on the birth of {who}!',
    'Welcome to the world, {who}! I hope everyone is doing well.',
    'Congratulations on little {who}! Health and happiness to all of you.',
  ],
  'birth on-the-day grandchild': [
    'Congratulations on {who}!',
    'Congratulations on {who}! I hope everyone is doing well.',
    'What lovely news! My warmest wishes to {who} and the whole family.',
  ],
  'birth after grandchild': [
    'How {is} {who} doing?',
    'How are {who} and the whole family?',
    'I hope {who} {is} doing well. How is everyone?',
  ],
  'birth after other': [
    'How are you all doing with the little one?',
    'How is the little one doing?',
    'How are you all? I hope the little one lets you get some sleep.',
  ],
  'birth after daughter': [
    'How is your little girl doing?',
    'How are you all doing with the little one?',
    'How are you all? I hope your little girl lets you get some sleep.',
  ],
  'birth after son': [
    'How is your little boy doing?',
    'How are you all doing with the little one?',
    'How are you all? I hope your little boy lets you get some sleep.',
  ],
  'birth after named': [
    'How are you all doing, and how is little {who}?',
    'How is little {who} doing?',
    'How are you all? I hope {who} lets you get some sleep.',
  ],

  'bereavement after': [
    'I am so sorry for your loss. My thoughts are with you.',
    'Please accept my condolences. I am thinking of you.',
    'I was very sorry to hear of your loss.',
  ],

  'sport before': ['Good luck with the competition!', 'Best of luck! I hope it all goes well.'],
  'sport before other': ['Good luck to {who}!', 'Fingers crossed for {who}!'],
  'sport before marathon': ['Good luck with the marathon!', 'All the best for the marathon!'],
  'sport before marathon place': ['Good luck with the marathon {where}!', 'All the best for the marathon {where}!'],
  'sport before marathon other': ['Good luck to {who} with the marathon!', 'All the best to {who} for the marathon!'],
  'sport before race': ['Good luck with the race!', 'Fingers crossed for the race!'],
  'sport before race other': ['Good luck to {who} with the race!', 'All the best to {who} for the race!'],
  'sport after race': ['How did the race go?', 'How was the race?'],
  'sport after race other': ['How did the race go for {who}?', 'How was the race for {who}?'],
  'sport after': ['How did the competition go?', 'How did it go? I was keeping my fingers crossed.'],
  'sport after other': ['How did the competition go for {who}?', 'How did {who} do at the competition?'],
  'sport after marathon': ['How did the marathon go?', 'How was the marathon?'],
  'sport after marathon place': ['How did the marathon {where} go?', 'How was the marathon {where}?'],
  'sport after marathon other': ['How did the marathon go for {who}?', 'How was the marathon for {who}?'],

  'study before exam': ['Good luck with the exam!', 'Fingers crossed for the exam!', 'All the best for the exam!'],
  'study before exam other': [
    'Good luck to {who} with the exam!',
    'Fingers crossed for {whose} exam!',
    'All the best to {who} for the exam!',
  ],
  'study after exam': [
    'How did the exam go?',
    'The exam is behind you now: how did it go?',
    'I was keeping my fingers crossed. How was the exam?',
  ],
  'study after exam other': [
    'How did {whose} exam go?',
    'How did the exam go for {who}?',
    'I was keeping my fingers crossed for {who}. How was the exam?',
  ],
  'study before defence': ['Good luck with the defence!', 'All the best for the defence!'],
  'study before defence other': ['Good luck to {who} with the defence!', 'Fingers crossed for {whose} defence!'],
  'study after defence': ['How did the defence go?', 'The defence is behind you now: how did it go?'],
  'study after defence other': ['How did {whose} defence go?', 'How did the defence go for {who}?'],
  'study before test': ['Good luck with the test!', 'Fingers crossed for the test!'],
  'study before test other': ['Good luck to {who} with the test!', 'Fingers crossed for {whose} test!'],
  'study after test': ['How did the test go?', 'The test is behind you now: how did it go?'],
  'study after test other': ['How did {whose} test go?', 'How did the test go for {who}?'],
  'study told': [
    'Congratulations, well done!',
    'What great news, congratulations!',
    'Congratulations! I am so pleased for you.',
  ],
  'study told other': [
    'Congratulations to {who}!',
    'What great news! Please give {who} my congratulations.',
    'Well done to {who}! You must be proud.',
  ],
  'study told graduation': ['Congratulations on your graduation!', 'Congratulations on finishing your studies!'],
  'study told graduation other': ['Congratulations on {whose} graduation!', 'Congratulations to {who} on graduating!'],
  'study told exam': ['Congratulations on passing the exam!', 'Well done, congratulations! That must be a relief.'],
  'study told exam other': [
    'Congratulations to {who} on passing the exam!',
    'Well done to {who}! That must be a relief.',
  ],
  'study told defence': ['Congratulations on your defence!', 'Well done, congratulations! That must be a relief.'],
  'study told defence other': [
    'Congratulations to {who} on the defence!',
    'Well done to {who}! That must be a relief.',
  ],
  'study told test': ['Congratulations on passing the test!', 'Well done, congratulations! That must be a relief.'],
  'study told test other': [
    'Congratulations to {who} on passing the test!',
    'Well done to {who}! That must be a relief.',
  ],
  'study after graduation': ['Congratulations on your graduation!', 'Congratulations on finishing your studies!'],
  'study after graduation other': ['Congratulations on {whose} graduation!', 'Congratulations to {who} on graduating!'],
  'study after': ['How are your studies going?', 'How are you finding your studies so far?'],
  'study after other': ['How are {whose} studies going?', 'How {is} {who} getting on with the studies?'],
  'study after school': ['How are the first weeks going?', 'How is it going so far?'],
  'study after school other': [
    'How {is} {who} settling in?',
    'How are the first weeks going for {who}?',
    'How {does} {who} like it there?',
  ],
  'study on-the-day school-year other': [
    'All the best to {who} for the new school year!',
    'How {is} {who} feeling about the new school year?',
    'I hope {who} {has} a good start to the school year!',
  ],

  'job told': [
    'Congratulations on the new job!',
    'What great news! All the best in the new job.',
    'Congratulations! I hope the new job is all you want it to be.',
  ],
  'job told other': [
    'Congratulations to {who} on the new job!',
    'What great news! All the best to {who} in the new job.',
    'Please give {who} my congratulations on the new job!',
  ],
  'job on-the-day': [
    'How is the new job?',
    'How are you settling in at the new job?',
    'How are your first days in the new job going?',
  ],
  'job on-the-day other': [
    'How {is} {who} finding the new job?',
    'How are the first days in the new job going for {who}?',
    'How {is} {who} settling in at the new job?',
  ],
  'job on-the-day promotion': [
    'Congratulations on the new position!',
    'Congratulations! How is the new role?',
    'Well deserved! How are your first days in the new role going?',
  ],
  'job on-the-day promotion other': [
    'Congratulations on {whose} new position!',
    'Congratulations to {who} on the new role!',
  ],
  'job on-the-day leaving': [
    'All the best for whatever comes next!',
    'Wishing you all the best for your next step!',
    'I hope the goodbye is a good one. All the best for what comes next!',
  ],
  'job on-the-day leaving other': [
    'All the best to {who} for whatever comes next!',
    'Wishing {who} all the best for the next step!',
  ],
  'job after': [
    'Three months in the new job already: how do you like it?',
    'How are you finding the new job these days?',
    'Do you feel at home in the new job by now?',
  ],
  'job after other': [
    'How {does} {who} like the new job so far?',
    'Three months in the new job already: how {does} {who} like it?',
    '{Does} {who} feel at home in the new job by now?',
  ],
  'job after promotion': ['How do you like the new role so far?', 'Three months in the new role already: how is it?'],
  'job after promotion other': ['How {is} {who} finding the new role?', 'How {does} {who} like the new role so far?'],

  'business after': [
    'How is your new business going?',
    'How is it going with your own business?',
    'How have the first weeks of your business been?',
  ],
  'business after other': ['How is {whose} new business going?', 'How are things with {whose} new business?'],
  'business after first-year': [
    'Congratulations on the first year of your business!',
    'A year in business already: how has it been?',
  ],
  'business after first-year other': [
    'Congratulations on {whose} first year in business!',
    'A year already: how is {whose} business going?',
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
  'home after renovation': [
    'How is it going with the renovation?',
    'How is the renovation coming along?',
    'I hope the worst of the dust has settled. How is the renovation going?',
  ],
  'home after renovation other': [
    'How is {whose} renovation going?',
    'How {is} {who} getting on with the renovation?',
    'How is the renovation coming along for {who}?',
  ],
  'car after': ['How is the new car?', 'How are you getting on with the new car?', 'Enjoying the new car?'],
  'car after other': [
    'How is {whose} new car?',
    'How {is} {who} getting on with the new car?',
    '{Is} {who} enjoying the new car?',
  ],
  'car on-the-day licence': [
    'Congratulations on your driving licence!',
    'Well done, congratulations! Safe travels on the road.',
  ],
  'car on-the-day licence other': [
    'Congratulations to {who} on the driving licence!',
    'Well done to {who}! Safe travels on the road.',
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
    'I am thinking of you. I hope everything goes well.',
    'I hope the operation goes smoothly. My thoughts are with you.',
  ],
  'illness before surgery other': [
    'I hope the operation goes well for {who}.',
    'My thoughts are with {who}. I hope everything goes well.',
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
  'pet after lost': [
    'I am so sorry about your pet. They are part of the family.',
    'I was very sorry to hear about your pet. I am thinking of you.',
    'I am sorry for your loss. It is hard to say goodbye to a pet.',
  ],
  'pet after lost other': [
    'I am so sorry about {whose} pet.',
    'I was very sorry to hear about {whose} pet. My thoughts are with you all.',
  ],
  'pet after other': ['How is {whose} new pet settling in?', 'How {is} {who} getting on with the new pet?'],
  'retirement after': ['How are you enjoying retirement?', 'How is life in retirement?'],
  'retirement after other': ['How {is} {who} enjoying retirement?', 'How is life in retirement for {who}?'],
  'event after': ['How did it go?', 'How did everything go?', 'How was it?'],
  'event after other': ['How did everything go?', 'How did it go?', 'Did everything go well?'],

  'detail going': ['How is {doing} going?', 'Are you still {doing}?', 'Do you still enjoy {doing}?'],
  'detail liked': [
    'Have you come across any good {liking} lately?',
    'Any good {liking} lately that you would recommend?',
  ],
  'detail going other': ['{Is} {who} still {doing}?', 'How {is} {who} getting on with {doing}?'],
};
