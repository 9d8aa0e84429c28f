import { table } from './rows.ts'

/** Questions that belong to work with papers, money, people and words. */

const shared = { stages: ['first', 'panel'] } as const

export const office = table('office', { ...shared, competency: 'planning', families: ['office'] }, [
  [
    'diary',
    'How do you keep the diary of somebody who changes their mind all the time?',
    'calm, order, and saying no kindly',
    { sort: 'supposed', stages: ['first', 'task'] },
  ],
  [
    'minutes',
    'How do you write notes of a meeting that people really use?',
    'whether you know what has to be in them',
    { sort: 'technical', competency: 'communication', stages: ['task', 'first'] },
  ],
  [
    'filing',
    'Tell me about an order of files that you set up or put right.',
    'whether others find things in it',
  ],
  [
    'secret-papers',
    'What do you do with papers that not everybody may see?',
    'whether you know the rules, and keep to them',
    { sort: 'supposed', competency: 'values' },
  ],
  [
    'spreadsheet',
    'What have you built in a spreadsheet that saved somebody time?',
    'how well you know the tool',
    { competency: 'expertise', stages: ['screening', 'first'] },
  ],
  [
    'front-desk',
    'A visitor is early, upset and not on the list. What do you do?',
    'whether they feel seen and the rules are kept',
    { sort: 'supposed', competency: 'customers', stages: ['task', 'first'] },
  ],
  [
    'order-costs',
    'How do you order supplies so that there is enough and not too much?',
    'whether you look at numbers',
    { sort: 'technical', competency: 'accuracy', stages: ['first', 'task'] },
  ],
])

export const finance = table(
  'finance',
  { ...shared, competency: 'accuracy', families: ['finance'] },
  [
    [
      'month-end',
      'Take me through how you close a month.',
      'the order of the steps, and what you check',
      { sort: 'technical', competency: 'expertise', stages: ['first', 'task'] },
    ],
    [
      'does-not-match',
      'A bank balance and the books differ by a small sum. What do you do?',
      'whether you look for the cause rather than cover it',
      { sort: 'technical', stages: ['task', 'panel'] },
    ],
    [
      'explain-figures',
      'Explain to somebody from the workshop why profit and money in the bank are not the same.',
      'whether you can make it simple',
      { sort: 'technical', competency: 'communication', stages: ['task', 'panel'] },
    ],
    [
      'late-payer',
      'Tell me about a customer who did not pay. What did you do?',
      'whether you are clear and stay fair',
      { competency: 'customers' },
    ],
    [
      'pressure-on-figures',
      'Somebody above you wants a number to look better. What do you do?',
      'where your line is',
      { sort: 'values', competency: 'values', stages: ['panel', 'final'] },
    ],
    [
      'forecast-wrong',
      'Tell me about a forecast of yours that was far off.',
      'what you learnt from it',
      { competency: 'learning', levels: ['experienced', 'leading'] },
    ],
    [
      'by-hand',
      'What did you do by hand that now runs by itself?',
      'whether you see what can be made easier',
      { competency: 'initiative' },
    ],
  ],
)

export const hr = table('hr', { ...shared, competency: 'communication', families: ['hr'] }, [
  [
    'fair-choice',
    'How do you make sure that a choice between people is fair?',
    'the same questions, notes, and more than one pair of eyes',
    { sort: 'technical', competency: 'values', stages: ['first', 'task'] },
  ],
  [
    'told-a-no',
    'How do you tell somebody that they did not get the job?',
    'whether you are kind and clear',
    { sort: 'supposed', stages: ['first', 'panel'] },
  ],
  [
    'manager-wrong',
    'A manager wants to do something that the law does not allow. What do you say?',
    'whether you stand firm and offer a way',
    { sort: 'supposed', competency: 'conflict', stages: ['panel', 'task'] },
  ],
  [
    'heard-in-trust',
    'Somebody tells you something in trust that you may have to act on. What do you do?',
    'whether you say beforehand what you can keep to yourself',
    { sort: 'supposed', competency: 'values', stages: ['task', 'panel'] },
  ],
  [
    'hard-to-fill',
    'Tell me about a post that nobody could fill, until you did.',
    'where you looked, and what you changed',
    { competency: 'problem-solving' },
  ],
  [
    'people-leave',
    'People leave one team more than others. How do you find out why?',
    'how you ask, and what you look at',
    { sort: 'case', competency: 'problem-solving', stages: ['task', 'final'] },
  ],
])

