import { table } from './rows.ts'

/** Questions that belong to work with the hands, with goods, and with people who need something now. */

const shared = { stages: ['first', 'panel'] } as const

export const care = table('care', { ...shared, competency: 'customers', families: ['care'] }, [
  [
    'why-care',
    'Why do you do this work?',
    'whether it will hold on hard days',
    { sort: 'motivation', competency: 'motivation', stages: ['screening', 'first'] },
  ],
  [
    'will-not',
    'Somebody whom you care for does not want to be washed today. What do you do?',
    'whether you see the person and their choice',
    { sort: 'supposed', stages: ['task', 'first'] },
  ],
  [
    'hand-over-shift',
    'What has to be in a good hand-over at the end of a shift?',
    'whether nothing is lost between two people',
    { sort: 'technical', competency: 'accuracy', stages: ['task', 'panel'] },
  ],
  [
    'slip-with-medicine',
    'You notice that a medicine was given wrongly. What do you do?',
    'that you say it at once, and to whom',
    { sort: 'technical', competency: 'values', stages: ['task', 'panel'] },
  ],
  [
    'family-upset',
    'Tell me about a talk with a family who was worried or angry.',
    'whether you listen, and say what you may say',
    { competency: 'communication' },
  ],
  [
    'close-to-you',
    'What do you do when a case stays with you after work?',
    'whether you look after yourself',
    { sort: 'supposed', competency: 'resilience', stages: ['first', 'final'] },
  ],
  [
    'short-staffed',
    'There are too few of you tonight. What comes first?',
    'what must not wait, and whom you tell',
    { sort: 'case', competency: 'planning', stages: ['task', 'final'] },
  ],
])

export const trades = table(
  'trades',
  { ...shared, competency: 'expertise', families: ['trades'] },
  [
    [
      'job-start-to-end',
      'Tell me about a job that you did from the first look to the last screw.',
      'how you work, and what you are proud of',
      { stages: ['screening', 'first'] },
    ],
    [
      'safe',
      'What do you check before you begin, so that nobody gets hurt?',
      'whether safety is a habit',
      { sort: 'technical', competency: 'accuracy', stages: ['task', 'first'] },
    ],
    [
      'told-to-hurry',
      'You are told to hurry and to leave out a safety step. What do you do?',
      'whether you stop',
      { sort: 'values', competency: 'values', stages: ['task', 'panel'] },
    ],
    [
      'find-the-fault',
      'How do you find a fault when you have no plan of the thing?',
      'the order in which you look',
      { sort: 'technical', competency: 'problem-solving', stages: ['task', 'first'] },
    ],
    [
      'not-as-drawn',
      'On site it is not as it is drawn. What do you do?',
      'whether you ask before you cut',
      { sort: 'supposed', competency: 'communication', stages: ['task', 'panel'] },
    ],
    [
      'in-their-home',
      'What matters when you work in somebody’s home?',
      'whether people like to have you back',
      { sort: 'supposed', competency: 'customers', stages: ['first', 'panel'] },
    ],
    [
      'apprentice',
      'How do you show an apprentice something so that they can do it alone?',
      'patience, and letting them try',
      {
        sort: 'technical',
        competency: 'leading',
        stages: ['panel', 'final'],
        levels: ['experienced', 'leading'],
      },
    ],
  ],
)

export const logistics = table(
  'logistics',
  { ...shared, competency: 'planning', families: ['logistics'] },
  [
    [
      'late-lorry',
      'A delivery will be late, and the customer waits. What do you do, in order?',
      'whether they hear it from you, and soon',
      { sort: 'supposed', competency: 'customers', stages: ['task', 'first'] },
    ],
    [
      'count-wrong',
      'The count and the list differ. How do you find out why?',
      'whether you go to the shelf',
      { sort: 'technical', competency: 'accuracy', stages: ['task', 'first'] },
    ],
    [
      'route',
      'How do you plan a route with many stops and fixed times?',
      'what you fix first, and where you leave room',
      { sort: 'technical', stages: ['task', 'panel'] },
    ],
    [
      'peak',
      'Tell me about the busiest time that you have worked through.',
      'how you and the others kept going',
      { competency: 'resilience', stages: ['screening', 'first'] },
    ],
    [
      'heavy-safe',
      'How do you load so that it is safe and quick to unload?',
      'whether you think of the end at the start',
      { sort: 'technical', competency: 'expertise', stages: ['task', 'screening'] },
    ],
    [
      'less-waste',
      'Where did you save time, way or space, and how much?',
      'a change with a number',
      { competency: 'initiative' },
    ],
    [
      'driver-angry',
      'A driver has waited for two hours and is angry. What do you say?',
      'whether you take it seriously and stay calm',
      { sort: 'supposed', competency: 'conflict', stages: ['task', 'panel'] },
    ],
  ],
)

