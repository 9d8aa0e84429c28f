import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  bodies,
  download,
  expectFocus,
  fits,
  hasFocus,
  learn,
  lookBack,
  one,
  readNo,
  stored,
  tooWide,
} from './beats.ts'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { goTo, ready, visit } from './harness/visit.ts'
import { invitation, template } from './letters.ts'

const evening = '2026-03-10T21:40:00Z'
const nextMorning = '2026-03-11T09:31:00Z'
const MINUTE_MS = 60_000

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('the whole path, from the evening of the no to a small win, leaves its records', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at: evening })
  const { page, person } = here
  const after = await readNo(here)
  await person.tap('button', 'It stings')
  await page.getByText('Add a word for it, if you like').click()
  await person.tap('button', 'Disappointed')
  await expect.poll(() => stored(page, 'check-in')).toHaveLength(1)
  await person.tap('button', /^Not now/)
  await page.getByText('It comes back tomorrow, 9:30.', { exact: true }).waitFor()
  await expectFocus(page, 'Wednesday 9:30, ten minutes: a note to Maria, ready to read.')
  await person.tap('button', 'Another morning')
  await person.tap('button', 'Thursday, 9:30')
  await expect.poll(() => one(page, 'recovery')).toMatchObject({ pause: { on: '2026-03-12' } })
  await person.press('Control+z')
  await expect.poll(() => one(page, 'recovery')).toMatchObject({ pause: { on: '2026-03-11' } })
  const night = await download(page, () => person.tap('button', 'Add to my calendar'))
  expect(night.name).toBe('onward.ics')
  expect(night.text).toContain('DTSTART:20260311T093000Z')
  expect(night.text).toContain('SUMMARY:Ten minutes of planning')
  expect(night.text).not.toMatch(/Lindholm|Maria/)

  await here.comesBack(nextMorning)
  await person.tap('link', 'Read the note to Maria')
  await person.reads('heading', 'One thing this morning: the note to Maria is ready to read.')
  await person.write('How do you sign?', 'Ines Marlow')
  await person.press('Enter')
  const note = page.getByRole('article', { name: 'The note' })
  await note.getByText('Ines Marlow').waitFor()
  await person.tap('button', 'Change the words')
  await person.tap('button', 'What weighed most')
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Words of the note' }).inputValue())
    .toContain('What weighed most in the choice')
  await page.getByRole('textbox', { name: 'Words of the note' }).press('ControlOrMeta+End')
  await page.keyboard.type('\nGreetings to Anders.')
  await person.tap('button', 'Done with the words')
  const own = async () => (await bodies(page, 'letter')).filter((body) => body.direction === 'out')
  await expect.poll(own).toMatchObject([{ state: 'draft' }])
  await page.reload()
  await ready(page)
  await note.getByText('Greetings to Anders.').waitFor()
  const mail = page.getByRole('link', { name: 'Open it in my mail program' })
  const href = (await mail.getAttribute('href')) ?? ''
  expect(href).toMatch(/^mailto:maria\.sandahl(@|%40)lindholm-ferries\.example\?/)
  expect(decodeURIComponent(href)).toContain('Greetings to Anders.')
  const file = await download(page, () => person.tap('button', 'Save as a file'))
  expect(file.name).toBe('note.eml')
  expect(file.text).toContain('X-Unsent: 1')
  expect(file.text).toContain('<maria.sandahl@lindholm-ferries.example>')
  expect(file.text).toContain('Greetings to Anders.')
  await person.tap('button', 'Copy the note')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Dear Maria,')
  await person.tap('button', 'Yes, it is sent')
  await expectFocus(page, 'You sent the note today.')
  await expect.poll(own).toMatchObject([{ state: 'sent', via: 'copy', purpose: 'ask-feedback' }])

  await lookBack(person)
  await expect.poll(() => one(page, 'action')).toMatchObject({ on: '2026-03-12', state: 'open' })
  await person.tap('button', 'Leave it here for today')
  await page.getByText('You have looked back. It stays here.').waitFor()

  await here.comesBack('2026-03-12T10:00:00Z', after)
  await person.tap('button', 'They answered')
  await expect.poll(own).toMatchObject([{ answer: 'came', answeredOn: '2026-03-12' }])
  await learn(person)
  const step = page.getByRole('region', { name: 'Next step' }).getByRole('listitem')
  const chapter = step.filter({ hasText: 'I read one chapter' })
  const planned = await download(page, () =>
    chapter.getByRole('button', { name: 'Add to my calendar' }).click(),
  )
  expect(planned.text).toContain('DTSTART:20260314T090000Z')
  expect(planned.text).not.toMatch(/chapter|Lindholm/)
  await chapter.getByRole('button', { name: 'Done' }).click()
  await expect.poll(() => bodies(page, 'win')).toMatchObject([{ text: 'Read one chapter' }])
  await person.tap('button', 'Undo')
  await expect.poll(() => bodies(page, 'win')).toEqual([])
  expect(here.errors).toEqual([])
})

