import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { found, without } from './found.ts'
import { defineKind } from './kind.ts'
import { MemoryVault } from './vault.ts'

const note = defineKind({
  name: 'note',
  schema: 1,
  fields: () => ({ words: z.string() }),
})
const record = (id: string, schema: number) => ({
  ...{ kind: 'note', id, version: 1, schema, updatedAt: '2026-03-02T08:00:00.000Z' },
  body: { words: 'a' },
})

test('a record is found to be changed, unless it is not there or of a later format', () => {
  const vault = new MemoryVault([record('mine', 1), record('later', 2)])
  expect(found(vault, note, 'mine')).toMatchObject({ ok: true, value: { id: 'mine' } })
  expect(found(vault, note, 'later')).toMatchObject({ problem: { code: 'newer-format' } })
  expect(found(vault, note, 'gone')).toMatchObject({ problem: { code: 'not-found' } })
})

test('a body loses the fields that are named and stays itself', () => {
  const body = { words: 'a', mood: 'fair', day: 1 }
  expect(without(body, 'mood', 'day')).toEqual({ words: 'a' })
  expect(body).toHaveProperty('mood')
})
