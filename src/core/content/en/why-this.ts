/** Why a rule has its place before others, after “since”. */
export const precedence: Readonly<Record<string, string>> = {
  pause: 'how it is comes before what to do',
  company: 'being with somebody comes before what to do',
  'letter-waiting': 'other steps follow from what the letter is',
  'answer-due': 'they set its day',
  'talk-soon': 'they set its day',
  'thank-you': 'it is worth most within a day',
  'letter-held': 'you chose this morning for it',
  ask: 'it is worth most within a week',
  'closing-soon': 'it has a last day',
  'action-due': 'you planned it for today',
  'good-thing': 'you planned it for today',
  feedback: 'you chose this day for it',
  learn: 'words are sorted best while they are fresh',
  'look-back': 'it is remembered best within some days',
  'theme-recurs': 'it can wait for another calm day',
  'focus-step': 'it can be planned on any day',
  'next-no': 'it helps only before the word comes',
  review: 'it can be done on any day until Monday',
  'support-unused': 'it can be done at any time',
  proof: 'it keeps',
  learning: 'it keeps',
  'gone-quiet': 'silence asks for nothing',
}

export const whyWords = {
  first: (reason: string) => `This comes first since ${reason}.`,
  other: (title: string, reason: string) => `“${title}” comes after it: ${reason}.`,
  unknown: 'it comes later in the table of rules',
} as const
