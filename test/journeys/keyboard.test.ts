import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodies, readNo } from './beats.ts'
import { startApp } from './harness/app.ts'
import { openBrowser } from './harness/browser.ts'
import { goTo, type Visit, visit } from './harness/visit.ts'

const evening = '2026-03-10T21:40:00Z'
const morning = '2026-03-12T09:30:00.000Z'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('what is pressed leads on: into the words of the note, and to the point that is kept', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at: evening, hand: 'keyboard' })
  const { page, person } = here
  const after = await readNo(here)
  await here.comesBack('2026-03-11T09:31:00Z', after)
  await person.write('How do you sign?', 'Ines Marlow')
  await person.press('Enter')
  await person.tap('button', 'Change the words')
  const words = page.getByRole('textbox', { name: 'Words of the note' })
  await expect.poll(() => hasFocus(words)).toBe(true)
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type('\nnear.')
  await page.keyboard.press('Escape')
  expect(await words.inputValue()).toMatch(/\nnear\.$/)
  expect(new URL(page.url()).pathname).toBe(new URL(after).pathname)
  await person.tap('button', 'Done with the words')

  await person.tap('button', 'No note at all')
  await person.tap('button', 'Open it now: Learn')
  await person.write('One point, as it was said', 'Know the rules before the second talk.')
  await person.tap('button', 'Keep this point')
  await expect.poll(() => focused(page)).toMatchObject({ tag: 'LI', isSeen: true })
  await person.press('Tab')
  expect(await focused(page)).toMatchObject({ name: 'A strength' })
  expect(here.errors).toEqual([])
})

test('a menu opened from a card gives the focus back to the card, whose arrow keys go on', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at: morning, hand: 'keyboard' })
  const { page, person } = here
  await example(here)
  await goTo(page, '/applications?as=board')
  const card = page.locator('[data-card] a').first()
  const id = await card.getAttribute('href')
  await card.focus()
  await person.press('m')
  await page.getByRole('menu').waitFor()
  await person.press('ArrowDown')
  await person.press('Escape')
  await expect.poll(() => focused(page)).toMatchObject({ href: id })
  await person.press('ArrowDown')
  await expect.poll(() => focused(page)).not.toMatchObject({ href: id })
  expect(await focused(page)).toMatchObject({ tag: 'A' })
})

test('in a narrow window the Tab key stops at nothing that cannot be seen', async () => {
  await using app = await startApp()
  const size = { width: 360, height: 740 }
  await using here = await visit(browser, app, { at: morning, hand: 'keyboard', size })
  const { page, person } = here
  await example(here)
  await person.tap('button', 'Close')
  await goTo(page, '/applications')
  await page.getByRole('link', { name: 'Kestrel Community Transport' }).waitFor()
  await page.getByRole('heading', { level: 1 }).focus()
  const unseen: string[] = []
  let stops = 0
  for (; stops < 60; stops += 1) {
    await person.press('Tab')
    const at = await focused(page)
    if (!at) break
    if (!at.isSeen) unseen.push(at.name)
  }
  expect(stops).toBeGreaterThan(10)
  expect(unseen).toEqual([])
  await page.getByRole('columnheader', { name: 'Stage' }).waitFor({ state: 'attached' })
})

test('a form that misses something leads to it, and is not left by Escape', async () => {
  await using app = await startApp()
  const size = { width: 360, height: 740 }
  await using here = await visit(browser, app, {
    ...{ at: morning, hand: 'keyboard', size, path: '/applications/new' },
  })
  const { page, person } = here
  await person.write('Notes', 'Asked by Joan.')
  await person.press('Escape')
  await person.tap('button', 'Keep this application')
  await expect.poll(() => hasFocus(page.getByLabel('Employer'))).toBe(true)
  expect(await focused(page)).toMatchObject({ isSeen: true })
  expect(await page.getByLabel('Notes').inputValue()).toBe('Asked by Joan.')
})

test('a step that is done hands the focus to its row, not to “Remove”, and a held Enter acts once', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at: morning, hand: 'keyboard' })
  const { page, person } = here
  await example(here)
  await goTo(page, '/applications')
  await person.tap('link', 'Kestrel Community Transport')
  await page.getByRole('heading', { level: 1, name: /Kestrel/ }).waitFor()
  const wins = (await bodies(page, 'win')).length
  const done = page.getByRole('button', { name: /^Done: / })
  await done.first().focus()
  await page.keyboard.down('Enter')
  await expect.poll(() => focused(page)).toMatchObject({ tag: 'LI' })
  await page.getByRole('button', { name: /^Remove: finish/ }).focus()
  await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await expect.poll(() => bodies(page, 'win')).toHaveLength(wins + 1)
  expect(await page.getByRole('button', { name: /^Remove: finish/ }).count()).toBe(1)
})

test('keys that lead elsewhere wait while a question stands over the page', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at: morning, hand: 'keyboard' })
  const { page, person } = here
  await example(here)
  await goTo(page, '/applications')
  await person.tap('link', 'Kestrel Community Transport')
  await person.tap('button', /^Remove: finish/)
  await goTo(page, '/past/deleted')
  await person.tap('button', /^Delete for good: /)
  const question = page.getByRole('dialog', { name: 'Delete this for good?' })
  await question.waitFor()
  const opener = await page.getByRole('button', { name: /^Delete for good: / }).ariaSnapshot()
  for (const key of ['n', '/', 'g', 'j']) await person.press(key)
  expect(new URL(page.url()).pathname).toBe('/past/deleted')
  expect(await page.getByRole('dialog').count()).toBe(1)
  expect(await focused(page)).toMatchObject({ name: 'Keep it here' })
  await person.press('Escape')
  await question.waitFor({ state: 'detached' })
  expect(opener).toContain((await focused(page))?.name)
  await person.press('n')
  await page.waitForURL('**/applications/new')
})

async function example({ person, page }: Visit): Promise<void> {
  await person.tap('button', 'Show me an example')
  await page.getByText('An example search, to look around in.').waitFor()
}

function hasFocus(field: Locator): Promise<boolean> {
  return field.evaluate((element) => element === document.activeElement)
}

/** What has the focus, and whether it can be seen where it stands; null at the end of the page. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return null
    const { left, top, width, height } = element.getBoundingClientRect()
    const there = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20))
    const label = element.closest('label')
    return {
      tag: element.tagName,
      name: element.ariaLabel ?? element.innerText,
      href: element.getAttribute('href'),
      isSeen:
        there !== null &&
        (element.contains(there) || there.contains(element) || label?.contains(there) === true),
    }
  })
}
