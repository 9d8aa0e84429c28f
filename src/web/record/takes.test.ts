import { expect, test } from 'vitest'
import type { VaultRecord } from '../../core/vault/record.ts'
import { MemoryVault } from '../../core/vault/vault.ts'
import { isGoneForGood } from './takes.ts'

const head = { id: 'one', version: 2, schema: 1, updatedAt: '2026-03-10T10:00:00.000Z' }
const standings: readonly [string, Partial<VaultRecord> | null, boolean][] = [
  ['stands', { body: {} }, false],
  ['was removed and may come back', { deleted: true }, false],
  ['was deleted for good', { deleted: true, purged: true }, true],
  ['is not known here yet', null, false],
]

test.each(standings)('a recording of what %s', (_, standing, isGone) => {
  for (const [kind, of] of [
    ['recovery', { recoveryId: 'one' }],
    ['mock', { mockId: 'one', questionId: 'q' }],
  ] as const) {
    const vault = new MemoryVault(standing ? [{ ...head, kind, ...standing } as VaultRecord] : [])
    expect(isGoneForGood(vault, of)).toBe(isGone)
  }
})
