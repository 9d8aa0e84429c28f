import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { isLockedFile } from '../seal/locked-file.ts'
import { dataFolderAt } from '../store/data-folder.ts'
import { LOCAL_OWNER } from '../store/vault-store.ts'
import { OpenRecords } from './open-records.ts'
import { runOnward, temporaryFolder } from './run-onward.test-support.ts'
import { fill, plain } from './shell.test-support.ts'

const LIMIT_MS = 120_000
const at = '2026-03-02T10:00:00.000Z'

const linesOf = (file: string) =>
  gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test(
  'a backup goes into the caller’s folder under today’s name, for its person alone, beside others',
  async () => {
    using folder = temporaryFolder()
    const data = join(folder.path, 'records')
    const cwd = join(folder.path, 'caller')
    mkdirSync(cwd)
    const none = await runOnward(['backup'], { data, cwd })
    expect(none).toMatchObject({ status: 1, stdout: '' })
    expect(readdirSync(folder.path)).toEqual(['caller'])
    await fill(data, [[plain('a', 0, { x: 1 })], [plain('a', 1, { x: 2 })]])
    const first = await runOnward(['backup'], { data, cwd })
    expect(first.status).toBe(0)
    expect(first.stderr).toContain('1 record written')
    const path = first.stdout.trim()
    expect(path).toMatch(/\/caller\/onward-\d{4}-\d{2}-\d{2}\.onward$/)
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
    const [head, record] = linesOf(path)
    expect(head).toMatchObject({ onward: 'vault', format: 1 })
    expect(record).toMatchObject({ record: { id: 'a', version: 2, body: { x: 2 } } })
    expect(linesOf(path).at(-1)).toEqual({ end: { records: 1, past: 2, blobs: 0 } })
    const second = await runOnward(['backup'], { data, cwd })
    expect(second.stdout.trim()).toBe(path.replace('.onward', '-2.onward'))
    writeFileSync(join(cwd, 'mine'), 'words')
    const taken = await runOnward(['backup', '-o', 'mine'], { data, cwd })
    expect(taken).toMatchObject({ status: 1, stdout: '' })
    expect(taken.stderr).toContain('is there already')
    expect(readFileSync(join(cwd, 'mine'), 'utf8')).toBe('words')
    expect(readdirSync(cwd)).toHaveLength(3)
  },
  LIMIT_MS,
)

test(
  'a backup shows one moment while records are written',
  async () => {
    using folder = temporaryFolder()
    const data = join(folder.path, 'records')
    await fill(data, [[plain('a', 0, { n: 0 }), plain('z', 0, { n: 0 })]])
    const opened = await OpenRecords.open(dataFolderAt(data))
    if (!opened.ok) throw new Error(opened.problem.message)
    await using records = opened.value
    let done = false
    const running = runOnward(['backup', '-o', 'b.onward'], { data, cwd: folder.path }).finally(
      () => {
        done = true
      },
    )
    for (let n = 1; !done && n < 20_000; n += 1) {
      const set = { id: `n${n}`, actor: 'test', at, intent: 'count' }
      const changes = [plain('a', n, { n }), plain('z', n, { n })]
      const written = await records.store.write(LOCAL_OWNER, { ...set, changes })
      if (!written.ok) throw new Error(written.problem.message)
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    expect((await running).status).toBe(0)
    const [head, one, two] = linesOf(join(folder.path, 'b.onward'))
    expect(one.record.body.n).toBe(two.record.body.n)
    expect(one.record.version).toBe(head.revision)
  },
  LIMIT_MS,
)

test(
  'a locked backup holds neither its words nor its passphrase, and tells neither',
  async () => {
    using folder = temporaryFolder()
    const data = join(folder.path, 'records')
    const cwd = folder.path
    await fill(data, [[plain('a', 0, { words: 'planted words of a record' })]])
    const input = 'planted passphrase 1\nand more\n'
    const run = await runOnward(['backup', '--lock', '-o', 'b.onward'], { data, cwd, input })
    expect(run.status).toBe(0)
    const bytes = readFileSync(join(cwd, 'b.onward'))
    expect(isLockedFile(bytes)).toBe(true)
    for (const said of [run.stdout, run.stderr, bytes.toString('latin1')]) {
      expect(said).not.toContain('planted')
    }
    for (const name of readdirSync(data, { recursive: true, withFileTypes: true })) {
      if (!name.isFile()) continue
      const file = readFileSync(join(name.parentPath, name.name))
      expect(file.includes('planted passphrase')).toBe(false)
    }
    for (const [input, words] of [
      ['', 'A passphrase is needed'],
      ['short\n', 'at least 12 characters'],
    ] as const) {
      const refused = await runOnward(['backup', '--lock', '-o', 'c.onward'], { data, cwd, input })
      expect(refused).toMatchObject({ status: 1, stdout: '' })
      expect(refused.stderr).toContain(words)
    }
    expect(readdirSync(cwd).sort()).toEqual(['b.onward', 'records'])
  },
  LIMIT_MS,
)
