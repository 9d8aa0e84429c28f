/** What is written into records that come from a table. */
export const exchangeWords = {
  stageInFile: (word: string): string => `Stage in the file: ${word}`,
  dayNotInFile: (word: string): string => `The file says “${word}” without its day.`,
  knownSince: (day: string): string => `Since ${day}`,
  knownFromLinkedIn: (day: string | null): string => (day ? `LinkedIn, since ${day}` : 'LinkedIn'),
} as const
