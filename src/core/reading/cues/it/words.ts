import type { Words } from '../../phrase.ts'

/** Lists of Italian wordings that phrases name in square brackets. `|` stands between wordings. */
export const italianWords: Words = {}
