import { execFile, execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { newProfile, signIn } from '../attack/profile.ts'
import { filesBelow, filesWith, spellings, wordsIn } from '../attack/search-files.ts'
import { startApp } from './harness/app.ts'
import { root } from './harness/root.ts'
import { ready } from './harness/visit.ts'
import { afterThreeRounds } from './letters.ts'

const run = promisify(execFile)

/** No language has these; each is planted in one place. */
const planted = {
  feel: 'Quorvelsnibbet',
  others: 'Zanthrupolique',
  tell: 'Mirkwandlefosh',
  page: 'Vexilbrontazzle',
  sentence: 'Plimwokkerdaunt',
  action: 'Gruntlefizzquay',
  draft: 'Oxtwiddlebramph',
  company: 'Ystravenpockle',
  halfClosed: 'Wubblecrinthade',
  thought: 'Drizzlemarkonet',
  fairer: 'Hapsternoldivic',
  unfair: 'Yorbelquintasse',
  note: 'Slombreckwaltie',
} as const
const secrets = Object.values(planted)
/** The control: not sealed, so that a search that finds nothing is known to look in the right way. */
const OPEN_WORD = 'Kestrelmarbleduke'
/** A word that was chosen for the feeling; the app's own scripts hold it too. */
const FEELING = 'ashamed'
const EVENING = '2026-03-10T21:40:00Z'
const SHORT_WAIT_MS = 200

test('the search finds a word however it is spelt or packed', async () => {
  const { gzipSync, deflateSync, brotliCompressSync } = await import('node:zlib')
  const word = planted.page
  const text = Buffer.from(`so much ${word}, again`)
  const ways = [
    text,
    Buffer.from(text.toString(), 'utf16le'),
    Buffer.from(text.toString('base64')),
    Buffer.from(text.toString('base64url')),
    Buffer.from(text.toString('hex')),
    Buffer.concat([Buffer.from('head'), gzipSync(text)]),
    Buffer.concat([Buffer.from('head'), deflateSync(text)]),
    brotliCompressSync(text),
  ]
  for (const way of ways) expect(wordsIn([word], way)).toEqual([word])
  for (const spelling of spellings(word)) expect(spelling.length).toBeGreaterThan(8)
  expect(wordsIn([word], Buffer.from('nothing of it'))).toEqual([])
})

test('what is sealed is in no file, address, argument, export or line of output', {
  timeout: 180_000,
}, async () => {
  await using app = await startApp()
  await using profile = newProfile()
  let here = await profile.open()
  const { page, person, addresses } = here
  await signIn(here, app, EVENING)
  const heard: string[] = []
  page.on('console', (line) => heard.push(line.text()))

  await person.write('The letter', OPEN_WORD)
  await page.waitForTimeout(SHORT_WAIT_MS)
  await person.paste('The letter', `${afterThreeRounds}\n${OPEN_WORD}\n`)
  await person.tap('button', 'Read the letter')
  await person.tap('button', 'Yes, that is right')
  await person.tap('button', 'Very hard')
  await page.getByText('Add a word for it, if you like').click()
  await person.tap('button', 'Ashamed')
  await expect
    .poll(() => person.find('button', 'Ashamed').getAttribute('aria-pressed'))
    .toBe('true')
  const after = new URL(page.url()).pathname

  await page.goto(`${app.origin}${after}/friend`)
  await ready(page)
  await person.write('What is it like for you right now?', `It is all ${planted.feel}.`)
  await person.write(/Who else will have read/, `Everyone called ${planted.others}.`)
  await person.write(/A good friend calls you/, `I would say ${planted.tell}.`)
  await page.waitForTimeout(SHORT_WAIT_MS)
  await person.tap('button', /^Keep/)
  await page.waitForURL(`${app.origin}${after}`)

  await page.goto(`${app.origin}${after}/write`)
  await ready(page)
  await page.getByRole('textbox', { name: 'Your page' }).fill(`First ${planted.page}. `.repeat(40))
  await page.waitForTimeout(SHORT_WAIT_MS)
  await person.tap('button', 'Close the page')
  await person.write('One sentence to keep', planted.sentence)
  await person.write('One small thing to do now', planted.action)
  await page.waitForTimeout(SHORT_WAIT_MS)
  await page.locator('.close-out').getByRole('button', { name: 'Close the page' }).click()
  await page.waitForURL(`${app.origin}${after}`)

  await page.goto(`${app.origin}${after}/someone`)
  await ready(page)
  await person.write('What to send', `Could we talk about ${planted.company} for ten minutes?`)
  await page.waitForTimeout(SHORT_WAIT_MS)
  await person.tap('button', 'I have sent it, or rung')
  await page.waitForURL(`${app.origin}${after}`)

  await page.goto(`${app.origin}${after}/care/thought`)
  await ready(page)
  await person.write('The thought, as it comes', `I am ${planted.thought}.`)
  await person.write('A fairer sentence, in your own words', `I was ${planted.fairer}.`)
  await page.waitForTimeout(SHORT_WAIT_MS)
  await person.tap('button', 'Keep this thought')
  await page.waitForURL(`${app.origin}${after}`)

  await page.goto(`${app.origin}${after}/unfair`)
  await ready(page)
  await person.write('What happened or was said', `He said ${planted.unfair}.`)
  await page.waitForTimeout(SHORT_WAIT_MS)
  await person.tap('button', 'Keep this fact')
  await page.getByText(/The letter to them waits/).waitFor()

  await page.goto(`${app.origin}/care/let-be`)
  await ready(page)
  await person.tap('button', 'Begin')
  await person.write('What was there, if you want to keep it', `A ${planted.note} in my chest.`)
  await person.tap('button', 'Just stop here')
  await page.waitForURL(`${app.origin}/care`)

  await page.goto(`${app.origin}/write`)
  await ready(page)
  await page.getByRole('textbox', { name: 'Your page' }).fill(`Only begun: ${planted.draft}`)
  await person.tap('button', 'Close the page')
  await person.write('One sentence to keep', planted.halfClosed)
  await page.waitForTimeout(SHORT_WAIT_MS)

  const kept = await page.evaluate(() => [
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
    JSON.stringify(history.state),
    document.title,
    document.cookie,
  ])
  const exported = (await onward(app.dataFolder, 'export', '--format', 'json')).stdout
  expect(
    JSON.parse(exported).records.filter(({ kind }: { kind: string }) => kind === 'entry'),
  ).toHaveLength(4)
  const told = await Promise.all(
    [['doctor'], ['next', '--json']].map((args) => onward(app.dataFolder, ...args)),
  )
  const seen = Buffer.from(
    [
      app.printed,
      ...heard,
      ...addresses,
      ...kept,
      exported,
      ...told.flatMap(({ stdout, stderr }) => [stdout, stderr]),
      execFileSync('ps', ['-A', '-ww', '-o', 'args='], { maxBuffer: 1e8 }).toString(),
    ].join('\n'),
  )
  expect(wordsIn(secrets, seen)).toEqual([])
  expect(wordsIn([FEELING], Buffer.from(exported + app.printed + addresses.join()))).toEqual([])
  expect(wordsIn([OPEN_WORD], Buffer.from(exported))).toEqual([OPEN_WORD])

  // While all of it runs, with the log beside the database; then as two crashes leave it.
  expect(readdirSync(app.dataFolder)).toContain('vault.db-wal')
  expect(filesWith(secrets, app.dataFolder, profile.folder)).toEqual([])
  await here.kill()
  await app.stop('SIGKILL')
  expect(filesWith(secrets, app.dataFolder, profile.folder)).toEqual([])
  expect(filesWith([FEELING], app.dataFolder, databasesOf(profile.folder))).toEqual([])
  expect(filesWith([OPEN_WORD], app.dataFolder)).not.toEqual([])
  expect(filesWith([OPEN_WORD], databasesOf(profile.folder))).not.toEqual([])

  // All of it was there to be found: the person reads it again, the unfinished page too.
  await app.start()
  here = await profile.open()
  await signIn(here, app)
  await here.page.goto(`${app.origin}/write`)
  await ready(here.page)
  const box = here.page.getByRole('textbox', { name: 'Your page' })
  await expect.poll(() => box.inputValue()).toContain(planted.draft)
  await here.page.goto(`${app.origin}/journal`)
  for (const word of [planted.page, planted.tell, planted.sentence, planted.fairer, planted.note]) {
    await here.page.getByText(new RegExp(word)).first().waitFor()
  }
})

/** Where Chromium keeps what pages store; its caches hold the app's own scripts. */
function databasesOf(profile: string): string {
  const file = filesBelow(profile).find((name) => name.includes('.indexeddb.leveldb'))
  if (!file) throw new Error('the profile holds no IndexedDB')
  return join(file, '..')
}

function onward(
  dataFolder: string,
  ...args: string[]
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  return run(process.execPath, [join(root, 'src/cli/main.ts'), ...args], {
    env: { ...process.env, ONWARD_DATA: dataFolder },
    maxBuffer: 64 * 1024 * 1024,
  })
}
