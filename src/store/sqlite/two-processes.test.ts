import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dataFolderAt } from '../data-folder.ts'
import { LOCAL_OWNER } from '../vault-store.ts'
import { openSqliteStore } from './open-sqlite-store.ts'

const TIMES = 60
const ROUNDS = 50
const writerProgram = fileURLToPath(new URL('./two-processes.test-support.ts', import.meta.url))
const beginnerProgram = fileURLToPath(new URL('./begin-together.test-support.ts', import.meta.url))

let path: string
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'onward-two-'))
})
afterEach(() => rmSync(path, { recursive: true, force: true }))

async function statusOf(...told: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, told, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 25_000,
  })
  const [status] = (await once(child, 'close')) as [number | null]
  return status
}

const countIn = (name: string) => statusOf(writerProgram, path, name, String(TIMES))

test('two processes that write at once lose nothing, and a third hears of all of it', async () => {
  const opened = await openSqliteStore(dataFolderAt(path))
  if (!opened.ok) throw new Error(opened.problem.message)
  await using store = opened.value
  const heard: number[] = []
  using _watching = store.watch(LOCAL_OWNER, (revision) => heard.push(revision))
  expect(await Promise.all([countIn('one'), countIn('two')])).toEqual([0, 0])
  expect(await store.find(LOCAL_OWNER, 'counter', 'shared')).toMatchObject({
    version: 2 * TIMES,
    body: { total: 2 * TIMES },
  })
  const { records, revision } = await store.read(LOCAL_OWNER, 0)
  expect(records).toHaveLength(2 * TIMES + 1)
  expect(revision).toBe(2 * TIMES)
  await expect.poll(() => heard.at(-1), { timeout: 5000 }).toBe(revision)
  expect(heard).toEqual([...heard].sort((a, b) => a - b))
})

test('two processes that begin on an empty folder make one vault', async () => {
  expect(await Promise.all([countIn('one'), countIn('two')])).toEqual([0, 0])
  const opened = await openSqliteStore(dataFolderAt(path))
  if (!opened.ok) throw new Error(opened.problem.message)
  await using store = opened.value
  expect((await store.identity(LOCAL_OWNER)).revision).toBe(2 * TIMES)
  expect(readdirSync(dataFolderAt(path).running)).toHaveLength(1)
})

test('of two processes that begin on one empty folder at the same moment none is refused', async () => {
  const startsAt = String(Date.now() + 1000)
  const begin = () => statusOf(beginnerProgram, path, startsAt, String(ROUNDS))
  expect(await Promise.all([begin(), begin()])).toEqual([0, 0])
})
