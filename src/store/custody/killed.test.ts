import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isPurged, type VaultRecord } from '../../core/vault/record.ts'
import { type DataFolder, dataFolderAt } from '../data-folder.ts'
import { migrations } from '../sqlite/migrate.ts'
import { openSqliteStore } from '../sqlite/open-sqlite-store.ts'
import { LOCAL_OWNER } from '../vault-store.ts'
import {
  contentOf,
  deviceKeyText,
  filesWith,
  keepBlob,
  keyring,
  open,
  sealedThing,
  thing,
  write,
} from './custody.test-support.ts'
import { moreSteps } from './killed-steps.test-support.ts'

const program = fileURLToPath(new URL('./killed.test-support.ts', import.meta.url))
/** So many steps of each act are tried, spread over all of them; `ONWARD_EVERY_STEP=1` tries all. */
const TRIED_STEPS = process.env.ONWARD_EVERY_STEP ? Number.POSITIVE_INFINITY : 5

const DAY_MS = 24 * 60 * 60 * 1000

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'onward-killed-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Runs an act until its step; undefined when it was killed there, else how many steps it had. */
async function runUntil(
  folder: DataFolder,
  act: string,
  step: number,
  file = '',
): Promise<number | undefined> {
  const child = spawn(process.execPath, [program, folder.path, act, String(step), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 30_000,
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk
  })
  const [status, signal] = (await once(child, 'close')) as [number | null, string | null]
  if (signal === 'SIGKILL') return undefined
  expect(status).toBe(0)
  return Number(output)
}

/** Tries an act on copies of a folder, killed at each of some steps, and looks at what each left. */
async function killedAtSteps(
  from: DataFolder,
  act: string,
  look: (folder: DataFolder) => Promise<void>,
  file = '',
): Promise<void> {
  const copy = (name: string) => {
    const path = join(root, `${act}-${name}`)
    cpSync(from.path, path, { recursive: true })
    return dataFolderAt(path)
  }
  const whole = copy('whole')
  const steps = await runUntil(whole, act, 0, file)
  if (steps === undefined) throw new Error('nobody was to kill it')
  await look(whole)
  const stride = Math.max(1, steps / TRIED_STEPS)
  const offset = Math.random() * stride
  for (let at = offset; at < steps; at += stride) {
    const step = Math.floor(at) + 1
    const folder = copy(String(step))
    try {
      expect([step, await runUntil(folder, act, step, file)]).toEqual([step, undefined])
      await look(folder)
    } catch (error) {
      throw new Error(`after ${act} was killed at step ${step} of ${steps}`, { cause: error })
    }
    rmSync(folder.path, { recursive: true })
  }
}

function expectWhole(folder: DataFolder): void {
  const database = new DatabaseSync(folder.vault, { readOnly: true })
  expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  database.close()
}

async function filledFolder(name: string): Promise<DataFolder> {
  const folder = dataFolderAt(join(root, name))
  mkdirSync(folder.path)
  writeFileSync(folder.deviceKey, deviceKeyText(`key-of-${name}`))
  await using opened = await open(folder)
  const ids = Array.from({ length: 250 }, (_, n) => `${name}-${n}`)
  await write(opened.store, ...ids.map((id) => thing(id, 0, { text: `first words of ${id}` })))
  const edited = ids.slice(100)
  await write(opened.store, ...edited.map((id) => thing(id, 1, { text: `second words of ${id}` })))
  await write(opened.store, sealedThing('s', 0, `key-of-${name}`, `sealed in ${name}`))
  await keepBlob(opened, Buffer.from(`an attachment of ${name}`))
  return folder
}

async function stateOf(folder: DataFolder) {
  await using opened = await open(folder)
  return { ...(await contentOf(opened)), key: await opened.custody.deviceKey() }
}

test('a restore that is killed leaves the records and the key of before or of the file', {
  timeout: 300_000,
}, async () => {
  const here = await filledFolder('here')
  const there = await filledFolder('there')
  const file = join(root, 'there.onward')
  {
    await using opened = await open(there)
    expect((await opened.custody.saveBackup(file)).ok).toBe(true)
  }
  const states = [await stateOf(here), await stateOf(there)].map((state) => JSON.stringify(state))
  const seen = new Set<number>()
  await killedAtSteps(
    here,
    'restore',
    async (folder) => {
      const found = states.indexOf(JSON.stringify(await stateOf(folder)))
      expect(found).not.toBe(-1)
      seen.add(found)
      expectWhole(folder)
      expect(readFileSync(folder.deviceKey, 'utf8')).toContain(`private-half-of-key-of-`)
      expect(readdirSync(folder.path).filter((name) => name.includes('.epoch-'))).toEqual([])
    },
    file,
  )
  expect([...seen].sort()).toEqual([0, 1])
})

