import { randomBytes } from 'node:crypto'
import { createWriteStream, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { VaultFileEncoder } from '../core/protocol/encode-vault-file.ts'
import type { Change } from '../core/vault/change.ts'
import type { Body, VaultRecord } from '../core/vault/record.ts'
import { newDeviceKey, readDeviceKey } from '../seal/device-key.ts'
import { openBody, sealBody } from '../seal/seal.ts'
import { openCustody } from '../store/custody/open-custody.ts'
import { dataFolderAt } from '../store/data-folder.ts'
import { LOCAL_OWNER } from '../store/vault-store.ts'
import { exportRecords } from './export.ts'
import { importRecords } from './import.ts'
import { OpenRecords } from './open-records.ts'
import { runOnward, temporaryFolder } from './run-onward.test-support.ts'
import { fill, plain, shellAt } from './shell.test-support.ts'

const LIMIT_MS = 120_000
const at = '2026-03-02T10:00:00.000Z'
const random = (sizeBytes: number) => new Uint8Array(randomBytes(sizeBytes))
/** Any text that JSON can hold, half a surrogate pair and names of the language's own parts included. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '\ud800',
    '\u2028\u0000\\"',
    '10',
    '2',
    '',
  ),
)
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    text,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value
const body = fc.dictionary(text, json, { maxKeys: 5, noNullPrototype: true }) as fc.Arbitrary<Body>
const sealed = fc.record({
  ciphertext: text,
  keyId: fc.constant('k'),
  nonce: fc.constant(''),
  alg: fc.constant('x'),
})
const content = fc.oneof(
  body.map((body) => ({ body })),
  sealed.map((sealed) => ({ sealed })),
  fc.constantFrom({ body: null }, { body: null, purge: true as const }),
)
const step = fc.record({
  kind: fc.constantFrom('future-kind', 'a', 'entry'),
  id: fc.constantFrom('a', 'A', 'b-', 'b.', '0', '10', '9', 'letter_1'),
  schema: fc.constantFrom(1, 2, 7),
  content,
})

/** The same steps as changes that fit on each other; sealed kinds are only ever sealed. */
function changesOf(
  steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[],
): Change[][] {
  const versions = new Map<string, { version: number; schema: number }>()
  return steps.flatMap(({ kind, id, schema, content }) => {
    if (kind === 'entry' && 'body' in content && content.body !== null) return []
    const before = versions.get(`${kind}/${id}`) ?? { version: 0, schema: 1 }
    const next = { version: before.version + 1, schema: Math.max(schema, before.schema) }
    versions.set(`${kind}/${id}`, next)
    return [[{ kind, id, baseVersion: before.version, schema: next.schema, ...content } as Change]]
  })
}

async function exported(data: string, name: string): Promise<string> {
  const target = join(data, name)
  expect(await exportRecords(['-o', target], shellAt(data))).toBe(0)
  return readFileSync(target, 'utf8').replace(/"exportedAt":"[^"]*"/, '')
}

async function vaultIdOf(data: string): Promise<string> {
  const opened = await OpenRecords.open(dataFolderAt(data))
  if (!opened.ok) throw new Error(opened.problem.message)
  await using records = opened.value
  return (await records.store.identity(LOCAL_OWNER)).vaultId
}

async function find(data: string, kind: string, id: string): Promise<VaultRecord | undefined> {
  const opened = await OpenRecords.open(dataFolderAt(data))
  if (!opened.ok) throw new Error(opened.problem.message)
  await using records = opened.value
  return await records.store.find(LOCAL_OWNER, kind, id)
}

test('export, import, export is the same byte for byte, and twice changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
      using from = temporaryFolder()
      using to = temporaryFolder()
      const sets = changesOf(steps)
      fc.pre(sets.length > 0)
      await fill(from.path, sets)
      const before = await exported(from.path, 'before.json')
      const file = join(from.path, 'before.json')
      expect(await importRecords([file], shellAt(to.path))).toBe(0)
      expect(await exported(to.path, 'after.json')).toBe(before)
      const again = shellAt(to.path)
      expect(await importRecords([file], again)).toBe(0)
      expect(again.said()).toContain(': 0 added, 0 changed,')
      expect(await exported(to.path, 'again.json')).toBe(before)
    }),
    { numRuns: 25 },
  )
}, 300_000)

