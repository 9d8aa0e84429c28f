import type { ReadLanguage } from '../../language.ts'
import { germanWho } from './de.ts'
import { englishWho } from './en.ts'
import { spanishWho } from './es.ts'
import { frenchWho } from './fr.ts'
import { italianWho } from './it.ts'
import { dutchWho } from './nl.ts'
import { portugueseWho } from './pt.ts'
import type { RoleWords, WhoWords } from './who-words.ts'

/** A language's words for both. */
export type BothWords = WhoWords & RoleWords

const beyondEnglish: Readonly<Record<Exclude<ReadLanguage, 'en'>, BothWords>> = {
  de: germanWho,
  fr: frenchWho,
  es: spanishWho,
  nl: dutchWho,
  it: italianWho,
  pt: portugueseWho,
}

/** How letters in these languages name the employer; in all languages where none is known. */
export function companyWordsFor(spoken: readonly ReadLanguage[]): readonly WhoWords[] {
  if (spoken.length === 0) return [englishWho, ...Object.values(beyondEnglish)]
  return spoken.map((language) => (language === 'en' ? englishWho : beyondEnglish[language]))
}

/** How they name the job. None for English, whose roles have rules of their own. */
export function roleWordsFor(spoken: readonly ReadLanguage[]): readonly BothWords[] {
  if (spoken.length === 0) return Object.values(beyondEnglish)
  return spoken.flatMap((language) => (language === 'en' ? [] : [beyondEnglish[language]]))
}
