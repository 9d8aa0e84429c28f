import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Body, isPlain, type VaultRecord } from '../../src/core/vault/record.ts'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { expectHeard } from './harness/heard.ts'
import { visit } from './harness/visit.ts'

/** A Thursday. */
const at = '2026-03-12T10:00:00Z'
const advert = `Route Planner
Company: Nantmor Buses

What you need
- Two years of planning routes
- Confident with Excel
- A forklift licence

Nice to have
- Welsh`

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test.each(['keyboard', 'touch'] as const)(
  'a pasted advert is held against one’s proofs, and its letter is made from them, by %s',
  async (hand) => {
    await using app = await startApp()
    await using here = await visit(browser, app, { hand, at, path: '/applications/new' })
    const { page, person } = here
    await person.paste('The advert, if you have it', advert)
    const employer = page.getByLabel('Employer', { exact: true })
    await expect.poll(() => employer.inputValue()).toBe('Nantmor Buses')
    await employer.press('Enter')
    await person.tap('link', 'What you can show for it')
    await person.reads('heading', 'Nothing shows its three must-haves yet.')
    await person.tap('button', 'I have a proof of this: Confident with Excel')
    await person.write('What did you do that shows it?', 'Kept the depot’s figures in Excel')
    await person.tap('button', 'Keep it as my proof')
    await person.reads('heading', /^1 of 3 must-haves has a proof/)
    await expectAccessible(page)
    await expectHeard(page)
    await person.tap('button', 'Yes, it draws me')
    await person.tap('link', 'Write the cover letter')
    await person.write('What do they need done?', 'plan the routes of the valley buses')
    await person.write('Why this work, and why them?', 'I take the valley bus every day.')
    await person.tap('button', 'Warm')
    await page.getByText('Good: It names Nantmor Buses.').waitFor()
    await expectAccessible(page)
    await expectHeard(page)
    await person.tap('button', 'Keep the letter')
    await expect
      .poll(async () => (await bodies(page, 'cover-letter'))[0])
      .toMatchObject({
        tone: 'warm',
        text: expect.stringContaining('• Kept the depot’s figures in Excel'),
        slots: { problem: 'plan the routes of the valley buses' },
      })
    await person.tap('button', 'Keep it as a PDF with the application')
    await expect
      .poll(async () => (await bodies(page, 'attachment'))[0], { timeout: 10_000 })
      .toMatchObject({ use: 'cover-letter', name: expect.stringMatching(/Route Planner.*\.pdf$/) })
    expect(await bodies(page, 'matrix')).toMatchObject([{ interest: 'yes' }])
    here.requests.expectOnlyOwn()
  },
)

async function bodies(page: Page, kind: string): Promise<Body[]> {
  const pull = (await page.evaluate(async () => (await fetch('/api/sync?since=0')).json())) as {
    records: VaultRecord[]
  }
  return pull.records.flatMap((record) =>
    record.kind === kind && isPlain(record) ? [record.body] : [],
  )
}
