import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeAll, expect, test } from 'vitest'
import { BlobIdMaker, chunkPlace } from '../../seal/blob.ts'
import { newDeviceKey } from '../../seal/device-key.ts'
import { openShelf } from './blobs-shelf.ts'
import { blobsOn, putBlobs, type WholeBlob } from './browser-blobs.ts'
import { fileOf, vaultIn } from './browser-copy.ts'
import type { WholeVault } from './browser-ledger.ts'
import { newId } from './test-browser.ts'

beforeAll(() => {
  globalThis.IDBKeyRange ??= IDBKeyRange
})

const at = '2026-03-02T09:00:00.000Z'
const now = () => at
const randomBytes = (lengthBytes: number) => {
  const bytes = new Uint8Array(lengthBytes)
  for (let from = 0; from < lengthBytes; from += 65_536) {
    crypto.getRandomValues(bytes.subarray(from, from + 65_536))
  }
  return bytes
}

const record = {
  kind: 'note',
  id: 'a',
  version: 2,
  schema: 1,
  updatedAt: at,
  body: { text: 'é\n' },
}
const before = { ...record, version: 1, body: { text: 'before' } }
const vault: WholeVault = {
  identity: { vaultId: 'v', epoch: 3, revision: 2, mark: 'set-2', erasedEpoch: 0 },
  records: [{ kind: 'note', id: 'a', revision: 2, record }],
  past: [
    { revision: 1, kind: 'note', id: 'a', version: 1, record: before, supersededAt: at },
    { revision: 2, kind: 'note', id: 'a', version: 2, record: null },
  ],
  sets: [
    { id: 'set-1', revision: 1, actor: 'web', intent: 'add', at },
    { id: 'set-2', revision: 2, actor: 'web', intent: 'edit', at },
  ],
  deviceKey: newDeviceKey(randomBytes, at),
}

/** As many encrypted bytes as a file of somewhat more than one chunk has. */
function someBlob(): WholeBlob {
  const sizeBytes = chunkPlace(0, Number.MAX_SAFE_INTEGER).to + 500
  const bytes = randomBytes(sizeBytes)
  const maker = new BlobIdMaker()
  maker.take(bytes)
  return { id: maker.id(), sizeBytes, parts: [bytes] }
}

async function* none(): AsyncGenerator<WholeBlob> {}

test('what a copy holds is what was put into it', async () => {
  const read = await vaultIn(await fileOf(vault, none(), at))
  expect(read).toEqual({ ok: true, value: { ...vault, blobs: [] } })
})

test('a copy that counts to where copies are refused is counted anew', async () => {
  const [first, second] = [999_999_998, 999_999_999]
  const far: WholeVault = {
    ...vault,
    identity: { ...vault.identity, epoch: 1_000_000, revision: second },
    past: vault.past.map((row) => ({ ...row, revision: row.revision === 1 ? first : second })),
    sets: vault.sets.map((set) => ({ ...set, revision: set.revision === 1 ? first : second })),
  }
  const read = await vaultIn(await fileOf(far, none(), at))
  const identity = { ...vault.identity, epoch: 1 }
  expect(read).toEqual({ ok: true, value: { ...vault, identity, blobs: [] } })
})

test('attachments of several chunks come back byte by byte', async () => {
  const shelf = await openShelf(new IDBFactory())
  const blob = someBlob()
  const [given] = blob.parts as Uint8Array[]
  await putBlobs(shelf, { vaultId: 'v', epoch: 3 }, [blob], [], { now, newId })
  const read = await vaultIn(await fileOf(vault, blobsOn(shelf, 'v'), at))
  if (!read.ok) throw new Error(read.problem.message)
  const [back] = read.value.blobs
  const parts = back?.parts as Uint8Array<ArrayBuffer>[]
  expect(back).toMatchObject({ id: blob.id, sizeBytes: blob.sizeBytes })
  expect(Buffer.concat(parts).equals(given ?? new Uint8Array())).toBe(true)
  shelf.close()
})

test('a copy whose attachment was changed is not taken', async () => {
  const blob = someBlob()
  const other = { ...someBlob(), id: blob.id }
  const parts = async function* () {
    for (const bytes of other.parts as Uint8Array[]) {
      for (let from = 0; from < bytes.length; from += 1_000_000) {
        yield bytes.subarray(from, from + 1_000_000)
      }
    }
  }
  const blobs = async function* (): AsyncGenerator<WholeBlob> {
    yield { ...other, parts: parts() }
  }
  expect(await vaultIn(await fileOf(vault, blobs(), at))).toMatchObject({
    ok: false,
    problem: { code: 'damaged-file' },
  })
})

test('a copy that was cut off, wherever, is not taken', async () => {
  const whole = await fileOf(vault, none(), at)
  for (const part of [0, 0.1, 0.5, 0.9, 0.99]) {
    const read = await vaultIn(whole.slice(0, Math.floor(whole.size * part)))
    expect([part, read.ok]).toEqual([part, false])
  }
})
