import { supportWords } from '../content/en/people.ts'
import type { Context } from '../context.ts'
import { ok, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { patch } from '../vault/edit.ts'
import { found } from '../vault/found.ts'
import type { Readable } from '../vault/kind.ts'
import { type Person, personKind, supportRoles } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'
import { addPerson, type SupportRole } from './person-actions.ts'
import { personNamed } from './person-named.ts'
import type { NamedRecord } from './person-page.ts'
import { suitedFor } from './suited-for.ts'

/** The most names that one part of the map shows. */
export const MOST_NAMES = 8

export interface SupportPart {
  readonly role: SupportRole
  readonly title: string
  readonly people: readonly NamedRecord[]
  /** How many more there are than are shown. */
  readonly more: number
}

/** An empty part, and the one person who might fit into it. */
export interface SupportGap {
  readonly role: SupportRole
  readonly says: string
  readonly because: string
  readonly suggestion: NamedRecord | null
}

export interface SupportMap {
  /** What the map shows, in one sentence. */
  readonly sentence: string
  readonly parts: readonly SupportPart[]
  /** The first empty part; null when each has somebody. */
  readonly gap: SupportGap | null
}

/** The people one can turn to, by what each is good for. */
export function supportMap(vault: Vault): SupportMap {
  const people = vault.all(personKind).filter(({ body }) => body.roles.some(isRole))
  const parts = supportRoles.map((role): SupportPart => {
    const those = people.filter(({ body }) => body.roles.includes(role))
    return {
      role,
      title: supportWords.roles[role].title,
      people: those.slice(0, MOST_NAMES).map(named),
      more: Math.max(0, those.length - MOST_NAMES),
    }
  })
  const empty = parts.find((part) => part.people.length === 0)
  return {
    sentence: supportWords.sentence(people.length),
    parts,
    gap: empty ? gapOf(vault, empty.role) : null,
  }
}

function gapOf(vault: Vault, role: SupportRole): SupportGap {
  const { gap, because } = supportWords.roles[role]
  const [suited] = suitedFor(vault, role)
  return { role, says: gap, because, suggestion: suited ? named(suited) : null }
}

/**
 * Puts somebody into a part of the map: the person of that name, or a new one. Problems: `no-name`,
 * `newer-format`, `too-long`.
 */
export function giveRole(
  vault: Vault,
  input: { readonly name: string; readonly role: SupportRole },
  context: Context,
): Result<Change[]> {
  const known = personNamed(vault, input.name)
  if (!known) return addPerson(vault, { name: input.name, roles: [input.role] }, context)
  const person = found(vault, personKind, known.id)
  if (!person.ok) return person
  if (known.body.roles.includes(input.role)) return ok([])
  return ok([patch(personKind, known, { roles: [...known.body.roles, input.role] })])
}

/** Takes somebody out of a part of the map. Problems: `not-found`, `newer-format`. */
export function takeRole(
  vault: Vault,
  input: { readonly personId: string; readonly role: SupportRole },
  _context: Context,
): Result<Change[]> {
  const person = found(vault, personKind, input.personId)
  if (!person.ok) return person
  const roles = person.value.body.roles.filter((role) => role !== input.role)
  return ok([patch(personKind, person.value, { roles })])
}

function named({ id, body }: Readable<Person>): NamedRecord {
  return { id, name: body.name }
}

function isRole(role: string): boolean {
  return supportRoles.some((known) => known === role)
}
