import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PushAnswer } from '../../src/core/protocol/sync.ts'
import { setOf, thing } from '../../src/server/app.test-support.ts'
import { freePort, runProgram, startProgram } from '../../src/server/program.test-support.ts'
import { mountSmallDisk } from './small-disk.ts'

const DISK_BYTES = 8 * 1024 * 1024

const disk = mountSmallDisk(DISK_BYTES)
disk?.[Symbol.dispose]()

/** Even an account that may do everything cannot write to a disk that is mounted for reading. */
function remount(path: string, as: 'ro' | 'rw'): void {
  const done = spawnSync('mount', ['-o', `remount,${as}`, path], { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(done.stderr)
}

test.skipIf(!disk)(
  'a disk that can only be read is told at the start, and harmed by nothing',
  async () => {
    using small = mountSmallDisk(DISK_BYTES)
    if (!small) throw new Error('the disk could be mounted a moment ago')
    const data = join(small.path, 'data')
    const port = await freePort()
    const started = async () => {
      const server = await startProgram({ data, port })
      const answer = (await (await server.ask('/api/sync?since=0')).json()) as PushAnswer & {
        readonly records: readonly { readonly id: string }[]
      }
      return { server, answer }
    }
    {
      const { server, answer } = await started()
      const { vaultId, epoch } = answer
      const sets = [setOf(thing('kept', 0, { n: 1 }))]
      expect((await server.post({ protocol: 1, vaultId, epoch, sets })).status).toBe(200)
      await server.kill('SIGTERM')
    }
    remount(small.path, 'ro')
    const { status, output } = await runProgram({ data, port })
    remount(small.path, 'rw')
    expect(status).toBe(1)
    expect(output).toMatch(/may not write|read-only/i)
    expect(output).not.toMatch(/\n\s+at /)
    const { server, answer } = await started()
    await using _ = server
    expect(answer.records.map(({ id }) => id)).toEqual(['kept'])
  },
)
