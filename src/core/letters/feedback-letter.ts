import { settingsOf } from '../care/settings.ts'
import { sayCount } from '../content/en/counts.ts'
import { letterSentences } from '../content/en/feedback-letter.ts'
import type { Now } from '../context.ts'
import { type NoFacts, noFacts } from '../recovery/no-facts.ts'
import { knownIn } from '../vault/kind.ts'
import { openDoors } from '../vault/kinds/reading.ts'
import type { Vault } from '../vault/vault.ts'
import { countWords, WORDS_MAX } from './check-letter.ts'
import { shortName } from './names.ts'
import { type FeedbackQuestion, questionsOf } from './question-table.ts'

/** Narrow and few: more than two are seldom answered. A choice of this design. */
export const MAX_QUESTIONS = 2

export interface DraftInput {
  readonly recoveryId: string
  /** Ids from `questionsFor`, at most two; the best two for this no where absent, none for []. */
  readonly questions?: readonly string[] | undefined
}

export interface DraftLetter {
  readonly to: { readonly name: string | null; readonly address: string | null }
  readonly subject: string
  readonly text: string
  /** Ids of the questions in it. */
  readonly questions: readonly string[]
}

/** The questions that fit how far it got, best first; empty where there is no such recovery. */
export function questionsFor(vault: Vault, recoveryId: string): readonly FeedbackQuestion[] {
  const facts = noFacts(vault, recoveryId, 'UTC')
  return facts ? questionsOf(facts) : []
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
  const facts = noFacts(vault, input.recoveryId, now.zone)
  if (!facts) return undefined
  const fitting = questionsOf(facts)
  const picked = fitting.filter(({ id }) => input.questions?.includes(id))
  const none = input.questions?.length === 0
  const asked = picked.length > 0 || none ? picked : fitting
  const questions = asked.slice(0, MAX_QUESTIONS)
  return {
    to: facts.whom ?? { name: null, address: null },
    subject: subjectOf(facts),
    text: textOf(facts, questions, settingsOf(vault).name),
    questions: questions.map(({ id }) => id),
  }
}

function subjectOf({ letter, role, company }: NoFacts): string {
  const subject = letter?.body.subject?.trim()
  if (subject) return /^re:/i.test(subject) ? subject : `Re: ${subject}`
  return role ? `My application: ${role}` : `My application to ${company}`
}

/** The fullest wording that stays within the length: what can be spared goes first. */
function textOf(
  facts: NoFacts,
  questions: readonly FeedbackQuestion[],
  name: string | undefined,
): string {
  const full = wording(facts, questions, name, true)
  if (countWords(full) <= WORDS_MAX) return full
  const shorter = wording(facts, questions, name, false)
  return countWords(shorter) <= WORDS_MAX
    ? shorter
    : wording({ ...facts, role: null }, questions, name, false)
}

function wording(
  facts: NoFacts,
  questions: readonly FeedbackQuestion[],
  name: string | undefined,
  withWhy: boolean,
): string {
  const { greeting, accept, ask, easyOut, close } = letterSentences
  const opening = greeting(facts.whom?.name ? shortName(facts.whom.name) : null)
  const asking =
    questions.length === 0
      ? []
      : [
          [
            questions.length === 1 ? ask.one : ask.two,
            ...questions.map(({ text }) => text),
            ...(withWhy ? [questions.length === 1 ? ask.whyOne : ask.why] : []),
          ].join(' '),
        ]
  return [
    opening,
    `${thanks(facts)} ${accept}`,
    ...asking,
    `${easyOut} ${door(facts)}`,
    name?.trim() ? `${close}\n${name.trim()}` : close,
  ].join('\n\n')
}

function thanks(facts: NoFacts): string {
  const { thanks: openings, forTime, about } = letterSentences
  const { recovery, reading, howFar, rounds } = facts
  const opening =
    recovery.body.toldBy === 'phone'
      ? openings.phone
      : reading?.personal === true
        ? openings.personal
        : openings.template
  const role = about(facts.role)
  if (howFar === 'several-rounds' || rounds > 1) {
    const many = rounds > 1 ? `${sayCount(rounds)} rounds` : 'several rounds'
    return `${opening}, and ${forTime.rounds(whoMet(facts), many, role)}.`
  }
  const time =
    howFar === 'one-talk' || rounds === 1
      ? forTime.talk(whoMet(facts), role)
      : forTime.application(facts.role ? ` for the role of ${facts.role}` : '')
  return `${opening}, and ${time}.`
}

/** "you", or "you and Anders" where others were met as well. */
function whoMet({ application, whom }: NoFacts): string {
  const met = (application?.body.events ?? []).flatMap(({ people }) => people ?? [])
  const others = [...new Set(met)]
    .filter((name) => name !== whom?.name)
    .map(shortName)
    .slice(0, 2)
  if (!whom?.name || others.length === 0) return 'you'
  return others.length === 1 ? `you and ${others[0]}` : `you, ${others[0]} and ${others[1]}`
}

function door({ reading }: NoFacts): string {
  const { doors } = letterSentences
  const open = knownIn(openDoors, reading?.openDoor)
  return open === undefined || open === 'none' ? doors.closed : doors[open]
}
