import type { Context } from '../context.ts'
import { removeTogether } from '../past/belongings.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create, replace } from '../vault/edit.ts'
import { checkFits, defined, filledIn } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import {
  type Person,
  personKind,
  type relations,
  type supportRoles,
} from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'

type Relation = (typeof relations)[number]
export type SupportRole = (typeof supportRoles)[number]

/** What is known about a person; an empty text means that it is not known. */
export interface PersonFields {
  readonly name: string
  readonly relation?: Relation | (string & {}) | undefined
  /** What they are good for on a hard day. */
  readonly roles?: readonly (SupportRole | (string & {}))[] | undefined
  readonly address?: string | undefined
  readonly phone?: string | undefined
  readonly company?: string | undefined
  readonly jobTitle?: string | undefined
  /** How the two know each other. */
  readonly knownFrom?: string | undefined
  readonly closeness?: 'close' | 'acquaintance' | (string & {}) | undefined
  readonly link?: string | undefined
  readonly notes?: string | undefined
}

/** A new person; the id is that of the change. Problems: `no-name`, `too-long`. */
export function addPerson(_vault: Vault, input: PersonFields, context: Context): Result<Change[]> {
  const person = personOf({ roles: [], ...input })
  return person.ok ? ok([create(personKind, context.newId(), person.value)]) : person
}

/**
 * Sets what is given and leaves the rest; an empty text takes a field away. Problems: `not-found`,
 * `newer-format`, `no-name`, `too-long`.
 */
export function editPerson(
  vault: Vault,
  input: { readonly personId: string } & Partial<PersonFields>,
  _context: Context,
): Result<Change[]> {
  const { personId, ...given } = input
  const record = found(vault, personKind, personId)
  if (!record.ok) return record
  const person = personOf({ ...record.value.body, ...defined(given) })
  return person.ok ? ok([replace(personKind, record.value, person.value)]) : person
}

/**
 * Removes a person with the talks they had and the steps planned with them; names in applications, letters and groups stay. Problems:
 * `not-found`, `newer-format`.
 */
export function removePerson(
  vault: Vault,
  input: { readonly personId: string },
  _context: Context,
): Result<Change[]> {
  const record = found(vault, personKind, input.personId)
  if (!record.ok) return record
  return ok(removeTogether(vault, [{ kind: personKind.name, id: input.personId }]))
}

const personFields: readonly (keyof PersonFields)[] = [
  'name',
  'relation',
  'address',
  'phone',
  'company',
  'jobTitle',
  'knownFrom',
  'closeness',
  'link',
  'notes',
]

function personOf(given: Partial<PersonFields>): Result<Person> {
  const { name, roles, ...rest } = filledIn<Partial<Person>>(
    { ...given } as Partial<Person>,
    personFields,
  )
  if (!name) return problem('no-name', 'What do you call this person? A first name is enough.')
  const person: Person = { ...rest, name, roles: [...new Set(roles ?? [])] }
  return checkFits(personKind, person) ?? ok(person)
}
