import type { LanguagePack } from '../../cue.ts'
import { spanishGuards } from './guards.ts'
import { spanishWords } from './words.ts'

/** How letters in Spanish are read. */
export const spanish: LanguagePack = {
  language: 'es',
  style: { words: spanishWords, gapWords: 8, bends: true },
  guards: spanishGuards,
  ideas: [],
}
