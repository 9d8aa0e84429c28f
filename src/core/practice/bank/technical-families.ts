import { table } from './rows.ts'

/** Questions that belong to engineering, computing and science. */

const shared = { stages: ['first', 'panel'] } as const

export const engineering = table(
  'engineering',
  { ...shared, competency: 'expertise', families: ['engineering'] },
  [
    [
      'built',
      'Tell me about something that you designed and that is in use today.',
      'what you decided, and why',
      { stages: ['screening', 'first', 'panel'] },
    ],
    [
      'trade-off',
      'Where did you choose between weight, cost and strength, or the like, and how?',
      'whether you can say what was given up',
      { stages: ['first', 'panel', 'final'] },
    ],
    [
      'failed-part',
      'Something that you built failed. How did you find out why?',
      'the way from what was seen to the cause',
      { competency: 'problem-solving' },
    ],
    [
      'to-a-layman',
      'Explain how a bridge, a pump or a lift works, to somebody of twelve.',
      'whether you know what matters most',
      { sort: 'technical', competency: 'communication', stages: ['task', 'panel'] },
    ],
    [
      'safe-enough',
      'How do you know that something is safe enough?',
      'standards, margins, tests, and a second pair of eyes',
      { sort: 'technical', competency: 'accuracy', stages: ['task', 'panel'] },
    ],
    [
      'with-workshop',
      'The workshop says that it cannot be made as you drew it. What do you do?',
      'whether you go there and look',
      { sort: 'supposed', competency: 'teamwork', stages: ['first', 'task'] },
    ],
    [
      'unknown-need',
      'We need a holder for something that does not exist yet. What do you ask us first?',
      'how you get from a wish to a list of needs',
      { sort: 'case', competency: 'problem-solving', stages: ['task', 'final'] },
    ],
    [
      'know-it-works',
      'How do you know that what you built does what it should, and still will next year?',
      'whether you test, and what you leave untested on purpose',
      { sort: 'technical', competency: 'accuracy', stages: ['first', 'task'] },
    ],
    [
      'kept-safe',
      'A form on our website takes names and addresses. What would you look at so that they are safe?',
      'whether you think of what others might try',
      { sort: 'technical', competency: 'accuracy', stages: ['task', 'panel'] },
    ],
    [
      'page-opens',
      'Somebody types an address and a page appears. What happens in between?',
      'how deep you know the things that you use each day',
      { sort: 'technical', stages: ['task', 'screening'] },
    ],
    [
      'looked-over',
      'A colleague shows you their code, and you would do it in another way. What do you say?',
      'whether you tell what matters from what is taste',
      { sort: 'supposed', competency: 'teamwork', stages: ['first', 'panel'] },
    ],
  ],
)

export const it = table('it', { ...shared, competency: 'expertise', families: ['it'] }, [
  [
    'system-drawn',
    'Draw a system that you worked on, and say which part was yours.',
    'whether you see the whole, and your part in it',
    { sort: 'technical', stages: ['first', 'task'] },
  ],
  [
    'worst-bug',
    'Tell me about the hardest fault that you ever found.',
    'how you narrowed it down',
    { competency: 'problem-solving', stages: ['screening', 'first', 'panel'] },
  ],
  [
    'slow',
    'Users say that it is slow. What do you do first, second, third?',
    'whether you measure before you change',
    { sort: 'technical', competency: 'problem-solving', stages: ['task', 'panel'] },
  ],
  [
    'down-at-night',
    'The service is down at night and you are on call. Take me through it.',
    'who is told, what is tried, what is written down',
    { sort: 'technical', competency: 'resilience', stages: ['task', 'panel'] },
  ],
  [
    'explain-cloud',
    'Explain to somebody in accounts why a small change takes two weeks.',
    'whether they would understand, and not feel small',
    { sort: 'technical', competency: 'communication', stages: ['task', 'panel'] },
  ],
  [
    'old-code',
    'You take over old code that nobody understands. How do you begin?',
    'whether you make it safe to change first',
    { sort: 'technical', stages: ['task', 'first'] },
  ],
  [
    'said-no-to-new',
    'When did you decide against a new tool that others wanted?',
    'what you weighed',
    { competency: 'persuading', levels: ['experienced', 'leading'] },
  ],
  [
    'data-lost',
    'How would you make sure that no data of ours is ever lost?',
    'copies, tests of bringing them back, and who may do what',
    { sort: 'case', competency: 'accuracy', stages: ['task', 'final'] },
  ],
  [
    'help-a-user',
    'A user is upset: nothing works, and they have a talk in ten minutes. What do you do?',
    'whether you get them going first',
    { sort: 'supposed', competency: 'customers', stages: ['task', 'screening'] },
  ],
])

export const science = table(
  'science',
  { ...shared, competency: 'expertise', families: ['science'] },
  [
    [
      'question-asked',
      'What was the question of your last study, and why was it worth asking?',
      'whether you can say it in two sentences',
      { sort: 'technical', stages: ['screening', 'first', 'panel'] },
    ],
    [
      'result-against',
      'When did a result go against what you had hoped for?',
      'what you did with it',
      { competency: 'values', stages: ['first', 'panel'] },
    ],
    [
      'not-again',
      'A colleague cannot get the same result as you. What do you do?',
      'whether you share all of it and look together',
      { sort: 'supposed', competency: 'teamwork', stages: ['panel', 'task'] },
    ],
    [
      'how-sure',
      'Explain to a layman how sure one can be of a result.',
      'whether you can speak of doubt in plain words',
      { sort: 'technical', competency: 'communication', stages: ['task', 'panel'] },
    ],
    [
      'design-one',
      'How would you test whether a new method is better than the old one?',
      'what you compare, how many, and what could mislead you',
      { sort: 'case', competency: 'problem-solving', stages: ['task', 'final'] },
    ],
    [
      'lab-notes',
      'How do you keep notes so that somebody else can go on in two years?',
      'order, and honesty about what went wrong',
      { sort: 'technical', competency: 'accuracy', stages: ['first', 'task'] },
    ],
  ],
)
