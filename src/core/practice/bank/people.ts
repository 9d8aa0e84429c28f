import { table } from './rows.ts'

/** How somebody works with others: beside them, against them, for them and in front of them. */

export const teamwork = table('teamwork', { competency: 'teamwork' }, [
  [
    'good-team',
    'Tell me about a team that worked well. What was your part in it?',
    'whether you can say “I” without forgetting the others',
    { stages: ['screening', 'first', 'panel'] },
  ],
  [
    'different-people',
    'When did you work with somebody who is quite unlike you?',
    'how you find a way of working',
  ],
  [
    'helped-colleague',
    'Tell me about a time when you helped a colleague although your own desk was full.',
    'whether the team’s work is yours too',
  ],
  [
    'one-does-not-pull',
    'Somebody in your team did less than their share. What did you do?',
    'whether you speak to the person first',
    { stages: ['first', 'panel', 'final'] },
  ],
  [
    'from-afar',
    'How have you worked with people whom you hardly ever saw?',
    'how you keep in touch without a shared room',
  ],
  [
    'asked-for-help',
    'When did you ask for help, and what made you do it?',
    'whether you ask in time',
    { stages: ['screening', 'first'] },
  ],
  [
    'group-task',
    'You have half an hour with four people whom you do not know, and one task. How do you begin?',
    'whether you make room for others and still get done',
    { stages: ['task'], sort: 'supposed' },
  ],
  [
    'joining-us',
    'You join a team that has worked together for ten years. How do you find your place?',
    'whether you listen first',
    { stages: ['final', 'panel'], sort: 'supposed' },
  ],
  [
    'waited-for-answer',
    'You needed something from a colleague who did not answer. What did you do?',
    'whether you stay friendly, and find another way in time',
    { stages: ['screening', 'first'] },
  ],
  [
    'club-or-class',
    'Tell me about a club, a class or a crew that you were part of. What did you do in it?',
    'whether others could count on you',
    { stages: ['screening', 'first'], levels: ['entry'] },
  ],
])

export const leading = table('leading', { competency: 'leading' }, [
  [
    'took-the-lead',
    'Tell me about a time when you took the lead, whether or not it was your job.',
    'how you get people to go with you',
    { stages: ['screening', 'first', 'panel'] },
  ],
  [
    'grew-somebody',
    'Whom have you helped to grow in their work, and how?',
    'whether you look at the one person',
    { levels: ['experienced', 'leading'] },
  ],
  [
    'poor-work',
    'Tell me about somebody whose work was not good enough. What did you say to them?',
    'whether you are clear and fair, and soon',
    { levels: ['leading'], stages: ['first', 'panel', 'final'] },
  ],
  [
    'unpopular',
    'When did you have to stand for a decision that your people did not like?',
    'how you explain, and what you do with the anger',
    { levels: ['leading'], stages: ['panel', 'final'] },
  ],
  [
    'hiring',
    'How do you choose whom to hire?',
    'whether you know what you look for, and are fair',
    { levels: ['leading'], sort: 'supposed', stages: ['panel', 'final'] },
  ],
  [
    'hand-over',
    'What do you find hard to hand over to others?',
    'whether you know it, and what you do about it',
    { levels: ['experienced', 'leading'], stages: ['first', 'final'] },
  ],
  [
    'team-tired',
    'You take over a team that is tired and has lost two good people. What do you do in the first month?',
    'whether you listen, and what you change first',
    { levels: ['leading'], sort: 'supposed', stages: ['task', 'final'] },
  ],
  [
    'show-newcomer',
    'A new colleague starts on Monday, and you are to show them the work. How do you go about it?',
    'whether you can put yourself in their place',
    { sort: 'supposed', stages: ['task', 'screening'] },
  ],
  [
    'led-badly',
    'What have you learnt from a boss who led badly?',
    'whether you can say it with respect',
    { stages: ['panel', 'final'] },
  ],
])

export const conflict = table('conflict', { competency: 'conflict' }, [
  [
    'disagreed',
    'Tell me about a time when you and a colleague did not agree at all.',
    'whether you can tell both sides',
    { stages: ['screening', 'first', 'panel'] },
  ],
  [
    'with-boss',
    'When did you think that your boss was wrong, and what did you do?',
    'whether you say it, when, and in what tone',
    { stages: ['first', 'panel', 'final'] },
  ],
  [
    'difficult-person',
    'Tell me about somebody who was hard to work with. How did you get on?',
    'whether you look for your own part too',
  ],
  [
    'between-two',
    'When were you between two people who quarrelled?',
    'whether you help without taking over',
  ],
  [
    'you-were-wrong',
    'Tell me about a quarrel in which you turned out to be wrong.',
    'whether you can say so',
    { stages: ['panel', 'final'] },
  ],
  [
    'hard-words',
    'What was the hardest thing that you ever had to say to somebody at work?',
    'how you prepare for it, and how it went on',
    { stages: ['panel', 'final'], levels: ['experienced', 'leading'] },
  ],
  [
    'loud-meeting',
    'Two people grow loud in a meeting, and you are the third. What do you do?',
    'whether you stay calm and on the matter',
    { stages: ['task', 'screening'], sort: 'supposed' },
  ],
  [
    'blamed',
    'You are blamed for something that was not your doing. What do you do?',
    'whether you put it right without a fight',
    { stages: ['task', 'first'], sort: 'supposed' },
  ],
])

