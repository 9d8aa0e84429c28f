import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomFrom } from '../../bench/random.ts'
import { setOf, thing } from '../../src/server/app.test-support.ts'
import { type DataFolder, dataFolderAt } from '../../src/store/data-folder.ts'
import { checkIntegrity } from '../../src/store/sqlite/check-integrity.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { LOCAL_OWNER, StorageFailure } from '../../src/store/vault-store.ts'

const RECORDS = 600
const SEEDS = 150
const PAGE_BYTES = 4096
const TOLD = new Set([
  'found by the check',
  'damaged',
  'not-a-vault',
  'storage-failed',
  'newer-vault',
])

let whole: DataFolder
let written: ReadonlySet<string>
const spare: string[] = []

function newFolder(): DataFolder {
  const path = mkdtempSync(join(tmpdir(), 'onward-damaged-'))
  spare.push(path)
  return dataFolderAt(path)
}

beforeAll(async () => {
  whole = newFolder()
  const opened = await openSqliteStore(whole)
  if (!opened.ok) throw new Error(opened.problem.message)
  await using store = opened.value
  for (let from = 0; from < RECORDS; from += 100) {
    const things = Array.from({ length: 100 }, (_, at) =>
      thing(`t${from + at}`, 0, { text: `${from + at} `.repeat(120) }),
    )
    await store.write(LOCAL_OWNER, setOf(...things))
  }
  const { records } = await store.read(LOCAL_OWNER, 0)
  written = new Set(records.map(({ id }) => id))
})
afterAll(() => {
  for (const path of spare) rmSync(path, { recursive: true, force: true })
})

/** What a person meets who opens this file: all that is whole, or a problem in a sentence. */
async function meets(folder: DataFolder): Promise<'records' | string> {
  const opened = await openSqliteStore(folder)
  if (!opened.ok) {
    expect(opened.problem.message).toMatch(/\w.*\.$/s)
    return opened.problem.code
  }
  await using store = opened.value
  try {
    const { records, unreadable } = await store.read(LOCAL_OWNER, 0, { limit: RECORDS * 2 })
    for (const { id } of records) expect(written).toContain(id)
    if (records.length + unreadable.length === RECORDS) return 'records'
    // Rows that a damaged page hides are missed only by a look at the whole file, as doctor takes.
    expect(checkIntegrity(folder.vault).ok).toBe(false)
    return 'found by the check'
  } catch (error) {
    if (!(error instanceof StorageFailure)) throw error
    return error.problem.code
  }
}

test('garbage written over pages is told or leaves what is whole, and never stops as a bug', async () => {
  const outcomes = new Map<string, number>()
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const random = randomFrom(seed)
    const folder = newFolder()
    copyFileSync(whole.vault, folder.vault)
    const bytes = readFileSync(folder.vault)
    for (let hits = random.below(3) + 1; hits > 0; hits -= 1) {
      const at = random.below(bytes.length / PAGE_BYTES) * PAGE_BYTES + random.below(PAGE_BYTES / 2)
      bytes.set(random.bytes(random.below(PAGE_BYTES / 2) + 1), at)
    }
    writeFileSync(folder.vault, bytes)
    const met = await meets(folder)
    expect(met === 'records' || TOLD.has(met), `seed ${seed}: ${met}`).toBe(true)
    outcomes.set(met, (outcomes.get(met) ?? 0) + 1)
    rmSync(folder.path, { recursive: true })
  }
  expect(outcomes.get('damaged')).toBeGreaterThan(0)
  expect(outcomes.get('records')).toBeGreaterThan(0)
})

test('a file that was cut off anywhere is told, and not touched', async () => {
  const size = statSync(whole.vault).size
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const folder = newFolder()
    const length = randomFrom(seed).below(size - 1) + 1
    writeFileSync(folder.vault, readFileSync(whole.vault).subarray(0, length))
    const met = await meets(folder)
    expect(met === 'records' || TOLD.has(met), `seed ${seed}: ${met}`).toBe(true)
    if (met !== 'records') expect(statSync(folder.vault).size, `seed ${seed}`).toBe(length)
    rmSync(folder.path, { recursive: true })
  }
})
