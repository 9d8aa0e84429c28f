/** The steps around talks and offers that Today may suggest. */
export const roundStepWords = {
  answer: {
    title: (company: string) => `Look at the offer from ${company} before you answer.`,
    because: (when: string, days: number) =>
      days < 0
        ? `They asked for an answer by ${when}; a line to them keeps it open.`
        : `They ask for an answer by ${when}, and asking for a few more days is an answer too.`,
    ask: (company: string) =>
      `Look at the offer from ${company}, and note when they want an answer.`,
    noDay: 'An offer is open and has no day yet; asking for one is usual.',
    button: 'Open the offer',
  },
  taken: {
    title: 'Bring the search to a kind end, when you like.',
    because: (company: string) =>
      `You accepted the offer from ${company}, and others may still wait for a word.`,
    button: 'See what is open',
  },
  invited: {
    title: (company: string) => `Tell ${company} which days suit you, and note the day.`,
    because: 'They ask to talk with you, and no day is noted yet.',
    button: 'Open the application',
  },
  thanks: {
    title: (name: string | null, company: string) =>
      name ? `Thank ${name} for the talk.` : `Thank ${company} for the talk.`,
    because: (when: string) =>
      `You talked ${when}, and within a day four to six sentences are enough.`,
    button: 'Write the thank-you',
  },
} as const
