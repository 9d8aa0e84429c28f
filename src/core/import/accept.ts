import type { Context } from '../context.ts'
import { removeTogether } from '../past/belongings.ts'
import { confirmReading, eventTypeOf } from '../recovery/confirm-reading.ts'
import { howFarByLetter } from '../recovery/how-far.ts'
import { ok, type Result } from '../result.ts'
import { type Change, MAX_CHANGES_PER_SET } from '../vault/change.ts'
import { createOrReplace, patch, remove } from '../vault/edit.ts'
import { found, notFound, without } from '../vault/found.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { foundLetterKind, letterImportKind } from '../vault/kinds/letter-import.ts'
import type { LetterKind } from '../vault/kinds/reading.ts'
import type { Vault } from '../vault/vault.ts'
import { Workbench } from '../vault/workbench.ts'
import type { Found } from './found.ts'
import type { Group } from './group.ts'
import { sortOut } from './sort-out.ts'

export interface Accepted {
  readonly changes: readonly Change[]
  /** The applications that the groups went into, by the group's id. */
  readonly applicationIds: ReadonlyMap<string, string>
  /** Groups that did not fit into one set of changes; to be accepted next. */
  readonly left: readonly string[]
}

/** A letter, its application, what a no opens, and what it took the place of. */
const CHANGES_PER_LETTER = 4
/** More letters of one application than that wait for the next time. */
const LETTERS_AT_ONCE = MAX_CHANGES_PER_SET / CHANGES_PER_LETTER

/**
 * Accepts what Onward made of letters: every letter becomes one of the person's, and its event is
 * written into the application that it joins or begins. A no of the last 14 days opens what follows; an
 * older one is only filed. Problem: `not-found` where none of the groups is there any more.
 */
export function acceptGroups(
  vault: Vault,
  groupIds: readonly string[],
  context: Context,
): Result<Accepted> {
  const wanted = new Set(groupIds)
  const groups = sortOut(vault, context.now.zone).clear.filter(({ id }) => wanted.has(id))
  if (groups.length === 0) return notFound
  const bench = new Workbench(vault, context.now.instant)
  const applicationIds = new Map<string, string>()
  let room = MAX_CHANGES_PER_SET
  const left: string[] = []
  for (const group of groups) {
    const needs = Math.min(group.letters.length, LETTERS_AT_ONCE) * CHANGES_PER_LETTER
    if (needs > room && applicationIds.size > 0) {
      left.push(group.id)
      continue
    }
    room -= needs
    const accepted = acceptGroup(bench, group, context)
    if (!accepted.ok) return accepted
    if (accepted.value !== null) applicationIds.set(group.id, accepted.value)
  }
  return ok({ changes: bench.changes(), applicationIds, left })
}

/** The application that the group went into, or null where its letters belong to none. */
function acceptGroup(bench: Workbench, group: Group, context: Context): Result<string | null> {
  let { applicationId } = group
  for (const letter of beginnersFirst(group.letters.slice(0, LETTERS_AT_ONCE))) {
    bench.apply(asLetter(bench, letter))
    const { kind } = letter.clues
    const confirmed = confirmReading(
      bench,
      {
        letterId: letter.id,
        kind,
        company: group.company ?? '',
        role: letter.clues.role ?? group.role,
        applicationId,
        howFar: kind === 'rejection' ? howFarByLetter(letter.reading) : null,
      },
      context,
    )
    if (!confirmed.ok) return confirmed
    bench.apply(confirmed.value.changes)
    applicationId = confirmed.value.applicationId ?? applicationId
  }
  return ok(applicationId)
}

/** Letters that begin an application come before those that only join one; otherwise the oldest first. */
function beginnersFirst(letters: readonly Found[]): readonly Found[] {
  const begins = ({ clues, reading }: Found): boolean => {
    const type = eventTypeOf(clues.kind, reading)
    return type !== null && type !== 'note'
  }
  return [...letters.filter(begins), ...letters.filter((letter) => !begins(letter))]
}

/** The found letter goes, and the letter of the same id takes its place. */
function asLetter(vault: Vault, { id, body }: Found): readonly Change[] {
  const { door } = vault.get(letterImportKind, body.importId)?.body ?? { door: 'file' }
  return [
    createOrReplace(vault, letterKind, id, {
      ...without(body, 'said'),
      direction: 'in',
      source: door,
    }),
    remove(foundLetterKind, { id, version: vault.find(foundLetterKind.name, id)?.version ?? 0 }),
  ]
}

/** What the person says of a letter that waits. */
export interface Said {
  readonly letterId: string
  readonly kind: LetterKind
  readonly company: string
  readonly role: string | null
  /** The application that it joins, if it is one of those that are kept. */
  readonly applicationId?: string | undefined
  /** Another letter that waits and is about the same application. */
  readonly besideId?: string | undefined
  /** It begins an application of its own, whatever fits. */
  readonly begins?: boolean | undefined
}

/** Puts a letter that waits right; it is then among those that are clear. Problems: as for `found`. */
export function sayOf(vault: Vault, said: Said): Result<readonly Change[]> {
  const letter = found(vault, foundLetterKind, said.letterId)
  if (!letter.ok) return letter
  const { kind, company, role, applicationId, besideId, begins } = said
  const fields = {
    kind,
    company: company.trim(),
    role: role?.trim() || null,
    ...(applicationId ? { applicationId } : {}),
    ...(besideId ? { besideId } : {}),
    ...(begins ? { begins } : {}),
  }
  return ok([patch(foundLetterKind, letter.value, { said: fields })])
}

/**
 * Leaves letters out: they go with their texts, and do not come again. The texts have to be loaded, see
 * `unloadedTexts`.
 */
export function leaveOut(vault: Vault, letterIds: readonly string[]): readonly Change[] {
  return removeTogether(
    vault,
    letterIds.map((id) => ({ kind: foundLetterKind.name, id })),
  )
}
