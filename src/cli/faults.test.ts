import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kindNamed } from '../core/vault/kinds.ts'
import { dataFolderAt } from '../store/data-folder.ts'
import { checkIntegrity } from '../store/sqlite/check-integrity.ts'
import { checkVaultFile } from '../store/vault-file/read-vault-file.ts'
import { OpenRecords } from './open-records.ts'
import { readAllRecords } from './read-all-records.ts'
import { runOnward, temporaryFolder } from './run-onward.test-support.ts'
import { fill, plain } from './shell.test-support.ts'

const LIMIT_MS = 240_000
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0

/** Bodies that do not compress, so that a backup is as large as they are. */
const large = (count: number, first = 0) =>
  Array.from({ length: count }, (_, place) =>
    plain(`r${first + place}`, 0, { words: randomBytes(700).toString('base64') }),
  )

/** What a vault says, whichever epoch it is in. */
async function contentOf(data: string): Promise<string> {
  const opened = await OpenRecords.open(dataFolderAt(data))
  if (!opened.ok) throw new Error(opened.problem.message)
  await using records = opened.value
  return JSON.stringify([...(await readAllRecords(records.store)).values()])
}

async function isWholeBackup(file: string): Promise<boolean> {
  async function* bytes() {
    yield readFileSync(file)
  }
  return (await checkVaultFile(bytes(), kindNamed)).ok
}