export const retail = table(
  'retail',
  { ...shared, competency: 'customers', families: ['retail'] },
  [
    [
      'only-looking',
      'A customer says that they are only looking. What do you do?',
      'whether you leave room and stay near',
      { sort: 'supposed', stages: ['screening', 'first'] },
    ],
    [
      'money-back',
      'Somebody wants their money back and has no receipt. What do you do?',
      'whether you know the rule, and stay kind',
      { sort: 'supposed', stages: ['task', 'first'] },
    ],
    [
      'till-short',
      'The till is short at the end of the day. What do you do?',
      'that you say so, and look for it',
      { sort: 'technical', competency: 'accuracy', stages: ['task', 'panel'] },
    ],
    [
      'shelf',
      'How do you decide what goes where on a shelf?',
      'whether you watch what people do',
      { sort: 'technical', competency: 'expertise', stages: ['first', 'task'] },
    ],
    [
      'steal',
      'You think that somebody is stealing. What do you do?',
      'whether you keep yourself and others safe',
      { sort: 'supposed', competency: 'values', stages: ['task', 'panel'] },
    ],
    [
      'saturday',
      'Tell me about a Saturday on which everything came at once.',
      'what you did first',
      { competency: 'planning', stages: ['screening', 'first'] },
    ],
  ],
)

export const hospitality = table(
  'hospitality',
  { ...shared, competency: 'customers', families: ['hospitality'] },
  [
    [
      'guest-unhappy',
      'A guest sends the food back. What do you say, and what happens next?',
      'whether it ends well for both',
      { sort: 'supposed', stages: ['screening', 'first'] },
    ],
    [
      'full-house',
      'Tell me about a full house on a night when somebody was missing.',
      'how you shared the work',
      { competency: 'teamwork', stages: ['screening', 'first'] },
    ],
    [
      'allergy',
      'A guest asks whether there are nuts in a dish, and you are not sure. What do you do?',
      'that you ask, and never guess',
      { sort: 'technical', competency: 'accuracy', stages: ['task', 'first'] },
    ],
    [
      'overbooked',
      'A guest stands there with a booking, and there is no room. What do you do?',
      'whether you own it and find something',
      { sort: 'supposed', competency: 'problem-solving', stages: ['task', 'panel'] },
    ],
    [
      'clean',
      'How do you keep a kitchen or a room clean when there is no time?',
      'whether it is done as you go',
      { sort: 'technical', competency: 'expertise', stages: ['task', 'panel'] },
    ],
    [
      'guest-too-far',
      'A guest goes too far with a colleague. What do you do?',
      'whether your colleague is safe first',
      { sort: 'values', competency: 'values', stages: ['panel', 'task'] },
    ],
  ],
)

export const production = table(
  'production',
  { ...shared, competency: 'accuracy', families: ['production'] },
  [
    [
      'stop-the-line',
      'You see a faulty part, and stopping costs money. What do you do?',
      'whether you stop and say so',
      { sort: 'supposed', stages: ['task', 'first'] },
    ],
    [
      'why-scrap',
      'There is more scrap than last week. How do you look for the cause?',
      'what you compare, and in what order',
      { sort: 'technical', competency: 'problem-solving', stages: ['task', 'panel'] },
    ],
    [
      'same-all-night',
      'How do you stay careful when the work is the same all night?',
      'whether you know what helps you',
      { sort: 'supposed', competency: 'resilience', stages: ['screening', 'first'] },
    ],
    [
      'shift-change',
      'What do you tell the next shift?',
      'that nothing is left out',
      { sort: 'technical', competency: 'communication', stages: ['task', 'first'] },
    ],
    [
      'set-up',
      'Take me through how you set up a machine that you know well.',
      'the steps, and what you check',
      { sort: 'technical', competency: 'expertise', stages: ['task', 'first'] },
    ],
    [
      'idea-on-floor',
      'Which idea of yours made work on the floor easier or safer?',
      'what changed, and for whom',
      { competency: 'initiative' },
    ],
  ],
)
