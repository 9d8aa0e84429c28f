import { table } from './rows.ts'

/** How work is put in order, checked, thought through and begun. */

export const planning = table('planning', { competency: 'planning' }, [
  [
    'many-at-once',
    'Tell me about a week in which too much was due at once. What did you do first?',
    'how you choose, and whom you tell',
    { stages: ['screening', 'first', 'panel'] },
  ],
  [
    'own-plan',
    'Describe a piece of work that you planned from start to end.',
    'whether you think of steps, people and time before you begin',
  ],
  [
    'plan-broke',
    'When did a plan of yours fall apart, and what did you do that day?',
    'how soon you see it, and how you plan again',
  ],
  [
    'deadline-in-danger',
    'Tell me about a time when you saw that you would not be done in time.',
    'whether you say so early',
    { stages: ['first', 'panel', 'final'] },
  ],
  [
    'keep-track',
    'How do you keep track of what you have promised?',
    'whether there is a way of working behind the words',
    { stages: ['screening', 'first'], sort: 'supposed' },
  ],
  [
    'sick-colleague',
    'It is Monday, a colleague is ill, and both of you have work due tonight. How do you go about it?',
    'what you put first, and what you let go',
    { stages: ['task', 'panel'], sort: 'supposed' },
  ],
  [
    'two-bosses',
    'Two people each tell you that their job comes first. What do you do?',
    'whether you bring them together rather than choose in secret',
    { stages: ['task', 'first'], sort: 'supposed' },
  ],
  [
    'first-ninety-days',
    'What would you do in your first three months here?',
    'whether you look before you change things',
    { stages: ['final'], sort: 'supposed' },
  ],
  [
    'plan-for-others',
    'How do you plan the work of others when you do not know yet how long it takes?',
    'how you deal with what is not known',
    { stages: ['panel', 'final'], sort: 'supposed', levels: ['leading'] },
  ],
  [
    'school-and-job',
    'How did you fit school or training together with everything else that you did?',
    'whether you can put a week in order',
    { stages: ['screening', 'first'], levels: ['entry'] },
  ],
])

export const accuracy = table('accuracy', { competency: 'accuracy' }, [
  [
    'found-a-mistake',
    'Tell me about a mistake that nobody had seen until you did.',
    'how you check, and what you do with what you find',
    { stages: ['screening', 'first', 'panel'] },
  ],
  [
    'own-slip',
    'Which slip of your own would you rather not have made, and how did you mend it?',
    'whether you say it, mend it and make it less likely',
    { stages: ['first', 'panel', 'final'] },
  ],
  [
    'check-own-work',
    'How do you check your own work before you hand it in?',
    'whether there is a habit',
    { stages: ['screening', 'task'], sort: 'supposed' },
  ],
  [
    'dull-but-exact',
    'Tell me about work that was dull and had to be exact. How did you stay with it?',
    'whether care lasts past the first hour',
  ],
  [
    'fast-or-right',
    'When did you have to choose between fast and right?',
    'what you weigh, and who has to know',
    { stages: ['panel', 'final'] },
  ],
  [
    'wrong-numbers',
    'Here is a list with numbers that do not add up. How do you find out why?',
    'whether you work from what is known to what is not',
    { stages: ['task'], sort: 'supposed' },
  ],
  [
    'rule-unclear',
    'A rule is not clear, and a decision is due today. What do you do?',
    'whom you ask, and what you write down',
    { stages: ['task', 'panel'], sort: 'supposed' },
  ],
  [
    'others-slip',
    'A colleague’s slip has gone out to a customer. What do you do, and what do you say to them?',
    'whether the mending comes first, and no one is shamed',
    { stages: ['first', 'final'], sort: 'supposed' },
  ],
])

export const problems = table('problems', { competency: 'problem-solving' }, [
  [
    'hard-problem',
    'Tell me about a problem at work that took you more than one try.',
    'how you think when the first idea fails',
    { stages: ['screening', 'first', 'panel'] },
  ],
  [
    'cause-hidden',
    'When was the cause of a problem something quite different from what everybody thought?',
    'whether you look before you act',
  ],
  [
    'too-little-known',
    'Tell me about a decision that you had to make with too little to go on.',
    'what you find out, what you risk, and when you stop looking',
    { stages: ['first', 'panel', 'final'] },
  ],
  [
    'simple-way',
    'When did you find a much simpler way to do something?',
    'whether you ask why things are done as they are',
  ],
  [
    'numbers-helped',
    'Tell me about a time when numbers changed your mind.',
    'whether you can be moved by facts',
    { stages: ['panel', 'final'] },
  ],
  [
    'take-apart',
    'Something that worked yesterday does not work today. Take me through what you do.',
    'whether there is an order in how you look',
    { stages: ['task', 'screening'], sort: 'supposed' },
  ],
  [
    'no-answer',
    'I will give you a question that has no full answer: how would you find out what people here need most?',
    'how you take a wide question apart',
    { stages: ['task'], sort: 'case' },
  ],
  [
    'estimate',
    'About how many loaves of bread are sold in your town on a Saturday? Say aloud how you get there.',
    'the way there, not the number',
    { stages: ['task'], sort: 'case' },
  ],
  [
    'would-not-solve',
    'Which problem did you decide not to solve, and why?',
    'whether you know what is worth your time',
    { stages: ['panel', 'final'], levels: ['experienced', 'leading'] },
  ],
  [
    'costs-down',
    'You are asked to do the same with a tenth less money. How do you begin?',
    'what you protect, and how you find out what can go',
    { stages: ['task', 'final'], sort: 'case', levels: ['leading'] },
  ],
])

export const initiative = table('initiative', { competency: 'initiative' }, [
  [
    'nobody-asked',
    'Tell me about something good that you began without being asked.',
    'whether you see what is missing, and do something about it',
    { stages: ['screening', 'first', 'panel'] },
  ],
  [
    'made-better',
    'What works better today because you were there?',
    'what stays when you leave',
    { stages: ['first', 'panel', 'final'] },
  ],
  [
    'idea-refused',
    'Tell me about an idea of yours that was turned down. What did you do then?',
    'whether you can carry on, and pick your moment',
  ],
  [
    'more-than-the-job',
    'When did you do more than your job asked, and was it worth it?',
    'what moves you, and whether you know when to stop',
  ],
  [
    'quiet-hour',
    'It is quiet at work for an hour. What do you do?',
    'whether you see work by yourself',
    { stages: ['screening', 'task'], sort: 'supposed' },
  ],
  [
    'odd-on-first-day',
    'In your first week you see something that seems wrong to you. What do you do?',
    'whether you ask before you judge',
    { stages: ['task', 'final'], sort: 'supposed' },
  ],
  [
    'no-leave',
    'When did you go ahead without asking first, and how did that end?',
    'how you judge what is yours to decide',
    { stages: ['panel', 'final'], levels: ['experienced', 'leading'] },
  ],
  [
    'outside-work',
    'What have you started or kept going outside work or school?',
    'what you do when nobody makes you',
    { stages: ['screening', 'first'], levels: ['entry'] },
  ],
])
