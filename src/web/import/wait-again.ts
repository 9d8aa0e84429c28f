import { ok, problem, type Result } from '../../core/result.ts'
import type { ChangeSet } from '../../core/vault/change.ts'
import { applicationKind } from '../../core/vault/kinds/application.ts'
import { letterKind, letterTextKind } from '../../core/vault/kinds/letter.ts'
import { foundLetterKind } from '../../core/vault/kinds/letter-import.ts'
import { recoveryKind } from '../../core/vault/kinds/recovery.ts'
import { recordKey, type VaultRecord } from '../../core/vault/record.ts'
import { undoChangeSet } from '../../core/vault/undo.ts'
import type { OwnSet, Replica } from '../replica/replica.ts'

/**
 * Takes back what was done last with the letters of one row, so that they wait again; what was done
 * with others in the same set stays. Problems: `not-here`, and those of undoing.
 */
export async function waitAgain(
  replica: Replica,
  letterIds: readonly string[],
): Promise<Result<ChangeSet>> {
  const wanted = new Set(letterIds)
  const own = replica.ownSets().find(({ set }) => lettersIn(set).some((id) => wanted.has(id)))
  if (!own) {
    return problem('not-here', 'This was not done in this browser, so it cannot be undone here.')
  }
  return lettersIn(own.set).every((id) => wanted.has(id))
    ? replica.undo(own.set.id)
    : undoPart(replica, own, letterIds)
}

function lettersIn({ changes }: ChangeSet): readonly string[] {
  return changes.flatMap(({ kind, id }) => (kind === foundLetterKind.name ? id : []))
}

async function undoPart(
  replica: Replica,
  { set, bases }: OwnSet,
  letterIds: readonly string[],
): Promise<Result<ChangeSet>> {
  const { vault } = replica
  const wanted = new Set(letterIds.flatMap((id) => namesWith(replica, id).map(recordKey)))
  const changes = set.changes.filter((change) => wanted.has(recordKey(change)))
  const texts = changes.filter(({ kind }) => kind === letterTextKind.name)
  await Promise.all(texts.map(({ id }) => replica.text(id)))
  const before = new Map<string, VaultRecord>()
  for (const base of bases) if (base) before.set(recordKey(base), base)
  const undone = undoChangeSet(
    { ...set, changes },
    (kind, id) => before.get(recordKey({ kind, id })),
    (kind, id) => vault.find(kind, id),
  )
  return undone.ok ? ok(await replica.commit('wait-again', undone.value.changes)) : undone
}

/** A letter with what accepting it made or changed. */
function namesWith({ vault }: Replica, id: string) {
  const { applicationId, recoveryId } = vault.get(letterKind, id)?.body ?? {}
  return [
    { kind: foundLetterKind.name, id },
    { kind: letterKind.name, id },
    { kind: letterTextKind.name, id },
    ...(applicationId ? [{ kind: applicationKind.name, id: applicationId }] : []),
    ...(recoveryId ? [{ kind: recoveryKind.name, id: recoveryId }] : []),
  ]
}
