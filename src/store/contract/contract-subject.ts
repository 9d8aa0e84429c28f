import * as z from 'zod/mini'
import type { Change, ChangeSet } from '../../core/vault/change.ts'
import { defineKind, type Kind } from '../../core/vault/kind.ts'
import { kindNamed } from '../../core/vault/kinds.ts'
import type { SqlVaultStore, SqlVaultStoreOptions } from '../sql-vault-store.ts'
import { LOCAL_OWNER } from '../vault-store.ts'

const note = defineKind({
  name: 'note',
  schema: 2,
  fields: () => ({
    title: z.string().check(z.maxLength(20)),
    pages: z.int().check(z.gte(0)),
  }),
  upgrades: { 1: ({ name, ...rest }) => ({ ...rest, title: name }) },
})
const diary = defineKind({
  name: 'diary',
  schema: 1,
  sealed: true,
  fields: () => ({ text: z.string() }),
})
const kinds: readonly Kind[] = [note, diary]
export const DAY_MS = 24 * 60 * 60 * 1000
export const OWNER = LOCAL_OWNER
export const at = '2026-03-02T09:00:00.000Z'

/** Fresh, empty vaults for one test; for tests of any engine. */
export interface ContractSubject extends AsyncDisposable {
  /** Another handle on the same vaults, as another process would have. */
  open(options: SqlVaultStoreOptions): Promise<SqlVaultStore>
}

export interface More {
  readonly open: () => Promise<SqlVaultStore>
  readonly clock: { ms: number }
}

/** Runs a check on fresh vaults with a clock that stands still. */
export async function usingVault(
  begin: () => Promise<ContractSubject>,
  check: (store: SqlVaultStore, more: More) => Promise<void>,
): Promise<void> {
  await using subject = await begin()
  const clock = { ms: Date.parse(at) }
  let ids = 0
  const options = {
    kindNamed: (name: string) => kinds.find((kind) => kind.name === name) ?? kindNamed(name),
    clock: () => clock.ms,
    believedNow: () => clock.ms,
    newId: () => {
      ids += 1
      return ids === 1 ? 'vault-1' : `id-${ids}`
    },
  }
  await using store = await subject.open(options)
  await check(store, { open: () => subject.open(options), clock })
}

let setCount = 0

export function setOf(...changes: Change[]): ChangeSet {
  setCount += 1
  return { id: `set-${setCount}`, actor: 'test', at, intent: 'edit', changes }
}

export function thing(id: string, baseVersion: number, body: Record<string, unknown> | null) {
  return { kind: 'thing', id, baseVersion, schema: 1, body }
}

export function sealedThing(id: string, baseVersion: number, keyId: string) {
  const sealed = { alg: 'x', keyId, nonce: 'n', ciphertext: `sealed under ${keyId}` }
  return { kind: 'thing', id, baseVersion, schema: 1, sealed }
}

export function purging(id: string, baseVersion: number) {
  return { ...thing(id, baseVersion, null), body: null, purge: true as const }
}

export async function applied(store: SqlVaultStore, set: ChangeSet): Promise<number> {
  const result = await store.write(OWNER, set)
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`)
  return result.value.revision
}

export async function codeOf(store: SqlVaultStore, set: ChangeSet): Promise<string> {
  const result = await store.write(OWNER, set)
  return result.ok ? 'applied' : result.problem.code
}
