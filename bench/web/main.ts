import type { Browser, Page } from 'playwright-core'
import type { App } from '../../test/journeys/harness/app.ts'
import { type BenchRow, row } from '../bench-row.ts'
import { median, percentile } from '../percentile.ts'
import { firstLoad } from './first-load.ts'
import { dragFrames, scrollFrames } from './frame-times.ts'
import { onFullVault } from './on-full-vault.ts'
import { keptHere, openCold } from './open-cold.ts'
import { readyMs, tapMs } from './paint-times.ts'
import { syncSeconds } from './waiting-changes.ts'

const COLD_RUNS = 3
const WARM_RUNS = 5
const TAP_ROUNDS = 10
const CHANGES = 10
/** After a start the scripts of the other pages are loaded. */
const SETTLE_MS = 1500
const PAGES = ['Applications', 'Journal', 'More', 'Today']
/** What somebody types who looks for an employer. */
const SEARCH = 'oakmere clinic'

/** The web app in a real browser, on a vault of 10,000 applications and 100,000 records. */
export function run(): Promise<BenchRow[]> {
  return onFullVault(measure)
}

async function measure(app: App, browser: Browser): Promise<BenchRow[]> {
  const cold: number[] = []
  for (let count = 1; count < COLD_RUNS; count += 1) {
    const { context, coldMs } = await openCold(app, browser)
    cold.push(coldMs)
    await context.close()
  }
  const { context, page, coldMs } = await openCold(app, browser)
  cold.push(coldMs)
  const first = firstLoad()
  await keptHere(page)
  const warm: number[] = []
  for (let count = 0; count < WARM_RUNS; count += 1) {
    await page.goto(app.origin)
    warm.push(await readyMs(page))
  }
  const byPage = await tapTimes(page)
  const taps = [...byPage.values()].flat()
  const each = [...byPage].map(([name, times]) => `${name} ${Math.round(median(times))}`).join(', ')
  const changes = await changeTimes(page, app)
  const insights = await insightsTimes(page)
  const filter = await filterTimes(page, app)
  const looks = await lookTimes(page, app)
  await page.goto(`${app.origin}/applications`)
  await readyMs(page)
  const synced = await syncSeconds(context, page)
  await context.close()
  const through = 'from the tap to the painted result'
  return [
    row(
      'first load of scripts, gzipped',
      first.sizeKb,
      'kB',
      120,
      `${first.files} files before any split`,
    ),
    row('Today usable, cold', median(cold) / 1000, 's', 2.5, 'nothing in the browser, median'),
    row('Today usable, warm', median(warm) / 1000, 's', 1, 'records in the browser, median'),
    row(
      'tap, 95th percentile',
      percentile(taps, 0.95),
      'ms',
      50,
      `${through}, ${taps.length} taps`,
    ),
    row('tap, median', median(taps), 'ms', null, `medians to ${each}`),
    row(
      'a change of a record, 95th percentile',
      percentile(changes, 0.95),
      'ms',
      50,
      `from the tap until it is shown, ${changes.length} times`,
    ),
    row(
      'Insights of 10,000 applications',
      median(insights),
      'ms',
      100,
      'from the tap to the painted page, after a change each time, median',
    ),
    row(
      'search in 10,000 applications',
      percentile(filter, 0.95),
      'ms',
      30,
      'a key, 95th percentile',
    ),
    row('board painted, warm', median(looks.board), 'ms', 300, 'from the tap on Board, median'),
    row(
      'a frame while the board scrolls',
      percentile(looks.boardFrames, 0.95),
      'ms',
      50,
      `95th percentile of ${looks.boardFrames.length}, 10,000 applications`,
    ),
    row(
      'a frame while a card is dragged',
      percentile(looks.dragFrames, 0.95),
      'ms',
      50,
      `95th percentile of ${looks.dragFrames.length}`,
    ),
    row(
      'a frame while the table scrolls',
      percentile(looks.tableFrames, 0.95),
      'ms',
      50,
      `95th percentile of ${looks.tableFrames.length}, 10,000 applications`,
    ),
    row(
      '1,000 waiting changes sent',
      synced,
      's',
      2,
      'from being online until the server has them',
    ),
  ]
}

