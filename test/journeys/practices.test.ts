import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { practices } from '../../src/core/practices/practices.ts'
import type { VaultRecord } from '../../src/core/vault/record.ts'
import { type App, startApp } from './harness/app.ts'
import { openBrowser } from './harness/browser.ts'
import type { Person } from './harness/person.ts'
import { type Visit, visit } from './harness/visit.ts'
import { afterThreeRounds } from './letters.ts'

/*
 * Every practice that the table claims is gone to and done, and a record must have changed for it.
 * A row without a script here fails, so nobody can claim a place that was not tried.
 */
const scripts: Readonly<Record<number, (person: Person) => Promise<void>>> = {
  9: async (person) => {
    await person.write('Something that may have decided it', 'They had someone inside')
    await person.tap('button', 'Add it')
    await person.page
      .getByRole('group', { name: 'Whose was it: They had someone inside' })
      .getByRole('button', { name: 'Theirs' })
      .click()
  },
  14: async (person) => {
    await person.write(/strongest/i, 'The plan for the school sailings')
    await person.tap('button', 'Leave it here for today')
  },
  15: async (person) => {
    await person.write('Something that may have decided it', 'I was short on crewing rules')
    await person.tap('button', 'Add it')
    const group = (name: string) => person.page.getByRole('group', { name })
    await group('Whose was it: I was short on crewing rules')
      .getByRole('button', { name: 'Mine' })
      .click()
    await group('Can it change: I was short on crewing rules')
      .getByRole('button', { name: 'Can change' })
      .click()
  },
  16: async (person) => {
    await person.write(/strongest/i, 'I rang two schools first')
    await person.page.keyboard.press('Tab')
  },
  17: async (person) => {
    await person.write(/unprepared/i, 'The question about winter')
    await person.page.keyboard.press('Tab')
  },
  18: async (person) => {
    await person.write('A question that threw you', 'Two routes need one boat. Which loses it?')
    await person.tap('button', 'Keep the question')
  },
  24: async (person) => {
    await person.tap('button', 'hours')
    await person.write('What I want of hours', 'No Sundays')
    await person.write('How it was there', 'Every second Sunday')
    await person.tap('button', 'Keep the difference')
  },
}

let browser: Browser
let app: App
let here: Visit
let afterPath = ''
beforeAll(async () => {
  browser = await openBrowser()
  app = await startApp()
  here = await visit(browser, app, { at: '2026-03-10T21:40:00Z' })
  const { person } = here
  await person.paste('The letter', afterThreeRounds)
  await person.tap('button', 'Read the letter')
  await person.tap('button', 'Yes, that is right')
  await person.reads('heading', /Lindholm Ferries said no/)
  afterPath = new URL(here.page.url()).pathname
  await here.comesBack('2026-03-11T10:00:00Z', afterPath)
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
    await here.page.goto(app.origin + place.path.replace('/after/:recoveryId', afterPath))
    await here.page.getByRole('heading', { level: 1 }).waitFor()
    const again = here.person.find('button', /Open it again|Do it now/).first()
    if (!(await here.person.page.getByText('How would a fair observer tell it?').count())) {
      await again.click()
    }
    const before = await versions(place.changes)
    await script(here.person)
    await expect.poll(() => versions(place.changes), { timeout: 15_000 }).not.toEqual(before)
  })
}

async function versions(kind: string): Promise<string[]> {
  const pull = (await here.page.evaluate(async () =>
    (await fetch('/api/sync?since=0')).json(),
  )) as { records: VaultRecord[] }
  return pull.records
    .filter((record) => record.kind === kind)
    .map((record) => `${record.id}@${record.version}`)
    .sort()
}
