import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Change } from '../../core/vault/change.ts'
import { kindNamed } from '../../core/vault/kinds.ts'
import { recordKey } from '../../core/vault/record.ts'
import { dataFolderAt } from '../../store/data-folder.ts'
import { checkVaultFile } from '../../store/vault-file/read-vault-file.ts'
import { VaultFileWriting } from '../../store/vault-file/write-vault-file.ts'
import { LOCAL_OWNER } from '../../store/vault-store.ts'
import { OpenRecords } from '../open-records.ts'
import { temporaryFolder } from '../run-onward.test-support.ts'
import { type Chosen, chooseRecords } from './choose-records.ts'
import { DatabasePages, type Pages } from './database-pages.ts'
import { findRows } from './found-rows.ts'
import { rowsOnPage } from './rows-on-page.ts'
import { salvageVault } from './salvaged-vault.ts'

const SETS = 14
const PLACES = 120
const at = (minute: number) => `2026-03-02T10:${String(minute).padStart(2, '0')}:00.000Z`
const folder = temporaryFolder()
const { vault } = dataFolderAt(folder.path)
/** The text of every version that a record ever had, by its name, the present one last. */
const written = new Map<string, string[]>()

function changeOf(set: number, place: number, baseVersion: number): Change {
  const head = { kind: 'future-kind', id: `r${place}`, baseVersion, schema: 1 }
  if ((set + place) % 11 === 0) return { ...head, body: null }
  if (place % 7 === 0) {
    return {
      ...head,
      sealed: { alg: 'x', keyId: 'k', nonce: '', ciphertext: 'B'.repeat(place * 40) },
    }
  }
  return { ...head, body: { set, text: `Zoë 🙂 ${'word '.repeat((set * place * 7) % 1500)}` } }
}

function kept({ kind, id, baseVersion, schema, ...content }: Change, updatedAt: string): void {
  const head = { kind, id, version: baseVersion + 1, schema, updatedAt }
  const record = 'body' in content && content.body === null ? { deleted: true } : content
  const key = recordKey(head)
  written.set(key, [...(written.get(key) ?? []), JSON.stringify({ ...head, ...record })])
}

async function openVault(): Promise<OpenRecords> {
  const opened = await OpenRecords.open(dataFolderAt(folder.path))
  if (!opened.ok) throw new Error(opened.problem.message)
  return opened.value
}

beforeAll(async () => {
  await using records = await openVault()
  for (let set = 0; set < SETS; set += 1) {
    const changes: Change[] = []
    for (let place = 0; place < PLACES; place += 1) {
      const versions = written.get(`future-kind/r${place}`)?.length ?? 0
      if (set === 0 || place % 9 === set % 9) changes.push(changeOf(set, place, versions))
    }
    const done = await records.store.write(LOCAL_OWNER, {
      id: `set-${set}`,
      actor: 'test',
      at: at(set),
      intent: 'fill',
      changes,
    })
    if (!done.ok) throw new Error(done.problem.message)
    for (const change of changes) kept(change, at(set))
  }
})
afterAll(() => folder[Symbol.dispose]())

function salvage(file: string): Chosen {
  using pages = DatabasePages.open(file)
  return chooseRecords(findRows(pages))
}

const texts = ({ versions }: Chosen) => versions.map(({ record }) => JSON.stringify(record)).sort()
const presentTexts = () => [...written.values()].map((versions) => versions.at(-1)).sort()

/** The pages on which the row of each record stands, those on which it continues included. */
function pagesOfRecords(file: string): Map<string, Set<number>> {
  using pages = DatabasePages.open(file)
  const read = new Set<number>()
  const watched: Pages = {
    count: pages.count,
    usableBytes: pages.usableBytes,
    headerOffset: (number) => pages.headerOffset(number),
    page: (number) => {
      read.add(number)
      return pages.page(number)
    },
  }
  const found = new Map<string, Set<number>>()
  for (let number = 1; number <= pages.count; number += 1) {
    for (const { of, values } of rowsOnPage(watched, number)) {
      const isRecord = of === 'table' && values.length === 9 && Number.isInteger(values[6])
      if (isRecord) found.set(`${values[1]}/${values[2]}`, new Set([...read, number]))
      read.clear()
    }
    read.clear()
  }
  return found
}

test('a file that is whole gives every record as it is', () => {
  const salvaged = salvage(vault)
  expect(texts(salvaged)).toEqual(presentTexts())
  expect(salvaged).toMatchObject({ earlier: [], lost: [] })
})

