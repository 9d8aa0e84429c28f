import type { Context } from '../context.ts'
import { removeTogether } from '../past/belongings.ts'
import { addAction } from '../plan/action-actions.ts'
import { ok, problem, type Result } from '../result.ts'
import { sayFullDate } from '../time/say.ts'
import type { Change } from '../vault/change.ts'
import { create, patch, replace } from '../vault/edit.ts'
import { checkDay, checkFits, defined, filledIn } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import { type Group, groupKind } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'
import { addPerson } from './person-actions.ts'
import { personNamed } from './person-named.ts'

/** What is known about a group or event; an empty text means that it is not known. */
export interface GroupFields {
  readonly name: string
  readonly type: Group['type'] | (string & {})
  /** The day of an event, or of the next meeting. */
  readonly on?: string | undefined
  readonly link?: string | undefined
  readonly notes?: string | undefined
  /** What came of it. */
  readonly cameOfIt?: string | undefined
}

const groupFields: readonly (keyof GroupFields)[] = ['name', 'on', 'link', 'notes', 'cameOfIt']

/** A new group, association, event, fair or course; the id is that of the change. Problems: `no-name`, `not-a-day`, `too-long`. */
export function addGroup(_vault: Vault, input: GroupFields, context: Context): Result<Change[]> {
  const group = groupOf({ ...input, addedAt: context.now.instant })
  return group.ok ? ok([create(groupKind, context.newId(), group.value)]) : group
}

/**
 * Sets what is given and leaves the rest; an empty text takes a field away. Problems: `not-found`,
 * `newer-format`, `no-name`, `not-a-day`, `too-long`.
 */
export function editGroup(
  vault: Vault,
  input: { readonly groupId: string } & Partial<GroupFields>,
  _context: Context,
): Result<Change[]> {
  const { groupId, ...given } = input
  const record = found(vault, groupKind, groupId)
  if (!record.ok) return record
  const group = groupOf({ ...record.value.body, ...defined(given) })
  return group.ok ? ok([replace(groupKind, record.value, group.value)]) : group
}

/** Removes a group with what was planned for it; people met there stay. Problems: `not-found`, `newer-format`. */
export function removeGroup(
  vault: Vault,
  { groupId }: { readonly groupId: string },
  _context: Context,
): Result<Change[]> {
  const record = found(vault, groupKind, groupId)
  return record.ok ? ok(removeTogether(vault, [{ kind: groupKind.name, id: groupId }])) : record
}

/**
 * Notes somebody who was met there: the person of that name, or a new one who is known from it.
 * Problems: `not-found`, `newer-format`, `no-name`, `too-long`.
 */
export function meetAt(
  vault: Vault,
  { groupId, name }: { readonly groupId: string; readonly name: string },
  context: Context,
): Result<Change[]> {
  const group = found(vault, groupKind, groupId)
  if (!group.ok) return group
  const known = personNamed(vault, name)
  const { personIds = [] } = group.value.body
  if (known && personIds.includes(known.id)) return ok([])
  const knownFrom = group.value.body.name
  const added = known
    ? ok([])
    : addPerson(vault, { name, knownFrom, closeness: 'acquaintance' }, context)
  if (!added.ok) return added
  const personId = known?.id ?? added.value[0]?.id
  if (personId === undefined) throw new Error('a person without an id')
  const body = { ...group.value.body, personIds: [...personIds, personId] }
  return checkFits(groupKind, body) ?? ok([patch(groupKind, group.value, body), ...added.value])
}

/** Takes somebody off those who were met there; the person stays. Problems: `not-found`, `newer-format`. */
export function notMetAt(
  vault: Vault,
  { groupId, personId }: { readonly groupId: string; readonly personId: string },
  _context: Context,
): Result<Change[]> {
  const group = found(vault, groupKind, groupId)
  if (!group.ok) return group
  const personIds = (group.value.body.personIds ?? []).filter((id) => id !== personId)
  return ok([patch(groupKind, group.value, { personIds })])
}

/** How long one small thing for a group may take, in minutes. */
const CONTRIBUTION_MINUTES = 20

/**
 * One small thing that one gives to a group on a day: an answer, a question, a hello. A step like any
 * other (`addAction`). Problems: `not-found`, `newer-format`, and those of `addAction`.
 */
export function planContribution(
  vault: Vault,
  { groupId, what, on }: { readonly groupId: string; readonly what: string; readonly on: string },
  context: Context,
): Result<Change[]> {
  const group = found(vault, groupKind, groupId)
  if (!group.ok) return group
  const wrong = checkDay(on)
  if (wrong) return wrong
  const { name } = group.value.body
  const planned = { ifCue: `it is ${sayFullDate(on)}`, thenStep: what, on, groupId }
  const because = `Being active in ${name} is how people there come to know you.`
  return addAction(vault, { ...planned, minutes: CONTRIBUTION_MINUTES, because }, context)
}

function groupOf(given: GroupFields & Pick<Group, 'addedAt'>): Result<Group> {
  const fields = filledIn({ ...given }, groupFields)
  if (!fields.name) return problem('no-name', 'What is it called? The rest is kept.')
  const wrong = checkDay(fields.on)
  if (wrong) return wrong
  const group = fields as Group
  return checkFits(groupKind, group) ?? ok(group)
}
