import { table } from './rows.ts'

/** How somebody learns, carries on and changes; what matters to them, and why this job. */

export const learning = table('learning', { competency: 'learning' }, [
  [
    'something-new',
    'Tell me about something that you had to learn fast.',
    'how you go about it, and how you know that you can do it',
    { stages: ['screening', 'first', 'panel'] },
  ],
  [
    'criticism',
    'Which criticism has helped you most?',
    'whether you can take it, and what you did with it',
    { stages: ['first', 'panel', 'final'] },
  ],
  [
    'own-time',
    'What have you taught yourself in the last year?',
    'whether you go on learning when nobody makes you',
    { stages: ['screening', 'first'] },
  ],
  [
    'out-of-depth',
    'When were you out of your depth, and what did you do?',
    'whether you say so, and to whom',
  ],
  [
    'changed-mind',
    'What did you think about your work five years ago that you do not think now?',
    'whether you look at your own ideas again',
    { stages: ['panel', 'final'], levels: ['experienced', 'leading'] },
  ],
  [
    'missing-skill',
    'You do not have all that we ask for. How would you close the gap?',
    'whether you know it, and have a plan with a date',
    { stages: ['screening', 'final'], sort: 'supposed' },
  ],
  [
    'new-tool',
    'Here is a tool that you do not know. How do you find your way in it in an hour?',
    'how you learn when time is short',
    { stages: ['task'], sort: 'supposed' },
  ],
  [
    'first-work',
    'What did you learn in a first job or a work placement that no school teaches?',
    'whether you looked around you',
    { stages: ['screening', 'first'], levels: ['entry'] },
  ],
  [
    'subject-liked',
    'Which subject or part of your training did you like best, and what can you do with it now?',
    'what holds your interest',
    { stages: ['screening', 'first'], levels: ['entry'] },
  ],
])

export const resilience = table('resilience', { competency: 'resilience' }, [
  [
    'failed',
    'Tell me about something that you tried and that failed.',
    'whether you can tell it straight, and what you do otherwise since',
    { stages: ['screening', 'first', 'panel', 'final'] },
  ],
  [
    'pressure',
    'What was the most pressing time that you have had at work, and what kept you going?',
    'whether you know what you need under pressure',
  ],
  [
    'again-and-again',
    'Tell me about something that you kept at although it was hard for a long time.',
    'why you stayed with it',
  ],
  [
    'unfair',
    'When were you treated in a way that you thought unfair, and what did you do?',
    'whether you speak up and go on',
    { stages: ['panel', 'final'] },
  ],
  [
    'bad-day',
    'What do you do on a day when nothing goes right?',
    'whether there is something that helps you',
    { stages: ['screening', 'first'], sort: 'supposed' },
  ],
  [
    'calm',
    'Tell me about a time when others lost their heads and you did not.',
    'what you do first',
  ],
  [
    'stopped-early',
    'We stop you in the middle of a task and give you another. What do you do?',
    'whether you can let go, and leave things so that you find them again',
    { stages: ['task'], sort: 'supposed' },
  ],
  [
    'would-again',
    'Which decision about your working life would you make otherwise today?',
    'whether you look back without bitterness',
    { stages: ['final'], levels: ['experienced', 'leading'] },
  ],
])

export const change = table('change', { competency: 'change' }, [
  [
    'had-to-change',
    'Tell me about a change at work that you did not want.',
    'what you do with your own doubts',
    { stages: ['screening', 'first', 'panel'] },
  ],
  [
    'helped-change',
    'When did you help others to get used to something new?',
    'whether you take their worries seriously',
    { levels: ['experienced', 'leading'] },
  ],
  [
    'sudden',
    'Tell me about a day that turned out quite unlike what you had planned.',
    'how fast you find your feet',
    { stages: ['screening', 'first'] },
  ],
  [
    'new-trade',
    'You come from another line of work. What will be hardest for you here?',
    'whether you have thought about it',
    { stages: ['first', 'final'], sort: 'supposed' },
  ],
  [
    'change-went-wrong',
    'Tell me about a change that was done badly. What would you have done?',
    'whether you see the people in it',
    { stages: ['panel', 'final'] },
  ],
  [
    'brief-changed',
    'Half-way through, we tell you that the task is another one. What do you do?',
    'whether you ask what stays',
    { stages: ['task'], sort: 'supposed' },
  ],
  [
    'new-system',
    'The tool that you know best is to be replaced next month. How do you deal with that?',
    'whether you begin early, and help others along',
    { stages: ['task', 'panel'], sort: 'supposed' },
  ],
])

