/** The kinds of hints, in the order in which they are worth seeing to. */
export const textRules = [
  'spelling',
  'doubled',
  'dates',
  'no-number',
  'weak-opening',
  'passive',
  'filler',
  'first-person',
  'tense',
  'long-sentence',
  'length',
] as const
export type TextRule = (typeof textRules)[number]

export interface TextRuleWords {
  readonly name: string
  /** What "never" puts away. */
  readonly never: string
  readonly source: string
}

const convention = 'A convention among those who read applications; a choice of this design.'

export const textRuleWords: Readonly<Record<TextRule, TextRuleWords>> = {
  spelling: {
    name: 'Spelling',
    never: 'It is a word',
    source:
      'British and American lists of words (SCOWL). Help with the writing of a résumé raised hires by 8 % in a trial with 480,948 people.',
  },
  doubled: { name: 'The same word twice', never: 'Never look for this', source: convention },
  dates: { name: 'Dates', never: 'Never look for this', source: convention },
  'no-number': {
    name: 'Nothing to count',
    never: 'Never look for this',
    source: 'A result needs a number or a change to be believed (docs/care.md, stories).',
  },
  'weak-opening': { name: 'How a line begins', never: 'Never look for this', source: convention },
  passive: {
    name: 'Who did it',
    never: 'Never look for this',
    source: 'Plain English guidance: write in the active voice.',
  },
  filler: {
    name: 'Words that say little',
    never: 'Never look for this',
    source: 'Plain English guidance: leave out words that add nothing.',
  },
  'first-person': { name: '“I” in a résumé', never: 'Never look for this', source: convention },
  tense: { name: 'Past and present', never: 'Never look for this', source: convention },
  'long-sentence': {
    name: 'A long sentence',
    never: 'Never look for this',
    source: 'GOV.UK content guidance: look at sentences of more than 25 words.',
  },
  length: { name: 'Length', never: 'Never look for this', source: convention },
}

/** Why a hint is given, in one line. */
export const textWhys = {
  spelling: (near: readonly string[]) =>
    near.length > 0
      ? `In neither list of words. Near it: ${near.join(', ')}.`
      : 'In neither list of words. If it is right, say so once.',
  doubled: 'The same word stands twice.',
  noNumber: (entry: string) =>
    `No line of ${entry} has a number. How many, how often, how much, or what changed?`,
  weakOpening: 'It says what you were given, not what you did. Begin with what you did.',
  weakLetter: 'Every letter could begin so. Begin with what they need done.',
  passive: 'It hides who did it. If it was you, say so.',
  filler: 'It takes room and nothing can be checked by it. Leave it out, or say what shows it.',
  longWay: (short: string) => `“${short}” says the same.`,
  firstPerson: 'A résumé is read as being about you; the line is stronger without it.',
  tenseOver: 'This job is over and its other lines stand in the past.',
  longSentence: (words: number) => `${words} words in one go. Two sentences are read more easily.`,
  shortResume: (words: number) =>
    `About ${words} words. A page holds about 400: what else did you do?`,
  longResume: (words: number) =>
    `About ${words} words, more than two pages. What does this job not ask for?`,
  longSummary: (words: number) =>
    `${words} words at the top. Three lines are read; the rest is skipped.`,
  shortLetter: (words: number, least: number) =>
    `${words} words. From about ${least} on there is room for two proofs.`,
  longLetter: (words: number, most: number) =>
    `${words} words. Up to about ${most} fit a page and are read to the end.`,
} as const

export const textCheckWords = {
  nothingToCheck: 'There is nothing to look through yet.',
  what: 'Spelling first, then what makes a line clearer. Each hint says why, and you decide.',
  begin: 'Begin a résumé',
  nothingWhy:
    'Your résumé and the letters that go with it come here: spelling first, then what makes a line clearer. Each hint says why, and you decide.',
  sentence(hints: number): string {
    if (hints === 0) return 'Nothing left to look at here.'
    return hints === 1 ? 'One thing to look at.' : `${hints} things to look at.`
  },
  onlyEnglish:
    'The words are looked through in English only. Here you see what goes for every language: dates, length, long sentences.',
  putAway: (away: number) => (away === 1 ? 'One hint is put away.' : `${away} hints are put away.`),
} as const
