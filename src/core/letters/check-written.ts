import { checkWords } from '../content/en/feedback-letter.ts'
import { shapeWords } from '../content/en/letter-checks.ts'
import { sayDate } from '../time/say.ts'
import {
  checkLine,
  countWords,
  isSigned,
  type LetterCheck,
  questionsIn,
  toneCheck,
} from './check-letter.ts'
import type { WrittenLanguage } from './feedback-words.ts'
import { type DraftedType, letterTypes } from './letter-types.ts'
import type { Occasion } from './occasion.ts'
import { ownLetters } from './own-letters.ts'
import type { SendAdvice } from './send-rules.ts'

export interface CheckInput {
  readonly type: DraftedType
  readonly text: string
  readonly language: WrittenLanguage
  /** How the person signs. */
  readonly name: string | null | undefined
  readonly advice: SendAdvice
  /** What the person put in stands in another letter as well. */
  readonly isCopy: boolean
}

/**
 * What was looked at in a letter of the table: its timing, length, gaps, questions, tone and name. It
 * advises; nothing is ever blocked.
 */
export function checkWritten(input: CheckInput, { now }: Occasion): readonly LetterCheck[] {
  const { type, text, language, advice } = input
  const { words, sentences, characters, questions } = letterTypes[type].shape
  const { timing } = shapeWords
  const [wordCount, asked] = [countWords(text), countQuestions(text)]
  const gaps = gapsOf(text)
  const said = advice.on ? timing.later(sayOn(sayDate(advice.on, now))) : timing.no
  const checks = [
    checkLine('timing', advice.send === 'yes', { good: timing.now, look: said }),
    checkLine('gaps', gaps.length === 0, {
      good: shapeWords.gaps.good,
      look: shapeWords.gaps.look(gaps),
    }),
    counted('words', within(wordCount, words), shapeWords.words(wordCount, words)),
  ]
  if (sentences) {
    const count = countSentences(text)
    checks.push(
      counted('sentences', within(count, sentences), shapeWords.sentences(count, sentences)),
    )
  }
  if (characters) {
    const count = [...text].length
    const says = shapeWords.characters(count, characters)
    checks.push(counted('characters', count <= characters, says))
  }
  checks.push(
    counted('questions', within(asked, questions), shapeWords.questions(asked, questions)),
    toneCheck(text, language),
  )
  if (letterTypes[type].slots.length > 0) {
    checks.push(checkLine('own', !input.isCopy, shapeWords.own))
  }
  checks.push(checkLine('signed', isSigned(text, input.name), checkWords.signed))
  return checks
}

/** True where another letter of the same type holds the same words of the person's own. */
export function isCopyOf(
  occasion: Occasion,
  slots: readonly { readonly id: string; readonly needed: boolean; readonly value: string }[],
  letterId: string | null,
): boolean {
  const own = slots.filter(({ needed, value }) => needed && value.trim() !== '')
  if (own.length === 0) return false
  return ownLetters(occasion.vault).some(
    ({ id, body }) =>
      id !== letterId &&
      body.purpose === occasion.type &&
      body.state !== 'dropped' &&
      own.every((slot) => body.making?.slots?.[slot.id]?.trim() === slot.value.trim()),
  )
}

/** What stands in square brackets: to be filled in before it goes. */
export function gapsOf(text: string): readonly string[] {
  return [...text.matchAll(/\[([^\]\n]{1,120})\]/g)].map(([, gap = '']) => gap)
}

/** The full stop in "9. März" ends no sentence. */
const GERMAN_DAY = /\b(\d{1,2})\.(?=\s(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))/g

/** Sentences between greeting and close; a link holds none. */
function countSentences(text: string): number {
  const paragraphs = text.trim().split(/\n{2,}/)
  const body = paragraphs.length > 2 ? paragraphs.slice(1, -1) : paragraphs
  return body
    .join('\n')
    .replace(/https?:\/\/\S+/g, '')
    .replace(GERMAN_DAY, '$1')
    .split(/[.!?…]+[\])"”»]*(?=\s|$)|\n/)
    .filter((part) => /\p{L}/u.test(part)).length
}

function countQuestions(text: string): number {
  return questionsIn(text.replace(/https?:\/\/\S+/g, '')).length
}

function within(count: number, [least, most]: readonly [number, number]): boolean {
  return count >= least && count <= most
}

function counted(id: LetterCheck['id'], isGood: boolean, says: string): LetterCheck {
  return { id, state: isGood ? 'good' : 'look', says }
}

function sayOn(day: string): string {
  return /^[A-Z]/.test(day) ? `from ${day} on` : day
}
