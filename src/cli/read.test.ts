import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { letterKind } from '../core/vault/kinds/letter.ts'
import { dataFolderAt } from '../store/data-folder.ts'
import { OpenRecords } from './open-records.ts'
import { runOnward, temporaryFolder } from './run-onward.test-support.ts'

const fixtures = join(import.meta.dirname, '../../test/mail/fixtures')
const fixture = (name: string) => join(fixtures, name)
const fields =
  'file index kind sure confidence company role stage personal noReply reasons openDoor feedback shownText evidence'

test('--json prints one reading per message in file order, as promised, and nothing else', async () => {
  using folder = temporaryFolder()
  const files = ['no-after-interview.eml', 'three-letters.mbox', 'copied.txt']
  const run = await runOnward(['read', '--json', ...files], { data: folder.path, cwd: fixtures })
  expect(run).toMatchObject({ status: 0, stderr: '' })
  const readings = JSON.parse(run.stdout)
  expect(
    readings.map((one: { file: string; index: number; kind: string }) => [
      one.file,
      one.index,
      one.kind,
    ]),
  ).toEqual([
    ['no-after-interview.eml', 0, 'rejection'],
    ['three-letters.mbox', 0, 'confirmation'],
    ['three-letters.mbox', 1, 'rejection'],
    ['three-letters.mbox', 2, 'noise'],
    ['copied.txt', 0, 'rejection'],
  ])
  for (const reading of readings) {
    expect(Object.keys(reading).join(' ')).toBe(fields)
    expect(Object.keys(reading.feedback)).toEqual(['ask', 'why'])
    for (const { start, end, text } of reading.evidence) {
      expect(reading.shownText.slice(start, end)).toBe(text)
    }
  }
  expect(readings[0]).toMatchObject({
    company: 'Harbour Bakery',
    stage: 'interview',
    noReply: false,
  })
  expect(readings[2].shownText).not.toContain('planted')
  expect(readings[4].shownText).toMatch(/^Your application at Lindholm Ferries\n\nDear Ada,/)
  expect(readdirSync(folder.path)).toEqual([])
})

test('reads what is piped in', async () => {
  using folder = temporaryFolder()
  const input = readFileSync(fixture('no-after-interview.eml'), 'utf8')
  const run = await runOnward(['read', '--json', '-'], { data: folder.path, input })
  expect(run.status).toBe(0)
  expect(JSON.parse(run.stdout)).toMatchObject([{ file: '-', index: 0, kind: 'rejection' }])
})

test('says in plain words what each letter is', async () => {
  using folder = temporaryFolder()
  const run = await runOnward(['read', 'no-after-interview.eml'], {
    data: folder.path,
    cwd: fixtures,
  })
  expect(run.stdout).toContain('Your interview on Thursday · Ines Okafor · 2 March')
  expect(run.stdout).toContain('This is a no from Harbour Bakery')
  expect(run.stdout).toContain('after an interview')
})

test('files that are no letters are told one by one, and the others are read', async () => {
  using folder = temporaryFolder()
  writeFileSync(join(folder.path, 'cv.pdf'), '%PDF-1.7\n')
  writeFileSync(join(folder.path, 'empty.eml'), '')
  copyFileSync(fixture('copied.txt'), join(folder.path, 'copied.txt'))
  const files = ['cv.pdf', 'missing.eml', '.', 'empty.eml', 'copied.txt']
  const run = await runOnward(['read', '--json', ...files], { data: folder.path })
  expect(run.status).toBe(1)
  expect(JSON.parse(run.stdout)).toMatchObject([{ file: 'copied.txt', kind: 'rejection' }])
  const told = run.stderr.trim().split('\n')
  expect(told.map((line) => line.split(':')[0])).toEqual([
    'cv.pdf',
    'missing.eml',
    '.',
    'empty.eml',
  ])
  const none = await runOnward(['read', '--json', 'missing.eml'], { data: folder.path })
  expect(none).toMatchObject({ status: 1, stdout: '[]\n' })
})

test('control characters of a letter cannot steer the terminal', async () => {
  using folder = temporaryFolder()
  const input =
    'From: a@b.example\nSubject: =?utf-8?q?=1B]0;planted=07=1B[2J?=\nMIME-Version: 1.0\n\nHello \u001b[31mthere'
  const run = await runOnward(['read', '-'], { data: folder.path, input })
  expect(run.status).toBe(0)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(run.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
})

test('a mailbox of 300 MB is read in the memory of one message', { timeout: 120_000 }, async () => {
  using folder = temporaryFolder()
  const attachment = `${'QUJD'.repeat(19)}\n`.repeat(39_000)
  const message = new TextEncoder().encode(
    `From a@b.example Mon Mar  2 09:05:07 2026\nSubject: News\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n${attachment}--b--\n\n`,
  )
  function* mailbox() {
    for (let count = 0; count < 100; count += 1) yield message
  }
  const tellMemory =
    'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))'
  const run = await runOnward(['read', '--json', '-'], {
    data: folder.path,
    input: mailbox(),
    node: ['--import', tellMemory],
  })
  expect(run.status).toBe(0)
  expect(JSON.parse(run.stdout)).toHaveLength(100)
  const maxMegabytes = Number(run.stderr.trim()) / 1024
  expect(maxMegabytes).toBeGreaterThan(20)
  expect(maxMegabytes).toBeLessThan(300)
})

test('--save keeps letters once, beside an app that has the records open, and leaves other mail out', async () => {
  using folder = temporaryFolder()
  const data = join(folder.path, 'records')
  const opened = await OpenRecords.open(dataFolderAt(data))
  if (!opened.ok) throw new Error(opened.problem.code)
  await using records = opened.value
  const save = () =>
    runOnward(['read', '--json', '--save', 'three-letters.mbox', 'copied.txt'], {
      data,
      cwd: fixtures,
    })
  const first = await save()
  expect(first.status).toBe(0)
  expect(JSON.parse(first.stdout)).toHaveLength(4)
  expect(first.stderr).toContain('3 letters saved')
  expect(first.stderr).toContain('1 letter about other things was left out')
  await records.catchUp()
  const letters = records.vault.all(letterKind)
  expect(
    letters.map(({ body }) => [body.source, body.reading?.kind, body.confirmedAt]).sort(),
  ).toEqual([
    ['cli', 'confirmation', undefined],
    ['cli', 'rejection', undefined],
    ['cli', 'rejection', undefined],
  ])
  expect((await save()).stderr).toContain('3 letters were there already')
  await records.catchUp()
  expect(records.vault.all(letterKind)).toEqual(letters)
})

test('a letter that was deleted is kept again when it is saved again', async () => {
  using folder = temporaryFolder()
  const save = () => runOnward(['read', '--save', fixture('copied.txt')], { data: folder.path })
  await save()
  const opened = await OpenRecords.open(dataFolderAt(folder.path))
  if (!opened.ok) throw new Error(opened.problem.code)
  await using records = opened.value
  const id = records.vault.all(letterKind)[0]?.id ?? ''
  const gone = (kind: string) => ({ kind, id, baseVersion: 1, schema: 1, body: null })
  const deleted = await records.store.write('local', {
    id: 'deletion',
    actor: 'test',
    at: '2026-03-02T10:00:00.000Z',
    intent: 'delete-letter',
    changes: [gone('letter'), gone('letter-text')],
  })
  expect(deleted.ok).toBe(true)
  expect((await save()).stderr).toContain('1 letter saved')
})
