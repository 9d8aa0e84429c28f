import { sayCount, sayMany } from './counts.ts'

/** The steps around learning and planning that Today may suggest. */
export const planStepWords = {
  feedback: {
    title: (company: string) => `See what ${company} said, one point at a time.`,
    because: 'You put it away until you were ready, and the day that you chose has come.',
    waiting: 'An answer is kept word for word, and its points are not sorted yet.',
    button: 'Open what they said',
  },
  recurs: {
    title: (name: string) => `Decide whether “${name}” gets some weeks of attention.`,
    because: (times: number, employers: number) =>
      `It came up ${sayCount(times)} times, from ${sayMany(employers, 'employer', 'employers')}, and today is calm enough to look at it beside a strength.`,
    button: 'Look at it',
  },
  focus: {
    title: (name: string) => `Plan one small step for “${name}”.`,
    because: 'It is in focus, and no step for it is open.',
    button: 'Plan a step',
  },
  nextNo: {
    title: 'Write the card for the next no, or for its not coming.',
    because: (company: string) =>
      `A word from ${company} may come in these days, and a setback that was thought through hits less hard.`,
    button: 'Write the card',
  },
  review: {
    title: 'Look back at the week for ten minutes.',
    because: (steps: number, wins: number) =>
      wins === 0
        ? `${steps === 1 ? 'One step is' : `${sayCount(steps)} steps are`} done, and what is looked at once is kept up more often.`
        : `${sayMany(wins, 'small win is', 'small wins are')} noted that you have not looked back on yet.`,
    button: 'Open the week',
  },
  week: {
    title: 'Choose one or two times for the search this week.',
    because: 'What has a day and an hour is done more often, and the rest of the week is yours.',
    button: 'Open the week',
  },
  proof: {
    title: 'Put a strength that they named into your evidence file.',
    because: (said: string) => `You were told “${said}”, and it is not in the file yet.`,
    button: 'Open the file',
  },
  learning: {
    title: (what: string) => `Begin with “${what}”, or leave it for later.`,
    because: 'What you were learning is done, and this was next on your list.',
    button: 'Open the plan',
  },
  support: {
    title: (name: string) => `Ask ${name} for ten minutes, for nothing but company.`,
    because: {
      several:
        'More than one application ended in two weeks, and you have not noted a talk with anybody.',
      gentle: 'These days ask for company, and you have not noted a talk with anybody.',
    },
    button: (name: string) => `Open ${name}`,
    nobody: { title: 'Think of one person who could listen.', button: 'Put them on your list' },
  },
} as const

/** What Today says while the search rests. */
export const sayPaused = (day: string) => `Your search rests until ${day}.`
