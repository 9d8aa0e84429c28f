import { targetWords } from '../content/en/plan.ts'
import type { Context, Now } from '../context.ts'
import { openApplications } from '../next/open-applications.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateOf, daysBetween } from '../time/calendar.ts'
import { sayDayOfYear } from '../time/say.ts'
import type { Change } from '../vault/change.ts'
import { createOrReplace } from '../vault/edit.ts'
import { checkDay, checkFits, nothingWritten } from '../vault/fields.ts'
import { without } from '../vault/found.ts'
import type { Application } from '../vault/kinds/application.ts'
import {
  type Direction,
  TARGET_ID,
  type Target,
  type TargetList,
  targetKind,
} from '../vault/kinds/direction.ts'
import type { Vault } from '../vault/vault.ts'

type Changes = Result<Change[]>

const none: Target = {
  must: [],
  never: [],
  nice: [],
  limits: [],
  values: [],
  longTerm: [],
  reviews: [],
}

/** The target, empty where none was written. */
export function targetOf(vault: Vault): Target {
  return vault.get(targetKind, TARGET_ID)?.body ?? none
}

/** Adds one wish to a list. Problems: `empty`, `too-long`. */
export function addWish(
  vault: Vault,
  input: { readonly list: TargetList; readonly text: string },
  context: Context,
): Changes {
  const text = input.text.trim()
  if (text === '') return nothingWritten
  const { list } = input
  return keep(vault, (target) => ({
    ...target,
    [list]: [...target[list], { id: context.newId(), text }],
  }))
}

export type TargetPart = TargetList | 'values' | 'longTerm'

/** Takes one wish, value or goal away. */
export function removeWish(
  vault: Vault,
  input: { readonly list: TargetPart; readonly id: string },
  _context: Context,
): Changes {
  const { list, id } = input
  return keep(vault, (target) => ({
    ...target,
    [list]: (target[list] as readonly { readonly id: string }[]).filter((each) => each.id !== id),
  }))
}

/** Adds what matters to the person. Problems: `empty`, `too-long`. */
export function addValue(
  vault: Vault,
  input: { readonly text: string; readonly why?: string },
  context: Context,
): Changes {
  const [text, why] = [input.text.trim(), input.why?.trim()]
  if (text === '') return nothingWritten
  const value = { id: context.newId(), text, ...(why ? { why } : {}) }
  return keep(vault, (target) => ({ ...target, values: [...target.values, value] }))
}

/** Adds a long-term goal with why; the first is pinned. Problems: `empty`, `no-why`, `too-long`. */
export function addLongTerm(
  vault: Vault,
  input: { readonly text: string; readonly why: string },
  context: Context,
): Changes {
  const [text, why] = [input.text.trim(), input.why.trim()]
  if (text === '') return nothingWritten
  if (why === '') {
    return problem('no-why', 'Why does it matter to you? That is what stays in view on a hard day.')
  }
  return keep(vault, (target) => {
    const pinned = target.longTerm.length === 0
    return { ...target, longTerm: [...target.longTerm, { id: context.newId(), text, why, pinned }] }
  })
}

/** Pins the why of one long-term goal to the plan, or takes it off again. */
export function pinWhy(vault: Vault, input: { readonly id: string }, _context: Context): Changes {
  return keep(vault, (target) => ({
    ...target,
    longTerm: target.longTerm.map((goal) => ({
      ...goal,
      pinned: goal.id === input.id && !goal.pinned,
    })),
  }))
}

/** Until when the money lasts; null takes it away. Problem: `not-a-day`. */
export function setMoneyUntil(
  vault: Vault,
  input: { readonly on: string | null },
  _context: Context,
): Changes {
  const { on } = input
  const wrong = checkDay(on ?? undefined)
  if (wrong) return wrong
  return keep(vault, (target) =>
    on === null ? without(target, 'moneyUntil') : { ...target, moneyUntil: on },
  )
}

/** A look at the whole way, with what it decided. Problems: `empty`, `too-long`. */
export function lookAtWay(
  vault: Vault,
  input: { readonly direction: Direction; readonly decision: string },
  context: Context,
): Changes {
  const decision = input.decision.trim()
  if (decision === '') return nothingWritten
  const { direction } = input
  const review = { id: context.newId(), on: dateOf(context.now), direction, decision }
  return keep(vault, (target) => ({ ...target, reviews: [...target.reviews, review] }))
}

function keep(vault: Vault, edit: (target: Target) => Target): Changes {
  const body = edit(targetOf(vault))
  return checkFits(targetKind, body) ?? ok([createOrReplace(vault, targetKind, TARGET_ID, body)])
}

/** The why that stays in view; null where none is pinned. */
export function pinnedWhy(vault: Vault): { readonly text: string; readonly why: string } | null {
  return targetOf(vault).longTerm.find(({ pinned }) => pinned) ?? null
}

/** A saved application beside the target. */
export interface Flagged {
  readonly applicationId: string
  readonly company: string
  readonly role: string | null
  readonly flags: readonly string[]
}

export interface TargetView {
  readonly target: Target
  /** Weeks of money, in words; null where no day was given. */
  readonly money: string | null
  /** Saved applications with what speaks against them or is not said; those with nothing are left out. */
  readonly flagged: readonly Flagged[]
  /** Latest first. */
  readonly reviews: readonly {
    readonly id: string
    readonly on: string
    readonly says: string
    readonly decision: string
  }[]
}

/** The target, and what it says about the applications that are saved. */
export function targetView(vault: Vault, now: Now): TargetView {
  const target = targetOf(vault)
  const { moneyUntil } = target
  const days = moneyUntil ? daysBetween(dateOf(now), moneyUntil) : null
  return {
    target,
    money: days === null ? null : targetWords.money(Math.floor(days / 7)),
    flagged: openApplications(vault)
      .filter(({ stage }) => stage === 'saved')
      .map(({ id, body }) => ({
        applicationId: id,
        company: body.company,
        role: body.role ?? null,
        flags: flagsOf(body, target),
      }))
      .filter(({ flags }) => flags.length > 0),
    reviews: target.reviews.toReversed().map(({ id, on, direction, decision }) => ({
      ...{ id, decision },
      on: sayDayOfYear(on, now),
      says: targetWords.directions[direction as Direction] ?? direction,
    })),
  }
}

/**
 * What the words of an application say against the target: a word of something never wanted, or, where
 * there is an advert, no word of something that must be. Words alone, no verdict.
 */
export function flagsOf(application: Application, target: Target): readonly string[] {
  const { company, role, place, pay, notes, advert, workMode, jobType } = application
  const said = [company, role, place, pay, notes, advert, workMode, jobType].join(' ')
  const words = new Set(wordsOf(said))
  const nevers = target.never.flatMap(({ text }) => {
    const word = wordsOf(text).find((each) => words.has(each))
    return word ? [targetWords.flags.never(text, word)] : []
  })
  if (!advert) return nevers
  const unsaid = target.must.filter(({ text }) => {
    const wanted = wordsOf(text)
    return wanted.length > 0 && !wanted.some((word) => words.has(word))
  })
  return [...nevers, ...unsaid.map(({ text }) => targetWords.flags.must(text))]
}

/** Too common to tell one advert from another. */
const common = new Set(
  'about after again also been being from have into more most much must near never only other over some such than that them then there they this very want what when where which will with without work working would your'.split(
    ' ',
  ),
)

/** Words of four letters and more, small, without a plural s. */
function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !common.has(word))
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''))
}