test(
  'a backup comes into an empty vault with its history, its key and its files',
  async () => {
    using from = temporaryFolder()
    using to = temporaryFolder()
    await fill(from.path, [[plain('a', 0, { x: 1 })], [plain('a', 1, { x: 2 })]])
    const key = JSON.stringify(newDeviceKey(random, at))
    writeFileSync(dataFolderAt(from.path).deviceKey, key, { mode: 0o600 })
    const file = join(from.path, 'b.onward')
    expect((await runOnward(['backup', '-o', file], { data: from.path })).status).toBe(0)
    const run = await runOnward(['import', file], { data: to.path })
    expect(run.stdout).toContain('1 added, 0 changed, 0 the same')
    expect(await exported(to.path, 'a.json')).toBe(await exported(from.path, 'a.json'))
    expect(JSON.parse(readFileSync(dataFolderAt(to.path).deviceKey, 'utf8'))).toEqual(
      JSON.parse(key),
    )
  },
  LIMIT_MS,
)

test(
  'a vault that holds records gets what is missing and later edits, and loses nothing',
  async () => {
    using old = temporaryFolder()
    using now = temporaryFolder()
    await fill(old.path, [
      [plain('same', 0, { x: 1 }), plain('edited', 0, { x: 1 }), plain('mine', 0, { x: 1 })],
    ])
    const base = join(old.path, 'base.json')
    await exported(old.path, 'base.json')
    expect(await importRecords([base], shellAt(now.path))).toBe(0)
    await fill(old.path, [
      [plain('edited', 1, { x: 2 }), plain('new', 0, { x: 3 })],
      [plain('mine', 1, { by: 'old' })],
    ])
    await fill(now.path, [[plain('mine', 1, { by: 'now' })]])
    await exported(old.path, 'later.json')
    const later = join(old.path, 'later.json')
    const look = await runOnward(['import', '--dry-run', later], { data: now.path })
    expect(await find(now.path, 'future-kind', 'new')).toBeUndefined()
    const run = await runOnward(['import', later], { data: now.path })
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toBe(look.stdout)
    expect(run.stdout).toContain('1 added, 1 changed, 1 the same')
    expect(run.stdout).toContain('left as they are here: future-kind/mine')
    expect(await find(now.path, 'future-kind', 'edited')).toMatchObject({
      version: 2,
      body: { x: 2 },
    })
    expect(await find(now.path, 'future-kind', 'mine')).toMatchObject({ body: { by: 'now' } })
    const backups = await runOnward(['doctor'], { data: now.path })
    expect(backups.stdout).toContain('from before an import')
  },
  LIMIT_MS,
)

test(
  'sealed writing of another vault is sealed anew when the backup brings its key',
  async () => {
    using theirs = temporaryFolder()
    using mine = temporaryFolder()
    const keys = new Map<string, ReturnType<typeof newDeviceKey>>()
    for (const { path } of [theirs, mine]) {
      const key = newDeviceKey(random, at)
      keys.set(path, key)
      await fill(path, [[plain(`here-${path.at(-1)}`, 0, {})]])
      writeFileSync(dataFolderAt(path).deviceKey, JSON.stringify(key), { mode: 0o600 })
    }
    const pairOf = (path: string) => {
      const read = readDeviceKey(keys.get(path))
      if (!read.ok) throw new Error(read.problem.message)
      return read.value
    }
    const { publicKey, keyId } = pairOf(theirs.path)
    const place = { owner: await vaultIdOf(theirs.path), kind: 'entry', id: 'e', schema: 1 }
    const box = sealBody({ text: 'planted words' }, place, publicKey, keyId, random)
    await fill(theirs.path, [[{ kind: 'entry', id: 'e', baseVersion: 0, schema: 1, sealed: box }]])
    const [json, backup] = [join(theirs.path, 'x.json'), join(theirs.path, 'x.onward')]
    await exported(theirs.path, 'x.json')
    expect((await runOnward(['backup', '-o', backup], { data: theirs.path })).status).toBe(0)
    const closed = await runOnward(['import', json], { data: mine.path })
    expect(closed.stdout).toContain('not taken in: entry/e')
    expect(await find(mine.path, 'entry', 'e')).toBeUndefined()
    const opened = await runOnward(['import', backup], { data: mine.path })
    expect(opened.stdout + opened.stderr).not.toContain('planted')
    const record = await find(mine.path, 'entry', 'e')
    if (!record || !('sealed' in record)) throw new Error('it was not taken in sealed')
    const here = { ...place, owner: await vaultIdOf(mine.path) }
    expect(openBody(record.sealed, here, pairOf(mine.path))).toEqual({
      ok: true,
      value: { text: 'planted words' },
    })
  },
  LIMIT_MS,
)