test('an erase that is killed leaves everything or, once it is opened again, nothing', {
  timeout: 300_000,
}, async () => {
  const from = await filledFolder('erased')
  {
    await using opened = await open(from)
    await opened.custody.keepBackup('daily')
  }
  const before = JSON.stringify(await stateOf(from))
  const seen = new Set<string>()
  await killedAtSteps(from, 'erase', async (folder) => {
    const state = await stateOf(folder)
    expectWhole(folder)
    if (JSON.stringify(state) === before) {
      seen.add('before')
      return
    }
    seen.add('erased')
    expect(state).toEqual({ records: [], history: [], key: undefined })
    for (const text of ['words of', 'sealed in', 'private-half', 'an attachment']) {
      expect([text, filesWith(folder, text)]).toEqual([text, []])
    }
  })
  expect([...seen].sort()).toEqual(['before', 'erased'])
})

test('a backup that is killed leaves no half file under the name of a backup', {
  timeout: 300_000,
}, async () => {
  const from = await filledFolder('copied')
  const before = JSON.stringify(await stateOf(from))
  await killedAtSteps(from, 'backup', async (folder) => {
    expect(JSON.stringify(await stateOf(folder))).toBe(before)
    await using opened = await open(folder)
    const [newest] = await opened.custody.backups.list()
    expect((await opened.custody.backups.newestHead())?.revision).toBe(newest ? 3 : undefined)
  })
})

test('retiring a key that is killed leaves the key and its bodies, or neither once opened again', {
  timeout: 300_000,
}, async () => {
  const from = await filledFolder('retired')
  {
    await using opened = await open(from)
    await write(opened.store, keyring('new'), sealedThing('s', 1, 'new', 'sealed anew'))
    await opened.custody.keepBackup('daily')
  }
  const seen = new Set<boolean>()
  await killedAtSteps(from, 'retire', async (folder) => {
    const { key } = await stateOf(folder)
    expectWhole(folder)
    seen.add(key !== undefined)
    expect(key === undefined).toBe(filesWith(folder, 'sealed in retired').length === 0)
    expect(key === undefined).toBe(filesWith(folder, 'private-half').length === 0)
  })
  expect([...seen].sort()).toEqual([false, true])
})

test('letting go of what was purged that is killed leaves every copy, and the words in none once opened again', {
  timeout: 300_000,
}, async () => {
  const from = await filledFolder('purged')
  let nowMs = Date.now() - 3 * DAY_MS
  {
    await using opened = await open(from, { clock: () => nowMs })
    for (const id of ['one', 'two', 'three']) {
      await write(opened.store, thing(id, 0, { id }))
      await opened.custody.keepBackup('daily')
      nowMs += DAY_MS
    }
  }
  const words = 'words of purged-200'
  const copies = readdirSync(from.backups).sort()
  const textsOf = (folder: DataFolder) =>
    copies.map((name) => gunzipSync(readFileSync(join(folder.backups, name))).toString())
  const before = textsOf(from)
  expect(before.every((text) => text.includes(words))).toBe(true)
  const seen = new Set<boolean>()
  await killedAtSteps(from, 'purge', async (folder) => {
    // Whatever the kill left, each copy is whole: the one of before, or the one without the words.
    const lines = textsOf(folder).map((text) => text.split('\n').length)
    expect(lines).toEqual(before.map((text) => text.split('\n').length))
    const { records } = await stateOf(folder)
    const isGone = isPurged(records.find(({ id }) => id === 'purged-200') as VaultRecord)
    seen.add(isGone)
    expect(readdirSync(folder.backups).sort()).toEqual(copies)
    expect(textsOf(folder).map((text) => text.includes(words))).toEqual(copies.map(() => !isGone))
    expectWhole(folder)
  })
  expect([...seen].sort()).toEqual([false, true])
})

test('a migration of several steps that is killed goes on where it was and loses nothing', {
  timeout: 300_000,
}, async () => {
  const from = dataFolderAt(join(root, 'old'))
  mkdirSync(from.path)
  const database = new DatabaseSync(from.vault)
  database.exec('pragma journal_mode = wal')
  const example = join(import.meta.dirname, '../sqlite/examples/format-1.sql')
  database.exec(readFileSync(example, 'utf8'))
  database.close()
  const steps = [...migrations, ...moreSteps]
  await killedAtSteps(from, 'migrate', async (folder) => {
    const opened = await openSqliteStore(folder, { migrations: steps })
    if (!opened.ok) throw new Error(opened.problem.message)
    expect((await opened.value.read(LOCAL_OWNER, 0)).records).toHaveLength(5)
    await opened.value[Symbol.asyncDispose]()
    expectWhole(folder)
    const after = new DatabaseSync(folder.vault, { readOnly: true })
    expect(after.prepare('pragma user_version').get()).toEqual({ user_version: steps.length })
    expect(after.prepare('select distinct colour from records').all()).toEqual([
      { colour: 'green' },
    ])
    after.close()
  })
})
