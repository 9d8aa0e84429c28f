import { historyEntrySchema } from '../../core/protocol/history.ts'
import { recordKey } from '../../core/vault/record.ts'
import type { PastVersion } from '../../store/read-snapshot.ts'
import type { VaultSnapshot } from '../../store/sql-vault-keeping.ts'
import { snapshotOf } from '../snapshot-of.ts'
import { type Chosen, chooseRecords } from './choose-records.ts'
import { DatabasePages } from './database-pages.ts'
import { type FoundRows, type FoundVault, findRows } from './found-rows.ts'

/** What is whole of a damaged vault, in the form in which whole vaults are written to a file. */
export interface SalvagedVault {
  readonly snapshot: VaultSnapshot
  readonly chosen: Chosen
  /** Null where the row that names the vault is lost: `snapshot` then has the id that was given. */
  readonly vault: FoundVault | null
}

/**
 * Reads what is whole of the vault in `file` and of the log beside it; neither is changed.
 * `elseVaultId` names the vault where its own name is lost. Throws what opening the file throws.
 */
export function salvageVault(file: string, elseVaultId: string): SalvagedVault {
  const found = readRows(file)
  const chosen = chooseRecords(found)
  const past = keptPast(found, chosen)
  const revisions = [...chosen.versions, ...past.map((version) => version.past)].map(
    ({ revision }) => revision,
  )
  const identity = {
    vaultId: found.vault?.vaultId ?? elseVaultId,
    epoch: Math.max(1, found.vault?.epoch ?? 1),
    revision: revisions.reduce((a, b) => Math.max(a, b), found.vault?.revision ?? 0),
  }
  const records = chosen.versions.map(({ record }) => record)
  return { chosen, vault: found.vault, snapshot: snapshotOf(identity, records, past) }
}

function readRows(file: string): FoundRows {
  using pages = DatabasePages.open(file)
  return findRows(pages)
}

/**
 * The versions of the records that came back, up to the present one: a version that is newer than its
 * record would be in the way of the next edit. A version whose set is lost is let go of.
 */
function keptPast(found: FoundRows, { versions }: Chosen): PastVersion[] {
  const kept: PastVersion[] = []
  for (const present of versions) {
    for (const row of found.records.get(recordKey(present))?.past.values() ?? []) {
      if (row.version > present.version) continue
      const set = found.sets.get(row.revision)
      if (!set) continue
      const isPresent = row.version === present.version
      const past = {
        revision: row.revision,
        changeSetId: set.id,
        actor: set.actor,
        intent: set.intent,
        at: set.at,
        kind: row.kind,
        id: row.id,
        version: row.version,
        record: isPresent ? null : row.record,
      }
      if (!historyEntrySchema.safeParse(past).success) continue
      kept.push({ past, supersededAt: isPresent ? undefined : (row.supersededAt ?? undefined) })
    }
  }
  return kept.sort((a, b) => a.past.revision - b.past.revision)
}
