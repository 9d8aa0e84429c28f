import type { VaultFileDeviceKey } from '../../core/protocol/vault-file.ts'
import type { VaultRecord } from '../../core/vault/record.ts'
import type { PastVersion } from '../../store/read-snapshot.ts'
import { VaultFileWriting } from '../../store/vault-file/write-vault-file.ts'
import type { VaultFileContent } from '../named-file.ts'
import { snapshotOf } from '../snapshot-of.ts'
import type { RecordsExport } from './read-export.ts'

/**
 * An export as the vault file that it could have come from, so that it goes in the way of a restore:
 * with its vault's id and every version. `deviceKey` is the present one, which stays.
 */
export function exportAsVaultFile(
  { vaultId, exportedAt, records }: RecordsExport,
  deviceKey: VaultFileDeviceKey | undefined,
): VaultFileContent {
  const runs = runsOf(records)
  const past = runs.flatMap((run, index) => run.map(pastOf(index + 1, exportedAt)))
  const snapshot = snapshotOf({ vaultId, epoch: 1, revision: runs.length }, records, past)
  return () =>
    new VaultFileWriting({ begin: async () => ({ snapshot, deviceKey }), madeAt: exportedAt }).bytes
}

/**
 * An export is in the order of the sets that last changed its records, and by kind and id within each.
 * Where that order falls back another set begins; fewer sets than there were keep the same order.
 */
function runsOf(records: readonly VaultRecord[]): VaultRecord[][] {
  const runs: VaultRecord[][] = []
  let before: VaultRecord | undefined
  for (const record of records) {
    const run = before && isBehind(before, record) ? runs.at(-1) : undefined
    if (run) run.push(record)
    else runs.push([record])
    before = record
  }
  return runs
}

function isBehind(before: VaultRecord, record: VaultRecord): boolean {
  return before.kind < record.kind || (before.kind === record.kind && before.id < record.id)
}

function pastOf(revision: number, at: string): (record: VaultRecord) => PastVersion {
  return ({ kind, id, version }) => ({
    past: {
      revision,
      changeSetId: `import-${at}-${revision}`.replace(/[^A-Za-z0-9._-]/g, '-'),
      actor: 'cli',
      intent: 'import',
      at,
      kind,
      id,
      version,
      record: null,
    },
    supersededAt: undefined,
  })
}
