/** The look at how the search is done, as Today offers it. */
export const insightsStepWords = {
  title: 'Look at how you search.',
  button: 'Look at it',
}

export const pathsStepWords = { title: 'Look at work next door.', button: 'Look at it' }
