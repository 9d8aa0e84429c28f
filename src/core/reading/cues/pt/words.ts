import type { Words } from '../../phrase.ts'

/** Lists of Portuguese wordings that phrases name in square brackets. `|` stands between wordings. */
export const portugueseWords: Words = {}
