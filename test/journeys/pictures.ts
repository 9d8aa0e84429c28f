// Takes the pictures of README.md anew, into docs/images: an invented letter, on a fixed evening.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startApp } from './harness/app.ts'
import { openBrowser } from './harness/browser.ts'
import { root } from './harness/root.ts'
import { visit } from './harness/visit.ts'
import { afterThreeRounds } from './letters.ts'

const EVENING = '2026-03-10T21:40:00Z'

await using browser = await openBrowser()
await using app = await startApp()
await using here = await visit(browser, app, { at: EVENING, reducedMotion: true })
const { page, person } = here

await person.reads('heading', 'Had a no? Start here.')
await take(page, 'today-first')

await person.paste('The letter', afterThreeRounds)
await person.tap('button', 'Read the letter')
await person.tap('button', 'Yes, that is right')
await person.reads('heading', 'Lindholm Ferries said no, after several rounds.')
await take(page, 'after-a-no')

/** The page as it rests: fonts are there, nothing has the focus, and no passing word lies over a corner. */
async function take(page: Page, name: string): Promise<void> {
  const close = page.getByRole('button', { name: 'Close', exact: true })
  if (await close.isVisible()) await close.click()
  await page.mouse.move(0, 0)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    return document.fonts.ready.then(() => undefined)
  })
  const path = join(root, 'docs/images', `${name}.png`)
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
  console.log(path)
}
