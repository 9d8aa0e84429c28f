import { createReadStream, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { DataFolder } from '../data-folder.ts'
import { LOCAL_OWNER } from '../vault-store.ts'
import {
  at,
  contentOf,
  deviceKeyText,
  filesWith,
  freshFolder,
  keyring,
  open,
  purging,
  sealedThing,
  thing,
  wrappedKeyring,
  write,
} from './custody.test-support.ts'
import type { OpenCustody } from './open-custody.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** A clock that the test sets, in days after the first. */
function days() {
  let day = 0
  return { clock: () => Date.parse(at) + day * DAY_MS, goTo: (next: number) => (day = next) }
}

async function copied(opened: OpenCustody): Promise<string> {
  const kept = await opened.custody.keepBackup('daily')
  if (!kept.ok || kept.value === null) throw new Error('there was something to copy')
  return kept.value
}

const textOf = (path: string) => gunzipSync(readFileSync(path)).toString()
const copiesIn = ({ backups }: DataFolder) =>
  readdirSync(backups)
    .sort()
    .map((name) => textOf(join(backups, name)))

test('what is deleted for good leaves every copy, and every copy stays', async () => {
  using folder = freshFolder()
  const { clock, goTo } = days()
  await using opened = await open(folder, { clock })
  await write(opened.store, thing('a', 0, { text: 'words to go' }), thing('b', 0, { text: 'b1' }))
  const first = await copied(opened)
  goTo(1)
  await write(opened.store, thing('a', 1, { text: 'more words to go' }))
  await copied(opened)
  goTo(2)
  await write(opened.store, thing('a', 2, null), thing('b', 1, { text: 'b2' }))
  await copied(opened)
  const [names, before] = [readdirSync(folder.backups).sort(), copiesIn(folder)]
  expect(before.map((text) => text.includes('words to go'))).toEqual([true, true, true])
  await write(opened.store, purging('a', 3))
  expect(await opened.custody.settle()).toEqual({ ok: true, value: null })
  expect(readdirSync(folder.backups).sort()).toEqual(names)
  const after = copiesIn(folder)
  expect(after.join()).not.toContain('words to go')
  const ofOthers = (text: string) => text.split('\n').filter((line) => !line.includes('"id":"a"'))
  expect(after.map(ofOthers)).toEqual(before.map(ofOthers))
  expect(filesWith(folder, 'words to go')).toEqual([])
  expect(await opened.custody.restore(() => createReadStream(first))).toMatchObject({ ok: true })
  expect(await contentOf(opened)).toMatchObject({
    records: [
      { id: 'a', version: 1, deleted: true, purged: true },
      { id: 'b', body: { text: 'b1' } },
    ],
  })
})

test('what came back under the id of something deleted for good stays in later copies', async () => {
  using folder = freshFolder()
  const { clock, goTo } = days()
  await using opened = await open(folder, { clock })
  await write(opened.store, thing('a', 0, { text: 'words to go' }))
  await copied(opened)
  await write(opened.store, purging('a', 1))
  await write(opened.store, thing('a', 2, { text: 'words that came back' }))
  goTo(1)
  await copied(opened)
  await opened.custody.settle()
  expect(copiesIn(folder).map((text) => /words[\w ]*/.exec(text)?.[0])).toEqual([
    undefined,
    'words that came back',
  ])
})

test('a copy from before another passphrase is opened by that one alone', async () => {
  using folder = freshFolder()
  const { clock, goTo } = days()
  await using opened = await open(folder, { clock })
  await write(opened.store, wrappedKeyring(0, 'wrap-of-old'), sealedThing('s', 0, 'k', 'page'))
  const first = await copied(opened)
  goTo(1)
  await write(opened.store, thing('b', 0, {}))
  await copied(opened)
  await write(opened.store, wrappedKeyring(1, 'wrap-of-new'))
  expect(await opened.custody.settle()).toEqual({ ok: true, value: null })
  const copies = copiesIn(folder)
  expect(copies).toHaveLength(2)
  for (const text of copies) {
    expect(text).not.toContain('wrap-of-old')
    expect(text).toContain('wrap-of-new')
    expect(text).toContain('"ciphertext":"page"')
  }
  expect(await opened.custody.restore(() => createReadStream(first))).toMatchObject({ ok: true })
  expect(await opened.store.find(LOCAL_OWNER, 'keyring', 'keyring')).toMatchObject({
    body: { keys: [{ wraps: [{ ciphertext: 'wrap-of-new' }] }] },
  })
})

test('a copy goes with the key of the device if it needs it, and stays without it if not', async () => {
  using folder = freshFolder()
  const { clock, goTo } = days()
  await using opened = await open(folder, { clock })
  writeFileSync(folder.deviceKey, deviceKeyText('old'))
  await write(opened.store, thing('a', 0, { text: 'plain words' }))
  const [needsNoKey] = [await copied(opened)]
  goTo(1)
  await write(opened.store, sealedThing('s', 0, 'old', 'under-old'))
  const needsTheKey = await copied(opened)
  goTo(2)
  await write(opened.store, keyring('new'), sealedThing('s', 1, 'new', 'under-new'))
  expect(await opened.custody.retireDeviceKey()).toEqual({ ok: true, value: null })
  const paths = readdirSync(folder.backups).map((name) => join(folder.backups, name))
  expect(paths).toHaveLength(2)
  expect(paths).toContain(needsNoKey)
  expect(paths).not.toContain(needsTheKey)
  const copies = copiesIn(folder).join()
  expect(copies).not.toMatch(/private-half|under-old/)
  expect(copies).toContain('under-new')
})

test('once all kinds are sealed, a fresh copy takes the place of those in plain text', async () => {
  using folder = freshFolder()
  const { clock, goTo } = days()
  await using opened = await open(folder, { clock })
  await write(opened.store, keyring('k'), thing('a', 0, { text: 'plain words' }))
  await copied(opened)
  goTo(1)
  const body = { current: 'k', keys: [], sealsAll: true }
  await write(opened.store, { ...keyring('k'), baseVersion: 1, body })
  await write(opened.store, sealedThing('a', 1, 'k', 'sealed-now'))
  expect(await opened.custody.retireDeviceKey()).toEqual({ ok: true, value: null })
  const [copy, ...others] = copiesIn(folder)
  expect(others).toEqual([])
  expect(copy).toContain('sealed-now')
  expect(copy).not.toContain('plain words')
})

test('copies that cannot be gone through are replaced, and lines of a later Onward are kept', async () => {
  using folder = freshFolder()
  const { clock, goTo } = days()
  await using opened = await open(folder, { clock })
  await write(opened.store, thing('a', 0, { text: 'words to go' }), thing('b', 0, {}))
  const paths: string[] = []
  for (const day of [0, 1, 2, 3]) {
    goTo(day)
    await write(opened.store, thing(`day-${day}`, 0, {}))
    paths.push(await copied(opened))
  }
  const [cutOff = '', newer = '', extended = '', plain = ''] = paths
  writeFileSync(cutOff, readFileSync(cutOff).subarray(0, -40))
  writeFileSync(newer, gzipSync(textOf(newer).replace('"format":1', '"format":2')))
  const extra = '\n{"colours": ["blue"]}\n'
  writeFileSync(extended, gzipSync(textOf(extended).replace('\n', extra)))
  goTo(4)
  await write(opened.store, purging('a', 1))
  expect(await opened.custody.settle()).toEqual({ ok: true, value: null })
  const left = readdirSync(folder.backups).map((name) => join(folder.backups, name))
  expect(left).toHaveLength(3)
  expect(left).toEqual(expect.arrayContaining([extended, plain]))
  expect(textOf(extended)).toContain(extra)
  expect(copiesIn(folder).join()).not.toContain('words to go')
})
