import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { VaultIdentity } from '../core/protocol/sync.ts'
import { dataFolderAt } from '../store/data-folder.ts'
import { LOCAL_OWNER } from '../store/vault-store.ts'
import { OpenRecords } from './open-records.ts'
import { readAllRecords } from './read-all-records.ts'
import { restore } from './restore.ts'
import { runOnward, temporaryFolder } from './run-onward.test-support.ts'
import { fill, plain, shellAt } from './shell.test-support.ts'

const LIMIT_MS = 120_000

interface Standing {
  readonly identity: VaultIdentity
  readonly bodies: readonly unknown[]
}

async function standing(data: string): Promise<Standing> {
  const opened = await OpenRecords.open(dataFolderAt(data))
  if (!opened.ok) throw new Error(opened.problem.message)
  await using records = opened.value
  const all = [...(await readAllRecords(records.store)).values()]
  const bodies = all.map((record) => ('body' in record ? record.body : record))
  return { identity: await records.store.identity(LOCAL_OWNER), bodies }
}

async function backupOf(data: string, file: string, passphrase?: string): Promise<string> {
  const lock = passphrase === undefined ? [] : ['--lock']
  const input = `${passphrase}\n`
  const run = await runOnward(['backup', '-o', file, ...lock], { data, input })
  if (run.status !== 0) throw new Error(run.stderr)
  return file
}

test(
  'restoring puts everything back in a new epoch, also beside an open app, and keeps what was there',
  async () => {
    using folder = temporaryFolder()
    const data = join(folder.path, 'records')
    await fill(data, [[plain('a', 0, { x: 1 }), plain('b', 0, {})]])
    const file = await backupOf(data, join(folder.path, 'b.onward'), 'three short words')
    const before = await standing(data)
    await fill(data, [[plain('a', 1, { x: 2 })]])
    const opened = await OpenRecords.open(dataFolderAt(data))
    if (!opened.ok) throw new Error(opened.problem.message)
    await using app = opened.value
    const asked = await runOnward(['restore', file], { data, input: 'three short words\n' })
    expect(asked).toMatchObject({ status: 2, stdout: '' })
    const wrong = await runOnward(['restore', '--yes', file], { data, input: 'other words\n' })
    expect(wrong.status).toBe(1)
    expect(wrong.stderr).toContain('passphrase does not open')
    expect((await app.store.identity(LOCAL_OWNER)).epoch).toBe(before.identity.epoch)
    const run = await runOnward(['restore', '--yes', file], { data, input: 'three short words\n' })
    expect(run.status).toBe(0)
    expect(run.stderr).toContain('holds 2 records')
    expect(run.stderr).toContain('takes the place of 2 records')
    expect((await app.store.identity(LOCAL_OWNER)).epoch).toBeGreaterThan(before.identity.epoch)
    const after = await standing(data)
    expect(after.bodies).toEqual(before.bodies)
    expect(after.identity.vaultId).toBe(before.identity.vaultId)
    const kept =
      run.stderr
        .trim()
        .split('\n')
        .at(-1)
        ?.replace(/^.* is in /, '') ?? ''
    expect(gunzipSync(readFileSync(kept)).toString()).toContain('{"x":2}')
  },
  LIMIT_MS,
)

test(
  'a file that is not a whole backup is told, and nothing is changed',
  async () => {
    using folder = temporaryFolder()
    const data = join(folder.path, 'records')
    await fill(data, [[plain('a', 0, { words: 'planted' })]])
    const whole = readFileSync(await backupOf(data, join(folder.path, 'b.onward')))
    const locked = await backupOf(data, join(folder.path, 'l.onward'), 'three short words')
    const text = gunzipSync(whole).toString()
    const before = await standing(data)
    const spoilt = Buffer.from(whole)
    spoilt.write('\u0000\u0000\u0000\u0000', spoilt.length - 20)
    const cases: readonly (readonly [Uint8Array, string])[] = [
      [whole.subarray(0, whole.length - 30), 'stops before its end'],
      [gzipSync(text.slice(0, text.lastIndexOf('{"end"'))), 'stops before its end'],
      [spoilt, 'Nothing was changed'],
      [gzipSync(text.replace('"format":1', '"format":2')), 'newer Onward'],
      [gzipSync(text.replace('"version":1', '"version":-1')), 'Line 2'],
      [gzipSync('planted words'), 'not a whole copy that Onward made'],
      [Buffer.from('{"onward":1}'), 'onward import'],
      [Buffer.from('From: ines@example.org\n\nA no.'), 'onward read --save'],
      [randomBytes(300), 'not a backup of Onward'],
      [Buffer.alloc(0), 'not a backup of Onward'],
      [readFileSync(locked).subarray(0, 40), 'Nothing was changed'],
    ]
    for (const [bytes, words] of cases) {
      const file = join(folder.path, 'case')
      writeFileSync(file, bytes)
      const shell = shellAt(data, 'three short words\n')
      expect(await restore(['--yes', file], shell)).toBe(1)
      expect(shell.said()).toContain(words)
      expect(shell.said()).not.toContain('planted')
    }
    for (const file of [join(folder.path, 'none'), folder.path]) {
      expect(await restore(['--yes', file], shellAt(data))).toBe(1)
    }
    expect(await standing(data)).toEqual(before)
    expect(
      readdirSync(dataFolderAt(data).backups).filter((name) => name.endsWith('.onward')),
    ).toEqual([])
  },
  LIMIT_MS,
)

test(
  'what is whole of a damaged file is salvaged, and takes its place',
  async () => {
    using folder = temporaryFolder()
    const data = join(folder.path, 'records')
    const { vault, backups } = dataFolderAt(data)
    const words = 'x'.repeat(900)
    const ids = Array.from({ length: 200 }, (_, place) => `r${place}`)
    await fill(data, [ids.map((id) => plain(id, 0, { words, id }))])
    const pages = statSync(vault).size / 4096
    const file = openSync(vault, 'r+')
    for (let page = 12; page < pages; page += 9)
      writeSync(file, randomBytes(4096), 0, 4096, page * 4096)
    closeSync(file)
    const looked = await runOnward(['doctor'], { data })
    expect(looked.stdout).toContain('doctor --salvage')
    const damaged = readFileSync(vault)
    writeFileSync(dataFolderAt(data).deviceKey, 'a key')
    const saved = await runOnward(['doctor', '--salvage', '-o', 's.onward'], {
      data,
      cwd: folder.path,
    })
    expect(readFileSync(vault)).toEqual(damaged)
    expect(saved.stdout).toMatch(/could not be read any more: future-kind\/r\d+/)
    expect(saved).toMatchObject({ status: 1, stderr: '' })
    const target = join(folder.path, 's.onward')
    expect(saved.stdout).toContain(`restore "${target}"`)
    const run = await runOnward(['restore', '--yes', target], { data })
    expect(run.status).toBe(0)
    const { bodies } = await standing(data)
    const lost = Number(/^(\d+) records could not/m.exec(saved.stdout)?.[1])
    expect(bodies.length).toBe(ids.length - lost)
    expect(bodies.length).toBeGreaterThan(ids.length / 2)
    for (const body of bodies) expect(body).toMatchObject({ words })
    const [aside = ''] = readdirSync(backups).filter((name) => /^damaged-.*db$/.test(name))
    expect(readFileSync(join(backups, aside))).toEqual(damaged)
    expect(readFileSync(join(backups, `${aside}.key`), 'utf8')).toBe('a key')
    expect(existsSync(`${vault}-wal`)).toBe(false)
  },
  LIMIT_MS,
)
