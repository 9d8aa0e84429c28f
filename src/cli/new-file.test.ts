import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NewFile } from './new-file.ts'
import { temporaryFolder } from './run-onward.test-support.ts'

async function newFile(target: string): Promise<NewFile> {
  const made = await NewFile.beside(target)
  if (!made.ok) throw new Error(made.problem.message)
  return made.value
}

test('a file comes to its place whole, for its person alone', async () => {
  using folder = temporaryFolder()
  const target = join(folder.path, 'a')
  await using file = await newFile(target)
  await file.write('first'.repeat(1000))
  await file.startOver()
  await file.write('second')
  await file.write(' try')
  expect(readdirSync(folder.path)).not.toContain('a')
  expect(await file.place('refuse')).toEqual({ ok: true, value: null })
  expect(readFileSync(target, 'utf8')).toBe('second try')
  expect(readdirSync(folder.path)).toEqual(['a'])
  if (process.platform !== 'win32') expect(statSync(target).mode & 0o777).toBe(0o600)
})

test('a name that is taken is refused, and what is there stays', async () => {
  using folder = temporaryFolder()
  const target = join(folder.path, 'a')
  writeFileSync(target, 'older')
  {
    await using file = await newFile(target)
    expect(await file.place('refuse')).toMatchObject({ ok: false, problem: { code: 'taken' } })
  }
  expect(readFileSync(target, 'utf8')).toBe('older')
  expect(readdirSync(folder.path)).toEqual(['a'])
})

test('what a killed process left is removed by the next one, what is being written is not', async () => {
  using folder = temporaryFolder()
  const gone = '.onward-4194305-0a-1.part'
  const fresh = '.onward-4194305-0b-1.part'
  const running = `.onward-${process.pid}-0c-1.part`
  const foreign = '.onward-4194305.part'
  const anHourAgo = new Date(Date.now() - 3_600_000)
  for (const name of [gone, fresh, running, foreign]) {
    writeFileSync(join(folder.path, name), 'half')
    if (name !== fresh) utimesSync(join(folder.path, name), anHourAgo, anHourAgo)
  }
  await using _file = await newFile(join(folder.path, 'a'))
  const left = readdirSync(folder.path)
  expect(left).not.toContain(gone)
  expect(left).toEqual(expect.arrayContaining([fresh, running, foreign]))
})
