import type { Context } from '../context.ts'
import { ok, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { patch } from '../vault/edit.ts'
import { found } from '../vault/found.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { foundLetterKind } from '../vault/kinds/letter-import.ts'
import type { LetterKind } from '../vault/kinds/reading.ts'
import type { Vault } from '../vault/vault.ts'
import { Workbench } from '../vault/workbench.ts'
import { type AsShown, acceptGroups, type Kept } from './accept.ts'
import { sortOut } from './sort-out.ts'

/** Where a letter that waits belongs, as the person says. None of the three: where it fits best. */
export interface Place {
  /** The application that it joins, if it is one of those that are kept. */
  readonly applicationId: string | null
  /** Another letter that waits and is about the same application. */
  readonly besideId: string | null
  /** It begins an application of its own, whatever fits. */
  readonly begins: boolean
}

/** What the person says of a letter that waits. */
export interface Said extends Place {
  readonly letterId: string
  readonly kind: LetterKind
  readonly company: string
  readonly role: string | null
}

/** Puts a letter that waits right; it is then among those that are clear. Problems: as for `found`. */
function sayOf(vault: Vault, said: Said): Result<readonly Change[]> {
  const letter = found(vault, foundLetterKind, said.letterId)
  if (!letter.ok) return letter
  const { kind, company, role, besideId, begins } = said
  // The other letter may have been kept meanwhile.
  const kept = besideId === null ? undefined : vault.get(letterKind, besideId)
  const applicationId = said.applicationId ?? kept?.body.applicationId
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

/** What became of letters of which the person has said what they are. */
export interface Answered {
  readonly changes: readonly Change[]
  /** Null where they wait on: beside others of the same application, or because more is to be asked. */
  readonly kept: Kept | null
}

/**
 * The answer to a question about one letter. That settles it, so it is accepted at once, unless it goes
 * with others that wait, or leaves another question. Problems: as for `found` and `acceptGroups`.
 */
export function answerLook(vault: Vault, said: Said, context: Context): Result<Answered> {
  const bench = new Workbench(vault, context.now.instant)
  const told = sayOf(bench, said)
  if (!told.ok) return told
  bench.apply(told.value)
  const group = sortOut(bench, context.now.zone).clear.find(({ letters }) =>
    letters.some(({ id }) => id === said.letterId),
  )
  const waitsOn = !group || (group.letters.length > 1 && group.applicationId === null)
  if (waitsOn) return ok({ changes: bench.changes(), kept: null })
  return accepted(bench, { ...group, letterIds: [said.letterId] }, context)
}

/** A row put right: its letters with what each is; one that stands `apart` is about something else. */
export interface Correction extends Place {
  readonly letters: readonly {
    readonly letterId: string
    readonly kind: LetterKind
    readonly apart: boolean
  }[]
  readonly company: string
  readonly role: string | null
}

/**
 * Puts the letters of a row right and accepts them, unless they go with others that wait. Each that
 * stands apart waits on as an application of its own. Problems: as for `found` and `acceptGroups`.
 */
export function correctGroup(
  vault: Vault,
  { letters, ...correction }: Correction,
  context: Context,
): Result<Answered> {
  const bench = new Workbench(vault, context.now.instant)
  const together = letters.filter(({ apart }) => !apart)
  const others = letters.filter(({ apart }) => apart)
  const { company, role, applicationId, besideId } = correction
  const place = { applicationId, besideId, begins: applicationId === null && besideId === null }
  const said = [
    ...inOnePlace(together, { company, role }, place),
    ...others.map((letter) => ofItsOwn(vault, letter)),
  ]
  for (const each of said) {
    const told = sayOf(bench, each)
    if (!told.ok) return told
    bench.apply(told.value)
  }
  const [first] = together
  if (!first || besideId !== null) return ok({ changes: bench.changes(), kept: null })
  const letterIds = together.map(({ letterId }) => letterId)
  return accepted(bench, { id: first.letterId, applicationId, company, role, letterIds }, context)
}

/** What Onward read of its employer stays; it is only about another application than was thought. */
function ofItsOwn(vault: Vault, { letterId, kind }: Correction['letters'][number]): Said {
  const { company, role } = vault.get(foundLetterKind, letterId)?.body.reading ?? {}
  const who = { company: company ?? '', role: role ?? null }
  return { letterId, kind, ...who, applicationId: null, besideId: null, begins: true }
}

/** The first begins the application where there is none yet; the others go with it. */
function inOnePlace(
  letters: Correction['letters'],
  who: Pick<Said, 'company' | 'role'>,
  place: Place,
): readonly Said[] {
  const [first] = letters
  return letters.map(({ letterId, kind }) => {
    const isFirst = letterId === first?.letterId
    const beside = { applicationId: null, besideId: first?.letterId ?? null, begins: false }
    return { letterId, kind, ...who, ...(place.begins && !isFirst ? beside : place) }
  })
}

function accepted(bench: Workbench, shown: AsShown, context: Context): Result<Answered> {
  const done = acceptGroups(bench, [shown], context)
  if (!done.ok) return done
  bench.apply(done.value.changes)
  return ok({ changes: bench.changes(), kept: done.value.kept.get(shown.id) ?? null })
}
