/** The steps around talks and offers that Today may suggest. */
export const roundStepWords = {
  answer: {
    title: (company: string) => `Look at the offer from ${company} before you answer.`,
    because: (when: string, days: number) =>
      days < 0
        ? `They asked for an answer by ${when}; a line to them keeps it open.`
        : `They ask for an answer by ${when}, and asking for a few more days is an answer too.`,
    button: 'Open the offer',
  },
  thanks: {
    title: (name: string | null, company: string) =>
      name ? `Thank ${name} for the talk.` : `Thank ${company} for the talk.`,
    because: (when: string) =>
      `You talked ${when}, and within a day four to six sentences are enough.`,
    button: 'Write the thank-you',
  },
} as const
