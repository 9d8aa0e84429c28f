import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { searchFiles } from './search-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onward-search-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('finds texts wherever they are: at both ends, across pieces, in folders below', async () => {
  mkdirSync(join(folder, 'below/further'), { recursive: true })
  const mebibyte = 1024 * 1024
  writeFileSync(join(folder, 'ends'), 'first words … last words')
  const across = Buffer.alloc(2 * mebibyte + 20, 0x20)
  across.write('lies across', mebibyte - 5)
  across.write('lies also across', 2 * mebibyte - 1)
  writeFileSync(join(folder, 'below/across'), across)
  writeFileSync(join(folder, 'below/further/deep'), Buffer.from('\u00ff\u0000 söme ⚑ text \u0000'))
  const there = ['first words', 'last words', 'lies across', 'lies also across', 'söme ⚑ text']
  const absent = ['first sentence', 'lies nowhere', 'söme ⚐ text']
  const searched = await searchFiles(folder, [...there, ...absent])
  expect(searched.found).toBe(there.length)
  expect(searched.bytes).toBeGreaterThan(2 * mebibyte)
  expect((await searchFiles(folder, absent)).found).toBe(0)
})
