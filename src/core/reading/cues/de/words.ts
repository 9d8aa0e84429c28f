import type { Words } from '../../phrase.ts'

/** Lists of German wordings that phrases name in square brackets. `|` stands between wordings. */
export const germanWords: Words = {}