export const values = table('values', { competency: 'values', sort: 'values' }, [
  [
    'stood-up',
    'When did you stand up for something although it was not easy?',
    'what you hold to when it costs something',
  ],
  [
    'would-not-do',
    'What would you not do for an employer?',
    'where your line is, and how you would say it',
    { stages: ['first', 'final'] },
  ],
  [
    'saw-wrong',
    'You see a colleague do something that is not right. What do you do?',
    'whether you look away, and whom you speak to first',
    { stages: ['task', 'panel'] },
  ],
  [
    'good-place',
    'What does a workplace need so that you do good work?',
    'whether they can give it',
    { stages: ['screening', 'first', 'final'] },
  ],
  [
    'secret',
    'Tell me about a time when you had to keep something to yourself.',
    'whether you can be trusted with what others tell you',
  ],
  [
    'promise',
    'When did you find it hard to keep a promise at work?',
    'what a promise is worth to you',
    { stages: ['panel', 'final'] },
  ],
  [
    'fair',
    'How do you make sure that you treat everybody fairly?',
    'whether you know that it needs doing',
    { stages: ['panel', 'final'] },
  ],
  [
    'which-of-ours',
    'We have written down what matters to us. Which of it means most to you?',
    'whether you have read it, and can say why',
    { stages: ['screening', 'final'] },
  ],
  [
    'gift',
    'A customer gives you something that is worth more than flowers. What do you do?',
    'whether you know that there are rules, and ask',
    { stages: ['task', 'screening'] },
  ],
])

export const motivation = table('motivation', { competency: 'motivation', sort: 'motivation' }, [
  [
    'why-here',
    'Why would you like to work here?',
    'one true reason that does not fit everybody',
    { stages: ['screening', 'first', 'panel', 'final'] },
  ],
  [
    'why-this-job',
    'What draws you to this job rather than to another?',
    'whether you know what the job is',
    { stages: ['screening', 'first'] },
  ],
  [
    'why-now',
    'Why do you want to move just now?',
    'what you go towards, more than what you leave',
    { stages: ['screening', 'first'] },
  ],
  ['good-day', 'What was in your last really good day at work?', 'what gives you strength'],
  [
    'dull-part',
    'Every job has dull parts. Which of them do you mind least?',
    'whether you are honest about it',
  ],
  [
    'in-some-years',
    'Where would you like to be in a few years?',
    'whether this place fits on the way there',
    { stages: ['first', 'final'] },
  ],
  [
    'too-much-experience',
    'You have done more than this job asks. Why do you want it?',
    'whether you will stay',
    { stages: ['screening', 'first', 'final'], levels: ['experienced', 'leading'] },
  ],
  [
    'other-offers',
    'Are you talking with others as well?',
    'how soon they must decide, and how sure you are of them',
    { stages: ['final'] },
  ],
  [
    'first-look',
    'You have seen how we work today. What would you want to know more about?',
    'what caught your eye, and whether you still want it',
    { stages: ['task', 'final'] },
  ],
  [
    'small-test-why',
    'Before we begin the task: what about it would you like to be good at?',
    'what you care for in the work itself',
    { stages: ['task'] },
  ],
  [
    'after-a-no',
    'You applied here before. Why again?',
    'what has changed since, and that you still mean it',
    { stages: ['screening', 'first'] },
  ],
  [
    'why-this-trade',
    'How did you come to this line of work?',
    'whether it holds you',
    { stages: ['screening', 'first'], levels: ['entry', 'experienced'] },
  ],
])

export const expertise = table('expertise', { competency: 'expertise' }, [
  [
    'best-work',
    'Show me, in words, the best piece of work that you have done in your trade.',
    'how you work when you work well',
    { stages: ['first', 'panel', 'final'] },
  ],
  [
    'most-used',
    'Which tools or methods do you use most, and how well do you know them?',
    'an honest picture, with examples',
    { stages: ['screening', 'first'] },
  ],
  [
    'explain-a-term',
    'Explain an idea of your trade to me, as you would to a customer.',
    'whether you understand it well enough to make it simple',
    { stages: ['task', 'panel'], sort: 'technical' },
  ],
  [
    'how-done',
    'Take a task that you have done often, and tell me each step and why it is there.',
    'whether you know why, and not only how',
    { stages: ['task', 'first'], sort: 'technical' },
  ],
  [
    'show-me',
    'Do this small task now, and say aloud what you think while you do it.',
    'the way you work, more than whether it is done',
    { stages: ['task'], sort: 'technical' },
  ],
  [
    'not-known',
    'What in your trade do you not know well?',
    'whether you know where your knowledge ends',
    { stages: ['first', 'panel'] },
  ],
  [
    'kept-up',
    'What has changed in your trade of late, and what do you make of it?',
    'whether you keep up',
    { stages: ['panel', 'final'], levels: ['experienced', 'leading'] },
  ],
  [
    'disagree-with-trade',
    'What do most people in your trade do that you would do otherwise?',
    'whether you have thoughts of your own, with reasons',
    { stages: ['panel', 'final'], levels: ['experienced', 'leading'] },
  ],
  [
    'out-of-practice',
    'You have not done this for some time. How do you get back into it?',
    'whether you know what has changed, and have a plan',
    { stages: ['screening', 'first'], sort: 'supposed' },
  ],
])
