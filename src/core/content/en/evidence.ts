export const evidenceWords = {
  result: (result: string) => `result: ${result}`,
  whoSays: (name: string) => `${name} can say so`,
  praise: (day: string) => `Praise, ${day}`,
  win: (day: string) => `A small win, ${day}`,
} as const
