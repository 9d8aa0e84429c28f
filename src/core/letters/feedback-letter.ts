import { settingsOf } from '../care/settings.ts'
import { feedbackQuestionLabels } from '../content/en/feedback-letter.ts'
import type { Now } from '../context.ts'
import { type NoFacts, noFacts, type Whom } from '../recovery/no-facts.ts'
import { knownIn } from '../vault/kind.ts'
import { openDoors } from '../vault/kinds/reading.ts'
import type { Vault } from '../vault/vault.ts'
import { countWords, WORDS_MAX } from './check-letter.ts'
import {
  type FeedbackLetterFacts,
  type FeedbackQuestionId,
  type FeedbackWords,
  feedbackWords,
  type WrittenLanguage,
  writtenLanguages,
} from './feedback-words.ts'
import { type LetterTone, letterWords } from './letter-words.ts'
import { shortName } from './names.ts'
import { fittingQuestions, hadExercise, hasGap } from './question-table.ts'

/** Narrow and few: more than two are seldom answered. A choice of this design. */
export const MAX_QUESTIONS = 2

export interface FeedbackQuestion {
  readonly id: FeedbackQuestionId
  /** What it asks about, for the picker. */
  readonly label: string
}

export interface DraftInput {
  readonly recoveryId: string
  /** Ids from `questionsFor`, at most two; the best two for this no where absent, none for []. */
  readonly questions?: readonly string[] | undefined
  /** That of the correspondence where absent, and English where Onward cannot write that. */
  readonly language?: WrittenLanguage | undefined
  /** Whom the person chose; who wrote or was met where absent. */
  readonly to?: Whom | undefined
  readonly interest?: boolean | undefined
  readonly tone?: LetterTone | undefined
}

export interface DraftLetter {
  readonly to: { readonly name: string | null; readonly address: string | null }
  readonly subject: string
  readonly text: string
  /** Ids of the questions in it. */
  readonly questions: readonly FeedbackQuestionId[]
  readonly language: WrittenLanguage
  /** The language of their letter, as a BCP 47 code, where Onward cannot write it. */
  readonly unwritten: string | null
  /** Whether it says that the person would still like to work there. */
  readonly interest: boolean
}

/** The questions that fit how far it got, best first; empty where there is no such recovery. */
export function questionsFor(vault: Vault, recoveryId: string): readonly FeedbackQuestion[] {
  const facts = noFacts(vault, recoveryId, 'UTC')
  return facts ? labelled(questionIds(facts)) : []
}

/** Questions by their ids, in that order. */
export function labelled(ids: readonly FeedbackQuestionId[]): readonly FeedbackQuestion[] {
  return ids.map((id) => ({ id, label: feedbackQuestionLabels[id] }))
}

/**
 * A letter that asks for feedback, 80 to 120 words, ready to be edited: thanks, accepts, at most two
 * questions about next time, an easy way out, the door if one is open (docs/care.md).
 * Undefined when there is no such recovery.
 */
export function draftFeedbackLetter(
  vault: Vault,
  input: DraftInput,
  now: Now,
): DraftLetter | undefined {
  const known = noFacts(vault, input.recoveryId, now.zone)
  if (!known) return undefined
  const facts = input.to ? { ...known, whom: input.to } : known
  const theirs = facts.reading?.language ?? null
  const language = input.language ?? knownIn(writtenLanguages, theirs) ?? 'en'
  const { interest, tone } = input
  const letterFacts = { ...letterFactsOf(facts, settingsOf(vault).name), interest, tone }
  const questions = picked(questionIds(facts), input.questions)
  const written = writeFeedbackLetter(letterFacts, questions, language)
  return {
    to: facts.whom ?? { name: null, address: null },
    subject: replySubject(facts) ?? written.subject,
    text: written.text,
    questions,
    language,
    unwritten: theirs !== null && !knownIn(writtenLanguages, theirs) ? theirs : null,
    interest: interest ?? letterFacts.door !== 'none',
  }
}