test('what stands in the log beside the file counts', async () => {
  await using records = await openVault()
  const was = written.get('future-kind/r1')?.length ?? 0
  const change = changeOf(50, 1, was)
  const set = { id: 'late', actor: 'test', at: at(50), intent: 'fill', changes: [change] }
  expect((await records.store.write(LOCAL_OWNER, set)).ok).toBe(true)
  const copy = join(folder.path, 'logged.db')
  copyFileSync(vault, copy)
  copyFileSync(`${vault}-wal`, `${copy}-wal`)
  expect(salvage(copy).versions.find(({ id }) => id === 'r1')?.version).toBe(was + 1)
  const log = readFileSync(`${copy}-wal`)
  fc.assert(
    fc.property(
      fc.nat(log.length - 200),
      fc.uint8Array({ minLength: 40, maxLength: 200 }),
      (place, garbage) => {
        const damaged = Buffer.from(log)
        damaged.set(garbage, place)
        writeFileSync(`${copy}-wal`, damaged)
        const found = salvage(copy).versions.filter(({ id }) => id !== 'r1')
        expect(found.every(isOneThatWas)).toBe(true)
      },
    ),
    { numRuns: 30 },
  )
  kept(change, at(50))
})

const isOneThatWas = ({ kind, id, record }: Chosen['versions'][number]) =>
  written.get(recordKey({ kind, id }))?.includes(JSON.stringify(record)) ?? false

test('garbage anywhere loses only what stood there, and brings nothing that never was', async () => {
  const whole = readFileSync(vault)
  const copy = join(folder.path, 'damaged.db')
  using open = DatabasePages.open(vault)
  const { pageBytes } = open
  const places = pagesOfRecords(vault)
  expect(places.size).toBe(PLACES)
  const hit = fc.record({
    place: fc.nat(whole.length - 1),
    garbage: fc.uint8Array({ minLength: 32, maxLength: 6000, size: 'max' }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(hit, { minLength: 1, maxLength: 12 }), async (hits) => {
      const damaged = Buffer.from(whole)
      const touched = new Set<number>()
      for (const { place, garbage } of hits) {
        const bytes = garbage.subarray(0, whole.length - place)
        damaged.set(bytes, place)
        const last = Math.floor((place + bytes.length - 1) / pageBytes)
        for (let page = Math.floor(place / pageBytes); page <= last; page += 1)
          touched.add(page + 1)
      }
      writeFileSync(copy, damaged)
      const salvaged = salvage(copy)
      expect(salvaged.versions.filter((version) => !isOneThatWas(version))).toEqual([])
      const found = new Map(salvaged.versions.map((version) => [recordKey(version), version]))
      for (const [key, pages] of places) {
        if ([...pages].some((page) => touched.has(page))) continue
        expect(JSON.stringify(found.get(key)?.record)).toBe(written.get(key)?.at(-1))
      }
      const { snapshot } = salvageVault(copy, 'v')
      const { bytes } = new VaultFileWriting({
        begin: async () => ({ snapshot, deviceKey: undefined }),
        madeAt: at(59),
      })
      expect(await checkVaultFile(bytes, kindNamed)).toMatchObject({ ok: true })
      for (const name of salvaged.lost) expect(written.has(name) && !found.has(name)).toBe(true)
    }),
    { numRuns: 80 },
  )
}, 120_000)

test('a record that is lost is named, and one deleted for good stays gone', () => {
  const copy = join(folder.path, 'lost.db')
  copyFileSync(vault, copy)
  {
    using database = new DatabaseSync(copy)
    database.exec(`update records set content = 'no json' where id in ('r3', 'r100')`)
    database.exec(`update history set content = null where id = 'r3'`)
    database.exec(`delete from records where id = 'r2'`)
    database.exec(`update history set form = 'purged', content = null where id = 'r2'`)
  }
  expect(existsSync(`${copy}-wal`)).toBe(false)
  const { lost, versions } = salvage(copy)
  expect(lost).toContain('future-kind/r3')
  expect(versions.find(({ id }) => id === 'r2')?.record).toMatchObject({
    deleted: true,
    purged: true,
  })
})

test('a name that one index entry alone tells is damage, and is not said to be lost', () => {
  const named = (tellings: number) => ({
    kind: 'future-kind',
    id: `r${tellings}`,
    newestVersion: 1,
    tellings,
    present: [],
    past: new Map(),
  })
  const records = new Map([1, 2].map((tellings) => [`r${tellings}`, named(tellings)]))
  expect(chooseRecords({ records }).lost).toEqual(['future-kind/r2'])
})

test('what is no database at all gives nothing', () => {
  const file = join(folder.path, 'text')
  for (const text of ['', 'short', 'a diary of another kind '.repeat(3000)]) {
    writeFileSync(file, text)
    expect(salvage(file)).toEqual({ versions: [], earlier: [], lost: [] })
  }
})
