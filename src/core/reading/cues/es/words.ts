import type { Words } from '../../phrase.ts'

/** Lists of Spanish wordings that phrases name in square brackets. `|` stands between wordings. */
export const spanishWords: Words = {}