/** From page to page and back by the navigation, each page's script loaded once before. */
async function tapTimes(page: Page): Promise<ReadonlyMap<string, readonly number[]>> {
  const byPage = new Map<string, number[]>(PAGES.map((name) => [name, []]))
  const links = page.getByRole('navigation', { name: 'Main' })
  for (let round = 0; round <= TAP_ROUNDS; round += 1) {
    for (const name of PAGES) {
      const spent = await tapMs(page, () => links.getByRole('link', { name, exact: true }).click())
      if (round > 0) byPage.get(name)?.push(spent)
    }
  }
  return byPage
}

/** Puts the next step away on Today and adds applications: records are made, kept and sent. */
async function changeTimes(page: Page, app: App): Promise<number[]> {
  const times: number[] = []
  await page.goto(app.origin)
  await readyMs(page)
  await page.waitForTimeout(SETTLE_MS)
  const away = page.getByRole('button', { name: 'Not today' })
  for (let count = 0; count < CHANGES; count += 1) {
    times.push(await tapMs(page, () => away.click(), 'firsts'))
    await page.waitForTimeout(300)
  }
  await page.goto(`${app.origin}/applications`)
  await readyMs(page)
  await page.waitForTimeout(SETTLE_MS)
  for (let count = 0; count < CHANGES; count += 1) times.push(await addOne(page, count))
  return times
}

/** Adds an application on the page of applications; until it is shown. */
async function addOne(page: Page, number: number): Promise<number> {
  await page.getByLabel('Add one in a line').fill(`Example ${number} – planner, applied yesterday`)
  await page.waitForTimeout(300)
  const add = page.getByRole('button', { name: 'Add it' })
  return tapMs(page, () => add.click(), 'firsts')
}

/** From the page of applications to the numbers and back, another application added each time. */
async function insightsTimes(page: Page): Promise<number[]> {
  const links = page.getByRole('navigation', { name: 'Main' })
  const go = (name: string) =>
    tapMs(page, () => links.getByRole('link', { name, exact: true }).click())
  const insights = page.getByRole('main').getByRole('link', { name: /^Insights/ })
  const times: number[] = []
  for (let round = 0; round <= WARM_RUNS; round += 1) {
    await addOne(page, CHANGES + round)
    await page.waitForTimeout(SETTLE_MS)
    await go('More')
    const spent = await tapMs(page, () => insights.click())
    if (round > 0) times.push(spent)
    await go('Applications')
  }
  return times
}

/** The board and the table of everything: opened, scrolled, and a card dragged. */
async function lookTimes(page: Page, app: App) {
  await page.goto(`${app.origin}/applications?view=everything`)
  await readyMs(page)
  await page.waitForTimeout(SETTLE_MS)
  const layouts = page.getByRole('navigation', { name: 'How to show them' })
  const show = (name: string) =>
    tapMs(page, () => layouts.getByRole('link', { name, exact: true }).click())
  const board: number[] = []
  for (let count = 0; count < WARM_RUNS; count += 1) {
    board.push(await show('Board'))
    await show('Table')
  }
  const tableFrames = await scrollFrames(page)
  await page.evaluate(() => scrollTo(0, 0))
  await show('Board')
  const dragged = await dragFrames(page)
  const boardFrames = await scrollFrames(page)
  return { board, tableFrames, boardFrames, dragFrames: dragged }
}

/** Key by key into the field that finds applications. */
async function filterTimes(page: Page, app: App): Promise<number[]> {
  await page.goto(`${app.origin}/applications`)
  await readyMs(page)
  const field = page.getByRole('searchbox')
  await field.click()
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) {
    for (const key of SEARCH) times.push(await tapMs(page, () => page.keyboard.type(key)))
    await field.fill('')
    await page.waitForTimeout(300)
  }
  return times
}
