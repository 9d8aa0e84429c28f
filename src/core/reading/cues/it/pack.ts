import type { LanguagePack } from '../../cue.ts'
import { italianGuards } from './guards.ts'
import { italianWords } from './words.ts'

/** How letters in Italian are read. */
export const italian: LanguagePack = {
  language: 'it',
  style: { words: italianWords, gapWords: 8, bends: true },
  guards: italianGuards,
  ideas: [],
}
