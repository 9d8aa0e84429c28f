import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp } from './harness/app.ts'
import { openBrowser } from './harness/browser.ts'
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
      expect(await unclear(page), path).toEqual([])
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

/** What somebody who hears the page could not find or tell from something else on it. */
function unclear(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = (css: string) => [...document.querySelectorAll<HTMLElement>(`main ${css}`)]
    const unheaded = all('.row > section[aria-label]').filter(
      (part) => !part.querySelector('h2') && part.previousElementSibling?.tagName !== 'H2',
    )
    const empty = all(':is(section, aside, p:not([role]), h1, h2, h3, ul, ol)').filter(
      (element) => element.textContent.trim() === '' && !element.querySelector('input'),
    )
    const skipped = all(':is(h1, h2, h3, h4)').filter(
      (heading, at, headings) =>
        Number(heading.tagName[1]) > Number(headings[at - 1]?.tagName[1] ?? 0) + 1,
    )
    const plain = all('tbody tr').filter((row) => !row.querySelector('th, [colspan]'))
    const otherwise = all(':is(button, a)[aria-label]').filter(
      ({ ariaLabel, textContent }) =>
        !ariaLabel?.toLowerCase().includes(textContent.trim().toLowerCase()),
    )
    const seen = new Map<string, string | null>()
    const alike: string[] = []
    for (const control of all(':is(button, a[href], select, summary, input[aria-label])')) {
      const [label] = control instanceof HTMLSelectElement ? control.labels : [control]
      const name = control.getAttribute('aria-label') ?? label?.textContent.trim() ?? ''
      const goesTo = control.getAttribute('href')
      const before = seen.get(name)
      if (name === '' || (before !== undefined && (goesTo === null || before !== goesTo))) {
        alike.push(`alike: ${name}`)
      }
      seen.set(name, goesTo)
    }
    const said = (what: string, elements: readonly HTMLElement[]) =>
      elements.map((element) => `${what}: ${element.ariaLabel ?? element.outerHTML.slice(0, 80)}`)
    return [
      ...said('no heading', unheaded),
      ...said('empty', empty),
      ...said('skips a level', skipped),
      ...said('no row header', plain),
      ...said('named otherwise than it reads', otherwise),
      ...alike,
    ]
  })
}