/** The picked ones, or the best two where nothing was picked or nothing of it fits. */
export function picked(
  fitting: readonly FeedbackQuestionId[],
  wanted: readonly string[] | undefined,
): readonly FeedbackQuestionId[] {
  const some = fitting.filter((id) => wanted?.includes(id))
  return (some.length > 0 || wanted?.length === 0 ? some : fitting).slice(0, MAX_QUESTIONS)
}

/** The fullest wording that stays within the length: what can be spared goes first. */
export function writeFeedbackLetter(
  facts: FeedbackLetterFacts,
  questions: readonly FeedbackQuestionId[],
  language: WrittenLanguage,
): { readonly subject: string; readonly text: string } {
  const subject = feedbackWords[language].subject(facts)
  const full = wording(facts, questions, language, true)
  if (countWords(full) <= WORDS_MAX) return { subject, text: full }
  const shorter = wording(facts, questions, language, false)
  if (countWords(shorter) <= WORDS_MAX) return { subject, text: shorter }
  return { subject, text: wording({ ...facts, role: null }, questions, language, false) }
}

function wording(
  facts: FeedbackLetterFacts,
  questions: readonly FeedbackQuestionId[],
  language: WrittenLanguage,
  withEnough: boolean,
): string {
  const words = feedbackWords[language]
  const { name } = facts
  const many = questions.length === 1 ? 'one' : 'two'
  const asking = [words.ask[many], ...questions.map((id) => words.questions[id])]
  if (withEnough) asking.push(words.enough[many])
  const { greeting, close } = toned(facts, language)
  return [
    greeting,
    `${words.thanks(facts)} ${words.accept}`,
    ...(questions.length > 0 ? [asking.join(' ')] : []),
    `${questions.length > 0 ? `${words.easyOut} ` : ''}${farewell(facts, words)}`,
    name?.trim() ? `${close}\n${name.trim()}` : close,
  ].join('\n\n')
}

function farewell({ door, interest }: FeedbackLetterFacts, words: FeedbackWords): string {
  if (interest === false) return words.doors.none
  return door === 'none' && interest ? words.interest : words.doors[door]
}

function toned({ toName, tone = 'plain' }: FeedbackLetterFacts, language: WrittenLanguage) {
  const { greeting, close } = feedbackWords[language]
  const plain = { greeting: greeting(toName), close }
  const letters = letterWords[language]
  if (tone === 'plain') return plain
  return { greeting: letters.greeting(toName, tone), close: letters.close[tone] }
}

function replySubject({ letter }: NoFacts): string | null {
  const subject = letter?.body.subject?.trim()
  if (!subject) return null
  return /^(?:re|aw|antw|sv|ref):/i.test(subject) ? subject : `Re: ${subject}`
}

function questionIds(facts: NoFacts): readonly FeedbackQuestionId[] {
  return fittingQuestions({
    talked: hasTalked(facts),
    hadExercise: hadExercise(facts),
    hasGap: hasGap(facts),
  })
}

function hasTalked({ howFar, rounds }: NoFacts): boolean {
  return rounds > 0 || (howFar ?? 'applied') !== 'applied'
}

function letterFactsOf(facts: NoFacts, name: string | undefined): FeedbackLetterFacts {
  const { recovery, reading, howFar, rounds, whom, company, role } = facts
  const isSeveral = howFar === 'several-rounds' || rounds > 1
  const isOne = howFar === 'one-talk' || rounds === 1
  const byPhone = recovery.body.toldBy === 'phone'
  return {
    company,
    role,
    rounds,
    toName: whom?.name ?? null,
    name: name ?? null,
    told: byPhone ? 'phone' : reading?.personal === true ? 'personal' : 'template',
    met: isSeveral ? 'several-rounds' : isOne ? 'one-talk' : 'nobody',
    others: whom?.name ? othersMet(facts) : [],
    door: knownIn(openDoors, reading?.openDoor) ?? 'none',
  }
}

function othersMet({ application, whom }: NoFacts): readonly string[] {
  const met = (application?.body.events ?? []).flatMap(({ people }) => people ?? [])
  const others = [...new Set(met)].filter((name) => name !== whom?.name)
  return others.slice(0, 2).map(shortName)
}