test('two days later Today speaks of the next step, and later of no old no', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at: evening })
  const { page, person } = here
  await readNo(here)
  await person.tap('button', 'It stings')
  await person.tap('button', /^Not now/)
  await here.comesBack('2026-03-12T10:00:00Z')
  await person.reads('link', 'Read the note to Maria')
  await person.tap('button', 'Why this?')
  await person.tap('button', 'Do not suggest this again')
  await person.tap('button', 'Not today')
  await here.comesBack('2026-03-27T10:00:00Z')
  await person.reads('heading', 'Nothing today. Rest counts.')
  expect(await page.getByRole('main').innerText()).not.toContain('Lindholm')
})

test('each thing that may help tonight comes to its end', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at: evening, reducedMotion: true })
  const { page, person } = here
  const after = await readNo(here)
  await person.tap('button', 'Very hard')

  await person.tap('button', /^Be with someone/)
  await person.write('Their name', 'Joan')
  await person.tap('button', 'Put them on my list')
  await person.reads('heading', 'One line to Joan.')
  await person.tap('button', 'Copy the line')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Lindholm')
  await person.tap('button', 'I have sent it, or rung')
  await expect.poll(() => stored(page, 'entry')).toHaveLength(1)
  await person.reads('heading', 'Lindholm Ferries said no, after several rounds.')
  await expect.poll(() => one(page, 'recovery')).toMatchObject({ pause: { state: 'done' } })

  await person.tap('button', 'Open it again: Pause')
  await expectFocus(page, 'Several rounds is a lot. How is it now?')
  await person.tap('button', /^What I’d tell a friend/)
  await person.tap('button', 'Keep what I wrote')
  await page.getByText('There is nothing written yet.').waitFor()
  await page.getByLabel(/^A good friend calls/).fill('Second of two is no mistake.')
  await person.tap('button', 'Keep what I wrote')
  await expect.poll(() => stored(page, 'entry')).toHaveLength(2)

  await person.tap('button', 'Open it again: Pause')
  await person.tap('button', /^Breathe/)
  await person.tap('button', 'Begin')
  await page.getByText(/^(In|And slowly out)$/).waitFor()
  expect(await page.locator('.breath svg').isVisible()).toBe(false)
  await here.context.clock.fastForward(5 * MINUTE_MS)
  await person.tap('button', 'Done')
  await expect.poll(() => stored(page, 'entry')).toHaveLength(3)

  await here.context.clock.fastForward(MINUTE_MS)
  await page.goto(`${after}/write`)
  await ready(page)
  const paper = page.getByRole('textbox', { name: 'Your page' })
  await paper.fill('I had pictured the harbour in the mornings.')
  await here.context.clock.fastForward(11 * MINUTE_MS)
  await page.getByText(/^Five minutes are left\./).waitFor()
  await here.context.clock.fastForward(5 * MINUTE_MS)
  await page.getByText(/^The fifteen minutes are over\./).waitFor()
  await here.context.clock.fastForward(5 * MINUTE_MS)
  await page.getByText(/^This is enough for today\./).waitFor()
  await expect.poll(() => paper.inputValue()).toContain('harbour')
  await person.write('One sentence to keep', 'I rang two schools.')
  await person.tap('button', 'Close the page')
  await expect.poll(() => stored(page, 'entry')).toHaveLength(4)
  expect(JSON.stringify(await stored(page, 'entry'))).not.toMatch(/harbour|schools|mistake/)

  await page.goto(`${after}/write`)
  await person.reads('heading', 'This would be the third page about this one within a week.')
  await expectAccessible(page)
  await person.tap('button', 'Write anyway')
  await paper.waitFor()
  expect(here.errors).toEqual([])
})

