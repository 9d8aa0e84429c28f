import { randomBytes } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, statSync, writeSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
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

test('what is purged from damaged records leaves the last good copy where it is', async () => {
  using folder = freshFolder()
  await fill(folder)
  for (const spoil of [spoilOne, damage]) {
    await using opened = await open(folder)
    await opened.custody.keepBackup('before-import')
    const copies = readdirSync(folder.backups)
    const good = readFileSync(`${folder.backups}/${copies[0]}`)
    const purged = spoil === damage ? 't3' : 't2'
    await write(opened.store, purging(purged, 1))
    spoil(folder)
    expect(await opened.custody.settle()).toMatchObject({ problem: { code: 'damaged' } })
    expect(readdirSync(folder.backups)).toEqual(copies)
    expect(readFileSync(`${folder.backups}/${copies[0]}`)).toEqual(good)
    expect(await opened.custody.hasLeft()).toBe(true)
  }
})
