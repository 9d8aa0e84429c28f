import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  contentOf,
  freshFolder,
  keepBlob,
  open,
  thing,
  write,
} from '../../src/store/custody/custody.test-support.ts'
import type { OpenCustody } from '../../src/store/custody/open-custody.ts'
import type { DataFolder } from '../../src/store/data-folder.ts'
import { LOCAL_OWNER } from '../../src/store/vault-store.ts'

const at = '2026-03-02T09:00:00.000Z'
const head = { onward: 'vault', format: 1, vaultId: 'theirs', epoch: 1, revision: 1, madeAt: at }
const record = { kind: 'thing', id: 'a', version: 1, schema: 1, updatedAt: at, body: { n: 666 } }
const deviceKey = { keyId: 'k', privateKey: 'p' }
const end = (records: number, blobs = 0, past = 0) => ({ end: { records, past, blobs } })
const idOf = (text: string) => createHash('sha256').update(text).digest('base64url')
const part = (text: string) => ({ part: Buffer.from(text).toString('base64url') })
const past = {
  ...{ revision: 1, changeSetId: 's', actor: 'a', intent: 'i', at },
  ...{ kind: 'thing', id: 'a', version: 1, record },
}

let folder: DataFolder & Disposable
let here: OpenCustody
beforeAll(async () => {
  folder = freshFolder()
  here = await open(folder)
  await write(here.store, thing('mine', 0, { text: 'kept' }))
  await keepBlob(here, Buffer.from('mine'))
})
afterAll(async () => {
  await here[Symbol.asyncDispose]()
  folder[Symbol.dispose]()
})

async function* pieces(bytes: Uint8Array) {
  yield bytes
}

function restored(...lines: readonly unknown[]) {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  const bytes = gzipSync(`${text.join('\n')}\n`)
  return here.custody.restore(() => pieces(bytes))
}

/** What the vault says, and every file but those that SQLite writes as it likes. */
async function everything() {
  const files = readdirSync(folder.path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('vault.db'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${file} ${idOf(readFileSync(file, 'latin1'))}`)
  return { ...(await contentOf(here)), ...(await here.store.identity(LOCAL_OWNER)), files }
}

test.each<[string, readonly unknown[]]>([
  [
    'a blob whose name leads elsewhere',
    [head, { blob: { id: '../../planted', sizeBytes: 1 } }, part('x'), end(0, 1)],
  ],
  [
    'a blob whose name is that of other bytes',
    [head, { blob: { id: idOf('mine'), sizeBytes: 6 } }, part('theirs'), end(0, 1)],
  ],
  [
    'a blob that says to be larger than it is',
    [head, { blob: { id: idOf('x'), sizeBytes: 9e15 } }, part('x'), end(0, 1)],
  ],
  [
    'a blob of fewer bytes than come',
    [head, { blob: { id: idOf('x'), sizeBytes: 1 } }, part('xxxx'), end(0, 1)],
  ],
  ['a record whose id is a path', [head, { record: { ...record, id: '../a' } }, end(1)]],
  ['a record whose kind is none', [head, { record: { ...record, kind: '__proto__' } }, end(1)]],
  ['a record twice', [head, { record }, { record }, end(2)]],
  ['a journal page that is not sealed', [head, { record: { ...record, kind: 'entry' } }, end(1)]],
  [
    'an application without its events',
    [head, { record: { ...record, kind: 'application' } }, end(1)],
  ],
  [
    'a choice that every table answers to',
    [
      head,
      {
        record: {
          ...record,
          kind: 'application',
          body: { company: 'A', channel: 'constructor', events: [] },
        },
      },
      end(1),
    ],
  ],
  [
    'a body nested without end',
    [
      head,
      `{"record":${JSON.stringify(record).replace('666', `${'['.repeat(5000)}${']'.repeat(5000)}`)}}`,
      end(1),
    ],
  ],
  [
    'a version from after it was made',
    [head, { record }, { past: { ...past, revision: 2 } }, end(1, 0, 1)],
  ],
  ['a version of another record', [head, { record }, { past: { ...past, id: 'b' } }, end(1, 0, 1)]],
  ['two keys of the device', [head, { deviceKey }, { deviceKey }, end(0)]],
  ['counts without end', [{ ...head, epoch: 1_000_001, revision: 1_000_000_001 }, end(0)]],
  ['more than it counts', [head, { record }, end(0)]],
  ['more behind its end', [head, end(0), { record }]],
  ['a head alone', [head]],
])('a backup with %s is refused, and nothing is changed', async (_, lines) => {
  const before = await everything()
  const refused = await restored(...lines)
  expect(refused.ok ? 'taken' : refused.problem.code).toMatch(/^(damaged-file|too-large)$/)
  expect(refused.ok ? '' : refused.problem.message).not.toMatch(/666|theirs|planted/)
  expect(await everything()).toEqual(before)
})

test('fields that are named for prototypes come in as data, and reach no other object', async () => {
  const body = '{"__proto__":{"planted":1},"constructor":{"prototype":{"planted":1}}}'
  const line = JSON.stringify({ record }).replace('{"n":666}', body)
  const restore = await restored(head, `{"__proto__":{"record":1}}`, line, end(1))
  expect(restore).toMatchObject({ ok: true, value: { records: 1 } })
  expect((await here.store.readText(LOCAL_OWNER, 0)).recordsText).toContain(body)
  expect(({} as { planted?: unknown }).planted).toBeUndefined()
})
