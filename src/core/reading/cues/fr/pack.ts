import type { LanguagePack } from '../../cue.ts'
import { frenchGuards } from './guards.ts'
import { frenchWords } from './words.ts'

/** How letters in French are read. */
export const french: LanguagePack = {
  language: 'fr',
  style: { words: frenchWords, gapWords: 8, bends: true },
  guards: frenchGuards,
  ideas: [],
}
