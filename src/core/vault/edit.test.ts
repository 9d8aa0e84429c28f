import { expect, test } from 'vitest'
import { createOrReplace, purge } from './edit.ts'
import { winKind } from './kinds/plan.ts'
import { MemoryVault } from './vault.ts'

const body = { text: 'Rang', on: '2026-03-02' }
const kept = {
  ...{ kind: winKind.name, id: 'w', version: 4, schema: winKind.schema, body },
  updatedAt: '2026-03-02T09:00:00.000Z',
}

test('deleting for good is on the version that is there, and says so', () => {
  expect(purge(winKind, kept)).toEqual({
    ...{ kind: winKind.name, id: 'w', baseVersion: 4, schema: winKind.schema },
    ...{ body: null, purge: true },
  })
})

test('an id that is in use goes on counting its versions', () => {
  const vault = new MemoryVault([kept])
  expect(createOrReplace(vault, winKind, 'w', body).baseVersion).toBe(4)
  expect(createOrReplace(vault, winKind, 'new', body).baseVersion).toBe(0)
})
