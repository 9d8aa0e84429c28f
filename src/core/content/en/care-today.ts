/** The steps that Today may suggest: title, because and button. */
export const careStepWords = {
  goodThing: {
    because: (when: string) =>
      `You chose it for ${when}, and it is yours whatever the search does.`,
    button: 'Open it',
  },
  fortnight: {
    title: 'Look back at two weeks, five short questions.',
    because: 'You asked for it every two weeks. Low weeks are easier to meet when they are seen.',
    button: 'Look back at two weeks',
  },
} as const

/** Around the person's own sentence on Today. */
export const pinnedWords = { label: 'You wrote', unpin: 'Take it down' } as const
