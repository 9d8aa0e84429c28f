import type { LanguagePack } from '../../cue.ts'
import { germanGuards } from './guards.ts'
import { germanWords } from './words.ts'

/** How letters in German are read. */
export const german: LanguagePack = {
  language: 'de',
  style: { words: germanWords, gapWords: 12, bends: true },
  guards: germanGuards,
  ideas: [],
}
