import type { VaultIdentity } from '../core/protocol/sync.ts'
import type { VaultRecord } from '../core/vault/record.ts'
import type { PastVersion } from '../store/read-snapshot.ts'
import type { VaultSnapshot } from '../store/sql-vault-keeping.ts'

/** Records that are not in a store, in the form in which whole vaults are written to a file. */
export function snapshotOf(
  identity: Pick<VaultIdentity, 'vaultId' | 'epoch' | 'revision'>,
  records: readonly (VaultRecord | null)[],
  past: readonly PastVersion[],
): VaultSnapshot {
  return {
    identity: { ...identity, mark: '', erasedEpoch: 0 },
    records: () => once(records.map((record) => record && JSON.stringify(record))),
    past: () => once(past),
    [Symbol.asyncDispose]: async () => {},
  }
}

async function* once<Thing>(things: readonly Thing[]): AsyncGenerator<readonly Thing[]> {
  yield things
}