export const persuading = table('persuading', { competency: 'persuading' }, [
  [
    'won-over',
    'Tell me about somebody whom you won over to your idea.',
    'whether you began with what they cared about',
    { stages: ['screening', 'first', 'panel'] },
  ],
  [
    'no-power',
    'When did you need something from somebody who did not have to give it to you?',
    'how you get on without power',
  ],
  [
    'lost-the-case',
    'Tell me about a time when you could not convince anybody. What do you make of it now?',
    'whether you learnt from it',
    { stages: ['panel', 'final'] },
  ],
  [
    'terms',
    'Tell me about a deal that you worked out, large or small.',
    'whether both sides could live with it',
  ],
  [
    'bad-news-up',
    'When did you have to bring bad news to people above you?',
    'whether you are clear, and come with a way on',
    { stages: ['panel', 'final'], levels: ['experienced', 'leading'] },
  ],
  [
    'sell-an-idea',
    'Take two minutes and win me over for something that you like.',
    'whether you ask what I care about first',
    { stages: ['task'], sort: 'supposed' },
  ],
  [
    'they-say-no',
    'Everybody likes the old way. You have a better one. What do you do?',
    'whether you try it small, with proof',
    { stages: ['task', 'first'], sort: 'supposed' },
  ],
  [
    'why-you',
    'There are other good people for this. What speaks for you?',
    'whether you can say it plainly, without talking others down',
    { stages: ['screening', 'final'], sort: 'motivation' },
  ],
])

export const customers = table('customers', { competency: 'customers' }, [
  [
    'angry',
    'Tell me about a customer or guest who was angry. What did you do?',
    'whether you listen before you explain',
    { stages: ['screening', 'first', 'panel'] },
  ],
  [
    'could-not-give',
    'When did you have to tell somebody that they could not have what they wanted?',
    'whether you can say no and stay kind',
  ],
  [
    'beyond',
    'Tell me about a time when somebody was really glad of what you did for them.',
    'what you see as good service',
    { stages: ['screening', 'first'] },
  ],
  ['real-need', 'When did somebody ask for one thing and need another?', 'whether you ask back'],
  [
    'our-mistake',
    'Tell me about a mistake of your firm that you had to make good.',
    'whether you stand for it, and what you offer',
    { stages: ['panel', 'final'] },
  ],
  [
    'feedback-used',
    'What have you changed because a customer said something?',
    'whether what they say goes anywhere',
    { stages: ['panel', 'final'], levels: ['experienced', 'leading'] },
  ],
  [
    'queue',
    'The phone rings, somebody stands before you, and a colleague calls. What do you do?',
    'whether each of them knows that they were seen',
    { stages: ['task', 'screening'], sort: 'supposed' },
  ],
  [
    'rule-or-guest',
    'A good customer wants something that the rules do not allow. What do you do?',
    'how you weigh the rule and the person',
    { stages: ['task', 'final'], sort: 'supposed' },
  ],
])

export const communication = table('communication', { competency: 'communication' }, [
  [
    'explained-hard',
    'Tell me about something hard that you had to explain to somebody new to it.',
    'whether you see what they know already',
    { stages: ['screening', 'first', 'panel'] },
  ],
  [
    'misunderstood',
    'When were you badly misunderstood, and what did you do?',
    'whether you look at your own words',
  ],
  [
    'before-many',
    'Tell me about a time when you spoke before many people.',
    'how you prepare, and how you deal with nerves',
    { stages: ['first', 'panel', 'final'] },
  ],
  [
    'wrote-well',
    'What have you written that made something happen?',
    'whether you write for the reader',
  ],
  [
    'listened',
    'When did listening bring you further than talking?',
    'whether you can leave room',
    { stages: ['panel', 'final'] },
  ],
  [
    'hard-feedback',
    'Tell me about criticism that you gave somebody. How did you put it?',
    'whether you speak of the work and not of the person',
    { levels: ['experienced', 'leading'], stages: ['panel', 'final'] },
  ],
  [
    'ten-lines',
    'Tell me in one minute what your last job was about, as if I were twelve.',
    'whether you can leave things out',
    { stages: ['task', 'screening'], sort: 'supposed' },
  ],
  [
    'other-language',
    'How do you make yourself understood when the other person speaks little of your language?',
    'whether you slow down, show and ask back',
    { stages: ['task', 'first'], sort: 'supposed' },
  ],
])
