import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Change } from '../../src/core/vault/change.ts'
import type { Body } from '../../src/core/vault/record.ts'
import { bodies } from './beats.ts'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { sendAsOtherDevice } from './harness/other-device.ts'
import { visit } from './harness/visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Three noes in six weeks; two employers and one letter say much the same. */
async function threeNoes(page: Page): Promise<void> {
  const noes = [
    ['Lindholm Ferries', '2026-01-29', 'employer', 'You could have known our routes better.'],
    ['Nantmor Buses', '2026-02-17', 'employer', 'A little more preparation would have helped.'],
    ['Tidewell', '2026-03-06', 'letter', 'Others were better prepared for the case.'],
  ] as const
  const changes = noes.flatMap(([company, on, source, text], index): Change[] => {
    const number = String(index)
    const about = { applicationId: `a${number}`, recoveryId: `r${number}` }
    const done = { state: 'done' }
    const put = (kind: string, id: string, body: Body): Change => ({
      ...{ kind, id, baseVersion: 0, schema: 1, body },
    })
    return [
      put('application', about.applicationId, {
        company,
        events: [{ id: 'e1', type: 'rejected', on, toldBy: 'letter' }],
      }),
      put('recovery', about.recoveryId, {
        ...{ applicationId: about.applicationId, eventId: 'e1', toldBy: 'letter' },
        ...{ openedAt: `${on}T18:00:00.000Z`, pause: done, lookBack: done, ask: done },
        learn: done,
      }),
      put('feedback-point', `p${number}`, {
        ...{ text, source, saidOn: on, sort: 'gap', inMyHands: 'yes', theme: 'preparation' },
        ...{ verdict: 'fair', ...about },
      }),
    ]
  })
  await sendAsOtherDevice(page, {
    ...{ id: 'three-noes', actor: 'another-device', at: '2026-03-06T18:00:00.000Z' },
    ...{ intent: 'import', changes },
  })
}

test('what recurs becomes a focus, a step, a block, a done step, a look back and a win, by keyboard', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { hand: 'keyboard', at: '2026-03-13T10:00:00Z' })
  const { page, person } = here
  await threeNoes(page)
  await here.comesBack('2026-03-13T10:00:05Z')
  await person.tap('link', 'Look at it')
  await person.find('heading', 'Preparation: worth a few weeks of attention?').waitFor()
  await person.write('Your reason, either way', 'It is what I can change')
  await person.tap('button', 'Take it into focus')
  await person.tap('button', 'Plan a step for “Preparation”')
  await person.write('If', 'I have had breakfast')
  await person.write('then I', 'read their last report')
  await person.write('When', 'today')
  await page.locator('.hint', { hasText: /^Today/ }).waitFor()
  await person.tap('button', 'Keep this step')
  const step = 'If I have had breakfast, then I read their last report.'
  await person.tap('button', `I have read it: ${step}`)
  await person.tap('button', `Done: ${step}`)
  await expect
    .poll(() => bodies(page, 'win'))
    .toMatchObject([{ text: 'Read their last report', on: '2026-03-13' }])

  await page.goto(`${app.origin}/plan/week`)
  await person.write('What exactly', 'Two reports')
  await person.tap('button', 'Set this time aside')
  const block = page.getByRole('button', { name: /^Two reports/ })
  await block.focus()
  await page.keyboard.press('ArrowRight')
  await expect
    .poll(() => bodies(page, 'block'))
    .toMatchObject([{ on: '2026-03-15', time: '09:30', text: 'Two reports' }])
  await page.getByText('One step done, one small win noted.').waitFor()
  await person.write('What to keep', 'Mornings')
  await person.tap('button', 'Keep the look back')
  await expect.poll(() => bodies(page, 'week')).toMatchObject([{ review: { keep: 'Mornings' } }])
  expect(here.errors).toEqual([])
}, 120_000)

test('an answer is kept word for word, split by its words and held against earlier ones, on a phone', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { hand: 'touch', at: '2026-03-13T11:00:00Z' })
  const { page, person } = here
  await threeNoes(page)
  await here.comesBack('2026-03-13T11:00:05Z', '/after/r2')
  await page.getByRole('button', { name: /: Learn$/ }).tap()
  await page.getByText('They said more: keep all of it, word for word').tap()
  await person.write(
    'All that they said',
    'Your plan was clear. But you had not done your homework.',
  )
  await person.tap('button', 'On the phone')
  await person.tap('button', 'Keep all of it')
  const offers = page.getByRole('region', { name: 'Points that could be kept' })
  await expect.poll(() => offers.locator('mark').allInnerTexts()).toContain('homework')
  await person.tap('button', 'Keep the ticked points')
  await page.getByText(/This is the third time/).waitFor()
  await expect
    .poll(() => bodies(page, 'feedback'))
    .toMatchObject([
      {
        way: 'call',
        state: 'split',
        text: 'Your plan was clear. But you had not done your homework.',
      },
    ])
  for (const path of ['/after/r2', '/learn', '/evidence', '/plan', '/plan/week', '/target']) {
    await page.goto(app.origin + path)
    await person.find('heading', /./).first().waitFor()
    await expectAccessible(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide, path).toBeLessThanOrEqual(360)
  }
  expect(here.errors).toEqual([])
}, 180_000)
