import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp } from './harness/app.ts'
import { openBrowser } from './harness/browser.ts'
import { expectHeard } from './harness/heard.ts'
import { sendAsOtherDevice } from './harness/other-device.ts'
import { ready, visit } from './harness/visit.ts'

const at = '2026-03-12T09:30:00.000Z'
const pages = [
  ...['/work-log', '/help', '/people', '/people/map', '/groups', '/employers', '/evidence'],
  ...['/learn', '/practice', '/practice/bank', '/practice/stories', '/practice/limits'],
  ...['/materials', '/materials/import', '/materials/checks', '/materials/portfolio'],
  ...['/materials/profile', '/materials/reviewers', '/materials/adverts'],
]
/** Two of each kind whose rows have buttons, alike where two can be. */
const added = [
  put('person', 'p1', { name: 'Tom Ellery', roles: ['refer'], company: 'Kestrel' }),
  put('conversation', 'c1', { personId: 'p1', on: '2026-02-12', text: 'Two.', addedAt: at }),
  put('conversation', 'c2', { personId: 'p1', on: '2026-02-12', text: 'Three.', addedAt: at }),
  put('group', 'g1', { name: 'Rail evening', type: 'event', on: '2026-03-19', addedAt: at }),
  put('wished-employer', 'w1', { name: 'Kestrel', addedAt: at }),
  put('wished-employer', 'w2', { name: 'Corrie Water', addedAt: at }),
  put('search-activity', 's1', { on: '2026-03-03', text: 'asked there', addedAt: at }),
  put('search-activity', 's2', { on: '2026-03-10', text: 'asked there', addedAt: at }),
  put('evidence', 'e1', { what: 'Trained four clerks', source: 'own', addedAt: at }),
  put('portfolio-item', 'i1', { name: 'The timetable', checks: [], usedIn: [], addedAt: at }),
  put('portfolio-item', 'i2', { name: 'The rota', checks: [], usedIn: [], addedAt: at }),
]

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('heard alone, every part has a heading and every control a name of its own', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/' })
  const { page, person } = here
  const hear = async (paths: readonly string[]) => {
    for (const path of paths) {
      await page.goto(app.origin + path)
      await ready(page)
      await page.locator('main h1').waitFor()
      await expectHeard(page)
    }
  }
  await hear(pages)
  await page.goto(app.origin)
  await person.tap('button', 'Show me an example')
  await page.getByText('An example search, to look around in.').waitFor()
  const set = { id: 'elsewhere', actor: 'another-device', at, intent: 'import', changes: added }
  await sendAsOtherDevice(page, set)
  await page.reload()
  await ready(page)
  await hear([...pages, '/people/p1', '/groups/g1', '/employers/w1', '/employers/w2'])
  expect(here.errors).toEqual([])
})

function put(kind: string, id: string, body: Record<string, unknown>) {
  return { ...{ kind, id, baseVersion: 0, schema: 1 }, body }
}
