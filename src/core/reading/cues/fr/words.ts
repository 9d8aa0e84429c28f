import type { Words } from '../../phrase.ts'

/** Lists of French wordings that phrases name in square brackets. `|` stands between wordings. */
export const frenchWords: Words = {}
