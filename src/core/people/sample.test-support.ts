import { applied, contextAt, expectOk } from '../applications/sample.test-support.ts'
import type { Context } from '../context.ts'
import type { Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create } from '../vault/edit.ts'
import type { Kind } from '../vault/kind.ts'
import type { Body } from '../vault/record.ts'
import { MemoryVault } from '../vault/vault.ts'
import { addPerson, type PersonFields } from './person-actions.ts'

/** The morning on which these tests play, a Thursday. */
export const at = '2026-03-12T09:30:00.000Z'

/** A vault with some people, and what acts on it. */
export function withPeople(...people: readonly PersonFields[]) {
  const vault = new MemoryVault()
  const context = contextAt(at)
  /** Carries an action out and answers with the id of its first change. */
  const act = <Input>(
    action: (vault: MemoryVault, input: Input, context: Context) => Result<Change[]>,
    input: Input,
  ): string => {
    const changes = expectOk(action(vault, input, context))
    applied(vault, changes, at)
    return changes[0]?.id ?? ''
  }
  /** Puts a record there as it is. */
  const put = <Shape extends Body>(kind: Kind<Shape>, body: Shape, id = context.newId()) => {
    applied(vault, [create(kind, id, body)], at)
    return id
  }
  const ids = people.map((person) => act(addPerson, person))
  return { vault, context, now: context.now, act, put, ids }
}