test('by keyboard alone through Look back and Learn, and the focus is never lost', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { hand: 'keyboard', at: evening })
  const { page, person } = here
  const after = await readNo(here)
  await expectFocus(page, 'Lindholm Ferries said no, after several rounds.')
  await person.tap('button', 'Skip this')
  await expectFocus(page, 'Wednesday 9:30, ten minutes: a note to Maria, ready to read.')
  await here.comesBack(nextMorning, after)
  await person.tap('button', 'No note at all')
  await lookBack(person)
  await person.tap('button', 'Leave it here for today')
  expect(await hasFocus(page)).toBe(true)
  await person.tap('button', 'Open it now: Learn')
  await expectFocus(page, 'What did they say? One point at a time.')
  await learn(person)
  await expect
    .poll(() => bodies(page, 'action'))
    .toMatchObject([{ on: '2026-03-12' }, { on: '2026-03-14', time: '09:00', minutes: 20 }])
  expect(await hasFocus(page)).toBe(true)
  expect(here.errors).toEqual([])
})

test('by touch at 360 pixels nothing is too wide, too small or under the places', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { hand: 'touch', at: evening })
  const { page, person } = here
  await fits(page)
  const after = await readNo(here)
  await fits(page)
  await person.tap('button', 'It stings')
  await person.tap('button', /^Not now/)
  await fits(page)
  for (const path of ['/someone', '/friend', '/breathe', '/write']) {
    await goTo(page, after + path)
    await fits(page)
  }
  await here.comesBack(nextMorning)
  await fits(page)
  await page.goto(after)
  await person.tap('button', 'No note at all')
  await lookBack(person)
  await fits(page)
  await person.tap('button', 'Open it now: Learn')
  await learn(person)
  await fits(page)
})

test('a no can be told, a silence closed, and what is missing is asked for in its place', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at: evening, path: '/told/phone' })
  const { page, person } = here
  await person.tap('button', 'Note it down')
  await expect
    .poll(() => page.getByLabel('Which employer?').evaluate((e) => e === document.activeElement))
    .toBe(true)
  await person.write('Which employer?', 'Brightwater Council')
  await person.write('When was it?', 'yesterday')
  await page.locator('.hint', { hasText: /^Yesterday/ }).waitFor()
  await page.getByRole('link', { name: 'Journal' }).click()
  await page.goBack()
  await expect
    .poll(() => page.getByLabel('Which employer?').inputValue())
    .toBe('Brightwater Council')
  await person.write('When was it?', 'yesterday')
  await page.locator('.hint', { hasText: /^Yesterday/ }).waitFor()
  await person.tap('button', 'One talk')
  await expectAccessible(page)
  await person.tap('button', 'Note it down')
  await person.reads('heading', 'Brightwater Council said no, after one talk.')
  await expect.poll(() => one(page, 'recovery')).toMatchObject({ toldBy: 'phone' })
  await page.goBack()
  await page.getByLabel('Which employer?').waitFor()
  await page.goForward()
  await person.reads('heading', 'Brightwater Council said no, after one talk.')
  await page.goto(`${app.origin}/told/silence`)
  await person.write('Which employer?', 'Kestrel Rail')
  await person.tap('button', 'Close it gently')
  await person.reads('heading', 'Kestrel Rail has not answered, and you have stopped waiting.')
  await expect
    .poll(async () => (await bodies(page, 'recovery')).map(({ toldBy }) => toldBy))
    .toEqual(['phone', 'silence'])
})

