/** The step that brings a held letter back. */
export const heldStepWords = {
  title: (whom: string | null) =>
    whom
      ? `Read the letter to ${whom} once more, and send it or not.`
      : 'Read your letter once more, and send it or not.',
  because: (day: string) =>
    `You wrote it ${/^[A-Z]/.test(day) ? `on ${day}` : day} and held it, and after a night it reads as they will read it.`,
  button: 'Read the letter',
} as const

/** The step that lets a letter rest which nobody has answered. */
export const quietLetterWords = {
  title: (whom: string | null) =>
    `Note what came of your letter${whom ? ` to ${whom}` : ''}, or let it rest.`,
  because: (days: number) => `It has been ${days} days, and most who answer have done so by then.`,
  button: 'Open the letter',
} as const
