import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PullAnswer, PushAnswer } from '../../src/core/protocol/sync.ts'
import { setOf, thing } from '../../src/server/app.test-support.ts'
import {
  freePort,
  type ServerProcess,
  startProgram,
} from '../../src/server/program.test-support.ts'
import { dataFolderAt } from '../../src/store/data-folder.ts'

const WRITES = 15

let data: string
beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), 'onward-two-')), 'records')
})
afterEach(() => rmSync(join(data, '..'), { recursive: true, force: true }))

async function pulled(server: ServerProcess): Promise<PullAnswer> {
  return (await server.ask('/api/sync?since=0')).json() as Promise<PullAnswer>
}

test('of two starts at the same moment one stays, and the other leads to it', async () => {
  const port = await freePort()
  const staying = startProgram({ data, port })
  const other = startProgram({ data, port })
  await using one = await staying
  await using two = await other
  const codes = () => [one, two].map(({ child }) => child.exitCode)
  await expect.poll(codes, { timeout: 15_000 }).toContain(0)
  expect(codes()).toContain(null)
  expect([one.origin, two.origin]).toEqual([`http://localhost:${port}`, `http://localhost:${port}`])
  // Whose link it was makes no difference: the one that stays knows both.
  expect((await one.ask('/api/sync?since=0')).status).toBe(200)
  expect((await two.ask('/api/sync?since=0')).status).toBe(200)
})

test('two servers that came to run on one folder take every change of both, each once', async () => {
  const ports = [await freePort(), await freePort()]
  const starting = ports.map((port) => startProgram({ data, port }))
  await using one = await (starting[0] as Promise<ServerProcess>)
  await using two = await (starting[1] as Promise<ServerProcess>)
  const { vaultId, epoch } = await pulled(one)
  const write = async (server: ServerProcess, name: string) => {
    const sets = [setOf(thing(name, 0, { text: `words of ${name}` }))]
    const response = await server.post({ protocol: 1, vaultId, epoch, sets })
    const { outcomes } = (await response.json()) as PushAnswer
    expect(outcomes).toMatchObject([{ outcome: 'applied' }])
  }
  const names = Array.from({ length: WRITES }, (_, at) => [`one${at}`, `two${at}`]).flat()
  const writeAll = async (server: ServerProcess, whose: string) => {
    for (const name of names) if (name.startsWith(whose)) await write(server, name)
  }
  await Promise.all([writeAll(one, 'one'), writeAll(two, 'two')])
  const [first, second] = [await pulled(one), await pulled(two)]
  expect(first.records).toHaveLength(2 * WRITES)
  expect(second).toEqual(first)
  await Promise.all([one.kill('SIGTERM'), two.kill('SIGTERM')])
  const database = new DatabaseSync(dataFolderAt(data).vault)
  expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
  database.close()
})
