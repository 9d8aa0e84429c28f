import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import type { PushAnswer } from '../../src/core/protocol/sync.ts'
import { setOf, thing } from '../../src/server/app.test-support.ts'
import { freePort, runProgram, startProgram } from '../../src/server/program.test-support.ts'
import { dataFolderAt } from '../../src/store/data-folder.ts'
import { mountSmallDisk } from './small-disk.ts'

const DISK_BYTES = 8 * 1024 * 1024
const PAGE_BYTES = 4096
/** Room left before a write, in pages: from none at all to more than one write needs. */
const MOST_PAGES_LEFT = 24

const TOLD = /no room left|disk is full/i

const disk = mountSmallDisk(DISK_BYTES)
disk?.[Symbol.dispose]()

test.skipIf(!disk)(
  'a disk that fills up at any point of a write loses nothing and is told',
  { timeout: 120_000 },
  async () => {
    using small = mountSmallDisk(DISK_BYTES)
    if (!small) throw new Error('the disk could be mounted a moment ago')
    const data = join(small.path, 'data')
    const port = await freePort()
    const kept = new Map<string, string>()
    let told = 0
    {
      await using server = await startProgram({ data, port })
      const answer = await (await server.ask('/api/sync?since=0')).json()
      const { vaultId, epoch } = answer as PushAnswer
      const push = async (name: string) => {
        const set = setOf(thing(name, 0, { text: name.repeat(1500) }))
        const response = await server.post({ protocol: 1, vaultId, epoch, sets: [set] })
        const json = await response.json()
        if (response.status === 200 && json.outcomes[0].outcome === 'applied') {
          kept.set(name, name.repeat(1500))
          return 'kept'
        }
        expect([response.status, json.problem.code]).toEqual([507, 'disk-full'])
        expect(json.problem.message).toMatch(TOLD)
        return 'told'
      }
      for (let pages = 0; pages < MOST_PAGES_LEFT; pages += 1) {
        small.fillTo(pages * PAGE_BYTES)
        if ((await push(`full${pages}`)) === 'told') told += 1
        expect((await server.ask('/api/sync?since=0')).status).toBe(200)
        small.makeRoom()
        expect(await push(`room${pages}`)).toBe('kept')
      }
    }
    expect(told).toBeGreaterThan(0)
    const database = new DatabaseSync(dataFolderAt(data).vault)
    const rows = database.prepare('select id, content from records').all()
    expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
    database.close()
    const found = rows.map(({ id, content }) => [id, JSON.parse(String(content)).text])
    expect(new Map(found as [string, string][])).toEqual(kept)
  },
)

test.skipIf(!disk)('a start on a full disk is told in a sentence and harms nothing', async () => {
  using small = mountSmallDisk(DISK_BYTES)
  if (!small) throw new Error('the disk could be mounted a moment ago')
  const data = join(small.path, 'data')
  const port = await freePort()
  for (let pages = 0; pages < MOST_PAGES_LEFT; pages += 6) {
    small.fillTo(pages * PAGE_BYTES)
    const { status, output } = await runProgram({ data, port })
    expect(status).toBe(1)
    expect(output).toMatch(TOLD)
    expect(output).not.toMatch(/\n\s+at /)
  }
  small.makeRoom()
  await using server = await startProgram({ data, port })
  expect((await server.ask('/api/sync?since=0')).status).toBe(200)
})
