import type { LanguagePack } from '../../cue.ts'
import { portugueseAfter } from './after.ts'
import { portugueseGuards } from './guards.ts'
import { portugueseHints } from './hints.ts'
import { portugueseKinds } from './kinds.ts'
import { portugueseOthers } from './others.ts'
import { portugueseRefusal } from './refusal.ts'
import { portugueseRest } from './rest.ts'
import { portugueseShort } from './short.ts'
import { portugueseWords } from './words.ts'

/** How letters in Portuguese are read. */
export const portuguese: LanguagePack = {
  language: 'pt',
  style: { words: portugueseWords, gapWords: 8, bends: true },
  guards: portugueseGuards,
  ideas: [
    portugueseHints,
    portugueseRefusal,
    portugueseOthers,
    portugueseKinds,
    portugueseAfter,
    portugueseRest,
    portugueseShort,
  ],
}
