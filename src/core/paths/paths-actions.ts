import { pathsWords } from '../content/en/paths.ts'
import type { Context } from '../context.ts'
import { addAction } from '../plan/action-actions.ts'
import { addLearning } from '../plan/learning.ts'
import { ok, problem, type Result } from '../result.ts'
import { addDays, dateOf } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create, createOrReplace, patch } from '../vault/edit.ts'
import { checkFits } from '../vault/fields.ts'
import { found, without } from '../vault/found.ts'
import {
  type InterestArea,
  PATHS_ID,
  type Path,
  type PathDecision,
  type PathSort,
  type Paths,
  pathKind,
  pathsKind,
} from '../vault/kinds/paths.ts'
import type { Vault } from '../vault/vault.ts'

type Changes = Result<Change[]>

/** More of them would say little of what the person can do. */
export const MOST_OWN = 5
/** Minutes of a first look at the adverts of another way to go. */
const LOOK_MINUTES = 20

const none: Paths = { own: [], areas: [], shown: [] }

/** Where else the person might go; empty where nothing was said yet. */
export function pathsOf(vault: Vault): Paths {
  return vault.get(pathsKind, PATHS_ID)?.body ?? none
}

/** Takes up the offer to look next door; Today then leaves it. */
export function takeUpPaths(vault: Vault, _input: object, context: Context): Changes {
  return keep(vault, (paths) => ({ ...paths, lookedAt: context.now.instant }))
}

/** Lets Today offer it again, once the rule says so. */
export function leavePaths(vault: Vault, _input: object, _context: Context): Changes {
  return keep(vault, (paths) => without(paths, 'lookedAt'))
}

/**
 * Names an occupation as the person's own, or takes it off again; who does that is looking already.
 * Problem: `too-many-own`.
 */
export function markOwn(
  vault: Vault,
  input: { readonly code: string; readonly title: string },
  context: Context,
): Changes {
  const { code, title } = input
  const { own } = pathsOf(vault)
  const isOwn = own.some(({ id }) => id === code)
  if (!isOwn && own.length >= MOST_OWN) {
    return problem('too-many-own', 'Five are enough to compare with. Take one off first.')
  }
  return keep(vault, (paths) => ({
    lookedAt: context.now.instant,
    ...paths,
    own: isOwn ? own.filter(({ id }) => id !== code) : [...own, { id: code, title }],
  }))
}

/** Chooses an area of interest, or takes it back. */
export function markArea(
  vault: Vault,
  { area }: { readonly area: InterestArea },
  _context: Context,
): Changes {
  return keep(vault, (paths) => ({
    ...paths,
    areas: paths.areas.includes(area)
      ? paths.areas.filter((each) => each !== area)
      : [...paths.areas, area],
  }))
}

/** What the person likes, in their own words; an empty text takes it away. Problem: `too-long`. */
export function writeLikes(
  vault: Vault,
  { text }: { readonly text: string },
  _context: Context,
): Changes {
  const likes = text.trim()
  return keep(vault, (paths) => (likes ? { ...paths, likes } : without(paths, 'likes')))
}

/** A proof of one skill or field of knowledge; an empty one takes it away. Problem: `too-long`. */
export function showElement(
  vault: Vault,
  input: { readonly element: string; readonly proof: string },
  _context: Context,
): Changes {
  const proof = input.proof.trim()
  return keep(vault, (paths) => {
    const others = paths.shown.filter(({ id }) => id !== input.element)
    return { ...paths, shown: proof ? [...others, { id: input.element, proof }] : others }
  })
}

function keep(vault: Vault, edit: (paths: Paths) => Paths): Changes {
  const body = edit(pathsOf(vault))
  return checkFits(pathsKind, body) ?? ok([createOrReplace(vault, pathsKind, PATHS_ID, body)])
}

export interface PathInput {
  readonly sort: PathSort
  /** What tells it from others of its sort. */
  readonly about: string
  readonly name: string
  readonly because: string
  /** What to search for. */
  readonly terms: string
}

/**
 * What the person makes of one way to go. To try it makes its if-then action for tomorrow, unless that
 * stands already; "no" is for good, and can be taken back. Problems: `newer-format`, `too-long` and those
 * of `addAction`.
 */
export function decidePath(
  vault: Vault,
  input: PathInput & { readonly decision: PathDecision },
  context: Context,
): Changes {
  const { sort, about, name, because, decision } = input
  const known = vault.all(pathKind).find(({ body }) => body.sort === sort && body.about === about)
  const changes: Change[] = []
  let actionId = known?.body.actionId
  if (decision === 'try' && actionId === undefined) {
    const id = context.newId()
    const made = actionFor(vault, input, id, context)
    if (!made.ok) return made
    changes.push(...made.value)
    actionId = id
  }
  const fields = { name, because, decision, ...(actionId ? { actionId } : {}) }
  if (known) {
    const record = found(vault, pathKind, known.id)
    return record.ok ? ok([...changes, patch(pathKind, record.value, fields)]) : record
  }
  const body: Path = { sort, about, ...fields, addedAt: context.now.instant }
  const wrong = checkFits(pathKind, body)
  return wrong ?? ok([...changes, create(pathKind, context.newId(), body)])
}

function actionFor(vault: Vault, { terms, because }: PathInput, id: string, context: Context) {
  return addAction(
    vault,
    {
      ifCue: pathsWords.cue,
      thenStep: pathsWords.step(terms),
      minutes: LOOK_MINUTES,
      on: addDays(dateOf(context.now), 1),
      because,
    },
    { ...context, newId: () => id },
  )
}

/** Puts something that another way to go asks for onto the learning plan. Problems: those of `addLearning`. */
export function learnForPath(
  vault: Vault,
  input: { readonly name: string; readonly missing: string },
  context: Context,
): Changes {
  return addLearning(vault, pathsWords.learning(input.name, input.missing), context)
}
