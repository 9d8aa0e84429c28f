import { plainWords } from '../applications/company-name.ts'
import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { patch, remove, replace } from '../vault/edit.ts'
import { checkFits } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import { gathered } from '../vault/gathered.ts'
import type { Readable } from '../vault/kind.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { conversationKind, groupKind, type Person, personKind } from '../vault/kinds/person.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import type { Vault } from '../vault/vault.ts'

/** Others who may be the same person: of the same name, or with the same address. */
export function sameAs(vault: Vault, person: Readable<Person>): readonly Readable<Person>[] {
  const others = new Set(keysOf(person.body).flatMap((key) => peopleByKey(vault).get(key) ?? []))
  return [...others].filter(({ id }) => id !== person.id)
}

const peopleByKey = gathered(personKind, (vault) => {
  const byKey = new Map<string, Readable<Person>[]>()
  for (const person of vault.all(personKind)) {
    for (const key of keysOf(person.body)) {
      const others = byKey.get(key)
      if (others) others.push(person)
      else byKey.set(key, [person])
    }
  }
  return byKey
})

function keysOf({ name, address }: Person): readonly string[] {
  const named = `name ${plainWords(name).join(' ')}`
  return address ? [named, `address ${address.toLowerCase()}`] : [named]
}

/**
 * Makes one record of two of the same person: `keepId` stays as it is, takes what only the other knows,
 * and gets its talks, steps, letters, groups and rounds. The notes of both are kept. Problems: `not-found`,
 * `newer-format`, `same-record`, `too-long`.
 */
export function mergePeople(
  vault: Vault,
  { keepId, otherId }: { readonly keepId: string; readonly otherId: string },
  _context: Context,
): Result<Change[]> {
  if (keepId === otherId) return problem('same-record', 'These are one already.')
  const keep = found(vault, personKind, keepId)
  if (!keep.ok) return keep
  const other = found(vault, personKind, otherId)
  if (!other.ok) return other
  const body = joined(keep.value.body, other.value.body)
  const wrong = checkFits(personKind, body)
  if (wrong) return wrong
  const talks = vault.all(conversationKind).filter(({ body }) => body.personId === otherId)
  const steps = vault.all(actionKind).filter(({ body }) => body.personId === otherId)
  const letters = vault.all(letterKind).filter(({ body }) => body.personId === otherId)
  const groups = vault.all(groupKind).filter(({ body }) => body.personIds?.includes(otherId))
  const met = vault
    .all(applicationKind)
    .filter(({ body }) => body.events.some(({ personIds }) => personIds?.includes(otherId)))
  const kept = (ids: readonly string[]) => [
    ...new Set(ids.map((id) => (id === otherId ? keepId : id))),
  ]
  return ok([
    replace(personKind, keep.value, body),
    ...talks.map((talk) => patch(conversationKind, talk, { personId: keepId })),
    ...steps.map((step) => patch(actionKind, step, { personId: keepId })),
    ...letters.map((letter) => patch(letterKind, letter, { personId: keepId })),
    ...groups.map((group) =>
      patch(groupKind, group, { personIds: kept(group.body.personIds ?? []) }),
    ),
    ...met.map((application) =>
      patch(applicationKind, application, {
        events: application.body.events.map((event) =>
          event.personIds ? { ...event, personIds: kept(event.personIds) } : event,
        ),
      }),
    ),
    remove(personKind, other.value),
  ])
}

function joined(keep: Person, other: Person): Person {
  const notes = [...new Set([keep.notes, other.notes])].filter(Boolean).join('\n\n')
  return {
    ...other,
    ...keep,
    roles: [...new Set([...keep.roles, ...other.roles])],
    ...(notes === '' ? {} : { notes }),
  }
}
