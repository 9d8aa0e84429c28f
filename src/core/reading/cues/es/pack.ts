import type { LanguagePack } from '../../cue.ts'
import { spanishAfter } from './after.ts'
import { spanishGuards } from './guards.ts'
import { spanishHints } from './hints.ts'
import { spanishKinds } from './kinds.ts'
import { spanishOthers } from './others.ts'
import { spanishRefusal } from './refusal.ts'
import { spanishRest } from './rest.ts'
import { spanishShort } from './short.ts'
import { spanishWords } from './words.ts'

/** How letters in Spanish are read. */
export const spanish: LanguagePack = {
  language: 'es',
  style: { words: spanishWords, gapWords: 8, bends: true },
  guards: spanishGuards,
  ideas: [
    spanishHints,
    spanishRefusal,
    spanishOthers,
    spanishKinds,
    spanishAfter,
    spanishRest,
    spanishShort,
  ],
}
