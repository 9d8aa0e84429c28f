import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './harness/browser.ts'
import { hearErrors } from './harness/errors.ts'
import { buildStatic, hostStatic } from './harness/static-host.ts'
import { ready } from './harness/visit.ts'

let browser: Browser
let folder: string
beforeAll(async () => {
  folder = buildStatic()
  browser = await openBrowser()
})
afterAll(() => browser.close())

const WORDS = 'Had a no? Start here.'

/** A page whose app is still on its way over a slow line; `come` lets it arrive. */
async function onItsWay(
  context: BrowserContext,
  address: string,
): Promise<{ page: Page; errors: string[]; come(): Promise<void> }> {
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const errors: string[] = []
  hearErrors(page, errors)
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(/\/assets\/first-.*\.js$/, async (route) => {
    await arrived
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator('script[src*=show-first-words]').waitFor({ state: 'attached' })
  await page.evaluate(() => new Promise((painted) => setTimeout(painted, 100)))
  return {
    page,
    errors,
    async come() {
      arrive()
      await ready(page)
    },
  }
}

/**
 * What stands in the page and how it is laid out, without the places in which nothing is said yet and the
 * names that a field and its label share.
 */
function drawn(page: Page): Promise<string> {
  return page.locator('#onward').evaluate((root) => {
    const properties = [
      'display',
      'margin',
      'padding',
      'gap',
      'flex',
      'color',
      'font-size',
      'line-height',
    ]
    const styles = [...root.querySelectorAll('*')]
      .filter((element) => !element.matches('[role=status]:empty'))
      .map((element) => {
        const style = getComputedStyle(element)
        const values = properties.map((property) => style.getPropertyValue(property))
        return `${element.tagName} ${values.join(', ')}`
      })
    const copy = root.cloneNode(true) as Element
    for (const silent of copy.querySelectorAll('[role=status]:empty')) silent.remove()
    for (const field of copy.querySelectorAll('.field :is([id], [for])')) {
      field.removeAttribute('id')
      field.removeAttribute('for')
    }
    return [copy.innerHTML, ...styles].join('\n')
  })
}

const phone = (scripts: { serviceWorkers: 'block' | 'allow' } = { serviceWorkers: 'block' }) =>
  browser.newContext({ viewport: { width: 360, height: 740 }, ...scripts })

test.each([
  ['', WORDS],
  ['#/applications', 'No applications yet.'],
  ['#/insights', 'Nothing to count yet.'],
])(
  'who was never here reads the first words before the app comes, which then draws the same: %s',
  async (address, words) => {
    await using host = await hostStatic(folder)
    await using context = await phone()
    const { page, errors, come } = await onItsWay(context, host.address + address)
    expect(await page.getByRole('heading', { name: words }).count()).toBe(1)
    const early = await drawn(page)
    const heading = await page.locator('h1').elementHandle()
    await come()
    expect(await drawn(page)).toBe(early)
    expect(await heading?.evaluate((one) => one.isConnected)).toBe(true)
    expect(errors).toEqual([])
  },
)

test('what is typed and pressed before the app comes is not lost', async () => {
  await using host = await hostStatic(folder)
  await using context = await phone()
  const { page, errors, come } = await onItsWay(context, host.address)
  await page.getByLabel('The letter').fill('Dear Ines, we chose somebody')
  await page.getByRole('button', { name: 'Search' }).click()
  await come()
  await page.getByRole('dialog').waitFor()
  expect(await page.locator('#letter').inputValue()).toBe('Dear Ines, we chose somebody')
  expect(await page.locator('[aria-busy]').count()).toBe(0)
  await page.reload()
  await ready(page)
  await expect.poll(() => page.locator('#letter').inputValue()).toBe('Dear Ines, we chose somebody')
  expect(errors).toEqual([])
})

test('what is typed and opened on another page before the app comes is not lost', async () => {
  await using host = await hostStatic(folder)
  await using context = await phone()
  const list = await onItsWay(context, `${host.address}#/applications`)
  await list.page.getByLabel('Add one in a line').fill('Kestrel')
  await list.come()
  await list.page.getByRole('button', { name: 'Add it' }).click()
  await list.page.getByText('Kestrel is on your list.').waitFor()
  await using elsewhere = await phone()
  const numbers = await onItsWay(elsewhere, `${host.address}#/insights`)
  await numbers.page.getByText('What each rate begins with').click()
  await numbers.come()
  await numbers.page.getByLabel('begins with so many in 100').first().waitFor()
  expect([...list.errors, ...numbers.errors]).toEqual([])
})

test('a link that is followed before the app comes leads where it says', async () => {
  await using host = await hostStatic(folder)
  await using context = await phone()
  const { page, errors, come } = await onItsWay(context, host.address)
  await page.getByRole('link', { name: 'I only want to keep track' }).click()
  await come()
  await page.getByLabel('Employer').waitFor()
  expect(await page.getByText(WORDS).count()).toBe(0)
  expect(errors).toEqual([])
})

test.each(['block', 'allow'] as const)(
  'who was here sees nothing before their records, workers: %s',
  async (serviceWorkers) => {
    await using host = await hostStatic(folder)
    await using context = await phone({ serviceWorkers })
    const before = await context.newPage()
    await before.goto(host.address)
    await ready(before)
    await before.waitForFunction(() => localStorage.getItem('onward-opened') !== null)
    const { page } = await onItsWay(context, host.address)
    expect(await page.locator('#onward').innerHTML()).toBe('')
  },
)

test.each(['#/help', '#/applications/new', '#/insights?x', '?text=shared', 'index.html#/write'])(
  'at another address no first words are shown: %s',
  async (address) => {
    await using host = await hostStatic(folder)
    await using context = await phone()
    const { page } = await onItsWay(context, host.address + address)
    expect(await page.locator('#onward').innerHTML()).toBe('')
  },
)
