import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { isLockedFile } from '../seal/locked-file.ts'
import { hasTerminals, runInTerminal, temporaryFolder } from './run-onward.test-support.ts'
import { fill, plain } from './shell.test-support.ts'
import { terminalOn } from './terminal.ts'

const LIMIT_MS = 120_000
const PASSPHRASE = 'planted passphrase 1'
const first = ['at least 12 characters', `${PASSPHRASE}\r`] as const

test.skipIf(!hasTerminals)(
  'a passphrase is asked for twice and never shown, and opens the file again',
  async () => {
    using folder = temporaryFolder()
    const options = { data: folder.path, cwd: folder.path }
    await fill(folder.path, [[plain('a', 0, {})]])
    const file = join(folder.path, 'b.onward')
    const args = ['backup', '--lock', '-o', file]
    const other = await runInTerminal(args, [first, ['The same again', 'another one\r']], options)
    expect(other).toMatchObject({ status: 1 })
    expect(other.shown).toContain('not the same')
    expect(existsSync(file)).toBe(false)
    const run = await runInTerminal(args, [first, ['The same again', `${PASSPHRASE}\r`]], options)
    expect(run.status).toBe(0)
    expect(isLockedFile(readFileSync(file))).toBe(true)
    const restored = await runInTerminal(
      ['restore', file],
      [
        ['Passphrase of this file', 'planted mistake\r'],
        ['Passphrase of this file', `${PASSPHRASE}\r`],
        ['Type yes', 'yes\r'],
      ],
      options,
    )
    expect(restored.status).toBe(0)
    expect(restored.shown).toContain('Restored: 1 record')
    expect(other.shown + run.shown + restored.shown).not.toContain('planted')
  },
  LIMIT_MS,
)

test.skipIf(!hasTerminals)(
  'another word than the one that was asked for, or giving up, changes nothing',
  async () => {
    using folder = temporaryFolder()
    const options = { data: folder.path, cwd: folder.path }
    await fill(folder.path, [[plain('a', 0, {})]])
    for (const typed of ['yes\r', '\u0003', '\u0004']) {
      const run = await runInTerminal(['erase'], [['Type erase', typed]], options)
      expect(run.status).toBe(1)
      expect(run.shown).toContain('Nothing was changed')
    }
    const erased = await runInTerminal(['erase'], [['Type erase', 'erase\r']], options)
    expect(erased.shown).toContain('found 0')
    expect(erased.status).toBe(0)
  },
  LIMIT_MS,
)

test('no secret is read from a keyboard whose person cannot see the question', async () => {
  const keyboard = Object.assign(new PassThrough(), { isTTY: true })
  keyboard.end('planted words\n')
  const asked = await terminalOn(keyboard, new PassThrough()).askSecret('Passphrase')
  expect(asked).toMatchObject({ ok: false, problem: { code: 'no-line' } })
})
