import type { LanguagePack } from '../../cue.ts'
import { dutchGuards } from './guards.ts'
import { dutchWords } from './words.ts'

/** How letters in Dutch are read. */
export const dutch: LanguagePack = {
  language: 'nl',
  style: { words: dutchWords, gapWords: 12, bends: true },
  guards: dutchGuards,
  ideas: [],
}
