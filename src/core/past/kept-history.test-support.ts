import type { HistoryEntry } from '../protocol/history.ts'
import { applyChangeSet, type Change } from '../vault/change.ts'
import { isDeleted, isPurged, recordKey, type VaultRecord } from '../vault/record.ts'
import { MemoryVault } from '../vault/vault.ts'

export const now = { instant: '2026-03-10T21:40:00.000Z', zone: 'Europe/London' }
export const plain = (record: VaultRecord) => ('body' in record ? record.body : undefined)

/** A vault that keeps its history as a store does: every body of a record goes when it is purged. */
export function keptHistory() {
  const vault = new MemoryVault()
  let entries: HistoryEntry[] = []
  let revision = 0
  return {
    vault,
    /** Newest first. */
    get entries(): readonly HistoryEntry[] {
      return entries
    },
    deleted: () => [...vault.records()].filter(isDeleted).filter((record) => !record.purged),
    write(intent: string, changes: readonly Change[], at = now.instant, actor = 'web'): void {
      revision += 1
      const set = { id: `set-${revision}`, actor, at, intent, changes }
      const applied = applyChangeSet((kind, id) => vault.find(kind, id), set)
      if (!applied.ok) throw new Error(applied.problem.message)
      for (const record of applied.value) {
        vault.put(record)
        if (isPurged(record)) {
          const key = recordKey(record)
          entries = entries.map((entry) =>
            recordKey(entry) === key ? { ...entry, record: null } : entry,
          )
        }
        const { kind, id, version } = record
        const told = { changeSetId: set.id, actor, at, intent, kind, id, version, record }
        entries = [{ revision, ...told }, ...entries]
      }
    },
  }
}
