import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { one, readNo, stored } from './beats.ts'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { expectHeard } from './harness/heard.ts'
import { visit } from './harness/visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const threw = 'Which route loses the boat?'

test('a question that threw somebody is practised, rated by two, and comes back the day after', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at: '2026-03-10T21:40:00Z' })
  const { page, person } = here
  const { pathname } = new URL(await readNo(here))
  await here.comesBack('2026-03-11T10:00:00Z', pathname)
  const question = page.getByLabel('A question that threw you')
  const open = page.getByRole('button', { name: /: Look back$/ })
  await question.or(open).first().waitFor()
  if (!(await question.isVisible())) await open.click()
  await person.write('A question that threw you', threw)
  await person.tap('button', 'Keep the question')
  await expect.poll(() => stored(page, 'card')).toHaveLength(1)

  await here.comesBack('2026-03-11T10:10:00Z', '/practice')
  await person.reads('heading', 'One question to practise today.')
  await expectAccessible(page)
  await expectHeard(page)
  await person.tap('link', 'Practise for 10 minutes')
  await person.reads('heading', threw)
  await page.getByText('Type it', { exact: true }).click()
  await person.write('Your answer', 'The school run.')
  await person.tap('button', 'I have answered')
  await expectAccessible(page)
  await expectHeard(page)
  await person.tap('button', /^2/)
  await page.getByText('Somebody listened').click()
  await person.write('Their name', 'Joan')
  const theirs = page.getByRole('group', { name: 'Their rating, from 1 to 5' })
  await theirs.getByRole('button', { name: '4' }).click()
  await expect
    .poll(() => one(page, 'attempt'))
    .toMatchObject({
      transcript: 'The school run.',
      ratings: [
        { by: 'self', anchor: 2 },
        { by: 'other', name: 'Joan', anchor: 4 },
      ],
    })

  await here.comesBack('2026-03-12T10:00:00Z', '/practice')
  await person.reads('heading', 'One question to practise today.')
  await page.getByRole('link', { name: threw }).click()
  await page.getByText('Answered once; it came to 2 of 5.').waitFor()
  expect(here.errors).toEqual([])
})
