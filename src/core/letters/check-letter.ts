import { sayCount } from '../content/en/counts.ts'
import { checkWords } from '../content/en/feedback-letter.ts'
import { sentenceCase } from '../time/say.ts'
import { type CheckPatterns, checkPatterns } from './check-patterns.ts'
import type { WrittenLanguage } from './feedback-words.ts'
import { shortName } from './names.ts'

export interface LetterCheck {
  readonly id:
    | 'thanks'
    | 'accepts'
    | 'questions'
    | 'easy-out'
    | 'words'
    | 'tone'
    | 'signed'
    | 'odds'
    | 'timing'
    | 'gaps'
    | 'sentences'
    | 'characters'
    | 'own'
  /** `look` is worth a look, `note` something to know; neither stops anybody. */
  readonly state: 'good' | 'look' | 'note'
  readonly says: string
}

/** The length that reads well, in words (a choice of this design; docs/care.md). */
export const WORDS_MIN = 80
export const WORDS_MAX = 120
/** One that asks nothing may be shorter. */
const THANKS_MIN = 35

/**
 * The "Checked" list beside a letter that asks for feedback, for each keystroke. It advises; nothing
 * is ever blocked. `name` is the person's own, `toName` that of the recipient.
 */
export function checkLetter(
  text: string,
  about: {
    readonly toName?: string | null | undefined
    readonly name?: string | null | undefined
    /** False for one that is to thank and no more. */
    readonly asks?: boolean | undefined
  } = {},
  language: WrittenLanguage = 'en',
): readonly LetterCheck[] {
  const patterns = checkPatterns[language]
  const { asks = true } = about
  const asking = asks
    ? [
        checkQuestions(text, patterns),
        checkLine('easy-out', patterns.easyOut.test(text), checkWords.easyOut),
      ]
    : []
  const odds: LetterCheck = {
    id: 'odds',
    state: 'note',
    says: checkWords.odds(about.toName ? shortName(about.toName) : 'They'),
  }
  return [
    checkLine('thanks', patterns.thanks.test(firstSentences(text)), checkWords.thanks),
    checkLine('accepts', patterns.accepts.test(text), checkWords.accepts),
    ...asking,
    checkLength(text, asks ? WORDS_MIN : THANKS_MIN),
    toneCheck(text, language),
    checkLine('signed', isSigned(text, about.name), checkWords.signed),
    ...(asks ? [odds] : []),
  ]
}

/** Words as a person counts them: runs of letters, figures and apostrophes, the greeting included. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
}

/** One line of the list: what it says when it is good, and when it is worth a look. */
export function checkLine(
  id: LetterCheck['id'],
  good: boolean,
  says: { readonly good: string; readonly look: string },
): LetterCheck {
  return { id, state: good ? 'good' : 'look', says: good ? says.good : says.look }
}

function firstSentences(text: string): string {
  const body = text.trim().replace(/^[^\n]{0,60}[,:]\s*\n+/, '')
  return body.slice(0, 160)
}

/** Each question with its mark. */
export function questionsIn(text: string): readonly string[] {
  const sentences = text.match(/[^.!?\n]+[.!?\n]?/g) ?? []
  return sentences.filter((sentence) => sentence.endsWith('?'))
}

function checkQuestions(text: string, { future }: CheckPatterns): LetterCheck {
  const questions = questionsIn(text)
  const words = checkWords.questions
  const ahead = questions.every((question) => future.test(question))
  const of = (state: LetterCheck['state'], says: string): LetterCheck => ({
    id: 'questions',
    state,
    says,
  })
  if (questions.length === 0) return of('look', words.none)
  if (questions.length > 2) {
    return of('look', words.many(sentenceCase(sayCount(questions.length))))
  }
  if (!ahead) return of('look', words.back)
  return of('good', questions.length === 1 ? words.one : words.two)
}

function checkLength(text: string, least: number): LetterCheck {
  const count = countWords(text)
  const fits = count >= least && count <= WORDS_MAX
  const says = checkWords.words(count, least, WORDS_MAX)
  return { id: 'words', state: fits ? 'good' : 'look', says }
}

/** Whether a letter says anything that they would have to defend. */
export function toneCheck(text: string, language: WrittenLanguage): LetterCheck {
  const found = checkPatterns[language].defend.exec(text)?.[0]
  return found
    ? { id: 'tone', state: 'look', says: checkWords.tone.look(found) }
    : { id: 'tone', state: 'good', says: checkWords.tone.good }
}

/** Whether a name stands at its end: that of the person where it is known. */
export function isSigned(text: string, name: string | null | undefined): boolean {
  const lines = text.trim().split(/\n+/)
  const last = lines[lines.length - 1]?.trim() ?? ''
  if (name?.trim()) return last.toLowerCase().includes(name.trim().toLowerCase())
  return (
    lines.length > 1 &&
    last !== '' &&
    !last.endsWith(',') &&
    // A German close has no comma.
    !/grüßen?$/i.test(last) &&
    last.length <= 60 &&
    !/[.?!]$/.test(last)
  )
}