test('a filed no can be opened again, and a wrong reading be put right', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at: evening })
  const { page, person } = here
  await person.paste('The letter', template)
  await person.tap('button', 'Read the letter')
  await person.tap('button', 'It is something else')
  await expectFocus(page, 'They have my application')
  await person.write('Who wrote it', 'Osprey Freight')
  await expectAccessible(page)
  await person.tap('button', 'Keep it like this')
  await person.reads('heading', 'Osprey Freight said no.')
  await person.tap('button', 'A bit')
  await person.reads('heading', 'Filed. Keep anything?')
  await expectAccessible(page)
  expect(await one(page, 'recovery')).toHaveProperty('filedAt')
  await person.tap('button', 'It is more than that')
  await person.reads('heading', 'Osprey Freight said no.')
  await expect.poll(() => one(page, 'recovery')).not.toHaveProperty('filedAt')

  await page.goto(`${app.origin}/read`)
  await person.paste('The letter', invitation)
  await person.tap('button', 'Read the letter')
  await person.reads('heading', /^An invitation to talk from Nantmor Buses/)
  await person.tap('button', 'Yes, that is right')
  await person.reads('heading', /^Nantmor Buses/)
  await here.comesBack(nextMorning)
  expect(await page.getByRole('main').innerText()).not.toMatch(/talk with Nantmor Buses, today/)
})

test('a printed note is the note alone', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at: evening, theme: 'dark' })
  const { page, person } = here
  const after = await readNo(here)
  await here.comesBack(nextMorning, after)
  await person.tap('button', 'Change the words')
  await page.emulateMedia({ media: 'print' })
  const shown = await page.getByRole('main').innerText()
  expect(shown).toContain('Dear Maria,')
  expect(shown).toContain('Kind regards,')
  expect(shown).not.toMatch(/Checked|How is it now|Where you were strongest|How do you sign/)
})

for (const place of ['/read', '/told/silence'] as const) {
  test(`${place} is accessible in both themes`, async () => {
    await using app = await startApp()
    await using here = await visit(browser, app, { at: evening, path: place })
    await expectAccessible(here.page)
  })
}

test('Pause and what may help are accessible in both themes, also at 200 %', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at: evening, size: { width: 640, height: 400 } })
  const { page, person } = here
  const after = await readNo(here)
  await person.tap('button', 'It stings')
  await page.getByText('Add a word for it, if you like').click()
  await expectAccessible(page)
  for (const path of ['/someone', '/friend', '/breathe', '/write']) {
    await goTo(page, after + path)
    await expectAccessible(page)
    expect(await tooWide(page), path).toBe(0)
  }
  await person.tap('button', 'Close the page')
  await expectAccessible(page)
})

test('Ask, Look back and Learn are accessible in both themes, also at 200 %', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at: evening, size: { width: 640, height: 400 } })
  const { page, person } = here
  const after = await readNo(here)
  await here.comesBack(nextMorning, after)
  await person.tap('button', 'Change the words')
  await expectAccessible(page)
  await person.tap('button', 'I have sent it')
  await lookBack(person)
  await expectAccessible(page)
  await person.tap('button', 'They answered')
  await learn(person)
  await expectAccessible(page)
  expect(await tooWide(page)).toBe(0)
})

test('whoever goes on to Look back while the note is being marked as sent loses no key', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at: evening })
  const { page, person } = here
  const after = await readNo(here)
  await here.comesBack(nextMorning, after)
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 20 })
  await person.tap('button', 'I have sent it')
  await person.write('Where you were strongest', 'The school sailings.')
  await person.write('Where it caught you unprepared', 'Crewing rules.')
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await person.press('Tab')
  await expect
    .poll(() => one(page, 'reflection'))
    .toMatchObject({ strongest: 'The school sailings.', unprepared: 'Crewing rules.' })
})
