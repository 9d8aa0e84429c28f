import { table } from './rows.ts'

/** How talks begin, and what is asked so that they know whether to go on. */
export const opening = table(
  'opening',
  { competency: 'motivation', sort: 'opening', stages: ['screening', 'first'] },
  [
    [
      'about-you',
      'Tell us a little about yourself.',
      'whether you can say in a minute who you are for this job',
      { stages: ['screening', 'first', 'panel', 'final'], competency: 'communication' },
    ],
    [
      'way-so-far',
      'Walk me through your working life so far.',
      'how one step led to the next, and whether this job is a likely next one',
      { competency: 'communication' },
    ],
    [
      'in-three-lines',
      'If you had three sentences to say what you do, what would they be?',
      'what you put first',
      { competency: 'communication' },
    ],
    [
      'day-now',
      'What does a usual day look like in the job you have, or had last?',
      'what you really did, beyond the title',
      { competency: 'expertise' },
    ],
    [
      'most-like-this',
      'Which of your jobs was most like this one, and in what way?',
      'whether you have read what the job is',
      { competency: 'expertise', stages: ['screening', 'first', 'panel'] },
    ],
    [
      'proud-of',
      'Which piece of work are you glad to have done?',
      'what you count as good work',
      { competency: 'expertise', stages: ['first', 'panel', 'final'] },
    ],
    [
      'colleague-says',
      'What would somebody who worked beside you say about you?',
      'how you see yourself through others, with an example',
      { competency: 'teamwork', stages: ['screening', 'first', 'final'] },
    ],
    [
      'good-at',
      'What are you good at that this job needs?',
      'one or two strengths with proof, rather than ten without',
      { competency: 'expertise', stages: ['screening', 'first', 'final'] },
    ],
    [
      'hard-for-you',
      'What is still hard for you in your work?',
      'whether you know it, and what you do about it',
      { competency: 'learning', stages: ['screening', 'first', 'panel', 'final'] },
    ],
    [
      'first-job',
      'You come straight from school or training. What have you done that was like work?',
      'where you were relied on, paid or not',
      { competency: 'initiative', levels: ['entry'] },
    ],
    [
      'looking-for',
      'What are you looking for in your next job?',
      'whether this place can give it',
      { sort: 'motivation' },
    ],
    [
      'know-about-us',
      'What do you know about us?',
      'whether you have looked, and at what',
      { sort: 'motivation' },
    ],
  ],
)
