import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './repository.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onward-alone-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A program that adds one to the number in a file, slowly, while it holds the lock. */
function addsOne(lock: string, file: string): string {
  return `
    import { readFileSync, writeFileSync } from 'node:fs'
    import { alone } from ${JSON.stringify(join(root, 'scripts/alone.mjs'))}
    alone(${JSON.stringify(lock)}, 60_000, () => {
      const before = Number(readFileSync(${JSON.stringify(file)}, 'utf8'))
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
      writeFileSync(${JSON.stringify(file)}, String(before + 1))
    })`
}

const run = (program: string) => [process.execPath, ['--input-type=module', '-e', program]] as const

test('of programs that are started at once, each builds after the one before it', async () => {
  const [lock, file] = [join(folder, 'lock'), join(folder, 'count')]
  writeFileSync(file, '0')
  const ended = Array.from(
    { length: 5 },
    () => new Promise((resolve) => spawn(...run(addsOne(lock, file))).once('close', resolve)),
  )
  expect(await Promise.all(ended)).toEqual([0, 0, 0, 0, 0])
  expect(readFileSync(file, 'utf8')).toBe('5')
  expect(existsSync(lock)).toBe(false)
})

test('a build that was killed does not hold up the next one', () => {
  const [lock, file] = [join(folder, 'left'), join(folder, 'count-left')]
  writeFileSync(file, '0')
  const gone = spawnSync(process.execPath, ['-e', ''])
  writeFileSync(lock, String(gone.pid))
  expect(spawnSync(...run(addsOne(lock, file))).status).toBe(0)
  expect(readFileSync(file, 'utf8')).toBe('1')
})
