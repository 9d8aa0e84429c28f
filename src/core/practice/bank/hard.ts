import { table } from './rows.ts'

/** Questions that many people fear: a gap, an end, pay; and the practical ones. */

export const gap = table(
  'gap',
  { competency: 'resilience', sort: 'gap', stages: ['screening', 'first'] },
  [
    [
      'what-then',
      'I see some time without a job here. What did you do then?',
      'that you can do the job now; one plain sentence is enough',
    ],
    [
      'how-long',
      'You have been looking for some time. How is it going?',
      'whether you still have your strength, and are choosy for a reason',
      { stages: ['screening', 'first', 'final'] },
    ],
    [
      'many-short',
      'You have not stayed long in your last jobs. How did that come about?',
      'whether you would stay here',
    ],
    [
      'out-of-trade',
      'You have worked outside your trade for a while. Why, and why come back?',
      'whether you still know it, and mean it',
    ],
    [
      'not-finished',
      'You began a course and did not finish it. How did that come about?',
      'whether you can say it plainly',
    ],
    [
      'break-chosen',
      'You took some time off. What would you need for a good start here?',
      'whether you have thought about it; you need not say what the time was for',
    ],
    [
      'own-business',
      'You worked for yourself. Why do you want to be employed again?',
      'whether you can work with a boss',
      { stages: ['screening', 'first', 'final'] },
    ],
    [
      'late-start',
      'You come to this trade from another. What do you bring with you?',
      'what you can do that others cannot yet',
      { stages: ['first', 'panel'] },
    ],
  ],
)

export const letGo = table(
  'let-go',
  { competency: 'resilience', sort: 'let-go', stages: ['screening', 'first'] },
  [
    [
      'why-left',
      'Why did you leave your last job?',
      'a reason that holds, without blame',
      { stages: ['screening', 'first', 'panel', 'final'] },
    ],
    ['why-let-go', 'Why were you let go?', 'that you can say it in two sentences, and go on'],
    [
      'many-went',
      'Your firm let many people go. Why were you among them?',
      'whether you know it, and take it as it was',
    ],
    [
      'trial-ended',
      'You did not stay past the trial period. What happened?',
      'what did not fit, and what you learnt from it',
    ],
    ['contract-ended', 'Your contract was not made longer. Do you know why?', 'whether you asked'],
    [
      'boss-would-say',
      'What would your last boss say if we rang them?',
      'whether the two stories fit',
      { stages: ['first', 'final'] },
    ],
    [
      'reference-missing',
      'We see no reference from your last job. How is that?',
      'that there is a plain reason, and somebody else who can speak for you',
      { stages: ['first', 'final'] },
    ],
    [
      'what-otherwise',
      'What would you do otherwise if you could have that job again?',
      'your own part, calmly told',
      { stages: ['first', 'panel', 'final'] },
    ],
  ],
)

export const pay = table(
  'pay',
  { competency: 'motivation', sort: 'pay', stages: ['screening', 'final'] },
  [
    ['what-expect', 'What pay do you have in mind?', 'whether you and they are near each other'],
    [
      'lowest',
      'What is the least that you would come for?',
      'how low they can go; you need not say',
      { stages: ['final'] },
    ],
    [
      'we-pay-less',
      'That is more than we have planned. What now?',
      'whether there is room, and what else counts for you',
    ],
    ['why-worth', 'Why so much?', 'what the number rests on', { stages: ['final'] }],
    ['rather-what', 'What matters to you besides pay?', 'what they could offer instead'],
    [
      'raise-later',
      'Would you begin with less and have it looked at after half a year?',
      'whether you ask for it in writing',
      { stages: ['final'] },
    ],
    [
      'offer-today',
      'If we offered you the job today, would you say yes?',
      'how sure you are; time to think is a fair answer',
      { stages: ['final'] },
    ],
  ],
)

export const practical = table(
  'practical',
  { competency: 'planning', sort: 'practical', stages: ['screening'] },
  [
    [
      'start',
      'When could you start?',
      'your notice, and whether it fits them',
      { stages: ['screening', 'final'] },
    ],
    [
      'hours',
      'The job has early and late shifts. Does that work for you?',
      'what you can do; why is yours alone',
    ],
    [
      'travel',
      'You would be away for a night or two each month. Is that possible?',
      'yes, no, or how much',
    ],
    [
      'move',
      'Would you move for this job, or how would you get here?',
      'whether the way has been thought of',
    ],
    [
      'home-days',
      'How do you work on the days when you are at home?',
      'whether work gets done, and how they can reach you',
      { stages: ['screening', 'first'] },
    ],
    [
      'papers',
      'The job needs a licence or a certificate. Do you have it, or by when?',
      'that you may do the work',
    ],
    ['may-work', 'Are you allowed to work in this country?', 'yes or no, and until when'],
    [
      'references',
      'Whom may we ask about your work?',
      'one or two people who know that you name them',
      { stages: ['final'] },
    ],
    [
      'your-questions',
      'What would you like to ask us?',
      'whether you have thought about the work; have three ready',
      { stages: ['screening', 'first', 'panel', 'task', 'final'], competency: 'motivation' },
    ],
    [
      'anything-else',
      'Is there something that we have not asked and should know?',
      'one more reason for you, in a sentence',
      { stages: ['first', 'panel', 'final'], competency: 'communication' },
    ],
    [
      'online-test',
      'You will get a test to do at home. How much time can you give it?',
      'whether it can be done in a fair time',
      { stages: ['screening', 'task'] },
    ],
  ],
)
