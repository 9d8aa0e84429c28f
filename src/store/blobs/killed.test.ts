import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { testBlobs } from './blobs.test-support.ts'
import { checkBlobs } from './check-blobs.ts'

const writer = fileURLToPath(new URL('./write-blobs.test-support.ts', import.meta.url))
const KILLS = 8

/** Runs the writer and kills it in the midst of its work; the ids that it said were kept. */
function killed(folder: string, seed: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, folder, String(seed)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk
      // A few blobs in, at another moment of the work each time.
      if (printed.split('kept').length > 2) setTimeout(() => child.kill('SIGKILL'), seed * 3)
    })
    child.once('error', reject)
    child.once('exit', () =>
      resolve([...printed.matchAll(/^kept (\S+)$/gm)].map(([, id = '']) => id)),
    )
  })
}

test('what was said to be kept is whole after the process was killed, and so is all that is listed', async () => {
  using blobs = testBlobs()
  const kept = new Set<string>()
  for (let seed = 1; seed <= KILLS; seed += 1) {
    for (const id of await killed(blobs.folder, seed)) kept.add(id)
  }
  const checked = await checkBlobs(blobs.store, kept)
  expect(kept.size).toBeGreaterThanOrEqual(2 * KILLS)
  expect(checked.missing).toEqual([])
  expect(checked.damaged).toEqual([])
}, 60_000)
