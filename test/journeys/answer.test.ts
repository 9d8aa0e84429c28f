import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { visit } from './harness/visit.ts'
import { afterThreeRounds } from './letters.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const answer = `From: Maria Sandahl <maria.sandahl@lindholm-ferries.example>
To: Ines Marlow <ines@marlow.example>
Date: Sun, 15 Mar 2026 10:12:00 +0000
Subject: Re: Service Planner, third conversation

Dear Ines,

Thank you for your note. You explained the timetable very clearly. What weighed against you was that you had not led a team before, and we decided for another candidate who had.

Best wishes,
Maria Sandahl
`

test('the answer to a note is no second no: one tap, and its words stand where one learns from them', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, {
    ...{ hand: 'touch', theme: 'dark', at: '2026-03-10T21:40:00Z' },
  })
  const { page, person } = here
  await person.paste('The letter', afterThreeRounds)
  await person.tap('button', 'Read the letter')
  await person.tap('button', 'Yes, that is right')
  await person.tap('button', 'Hard')
  await person.tap('button', /^Not now/)
  await page.getByRole('heading', { name: /9:30.*note to Maria/ }).waitFor()

  await here.comesBack('2026-03-12T09:40:00Z')
  await person.tap('link', 'Read the note to Maria')
  await person.tap('button', 'Copy the note')
  await person.tap('button', 'Not yet')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Copy the note')
  await person.tap('button', 'I have sent it')
  await person.reads('heading', 'You sent the note today.')
  // Said once it is on the disk; a page that goes away before takes it along.
  await page.getByText('Noted as sent.').waitFor()

  await here.comesBack('2026-03-16T12:40:00Z', '/read')
  await person.paste('The letter', answer)
  await person.tap('button', 'Read the letter')
  await person.reads('heading', 'Maria Sandahl may have answered your note.')
  expect(await page.title()).toContain('Maria Sandahl may have answered your note')
  await expectAccessible(page)
  await person.tap('button', 'It is something else')
  await person.reads('heading', 'A no from Lindholm Ferries, for Service Planner.')
  await here.comesBack('2026-03-16T12:41:00Z')
  await person.reads('heading', 'Maria Sandahl may have answered your note.')
  await person.tap('link', 'Look at it together')
  await person.tap('button', 'It is the answer')
  await person.reads('heading', 'They answered. What did they say?')
  await page
    .getByText(/not led a team before/)
    .first()
    .waitFor()
  await page.getByText('Closed on 10 March').first().waitFor()
  expect(here.errors).toEqual([])
})
