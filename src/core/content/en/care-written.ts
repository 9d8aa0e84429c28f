/** The exercises that are written: the opening sentence, a line about them, and their prompts. */
export const writtenWords = {
  hoped: {
    title: 'What I hoped this job would give me',
    says: 'A job that does not come takes its hopes with it. It is fair to miss them.',
    prompts: {
      hoped: {
        question: 'What did you hope it would give you?',
        hint: 'Money, calm, people, a reason to get up. As it comes.',
      },
      elsewhere: {
        question: 'Which part of it could come from somewhere else?',
        hint: 'It need not be a job. You can leave this empty.',
      },
    },
  },
  observer: {
    title: 'From a few steps away',
    says: 'Tell it as someone would who was in the room and meant well.',
    prompts: {
      saw: {
        question: 'What would a fair observer say happened?',
        hint: 'Use your own name, as if you wrote about someone else.',
      },
      knew: {
        question: 'What could nobody have known beforehand?',
        hint: 'What was theirs to decide, or simply hidden.',
      },
      needs: {
        question: 'What does this person need today?',
        hint: 'One thing is enough.',
      },
    },
  },
  growth: {
    title: 'Then and now',
    says: 'Once a month: one thing from a while ago, and one from now.',
    prompts: {
      earlier: {
        question: 'How was it then?',
        hint: 'Pick one of your own sentences above, or write what you recall.',
      },
      lately: {
        question: 'How is it now?',
        hint: 'The same thing, seen from today. Harder is an answer too.',
      },
      changed: {
        question: 'What did you learn to do in between?',
        hint: 'Waiting, asking, letting go, going on. It can be small.',
      },
    },
  },
} as const

export const courseWords = {
  title: 'Five pages in five days',
  says: 'Twenty minutes a day, on the same hard thing. It is a choice, and it ends by itself.',
  warning:
    'You may feel worse for an hour after each page. That is usual, and it passes. On a very hard day, leave it out. Some people gain from it and many do not; nobody can promise you a job from it.',
  day: (day: number) => `Page ${day} of 5`,
  prompts: [
    'What happened, from the start? Leave nothing out that matters to you.',
    'What did it touch in your life besides work?',
    'How would a fair observer tell the same story?',
    'What do you know now that you did not know before?',
    'What comes next, if it is up to you?',
  ],
  today: 'Today’s page is written. The next one is for tomorrow.',
  enough: 'that is enough for today',
  over: 'All five pages are written. You can read them in your journal.',
  again: 'Begin again from page one',
  keep: 'Keep this page',
} as const

export const monthlyWords = {
  wait: (when: string) => `You did this within the last month. It is there again ${when}.`,
} as const

export const valuesWords = {
  title: 'What matters to you',
  says: 'Choose two or three, and write why, for yourself alone. Once a month at most.',
  choose: 'Two or three of these',
  fewer: 'Choose two or three first. What you wrote is kept as it is.',
  hint: 'When did this last matter to you? What was it like?',
  question: (value: string) => `Why ${value} matters to you`,
  keep: 'Keep what I wrote',
} as const

/** The thirteen, in our own words. */
export const valueWords = {
  helping: 'being of use to someone',
  learning: 'learning new things',
  craft: 'doing a thing well',
  fairness: 'what is fair',
  family: 'the people at home',
  freedom: 'deciding for myself',
  belonging: 'being part of a group',
  nature: 'being outdoors',
  safety: 'a safe footing',
  honesty: 'being honest',
  humour: 'laughing together',
  beauty: 'making things beautiful',
  belief: 'what I believe in',
} as const
