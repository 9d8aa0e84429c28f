import { randomBytes } from 'node:crypto'
import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { DataFolder } from '../data-folder.ts'
import { at, freshFolder, open, purging, thing, write } from './custody.test-support.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const PAGE_BYTES = 4096

/** Garbage over some pages of the file, as a failing disk leaves it. */
function damage({ vault }: DataFolder): void {
  const pages = statSync(vault).size / PAGE_BYTES
  const file = openSync(vault, 'r+')
  for (let page = 20; page < pages; page += 9) {
    writeSync(file, randomBytes(PAGE_BYTES), 0, PAGE_BYTES, page * PAGE_BYTES)
  }
  closeSync(file)
}

function spoilOne({ vault }: DataFolder): void {
  const database = new DatabaseSync(vault)
  database.exec("update records set content = '{\"text\":' where id = 't1'")
  database.close()
}

async function fill(folder: DataFolder): Promise<void> {
  await using opened = await open(folder)
  const text = 'x'.repeat(900)
  await write(
    opened.store,
    ...Array.from({ length: 200 }, (_, n) => thing(`t${n}`, 0, { text, n })),
  )
}

test('of damaged records no daily copy is made, and the good ones stay', async () => {
  using folder = freshFolder()
  let nowMs = Date.parse(at)
  const clock = () => nowMs
  await fill(folder)
  {
    await using opened = await open(folder, { clock })
    await opened.custody.keepBackup('daily')
    await write(opened.store, thing('t0', 1, {}))
  }
  const copies = readdirSync(folder.backups)
  damage(folder)
  await using opened = await open(folder, { clock })
  nowMs += DAY_MS
  const kept = await opened.custody.keepBackup('daily')
  expect(kept).toMatchObject({ ok: false, problem: { code: 'damaged' } })
  expect(readdirSync(folder.backups)).toEqual(copies)
})

test('what is purged from a damaged file leaves the last good copies where they are', async () => {
  using folder = freshFolder()
  await fill(folder)
  await using opened = await open(folder)
  await opened.custody.keepBackup('before-import')
  const [copy = ''] = readdirSync(folder.backups)
  const good = readFileSync(join(folder.backups, copy))
  await write(opened.store, purging('t3', 1))
  damage(folder)
  expect(await opened.custody.settle()).toMatchObject({ problem: { code: 'damaged' } })
  expect(readdirSync(folder.backups)).toEqual([copy])
  expect(readFileSync(join(folder.backups, copy))).toEqual(good)
  expect(await opened.custody.hasLeft()).toBe(true)
})

test('a record that can no longer be read stays in the copy from which another one is purged', async () => {
  using folder = freshFolder()
  await fill(folder)
  await using opened = await open(folder)
  await opened.custody.keepBackup('before-import')
  const [copy = ''] = readdirSync(folder.backups)
  await write(opened.store, purging('t2', 1))
  spoilOne(folder)
  expect(await opened.custody.settle()).toMatchObject({ ok: true })
  const text = gunzipSync(readFileSync(join(folder.backups, copy))).toString()
  expect(text).toMatch(/"id":"t1",.*"body":\{"text":"x/)
  expect(text).toMatch(/"id":"t2",.*"purged":true/)
  expect(text).not.toContain('"n":2}')
})

test('no fresh copy of damaged records takes the place of one that cannot be gone through', async () => {
  using folder = freshFolder()
  await fill(folder)
  await using opened = await open(folder)
  await opened.custody.keepBackup('before-import')
  const [copy = ''] = readdirSync(folder.backups)
  const path = join(folder.backups, copy)
  writeFileSync(path, readFileSync(path).subarray(0, -30))
  await write(opened.store, purging('t2', 1))
  spoilOne(folder)
  expect(await opened.custody.settle()).toMatchObject({ problem: { code: 'damaged' } })
  expect(readdirSync(folder.backups)).toEqual([copy])
  expect(await opened.custody.hasLeft()).toBe(true)
})
