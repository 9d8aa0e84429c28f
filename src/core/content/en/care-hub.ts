/** The place where all of it stands together. */
export const careHubWords = {
  title: 'For yourself.',
  says: 'None of it is due, and none of it is counted.',
  groups: { now: 'Now', quiet: 'Quiet minutes', writing: 'Writing', back: 'Looking back' },
  ways: {
    help: { title: 'Someone to talk to', says: 'People to ring or text, at any hour.' },
    mood: { title: 'How it has been', says: 'One tap for now, and a line of the last months.' },
    activities: {
      title: 'Something good',
      says: 'Chosen for a day, with your mood before and after.',
    },
    'let-be': {
      title: 'Let it be here',
      says: 'Two minutes with a hard feeling, and then it ends.',
    },
    'body-scan': { title: 'Through the body', says: 'Five minutes, from the feet to the head.' },
    stretch: { title: 'A short stretch', says: 'Three minutes, standing or on a chair.' },
    sitting: { title: 'Sit quietly', says: 'Five minutes with nothing to do.' },
    thought: { title: 'Look at one thought', says: 'What speaks for it, what speaks against it.' },
    observer: { title: 'From a few steps away', says: 'As a fair observer would tell it.' },
    values: {
      title: 'What matters to you',
      says: 'Two or three of thirteen, once a month at most.',
    },
    growth: { title: 'Then and now', says: 'Once a month: one thing that has changed.' },
    course: {
      title: 'Five pages in five days',
      says: 'Twenty minutes a day. You may feel worse for an hour.',
    },
    since: { title: 'Then, and since', says: 'What you noted of a no, and what came later.' },
    'two-weeks': {
      title: 'Two weeks, looked back on',
      says: 'Five short questions, if you want them.',
    },
  },
} as const
