import { LAZY_KINDS } from '../../core/protocol/sync.ts'
import { ok, problem, type Result } from '../../core/result.ts'
import type { Change } from '../../core/vault/change.ts'
import { bodyOf } from '../../core/vault/merge.ts'
import { isSealed } from '../../core/vault/record.ts'
import { MemoryVault } from '../../core/vault/vault.ts'
import { LOCAL_OWNER, type VaultStore } from '../../store/vault-store.ts'

/** How often a set is made anew because somebody else changed the same records meanwhile. */
const MAX_TRIES = 5

/** A set of changes that is to be written, before it has its records. */
export interface SetHead {
  readonly id: string
  readonly actor: string
  readonly at: string
  readonly intent: string
}

/** The records of a store in memory, the texts of letters apart. */
export class StoredRecords {
  readonly store: VaultStore
  readonly vault = new MemoryVault()
  #revision = 0

  constructor(store: VaultStore) {
    this.store = store
  }

  /** Takes in what was written since, from whichever program. */
  async catchUp(): Promise<void> {
    for (let more = true; more; ) {
      const page = await this.store.read(LOCAL_OWNER, this.#revision, { exceptKinds: LAZY_KINDS })
      for (const record of page.records) this.vault.put(record)
      this.#revision = page.revision
      more = page.more
    }
  }

  /** Takes in one record that `catchUp` leaves where it is. */
  async fetch(kind: string, id: string): Promise<void> {
    const record = await this.store.find(LOCAL_OWNER, kind, id)
    if (record) this.vault.put(record)
  }

  /**
   * Writes what `make` answers for the records as they are, again on newer ones where another program
   * was first. What had to be sealed stays readable here, as the writer knows it.
   */
  async write<Made extends { readonly changes: readonly Change[] }>(
    make: () => Made,
    seal: (changes: readonly Change[]) => Result<readonly Change[]>,
    head: () => SetHead,
  ): Promise<Result<Made>> {
    for (let attempt = 1; ; attempt += 1) {
      const made = make()
      if (made.changes.length === 0) return ok(made)
      const changes = seal(made.changes)
      if (!changes.ok) return changes
      const written = await this.store.write(LOCAL_OWNER, { ...head(), changes: changes.value })
      await this.catchUp()
      if (written.ok) {
        this.#keepReadable(made.changes)
        return ok(made)
      }
      if (written.problem.code !== 'stale') return written
      if (attempt === MAX_TRIES)
        return problem(
          'busy',
          'Other programs change the same records. Nothing was lost; try again.',
        )
    }
  }

  #keepReadable(changes: readonly Change[]): void {
    for (const change of changes) {
      const record = this.vault.find(change.kind, change.id)
      const body = bodyOf(change)
      if (!record || !isSealed(record) || !body) continue
      const { sealed: _, ...known } = record
      this.vault.put({ ...known, body })
    }
  }
}
