import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { one, readNo, stored, tooWide } from './beats.ts'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import type { Person } from './harness/person.ts'
import { ready, visit } from './harness/visit.ts'

const evening = '2026-03-10T21:40:00Z'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('a bad day at nine: a word of one’s own, one thought, and its fairer sentence for a day', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at: evening })
  const { page, person } = here
  await readNo(here)
  await person.tap('button', 'Very hard')
  await page.getByText('Add a word for it, if you like').click()
  await person.write('Find a word, or write your own', 'Seasick')
  await person.tap('button', 'Add “Seasick”')
  await expect
    .poll(() => person.find('button', 'Seasick').getAttribute('aria-pressed'))
    .toBe('true')
  await person.tap('link', 'Doubting myself')
  await person.write('The thought, as it comes', 'They would be better off without me')
  await page.getByText('This sounds very heavy.').waitFor()
  await person.find('link', /^Ring 112/).waitFor()
  await person.write('The thought, as it comes', 'I am not good enough.')
  await page.getByText('This sounds very heavy.').waitFor({ state: 'detached' })
  const belief = page.getByRole('group', { name: 'How true does it feel right now?' })
  await belief.getByRole('button', { name: 'Wholly' }).click()
  await person.tap('button', 'One for all')
  await person.tap('button', 'Only the flaw')
  await person.tap('button', 'One for all')
  await person.write('A fairer sentence, in your own words', 'I came second of many.')
  await person.tap('button', 'Keep the sentence on Today for a day')
  await page.waitForTimeout(500)
  await page.reload()
  await ready(page)
  const sentence = page.getByLabel('A fairer sentence, in your own words')
  await expect.poll(() => sentence.inputValue()).toBe('I came second of many.')
  await person.find('button', 'Keep the sentence on Today for a day').click()
  await person.tap('button', 'Keep this thought')
  await page.getByText('“I came second of many.”').waitFor()
  expect(await stored(page, 'thought')).toHaveLength(1)
  expect(await one(page, 'settings')).toMatchObject({ goGentlyUntil: expect.any(String) })
  await here.comesBack('2026-03-11T21:45:00Z')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.getByText('“I came second of many.”').count()).toBe(0)
  await page.goto(`${app.origin}/journal`)
  await page.getByText('Only the flaw', { exact: true }).waitFor()
})

test('the third page about one no offers company or something good, and can still be written', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at: evening })
  const { page, person } = here
  const after = await readNo(here)
  for (const text of ['It goes round and round.', 'And round again.']) {
    await page.goto(`${after}/write`)
    await ready(page)
    await page.getByRole('textbox', { name: 'Your page' }).fill(text)
    await person.tap('button', 'Just stop here')
    await page.waitForURL(after)
  }
  await page.goto(`${after}/write`)
  await person.reads('heading', 'This would be the third page about this one within a week.')
  expect(await person.find('link', 'Be with someone').count()).toBe(1)
  await person.tap('link', 'Choose something good')
  await person.write('What will you do?', 'Walk to the sea wall')
  await person.write('Which day?', 'tomorrow 6pm')
  await person.tap('button', 'Choose it')
  await expect
    .poll(() => one(page, 'activity'))
    .toMatchObject({ text: 'Walk to the sea wall', on: '2026-03-11', time: '18:00' })
  await page.goBack()
  await person.tap('button', 'Write anyway')
  await page.getByRole('textbox', { name: 'Your page' }).waitFor()
})

test('a very low fortnight, on a phone in the dark, ends on people and on no number', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, {
    ...{ at: '2026-03-10T23:10:00Z', hand: 'touch', theme: 'dark', path: '/care/two-weeks' },
  })
  const { page, person } = here
  expect(await person.find('button', 'Keep this look back').count()).toBe(0)
  await person.tap('button', 'Yes, ask me every two weeks')
  await answerAll(person, 'Never')
  await person.tap('button', 'Keep this look back')
  await person.reads('heading', /^These were very heavy weeks/)
  await page.getByText(/tell a doctor or a counsellor/).waitFor()
  await page.getByLabel('The country you are in').selectOption('GB')
  await person.find('link', /^Ring 116 123/).waitFor()
  await person.find('link', 'Who could you be with now?').waitFor()
  const said = await page.locator('.opening').innerText()
  expect(said).not.toMatch(/\d/)
  expect(await page.getByRole('main').innerText()).not.toMatch(/score|points|out of|%/i)
  await expectAccessible(page)
  expect(await tooWide(page)).toBe(0)
  await person.tap('button', /^Make this a lighter week/)
  await expect
    .poll(() => one(page, 'settings'))
    .toMatchObject({
      fortnightlySince: expect.stringMatching(/^2026-03-10T23:1/),
      goGentlyUntil: expect.stringMatching(/^2026-03-17/),
    })
  await page.goto(`${app.origin}/care/two-weeks`)
  await page.getByText(/It is there again .*24 March/).waitFor()
})

test('the pages of care fit a phone and are accessible', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at: evening, hand: 'touch' })
  const { page } = here
  const after = await readNo(here)
  const own = ['/care', '/care/thought', '/care/activities', '/care/mood', '/care/values']
  for (const path of [...own.map((path) => app.origin + path), `${after}/unfair`]) {
    await page.goto(path)
    await ready(page)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expectAccessible(page)
    expect(await tooWide(page), path).toBe(0)
  }
})

async function answerAll(person: Person, answer: string): Promise<void> {
  for (const question of [/smile/, /at ease/, /strength/, /rested/, /cared about/]) {
    await person.page
      .getByRole('group', { name: question })
      .getByRole('button', { name: answer })
      .tap()
  }
}
