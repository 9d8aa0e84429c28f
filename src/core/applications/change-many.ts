import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateOf } from '../time/calendar.ts'
import { type Change, MAX_CHANGES_PER_SET } from '../vault/change.ts'
import { patch } from '../vault/edit.ts'
import { found, without } from '../vault/found.ts'
import type { Readable } from '../vault/kind.ts'
import { type Application, applicationKind, type Channel } from '../vault/kinds/application.ts'
import type { Vault } from '../vault/vault.ts'
import { removalOf } from './application-actions.ts'
import { tagsOf, withEvents } from './application-body.ts'
import type { Slot } from './board.ts'
import { moveApplication } from './move-application.ts'
import { stageOf } from './stage.ts'

/** One change that is made to each of many applications. */
export type ManyChange =
  | { readonly to: Slot }
  | { readonly channel: Channel | (string & {}) }
  | { readonly addTag: string }
  | { readonly dropTag: string }

export interface ManyChanged {
  readonly changes: readonly Change[]
  /** How many are changed, and how many stay as they are because the change does not fit them. */
  readonly changed: number
  readonly stayed: number
}

/**
 * One change of many applications as one set, so that one undo takes back all of it. What cannot be
 * changed in this way stays and is counted. A no or a closing that is noted for many opens nothing by
 * itself: each page offers what comes after it. Problems: `too-many`, `nothing-changed`.
 */
export function changeMany(
  vault: Vault,
  input: { readonly applicationIds: readonly string[]; readonly change: ManyChange },
  context: Context,
): Result<ManyChanged> {
  const { applicationIds, change } = input
  const changes = applicationIds.flatMap((id) => changeOf(vault, id, change, context) ?? [])
  if (changes.length === 0) {
    return problem(
      'nothing-changed',
      'None of these can be changed in that way. They stay as they are.',
    )
  }
  return (
    tooMany(changes) ??
    ok({ changes, changed: changes.length, stayed: applicationIds.length - changes.length })
  )
}

/** Removes many applications, each with all that belongs to it, as `removeApplication` does one. */
export function removeMany(
  vault: Vault,
  { applicationIds }: { readonly applicationIds: readonly string[] },
  _context: Context,
): Result<Change[]> {
  const changes = removalOf(vault, applicationIds)
  return tooMany(changes) ?? ok(changes)
}

function tooMany(changes: readonly Change[]) {
  if (changes.length <= MAX_CHANGES_PER_SET) return undefined
  return problem(
    'too-many',
    'That is more than one undo can take back, so nothing was changed. Choose fewer and do it in parts.',
  )
}

/** The change of one of them; undefined where it does not fit or would change nothing. */
function changeOf(
  vault: Vault,
  applicationId: string,
  change: ManyChange,
  context: Context,
): Change | undefined {
  const record = found(vault, applicationKind, applicationId)
  if (!record.ok) return undefined
  if ('to' in change) return movedChange(vault, record.value, change.to, context)
  const { body } = record.value
  if ('channel' in change) {
    const { channel } = change
    return body.channel === channel ? undefined : patch(applicationKind, record.value, { channel })
  }
  return tagChange(record.value, change)
}

function movedChange(
  vault: Vault,
  { id, body }: Readable<Application>,
  to: Slot,
  context: Context,
): Change | undefined {
  if (to !== 'rejected' && to !== 'presumed-closed') {
    const moved = moveApplication(vault, { applicationId: id, to }, context)
    return moved.ok ? moved.value.changes[0] : undefined
  }
  if (stageOf(body).closed) return undefined
  const event = {
    id: context.newId(),
    type: to,
    on: dateOf(context.now),
    toldBy: to === 'rejected' ? 'self' : 'silence',
    addedAt: context.now.instant,
  }
  const changes = withEvents(vault, id, (events) => [...events, event])
  return changes.ok ? changes.value[0] : undefined
}

function tagChange(
  record: Readable<Application>,
  change: { readonly addTag: string } | { readonly dropTag: string },
): Change | undefined {
  const before = record.body.tags ?? []
  const after =
    'addTag' in change
      ? tagsOf([...before, change.addTag])
      : before.filter((tag) => tag !== change.dropTag)
  if (after.length === before.length || after.length > MOST_TAGS) return undefined
  const body = without(record.body, 'tags')
  return patch(applicationKind, { ...record, body }, after.length > 0 ? { tags: after } : {})
}

/** As many as the format of an application holds. */
const MOST_TAGS = 50
