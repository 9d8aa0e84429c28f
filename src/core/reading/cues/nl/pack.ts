import type { LanguagePack } from '../../cue.ts'
import { dutchAfter } from './after.ts'
import { dutchGuards } from './guards.ts'
import { dutchHints } from './hints.ts'
import { dutchKinds } from './kinds.ts'
import { dutchRefusal } from './refusal.ts'
import { dutchRest } from './rest.ts'
import { dutchShort } from './short.ts'
import { dutchWords } from './words.ts'

/** How letters in Dutch are read. */
export const dutch: LanguagePack = {
  language: 'nl',
  style: { words: dutchWords, gapWords: 12, bends: true },
  guards: dutchGuards,
  ideas: [dutchHints, dutchRefusal, dutchShort, dutchKinds, dutchAfter, dutchRest],
}