test(
  'many thousand records come in whole or not at all',
  async () => {
    using from = temporaryFolder()
    using to = temporaryFolder()
    const many = Array.from({ length: 3 }, (_, set) =>
      Array.from({ length: 1000 }, (_, place) => plain(`r${set}-${place}`, 0, { place })),
    )
    await fill(from.path, many)
    await fill(to.path, [[plain('r2-999', 0, { mine: true }), plain('other', 0, {})]])
    await exported(from.path, 'many.json')
    const run = await runOnward(['import', join(from.path, 'many.json')], { data: to.path })
    expect(run.stdout).toContain('2999 added, 0 changed, 0 the same')
    const opened = await openCustody(dataFolderAt(to.path))
    if (!opened.ok) throw new Error(opened.problem.message)
    await using open = opened.value
    const setOf = (change: Change) => ({
      id: `set-${change.id}`,
      actor: 'test',
      at,
      intent: 'import',
      changes: [change],
    })
    const sets = [setOf(plain('first', 0, {})), setOf(plain('other', 7, {}))]
    expect((await open.store.writeAll(LOCAL_OWNER, sets)).ok).toBe(false)
    expect(await open.store.find(LOCAL_OWNER, 'future-kind', 'first')).toBeUndefined()
  },
  LIMIT_MS,
)

test(
  'what is no export and no backup is told, and nothing is made',
  async () => {
    using folder = temporaryFolder()
    const data = join(folder.path, 'records')
    mkdirSync(join(folder.path, 'sub'))
    const files: Record<string, string | Uint8Array> = {
      'letter.eml': 'From: a@b.example\nSubject: Hello\n\nplanted',
      'cut.json': '{"onward":1,"vaultId":"v","expor',
      'other.json': '{"planted":1}',
      'noise.bin': randomBytes(500),
      'gzip.onward': Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]),
    }
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder.path, name), bytes)
    const names = [...Object.keys(files), 'missing.json', 'sub']
    const run = await runOnward(['import', ...names], { data, cwd: folder.path })
    expect(run).toMatchObject({ status: 1, stdout: '' })
    const told = run.stderr.trim().split('\n')
    expect(told.map((line) => line.split(':')[0])).toEqual(names)
    expect(told[0]).toContain('read --save')
    expect(told[1]).toContain('cut off')
    expect(run.stderr).not.toContain('planted')
    expect((await runOnward(['import'], { data, cwd: folder.path })).status).toBe(2)
  },
  LIMIT_MS,
)

test('a small file that unpacks to records without end is refused, and nothing is changed', {
  timeout: LIMIT_MS,
}, async () => {
  using folder = temporaryFolder()
  await fill(folder.path, [[plain('here', 0, { n: 1 })]])
  const file = join(folder.path, 'bomb.onward')
  await pipeline(linesOf20Records, createGzip(), createWriteStream(file))
  expect(statSync(file).size).toBeLessThan(1_000_000)
  const shell = shellAt(folder.path)
  expect(await importRecords([file], shell)).toBe(1)
  expect(shell.said()).toMatch(/unpacks to more than Onward ever writes.* Nothing was changed/)
  expect(await find(folder.path, 'future-kind', 'here')).toMatchObject({ version: 1 })
  expect(await find(folder.path, 'future-kind', 't0')).toBeUndefined()
})

/** A whole vault file of 300 MB, nearly all of it one letter. */
function* linesOf20Records(): Generator<string> {
  const encoder = new VaultFileEncoder()
  yield encoder.head({ vaultId: 'v', epoch: 1, revision: 0, madeAt: at })
  const body = { text: 'x'.repeat(15_000_000) }
  for (let n = 0; n < 20; n += 1) {
    const head = { kind: 'future-kind', id: `t${n}`, version: 1, schema: 1, updatedAt: at }
    yield encoder.record({ ...head, body })
  }
  yield encoder.end()
}