/** A disk of its own; null where this account may not make one. */
function smallDisk(path: string, sizeBytes: number): (Disposable & { fill(): void }) | null {
  mkdirSync(path)
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeBytes}`, 'tmpfs', path])
  if (made.status !== 0) return null
  return {
    fill: () => {
      const { bavail, bsize } = statfsSync(path)
      writeFileSync(join(path, 'other'), Buffer.alloc(Math.max(0, bavail - 2) * bsize))
    },
    [Symbol.dispose]: () => {
      spawnSync('umount', [path])
    },
  }
}

test.skipIf(!isRoot || process.platform !== 'linux')(
  'a full disk is told, leaves no half file and loses nothing',
  async (context) => {
    using folder = temporaryFolder()
    const path = join(folder.path, 'disk')
    using disk = smallDisk(path, 12 * 1024 * 1024)
    if (!disk) return context.skip('this account may not make a disk')
    const data = join(path, 'records')
    await fill(data, [large(800)])
    const whole = join(folder.path, 'whole.onward')
    expect((await runOnward(['backup', '-o', whole], { data })).status).toBe(0)
    const elsewhere = join(folder.path, 'elsewhere')
    await fill(elsewhere, [large(800, 5000)])
    const more = join(folder.path, 'more.json')
    expect((await runOnward(['export', '-o', more], { data: elsewhere })).status).toBe(0)
    const before = await contentOf(data)
    disk.fill()
    for (const args of [
      ['backup', '-o', join(path, 'b.onward')],
      ['restore', '--yes', whole],
      ['import', more],
    ]) {
      const run = await runOnward(args, { data })
      expect(run).toMatchObject({ status: 1, stdout: '' })
      expect(run.stderr).toMatch(/no room|disk is full/)
    }
    expect(readdirSync(path).sort()).toEqual(['other', 'records'])
    rmSync(join(path, 'other'))
    expect(await contentOf(data)).toBe(before)
    expect(checkIntegrity(dataFolderAt(data).vault).ok).toBe(true)
  },
  LIMIT_MS,
)

test.skipIf(process.platform === 'win32')(
  'a file that may not grow is told and not left by half',
  async () => {
    using folder = temporaryFolder()
    const data = join(folder.path, 'records')
    await fill(data, [large(300)])
    const through = ['sh', '-c', 'ulimit -f 100; exec "$@"', 'sh']
    const run = await runOnward(['backup', '-o', 'b.onward'], { data, cwd: folder.path, through })
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toContain('Nothing was written')
    expect(readdirSync(folder.path)).toEqual(['records'])
  },
  LIMIT_MS,
)

test.skipIf(process.platform === 'win32')(
  'a folder that may only be read is told, and nothing in it changes',
  async (context) => {
    using folder = temporaryFolder()
    const data = join(folder.path, 'records')
    await fill(data, [[plain('a', 0, {})]])
    const backup = join(folder.path, 'b.onward')
    expect((await runOnward(['backup', '-o', backup], { data })).status).toBe(0)
    const uid = isRoot ? NOBODY : undefined
    if (isRoot) {
      for (const name of ['.', 'b.onward', 'records', 'records/vault.db']) {
        chownSync(join(folder.path, name), NOBODY, NOBODY)
      }
    }
    const options = { data, cwd: '/', ...(uid !== undefined && { uid }) }
    const able = await runOnward(['version'], options)
    if (able.status !== 0) return context.skip('another account cannot read this program')
    chmodSync(data, 0o500)
    const names = readdirSync(data)
    for (const args of [
      ['backup', '-o', join(data, 'b.onward')],
      ['restore', '--yes', backup],
      ['import', backup],
      ['erase', '--yes'],
    ]) {
      const run = await runOnward(args, options)
      expect(run.status).toBe(1)
      expect(run.stderr).toMatch(/may not write|Check the rights|cannot open/)
    }
    expect(readdirSync(data)).toEqual(names)
    chmodSync(data, 0o700)
  },
  LIMIT_MS,
)

test(
  'a folder that is a file is told by every command',
  async () => {
    using folder = temporaryFolder()
    const data = join(folder.path, 'records')
    writeFileSync(data, 'mine')
    const export_ = join(folder.path, 'x.json')
    const at = '2026-03-02T10:00:00.000Z'
    writeFileSync(export_, JSON.stringify({ onward: 1, vaultId: 'v', exportedAt: at, records: [] }))
    for (const args of [['backup'], ['import', export_], ['erase', '--yes'], ['doctor']]) {
      const run = await runOnward(args, { data, cwd: folder.path })
      expect(run.status).toBe(1)
      expect(run.stdout + run.stderr).toContain(data)
    }
    expect(readFileSync(data, 'utf8')).toBe('mine')
    expect(readdirSync(folder.path).sort()).toEqual(['records', 'x.json'])
  },
  LIMIT_MS,
)

test(
  'two of a command at once both come to an end, and what they leave is whole',
  async () => {
    using folder = temporaryFolder()
    const data = join(folder.path, 'records')
    const cwd = folder.path
    await fill(data, [large(300)])
    const twice = (args: readonly string[]) =>
      Promise.all([runOnward(args, { data, cwd }), runOnward(args, { data, cwd })])
    const backups = await twice(['backup'])
    const made = backups.filter(({ status }) => status === 0).map(({ stdout }) => stdout.trim())
    expect(new Set(made).size).toBe(made.length)
    expect(made.length).toBeGreaterThan(0)
    for (const file of made) expect(await isWholeBackup(file)).toBe(true)
    const before = await contentOf(data)
    const restores = await twice(['restore', '--yes', made[0] ?? ''])
    expect(restores.map(({ status }) => status)).toContain(0)
    expect(await contentOf(data)).toBe(before)
    expect(checkIntegrity(dataFolderAt(data).vault).ok).toBe(true)
  },
  LIMIT_MS,
)

test(
  'a command that is killed leaves all of before or all of after, and no half file',
  async () => {
    using folder = temporaryFolder()
    const data = join(folder.path, 'records')
    const backup = join(folder.path, 'whole.onward')
    const old = [large(1000)]
    await fill(data, old)
    expect((await runOnward(['backup', '-o', backup], { data })).status).toBe(0)
    const states = new Set([await contentOf(data)])
    await fill(data, [large(500, 5000)])
    states.add(await contentOf(data))
    const started = performance.now()
    expect((await runOnward(['import', '--dry-run', backup], { data })).status).toBe(0)
    const wholeMs = performance.now() - started
    const target = join(folder.path, 'b.onward')
    for (const part of [0.5, 0.75, 0.95]) {
      for (const args of [
        ['backup', '-o', target],
        ['restore', '--yes', backup],
      ]) {
        const run = await runOnward(args, { data, killAfterMs: wholeMs * part })
        if (existsSync(target)) {
          expect(await isWholeBackup(target)).toBe(true)
          rmSync(target)
        }
        expect([null, 0]).toContain(run.status)
        expect(states).toContain(await contentOf(data))
        expect(checkIntegrity(dataFolderAt(data).vault).ok).toBe(true)
      }
    }
  },
  LIMIT_MS,
)
