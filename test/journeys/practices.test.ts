import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { practices } from '../../src/core/practices/practices.ts'
import type { VaultRecord } from '../../src/core/vault/record.ts'
import { type App, startApp } from './harness/app.ts'
import { openBrowser } from './harness/browser.ts'
import { type Visit, visit } from './harness/visit.ts'
import { afterThreeRounds } from './letters.ts'
import { care } from './practices/care.ts'
import { daily } from './practices/daily.ts'
import { foundation } from './practices/foundation.ts'
import { insights } from './practices/insights.ts'
import { learnAndPlan } from './practices/learn-and-plan.ts'
import { materialsAndPaths } from './practices/materials-and-paths.ts'
import { practice as practising } from './practices/practice.ts'
import type { Scripts } from './practices/scripts.ts'

/*
 * Every practice that the table claims is gone to and done, and a record must have changed for it.
 * A row without a script here fails, so nobody can claim a place that was not tried.
 */
const scripts: Scripts = {
  ...foundation,
  ...care,
  ...daily,
  ...learnAndPlan,
  ...insights,
  ...materialsAndPaths,
  ...practising,
}

let browser: Browser
let app: App
let here: Visit
let recoveryId = ''
let applicationId = ''
beforeAll(async () => {
  browser = await openBrowser()
  app = await startApp()
  here = await visit(browser, app, { at: '2026-03-10T21:40:00Z' })
  const { person } = here
  await person.paste('The letter', afterThreeRounds)
  await person.tap('button', 'Read the letter')
  await person.tap('button', 'Yes, that is right')
  await person.reads('heading', /Lindholm Ferries said no/)
  recoveryId = new URL(here.page.url()).pathname.split('/').at(-1) ?? ''
  await here.comesBack('2026-03-11T10:00:00Z', `/after/${recoveryId}`)
  applicationId = (await records('application'))[0]?.id ?? ''
})
afterAll(async () => {
  await here[Symbol.asyncDispose]()
  await browser.close()
  await app[Symbol.asyncDispose]()
})

for (const practice of practices.filter((row) => row.place !== null)) {
  const { place } = practice
  if (!place) continue
  test(`${practice.number} ${practice.title}: done at ${place.path}, and a ${place.changes} changes`, async () => {
    const script = scripts[practice.number]
    if (!script) throw new Error(`no script does practice ${practice.number}`)
    await goTo(pathOf(place.path))
    const before = await versions(place.changes)
    await script(here.person)
    await expect.poll(() => versions(place.changes), { timeout: 15_000 }).not.toEqual(before)
  })
}

/** Goes to a page as by a link; the page that is open already is opened anew. */
async function goTo(path: string): Promise<void> {
  const { page } = here
  const address = app.origin + path
  if (page.url() === address) await page.goto(address)
  else {
    await page.evaluate((to) => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, path)
  }
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** The page of a place, in the search that this file begins with. */
function pathOf(path: string): string {
  return path.replace(':recoveryId', recoveryId).replace(':applicationId', applicationId)
}

async function versions(kind: string): Promise<string[]> {
  return (await records(kind)).map((record) => `${record.id}@${record.version}`).sort()
}

async function records(kind: string): Promise<VaultRecord[]> {
  const pull = (await here.page.evaluate(async () =>
    (await fetch('/api/sync?since=0')).json(),
  )) as { records: VaultRecord[] }
  return pull.records.filter((record) => record.kind === kind)
}
