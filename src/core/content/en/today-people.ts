/** Words of the rule for somebody to be in touch with. */
export const inTouchWords = {
  title: (name: string, reason: string) =>
    `Be in touch with ${name}: ${reason.replace(/[.!?]+$/, '')}.`,
  because: 'You chose this day for it.',
  overdue: (day: string) => `You chose ${day} for it; a few lines are enough, or let it go.`,
  button: (name: string) => `Open ${name}’s page`,
} as const
