import type { Words } from '../../phrase.ts'

/** Lists of Dutch wordings that phrases name in square brackets. `|` stands between wordings. */
export const dutchWords: Words = {}
