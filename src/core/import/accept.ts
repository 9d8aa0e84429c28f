import type { Context } from '../context.ts'
import { removeTogether } from '../past/belongings.ts'
import { confirmReading, eventTypeOf } from '../recovery/confirm-reading.ts'
import { howFarByLetter } from '../recovery/how-far.ts'
import { ok, type Result } from '../result.ts'
import { type Change, MAX_CHANGES_PER_SET } from '../vault/change.ts'
import { createOrReplace, remove } from '../vault/edit.ts'
import { notFound, without } from '../vault/found.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { foundLetterKind, letterImportKind } from '../vault/kinds/letter-import.ts'
import type { Vault } from '../vault/vault.ts'
import { Workbench } from '../vault/workbench.ts'
import { type Found, foundOf } from './found.ts'

/** Letters of one application as they were shown to the person, who accepts exactly that. */
export interface AsShown {
  readonly id: string
  /** The application that they join; null where they begin one, or belong to none. */
  readonly applicationId: string | null
  readonly company: string | null
  readonly role: string | null
  readonly letterIds: readonly string[]
}

/** Where accepted letters went. */
export interface Kept {
  /** Null where they belong to no application. */
  readonly applicationId: string | null
  /** What a no of the last 14 days has opened. */
  readonly recoveryId: string | null
}

export interface Accepted {
  readonly changes: readonly Change[]
  /** By the id under which they were shown. */
  readonly kept: ReadonlyMap<string, Kept>
  /** Ids of what did not fit into one set of changes; to be accepted next. */
  readonly left: readonly string[]
}

/** A letter, its application, what a no opens, and what it took the place of. */
const CHANGES_PER_LETTER = 4
/** More letters of one application than that wait for the next time. */
const LETTERS_AT_ONCE = MAX_CHANGES_PER_SET / CHANGES_PER_LETTER

/**
 * Accepts what Onward made of letters: every letter becomes one of the person's, and its event is
 * written into the application that it joins or begins. A no of the last 14 days opens what follows; an
 * older one is only filed. Problem: `not-found` where none of the letters waits any more.
 */
export function acceptGroups(
  vault: Vault,
  groups: readonly AsShown[],
  context: Context,
): Result<Accepted> {
  const bench = new Workbench(vault, context.now.instant)
  const kept = new Map<string, Kept>()
  const left: string[] = []
  let room = MAX_CHANGES_PER_SET
  for (const group of groups) {
    const letters = waitingOf(vault, group, context.now.zone).slice(0, LETTERS_AT_ONCE)
    if (letters.length === 0) continue
    const needs = letters.length * CHANGES_PER_LETTER
    if (needs > room && kept.size > 0) {
      left.push(group.id)
      continue
    }
    room -= needs
    const accepted = acceptLetters(bench, group, letters, context)
    if (!accepted.ok) return accepted
    kept.set(group.id, accepted.value)
  }
  return kept.size === 0 ? notFound : ok({ changes: bench.changes(), kept, left })
}

function waitingOf(vault: Vault, { letterIds }: AsShown, zone: string): readonly Found[] {
  return letterIds.flatMap((id) => {
    const record = vault.get(foundLetterKind, id)
    return record ? foundOf(record, zone) : []
  })
}

function acceptLetters(
  bench: Workbench,
  group: AsShown,
  letters: readonly Found[],
  context: Context,
): Result<Kept> {
  const joined = group.applicationId && bench.get(applicationKind, group.applicationId)
  let applicationId = joined ? joined.id : null
  let recoveryId: string | null = null
  for (const letter of beginnersFirst(letters)) {
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
        isTheirWord: letter.isSaid,
      },
      context,
    )
    if (!confirmed.ok) return confirmed
    bench.apply(confirmed.value.changes)
    applicationId = confirmed.value.applicationId ?? applicationId
    recoveryId = confirmed.value.recoveryId ?? recoveryId
  }
  return ok({ applicationId, recoveryId })
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
