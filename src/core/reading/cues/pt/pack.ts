import type { LanguagePack } from '../../cue.ts'
import { portugueseGuards } from './guards.ts'
import { portugueseWords } from './words.ts'

/** How letters in Portuguese are read. */
export const portuguese: LanguagePack = {
  language: 'pt',
  style: { words: portugueseWords, gapWords: 8, bends: true },
  guards: portugueseGuards,
  ideas: [],
}
