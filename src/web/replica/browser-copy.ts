import { VaultFileEncoder } from '../../core/protocol/encode-vault-file.ts'
import type { HistoryEntry } from '../../core/protocol/history.ts'
import type { VaultFileHead } from '../../core/protocol/vault-file.ts'
import { ok, problem, type Result } from '../../core/result.ts'
import { recordKey, type VaultRecord } from '../../core/vault/record.ts'
import type { DeviceKey } from '../../seal/device-key.ts'
import { packVaultFile, readVaultFile } from '../offline/vault-file-bytes.ts'
import type { PastRow, RecordRow, SetRow } from './browser-database.ts'
import type { WholeVault } from './browser-ledger.ts'

/** A whole vault as a file. `madeAt` is an instant. */
export function fileOf(vault: WholeVault, madeAt: string): Promise<Blob> {
  return packVaultFile(linesOf(vault, madeAt))
}

function* linesOf(vault: WholeVault, madeAt: string): Generator<string> {
  const { identity, records, past, deviceKey } = vault
  const sets = new Map(vault.sets.map((set) => [set.revision, set]))
  const lines = new VaultFileEncoder()
  yield lines.head({ ...identity, madeAt })
  for (const { record } of records) yield lines.record(record)
  for (const row of past) {
    const set = sets.get(row.revision)
    if (set) yield lines.past(entryOf(row, set), row.supersededAt)
  }
  if (deviceKey) yield lines.deviceKey({ ...deviceKey })
  yield lines.end()
}

function entryOf({ revision, kind, id, version, record }: PastRow, set: SetRow): HistoryEntry {
  const { id: changeSetId, actor, intent, at } = set
  return { revision, changeSetId, actor, intent, at, kind, id, version, record }
}

/** The vault in a file, once all of it was read. A file with attachments is refused: see `docs/decisions.md`. */
export async function vaultIn(file: Blob): Promise<Result<WholeVault>> {
  const records: VaultRecord[] = []
  const past: PastRow[] = []
  const sets = new Map<string, SetRow>()
  let head: VaultFileHead | undefined
  let deviceKey: DeviceKey | null = null
  const read = await readVaultFile(file, (entry) => {
    if ('head' in entry) head = entry.head
    else if ('record' in entry) records.push(entry.record)
    else if ('deviceKey' in entry) deviceKey = entry.deviceKey as unknown as DeviceKey
    else if ('past' in entry) {
      const { revision, kind, id, version, record, changeSetId, actor, intent, at } = entry.past
      const { supersededAt } = entry
      past.push({ revision, kind, id, version, record, ...(supersededAt && { supersededAt }) })
      sets.set(changeSetId, { id: changeSetId, revision, actor, intent, at })
    }
  })
  if (!read.ok) return read
  if (!head) return problem('not-a-vault-file', 'This is not a backup of Onward.')
  const { vaultId, epoch, revision } = head
  const made = [...sets.values()].find((set) => set.revision === revision)
  return ok({
    identity: { vaultId, epoch, revision, mark: made?.id ?? '', erasedEpoch: 0 },
    records: rowsOf(records, past, revision),
    past,
    sets: [...sets.values()],
    deviceKey,
  })
}

/** A file tells the revision of a record in its history alone. */
function rowsOf(
  records: readonly VaultRecord[],
  past: readonly PastRow[],
  last: number,
): readonly RecordRow[] {
  const revisions = new Map(past.map((row) => [`${recordKey(row)}/${row.version}`, row.revision]))
  return records.map((record) => {
    const { kind, id, version } = record
    return { kind, id, revision: revisions.get(`${recordKey(record)}/${version}`) ?? last, record }
  })
}
