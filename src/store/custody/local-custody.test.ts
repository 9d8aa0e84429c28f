import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { LOCAL_OWNER } from '../vault-store.ts'
import {
  at,
  contentOf,
  deviceKeyText,
  filesWith,
  freshFolder,
  keepBlob,
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

async function fill(opened: OpenCustody): Promise<void> {
  await write(opened.store, thing('a', 0, { text: 'the first words' }), thing('b', 0, { n: 1 }))
  await write(opened.store, thing('a', 1, { text: 'the second words' }))
  await write(opened.store, thing('b', 1, null), sealedThing('s', 0, 'old', 'ciphertext-of-s'))
}

const reading = (bytes: Uint8Array) => () => Readable.from([bytes])

test('a vault file moves everything to another folder: records, history, key, attachments', async () => {
  using here = freshFolder()
  using there = freshFolder()
  await using from = await open(here)
  writeFileSync(here.deviceKey, deviceKeyText('old'))
  await fill(from)
  const large = Buffer.alloc(2_500_000, 'attachment')
  const blobs = [await keepBlob(from, large), await keepBlob(from, Buffer.alloc(0))]
  const path = join(here.path, 'copy.onward')
  expect(await from.custody.saveBackup(path)).toEqual({
    ok: true,
    value: { records: 3, past: 5, blobs: 2, unreadable: 0 },
  })
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
  await using to = await open(there)
  writeFileSync(there.deviceKey, deviceKeyText('unused'))
  const restored = await to.custody.restore(() => createReadStream(path))
  expect(restored).toEqual({ ok: true, value: { records: 2, blobs: 2 } })
  expect(await contentOf(to)).toEqual(await contentOf(from))
  expect(JSON.parse((await to.custody.deviceKey()) ?? '')).toEqual(JSON.parse(deviceKeyText('old')))
  expect((await to.store.identity(LOCAL_OWNER)).vaultId).toBe(
    (await from.store.identity(LOCAL_OWNER)).vaultId,
  )
  for (const id of blobs) expect(await to.blobs.has(id)).toBe(true)
  const pieces: Uint8Array[] = []
  for await (const piece of to.blobs.read(blobs[0] ?? '') ?? []) pieces.push(piece)
  expect(Buffer.concat(pieces).equals(large)).toBe(true)
})

/** Bits that only fill up the last byte of a compressed file may change without any damage. */
function unpacksTo(bytes: Buffer, text: string): boolean {
  try {
    return gunzipSync(bytes).toString() === text
  } catch {
    return false
  }
}

test('a file that is damaged anywhere changes nothing', { timeout: 60_000 }, async () => {
  using folder = freshFolder()
  await using opened = await open(folder)
  writeFileSync(folder.deviceKey, deviceKeyText('old'))
  await fill(opened)
  await keepBlob(opened, Buffer.from('an attachment'))
  const path = join(folder.path, 'copy.onward')
  await opened.custody.saveBackup(path)
  const whole = readFileSync(path)
  rmSync(path)
  const before = { ...(await contentOf(opened)), ...(await opened.store.identity(LOCAL_OWNER)) }
  const text = gunzipSync(whole).toString()
  const codes = new Set<string>()
  const tryIt = async (bytes: Buffer) => {
    const restored = await opened.custody.restore(reading(bytes))
    codes.add(restored.ok ? 'restored' : restored.problem.code)
  }
  for (let length = 0; length < whole.length; length += 37) await tryIt(whole.subarray(0, length))
  for (let at = 10; at < whole.length; at += 41) {
    const altered = Buffer.from(whole)
    altered[at] = (altered[at] ?? 0) ^ 0x10
    if (!unpacksTo(altered, text)) await tryIt(altered)
  }
  await tryIt(gzipSync(text.replace('"past":5', '"past":6')))
  await tryIt(gzipSync(text.replace(/\{"record":.*\n/, (line) => line + line)))
  await tryIt(gzipSync(text.replace(/"part":"[\w-]{4}/, '"part":"AAAA')))
  expect([...codes].sort()).toEqual(['damaged-file', 'not-a-vault-file'])
  expect(
    await opened.custody.restore(reading(gzipSync(text.replace('"format":1', '"format":2')))),
  ).toMatchObject({
    problem: { code: 'newer-file' },
  })
  expect({ ...(await contentOf(opened)), ...(await opened.store.identity(LOCAL_OWNER)) }).toEqual(
    before,
  )
  expect(await opened.custody.deviceKey()).toBe(deviceKeyText('old'))
  expect(await opened.custody.backups.list()).toEqual([])
})

test('what a restore replaced is in the automatic backup made just before, with its key', async () => {
  using folder = freshFolder()
  await using opened = await open(folder)
  writeFileSync(folder.deviceKey, deviceKeyText('old'))
  await fill(opened)
  const path = join(folder.path, 'copy.onward')
  await opened.custody.saveBackup(path)
  await write(opened.store, thing('a', 2, { text: 'the third words' }))
  writeFileSync(folder.deviceKey, deviceKeyText('newer'))
  const before = await contentOf(opened)
  expect((await opened.custody.restore(() => createReadStream(path))).ok).toBe(true)
  expect(await opened.custody.deviceKey()).toBe(deviceKeyText('old'))
  const [backup, ...others] = await opened.custody.backups.list()
  expect([backup?.reason, others]).toEqual(['before-restore', []])
  const back = join(folder.backups, backup?.name ?? '')
  expect((await opened.custody.restore(() => createReadStream(back))).ok).toBe(true)
  expect(await contentOf(opened)).toEqual(before)
  expect(await opened.custody.deviceKey()).toBe(deviceKeyText('newer'))
})

test('a backup shows one moment while others write, and a restore waits for them', async () => {
  using folder = freshFolder()
  await using opened = await open(folder)
  await using other = await open(folder)
  await write(opened.store, thing('counter', 0, { n: 0 }))
  let isOver = false
  const writing = (async () => {
    for (let n = 1; !isOver; n += 1) {
      await write(other.store, thing('counter', n, { n }), thing(`n${n}`, 0, { n }))
      await new Promise((resolve) => setImmediate(resolve))
    }
  })()
  for (let count = 0; count < 8; count += 1) {
    const pieces: Uint8Array[] = []
    for await (const piece of opened.custody.backup().bytes) pieces.push(piece)
    const lines = gunzipSync(Buffer.concat(pieces)).toString().trim().split('\n')
    const records = lines.flatMap((line) => JSON.parse(line).record ?? [])
    const counter = records.find(({ id }) => id === 'counter')
    expect(records).toHaveLength(1 + counter.body.n)
    expect(JSON.parse(lines[0] ?? '').revision).toBe(1 + counter.body.n)
  }
  isOver = true
  await writing
})

test('keeps a daily backup only of what changed, and whole ones alone', async () => {
  using folder = freshFolder()
  let nowMs = Date.parse(at)
  await using opened = await open(folder, { clock: () => nowMs })
  expect(await opened.custody.keepBackup('daily')).toEqual({ ok: true, value: null })
  await fill(opened)
  const first = await opened.custody.keepBackup('daily')
  expect(first.ok && first.value).toContain('2026-03-02T09-00-00-000Z-daily.onward')
  nowMs += DAY_MS
  expect(await opened.custody.keepBackup('daily')).toEqual({ ok: true, value: null })
  await write(opened.store, thing('c', 0, {}))
  writeFileSync(join(folder.backups, '2026-03-03T08-00-00-000Z-daily.onward.part'), 'half')
  expect(await opened.custody.keepBackup('daily')).toMatchObject({ ok: true })
  expect(readdirSync(folder.backups).sort()).toEqual([
    '2026-03-02T09-00-00-000Z-daily.onward',
    '2026-03-03T09-00-00-000Z-daily.onward',
  ])
})

test('lets go of copies only by a clock that said so on another day too', async () => {
  using folder = freshFolder()
  let nowMs = Date.parse(at)
  await using opened = await open(folder, { clock: () => nowMs })
  const changed = async (id: string) => {
    await write(opened.store, thing(id, 0, {}))
    const kept = await opened.custody.keepBackup('daily')
    expect(kept).toMatchObject({ ok: true, value: expect.any(String) })
    return readdirSync(folder.backups).length
  }
  await changed('a')
  nowMs += DAY_MS
  await changed('b')
  nowMs += 300 * DAY_MS
  expect(await changed('c')).toBe(3)
  nowMs += DAY_MS
  expect(await changed('d')).toBe(1 + 1)
})

test('a backup that cannot be written is told and changes nothing', async () => {
  using folder = freshFolder()
  await using opened = await open(folder)
  await fill(opened)
  rmSync(folder.backups, { recursive: true })
  writeFileSync(folder.backups, 'a file in the way')
  const kept = await opened.custody.keepBackup('daily')
  expect(kept).toMatchObject({ ok: false, problem: { code: 'storage-failed' } })
  const saved = await opened.custody.saveBackup(join(folder.path, 'nowhere/copy.onward'))
  expect(saved).toMatchObject({ ok: false, problem: { code: 'storage-failed' } })
  const restored = await opened.custody.restore(
    reading(Buffer.concat(await collect(opened.custody.backup().bytes))),
  )
  expect(restored).toMatchObject({ ok: false, problem: { code: 'storage-failed' } })
  expect(await contentOf(opened)).toMatchObject({
    records: [{ id: 'a' }, { id: 'b' }, { id: 's' }],
  })
})

async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) pieces.push(piece)
  return pieces
}

test('deleted for good: the words are in no file of the folder, automatic backups included', async () => {
  using folder = freshFolder()
  const planted = 'planted-words-that-must-go'
  {
    await using opened = await open(folder)
    for (let n = 0; n < 60; n += 1) {
      const padding = 'x'.repeat((n * 211) % 4000)
      await write(opened.store, thing(`t${n}`, 0, { text: `${padding}${planted}-${n % 3}` }))
      await write(opened.store, thing(`t${n}`, 1, { text: `${planted} ${padding}-${n % 3}` }))
    }
    await opened.custody.keepBackup('daily')
    writeFileSync(join(folder.backups, 'before-format-2.db'), planted)
    for (let n = 0; n < 60; n += 1) {
      if (n % 3 > 0) await write(opened.store, purging(`t${n}`, 2))
    }
  }
  await using opened = await open(folder)
  expect(filesWith(folder, `${planted}-1`)).toEqual([])
  expect(filesWith(folder, `-2"`)).toEqual([])
  expect(filesWith(folder, `${planted}-0`)).toEqual([folder.vault])
  const [backup, ...others] = await opened.custody.backups.list()
  expect([readdirSync(folder.backups), others]).toEqual([[backup?.name], []])
  const kept = gunzipSync(readFileSync(join(folder.backups, backup?.name ?? ''))).toString()
  expect(kept).toContain(`${planted}-0`)
  expect(kept).not.toMatch(new RegExp(`${planted}-[12]"`))
})

test('an earlier passphrase opens nothing that is kept: its wrap is in no file of the folder', async () => {
  using folder = freshFolder()
  {
    await using opened = await open(folder)
    await write(opened.store, wrappedKeyring(0, 'wrap-of-the-old-passphrase'))
    await opened.custody.keepBackup('daily')
    await write(opened.store, wrappedKeyring(1, 'wrap-of-the-new-passphrase'))
    expect(await opened.custody.hasLeft()).toBe(true)
  }
  await using opened = await open(folder)
  expect(filesWith(folder, 'wrap-of-the-old-passphrase')).toEqual([])
  const [backup, ...others] = await opened.custody.backups.list()
  expect(others).toEqual([])
  const kept = gunzipSync(readFileSync(join(folder.backups, backup?.name ?? ''))).toString()
  expect(kept).toContain('wrap-of-the-new-passphrase')
  expect(kept).not.toContain('wrap-of-the-old-passphrase')
})

test('another process lets go of what this one purged', async () => {
  using folder = freshFolder()
  await using opened = await open(folder)
  await write(opened.store, thing('a', 0, { text: 'planted-words' }))
  await opened.custody.keepBackup('daily')
  await write(opened.store, purging('a', 1))
  expect(await opened.custody.hasLeft()).toBe(true)
  await using other = await open(folder)
  expect(await other.custody.hasLeft()).toBe(false)
  const [backup] = await opened.custody.backups.list()
  const kept = gunzipSync(readFileSync(join(folder.backups, backup?.name ?? ''))).toString()
  expect(kept).not.toContain('planted-words')
})

test('erases everything, and shows it', async () => {
  using folder = freshFolder()
  await using opened = await open(folder)
  writeFileSync(folder.deviceKey, deviceKeyText('old'))
  await fill(opened)
  await keepBlob(opened, Buffer.from('an attachment of some length'))
  await opened.custody.keepBackup('daily')
  await opened.custody.keepBackup('before-import')
  const erased = await opened.custody.erase()
  expect(erased).toMatchObject({
    ok: true,
    value: { records: 2, blobs: 1, backups: 2, found: 0 },
  })
  expect(erased.ok && erased.value.searchedBytes).toBeGreaterThan(4096)
  for (const text of ['words', 'ciphertext-of-s', 'private-half', 'attachment']) {
    expect([text, filesWith(folder, text)]).toEqual([text, []])
  }
  expect(existsSync(folder.deviceKey)).toBe(false)
  expect(readdirSync(folder.backups)).toEqual([])
  expect(await opened.custody.hasLeft()).toBe(false)
  await write(opened.store, thing('a', 0, { again: true }))
  expect((await contentOf(opened)).records).toHaveLength(1)
})

test('tells how much of what was erased is still found', async () => {
  using folder = freshFolder()
  await using opened = await open(folder)
  await fill(opened)
  mkdirSync(join(folder.path, 'copies of my own'))
  writeFileSync(join(folder.path, 'copies of my own/vault.txt'), '{"text":"the second words"}')
  expect(await opened.custody.erase()).toMatchObject({ ok: true, value: { found: 1 } })
})

test('retires the key of the device with everything that it still opens', async () => {
  using folder = freshFolder()
  await using opened = await open(folder)
  writeFileSync(folder.deviceKey, deviceKeyText('old'))
  await write(opened.store, sealedThing('s', 0, 'old', 'ciphertext-under-old'))
  await opened.custody.keepBackup('daily')
  const refused = async () => {
    const retired = await opened.custody.retireDeviceKey()
    return retired.ok ? 'retired' : retired.problem.code
  }
  expect(await refused()).toBe('still-in-use')
  await write(opened.store, keyring('new'))
  expect(await refused()).toBe('still-in-use')
  expect(filesWith(folder, 'private-half-of-old')).toEqual([folder.deviceKey])
  await write(opened.store, sealedThing('s', 1, 'new', 'ciphertext-under-new'))
  expect(await refused()).toBe('retired')
  expect(await opened.custody.deviceKey()).toBeUndefined()
  expect(filesWith(folder, 'private-half-of-old')).toEqual([])
  expect(filesWith(folder, 'ciphertext-under-old')).toEqual([])
  const backups = await opened.custody.backups.list()
  const texts = backups.map(({ name }) =>
    gunzipSync(readFileSync(join(folder.backups, name))).toString(),
  )
  expect(texts).toHaveLength(1)
  expect(texts[0]).toContain('ciphertext-under-new')
  expect(texts[0]).not.toMatch(/under-old|private-half/)
  expect(await refused()).toBe('retired')
})