export const marketing = table(
  'marketing',
  { ...shared, competency: 'expertise', families: ['marketing'] },
  [
    [
      'campaign',
      'Tell me about a campaign of yours, from the idea to the numbers.',
      'what you did, and what came of it',
      { stages: ['first', 'panel', 'final'] },
    ],
    [
      'did-not-work',
      'Which of your campaigns did not work, and how did you see it?',
      'whether you measure, and stop in time',
      { competency: 'learning' },
    ],
    [
      'who-for',
      'How do you find out who really buys something?',
      'whether you ask people and look at figures',
      { sort: 'technical', competency: 'customers', stages: ['first', 'task'] },
    ],
    [
      'small-money',
      'You have a small budget and three months. How would you make us known in this town?',
      'what you would do first, and how you would see whether it works',
      { sort: 'case', competency: 'problem-solving', stages: ['task', 'final'] },
    ],
    [
      'our-page',
      'What would you change on our website first, and why?',
      'whether you looked at it as a customer would',
      { sort: 'case', competency: 'initiative', stages: ['first', 'task'] },
    ],
    [
      'angry-online',
      'Somebody writes something bad about us in public. What do you do?',
      'calm, fast and honest words',
      { sort: 'supposed', competency: 'communication', stages: ['task', 'panel'] },
    ],
    [
      'explain-number',
      'Explain a number that you watch every week, and what you do when it falls.',
      'whether the number leads to something',
      { sort: 'technical', stages: ['first', 'task'] },
    ],
  ],
)

export const sales = table('sales', { ...shared, competency: 'persuading', families: ['sales'] }, [
  [
    'best-deal',
    'Tell me about a sale that nearly did not happen.',
    'what turned it',
    { stages: ['screening', 'first', 'panel'] },
  ],
  [
    'lost-deal',
    'Which sale did you lose, and what do you know about why?',
    'whether you asked',
    { competency: 'learning' },
  ],
  [
    'first-call',
    'You ring somebody who has never heard of us. How do you begin?',
    'whether you ask before you offer',
    { sort: 'supposed', stages: ['task', 'first'] },
  ],
  [
    'too-dear',
    'The customer says that it is too dear. What do you say?',
    'whether you find out what they compare it with',
    { sort: 'supposed', stages: ['task', 'panel'] },
  ],
  [
    'would-not-sell',
    'When did you advise somebody not to buy?',
    'whether they can trust you',
    { sort: 'values', competency: 'values', stages: ['panel', 'final'] },
  ],
  [
    'your-week',
    'How do you divide your week between new customers and those you have?',
    'whether there is a plan',
    { sort: 'technical', competency: 'planning', stages: ['first', 'final'] },
  ],
])

export const publicService = table(
  'public-service',
  { ...shared, competency: 'accuracy', families: ['public-service'] },
  [
    [
      'why-public',
      'Why would you like to work for the public?',
      'what serving everybody means to you',
      { sort: 'motivation', competency: 'motivation', stages: ['screening', 'first', 'final'] },
    ],
    [
      'same-for-all',
      'Somebody you know comes to your desk with a request. What do you do?',
      'whether everybody is treated alike',
      { sort: 'values', competency: 'values', stages: ['task', 'panel'] },
    ],
    [
      'hard-letter',
      'How do you write to people so that they understand an official decision?',
      'plain words that are still right',
      { sort: 'technical', competency: 'communication', stages: ['task', 'panel'] },
    ],
    [
      'rule-seems-hard',
      'A rule leads to something that seems hard on one person. What can you do?',
      'whether you know your room within the rules',
      { sort: 'supposed', competency: 'problem-solving', stages: ['panel', 'task'] },
    ],
    [
      'upset-visitor',
      'Tell me about somebody who was upset with a decision. How did you speak with them?',
      'whether you stay calm and explain the way to appeal',
      { competency: 'customers' },
    ],
    [
      'politics',
      'Those in charge change, and with them the aims. How do you deal with that?',
      'whether you serve whoever was elected',
      { sort: 'supposed', competency: 'change', stages: ['panel', 'final'] },
    ],
  ],
)

export const teaching = table(
  'teaching',
  { ...shared, competency: 'communication', families: ['teaching'] },
  [
    [
      'good-lesson',
      'Tell me about a lesson that went well. What made it so?',
      'what the learners did, more than what you did',
      { competency: 'expertise', stages: ['screening', 'first', 'panel'] },
    ],
    [
      'lesson-failed',
      'Which lesson did not work, and what did you change?',
      'whether you look at your own part',
      { competency: 'learning' },
    ],
    [
      'all-different',
      'Some in the group are bored, and some are lost. What do you do?',
      'how you plan for both',
      { sort: 'technical', competency: 'planning', stages: ['task', 'first'] },
    ],
    [
      'disturbs',
      'One learner disturbs all the others. What do you do, step by step?',
      'whether you stay calm and look for the reason',
      { sort: 'supposed', competency: 'conflict', stages: ['task', 'panel'] },
    ],
    [
      'parents',
      'Tell me about a hard talk with a parent.',
      'whether you looked for the same aim',
      { competency: 'conflict' },
    ],
    [
      'know-they-learnt',
      'How do you know that they have learnt it?',
      'whether you check in more than one way',
      { sort: 'technical', competency: 'accuracy', stages: ['task', 'first'] },
    ],
    [
      'worry',
      'A child tells you something that worries you. What do you do?',
      'whether you know the rules, and whom to tell',
      { sort: 'supposed', competency: 'values', stages: ['panel', 'task'] },
    ],
  ],
)
