import { interimWords } from '../content/en/paths.ts'
import type { Context, Now } from '../context.ts'
import { targetOf } from '../plan/target.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateOf, daysBetween } from '../time/calendar.ts'
import { sayFullDate } from '../time/say.ts'
import type { Change } from '../vault/change.ts'
import { create, remove, replace } from '../vault/edit.ts'
import { checkDay, checkFits, defined, filledIn } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import { knownIn } from '../vault/kind.ts'
import {
  type Interim,
  type InterimForm,
  interimForms,
  interimKind,
  type Relevance,
} from '../vault/kinds/paths.ts'
import type { Vault } from '../vault/vault.ts'

type Changes = Result<Change[]>

export const interimDecisions = ['yes', 'later', 'no'] as const
export type InterimDecision = (typeof interimDecisions)[number]

export interface InterimFields {
  readonly form: InterimForm
  readonly what: string
  /** A month's money, in the person's own currency. */
  readonly monthlyIn?: number | undefined
  readonly monthlyOut?: number | undefined
  readonly endsOn?: string | undefined
  readonly relevance?: Relevance | undefined
  /** Hours a week left for the search. */
  readonly hoursLeft?: number | undefined
}

/** A chance of work for the time being. Problems: `no-words`, `not-a-day`, `not-a-number`, `too-long`. */
export function addInterim(_vault: Vault, input: InterimFields, context: Context): Changes {
  const card = cardOf({ ...input, addedAt: context.now.instant })
  return card.ok ? ok([create(interimKind, context.newId(), card.value)]) : card
}

/** Yes, no or not now, with the reason. Problems: `not-found`, `newer-format`, `too-long`. */
export function decideInterim(
  vault: Vault,
  input: {
    readonly interimId: string
    readonly decision: InterimDecision
    readonly reason?: string | undefined
  },
  _context: Context,
): Changes {
  const record = found(vault, interimKind, input.interimId)
  if (!record.ok) return record
  const { decision, reason } = input
  const card = cardOf({ ...record.value.body, ...defined({ decision, reason }) })
  return card.ok ? ok([replace(interimKind, record.value, card.value)]) : card
}

/** Problems: `not-found`, `newer-format`. */
export function removeInterim(
  vault: Vault,
  { interimId }: { readonly interimId: string },
  _context: Context,
): Changes {
  const record = found(vault, interimKind, interimId)
  return record.ok ? ok([remove(interimKind, record.value)]) : record
}

function cardOf(
  fields: {
    readonly [Field in keyof Interim]?: Interim[Field] | undefined
  },
): Result<Interim> {
  const filled = filledIn({ ...fields }) as Partial<Interim>
  if (!filled.what) {
    return problem('no-words', 'What is it? A few words are enough. The rest is kept.')
  }
  const wrong = checkDay(filled.endsOn)
  if (wrong) return wrong
  const numbers = [filled.monthlyIn, filled.monthlyOut, filled.hoursLeft]
  if (numbers.some((number) => number !== undefined && !(number >= 0 && number <= 100_000_000))) {
    return problem('not-a-number', 'Numbers only, such as 1800. The rest is kept as you typed it.')
  }
  return checkFits(interimKind, filled as Interim) ?? ok(filled as Interim)
}

/** Two sides of one chance, with the person's own numbers and no verdict. */
export interface InterimCard {
  readonly id: string
  readonly title: string
  /** What the person's own numbers come to. */
  readonly reckoned: readonly string[]
  readonly speaksFor: readonly string[]
  readonly speaksAgainst: readonly string[]
  readonly decision: InterimDecision | null
  readonly reason: string
}

const DAYS_A_MONTH = 30.4

/** Chances of work for the time being, the latest first. */
export function interimView(vault: Vault, now: Now): readonly InterimCard[] {
  const { moneyUntil } = targetOf(vault)
  const runwayDays = moneyUntil ? Math.max(0, daysBetween(dateOf(now), moneyUntil)) : null
  return vault
    .all(interimKind)
    .toReversed()
    .map(({ id, body }) => ({
      id,
      title: `${interimWords.forms[knownIn(interimForms, body.form) ?? 'temporary']}: ${body.what}`,
      ...sidesOf(body, runwayDays, now),
      decision: knownIn(interimDecisions, body.decision) ?? null,
      reason: body.reason ?? '',
    }))
}

function sidesOf(body: Interim, runwayDays: number | null, now: Now) {
  const { monthlyIn, monthlyOut, endsOn, relevance, hoursLeft, form } = body
  const words = interimWords
  const reckoned = [
    ...(monthlyIn !== undefined && monthlyOut !== undefined
      ? [words.money(monthlyIn, monthlyOut)]
      : []),
    runwayDays === null
      ? words.noRunway
      : words.runway(Math.floor(runwayDays / 7), monthsAdded(body, now)),
  ]
  const speaksFor: string[] = [words.for.money]
  if (relevance === 'close') speaksFor.push(words.for.close)
  if (endsOn) speaksFor.push(words.for.ends(sayFullDate(endsOn)))
  const speaksAgainst: string[] = [words.against.audit]
  if (relevance === 'other') speaksAgainst.push(words.against.other)
  speaksAgainst.push(
    hoursLeft === undefined ? words.against.hoursUnknown : words.against.hours(hoursLeft),
  )
  if (!endsOn) speaksAgainst.push(words.against.noEnd)
  if (form === 'freelance' || form === 'consulting') speaksAgainst.push(words.against.alone)
  return { reckoned, speaksFor, speaksAgainst }
}

/** Whole months of outgoings that it pays until it ends; 0 where that cannot be reckoned. */
function monthsAdded({ monthlyIn, monthlyOut, endsOn }: Interim, now: Now): number {
  if (!monthlyIn || !monthlyOut || !endsOn) return 0
  const months = Math.max(0, daysBetween(dateOf(now), endsOn)) / DAYS_A_MONTH
  return Math.floor((months * monthlyIn) / monthlyOut)
}
