import { hash } from 'node:crypto'
import { FolderBlobStore } from './folder-blob-store.ts'
import { Uploads } from './uploads.ts'

/**
 * A process of its own that keeps blobs until it is killed, and prints the id of each one once it is
 * said to be kept; for tests: `FOLDER SEED`. Blob n of a seed always has the same bytes.
 */
const [folder = '', seed = ''] = process.argv.slice(2)
const store = new FolderBlobStore(folder)
const uploads = new Uploads(store)
for (let number = 0; ; number += 1) {
  const bytes = Buffer.alloc(300_000, `${seed}-${number}`)
  const id = hash('sha256', bytes, 'base64url')
  console.log(`begins ${id}`)
  if (number % 2 === 0) await store.write(id, whole(bytes))
  else await sent(id, bytes)
  console.log(`kept ${id}`)
}

async function* whole(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes.subarray(0, 100_000)
  yield bytes.subarray(100_000)
}

async function sent(id: string, bytes: Buffer): Promise<void> {
  for (let offset = 0; offset < bytes.length; offset += 100_000) {
    const part = {
      offset,
      totalBytes: bytes.length,
      bytes: bytes.subarray(offset, offset + 100_000),
    }
    const added = await uploads.add(id, part)
    if (!added.ok) throw new Error(added.problem.code)
  }
}
