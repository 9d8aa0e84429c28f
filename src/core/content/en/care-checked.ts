/** How a number or a time limit was checked: one line under each. */
export const checkedWords = {
  unchecked: 'From published sources; not compared with their own page yet.',
  against: { service: 'their own page', government: 'a government page', law: 'the law' },
  compared: (what: string, day: string) => `Compared with a saved copy of ${what} on ${day}.`,
  old: 'That is more than six months ago.',
} as const
