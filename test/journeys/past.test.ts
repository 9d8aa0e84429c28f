import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isSealed } from '../../src/core/vault/record.ts'
import { filesWith, wordsIn } from '../attack/search-files.ts'
import { bodies, one, readNo, stored } from './beats.ts'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { ready, type Visit, visit } from './harness/visit.ts'
import { afterThreeRounds } from './letters.ts'

const at = '2026-03-10T21:40:00Z'
/** No language has these. */
const planted = { letter: 'Quorvelsnibbet', notes: 'Zanthrupolique' }
/** What is looked for takes several requests. */
const patiently = { timeout: 10_000 }

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('what was done last is undone by key, done again by key, and told', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, hand: 'keyboard', path: '/applications' })
  const { page, person } = here
  await addApplication(here, 'Tarn Water, field planner')
  await page.getByRole('link', { name: 'Tarn Water' }).click()
  await person.tap('button', 'Remove this application')
  await page.getByText('You find it under Recently deleted for 30 days.').waitFor()
  await expect.poll(() => bodies(page, 'application')).toEqual([])

  await person.press('Control+z')
  await page.getByText('Undone: you removed an application.').waitFor()
  await expect.poll(() => bodies(page, 'application')).toHaveLength(1)
  await person.press('Control+Shift+z')
  await page.getByText('Done again: you removed an application.').waitFor()
  await expect.poll(() => bodies(page, 'application')).toEqual([])
  await person.press('Control+z')
  await expect.poll(() => bodies(page, 'application')).toHaveLength(1)
  await person.press('Control+z')
  await page.getByText('Undone: you added an application.').waitFor()
  await expect.poll(() => bodies(page, 'application')).toEqual([])
  await person.press('Control+z')
  await page.getByText('There is nothing left to undo.').waitFor()
  await person.press('Control+y')
  await page.getByText('Done again: you added an application.').waitFor()
  await expect.poll(() => bodies(page, 'application')).toHaveLength(1)

  // While something is typed, the keys belong to the field.
  await person.write('Add one in a line', 'Osprey')
  await person.press('Control+z')
  await expect.poll(() => bodies(page, 'application')).toHaveLength(1)
  expect(here.errors).toEqual([])
})

test('what a letter led to is taken back on the page of the letter', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at })
  const { page, person } = here
  await readNo(here)
  await person.tap('button', 'Undo')
  await person.find('button', 'Yes, that is right').waitFor()
  await expect.poll(() => stored(page, 'recovery')).toEqual([])
  await page.getByRole('button', { name: 'Do it again' }).click()
  await expect.poll(() => stored(page, 'recovery')).toHaveLength(1)
  expect(here.errors).toEqual([])
})

test('an application that was deleted comes back with all that belonged to it', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at })
  const { page, person } = here
  await readNo(here)
  await expect.poll(() => stored(page, 'recovery')).toHaveLength(1)
  const kinds = ['application', 'letter', 'letter-text', 'recovery'] as const
  const before = await everyBody(page, kinds)
  const [application] = await stored(page, 'application')
  await page.goto(`${app.origin}/applications/${application?.id}`)
  await ready(page)
  await person.tap('button', 'Remove this application')
  await expect.poll(() => everyBody(page, kinds), patiently).toEqual([])
  // A day later, in a browser that knows nothing of how it was deleted.
  await using other = await visit(browser, app, { at: '2026-03-11T10:00:00Z', path: '/more' })
  await other.person.tap('link', /^Recently deleted/)
  await other.person.reads('heading', 'Deleted in the last 30 days.')
  await other.page.getByText(/^An application, with a letter, deleted yesterday, 21:4\d$/).waitFor()
  await expectAccessible(other.page)
  await other.person.tap('button', /^Bring it back: Lindholm Ferries/)
  await other.page.getByText('Lindholm Ferries is back.').waitFor()
  await other.person.reads('heading', 'Nothing was deleted in the last 30 days.')
  await expectAccessible(other.page)
  await expect.poll(() => everyBody(other.page, kinds), patiently).toEqual(before)
  await other.person.press('Control+z')
  await expect.poll(() => everyBody(other.page, kinds), patiently).toEqual([])
  expect([...here.errors, ...other.errors]).toEqual([])
})

test('a page of the journal is named once it is opened, and comes back sealed', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, hand: 'touch', path: '/write' })
  const { page, person } = here
  await page.getByRole('textbox', { name: 'Your page' }).fill('The bus was late.')
  await person.tap('button', 'Just stop here')
  await person.tap('button', /^Remove: A page, Today/)
  await expect.poll(() => stored(page, 'entry')).toEqual([])
  await page.goto(`${app.origin}/past/deleted`)
  await ready(page)
  await person.find('button', /^Bring it back: “The bus was late\.”/).waitFor()
  expect(await tooWide(page)).toBe(0)
  await person.tap('button', /^Bring it back: “The bus was late\.”/)
  await expect.poll(() => stored(page, 'entry')).toHaveLength(1)
  expect(JSON.stringify(await stored(page, 'entry'))).not.toContain('late')
  await page.goto(`${app.origin}/journal`)
  await page.getByText('The bus was late.').waitFor()
  expect(here.errors).toEqual([])
})

test('what is deleted for good is in no answer, no store and no file', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at })
  const { page, person } = here
  const letter = afterThreeRounds.replace('school sailings', `school ${planted.letter}`)
  await person.paste('The letter', letter)
  await person.tap('button', 'Read the letter')
  await person.tap('button', 'Yes, that is right')
  await person.reads('heading', 'Lindholm Ferries said no, after several rounds.')
  await expect.poll(() => stored(page, 'recovery')).toHaveLength(1)
  const [application] = await stored(page, 'application')
  await page.goto(`${app.origin}/applications/${application?.id}`)
  await ready(page)
  await person.tap('button', 'Change the facts')
  await person.write('Notes', planted.notes)
  await person.tap('button', 'Keep the facts')
  await expect.poll(() => one(page, 'application')).toMatchObject({ notes: planted.notes })
  await page.goto(`${app.origin}/write`)
  await ready(page)
  await page.getByRole('textbox', { name: 'Your page' }).fill('The bus was late.')
  await person.tap('button', 'Just stop here')
  await expect.poll(() => stored(page, 'entry')).toHaveLength(1)
  const words = [planted.letter, planted.notes, await sealedWords(page)]
  expect(wordsIn(words, await allThatIsHeld(page))).toEqual(words)
  expect(foundIn(words, app.dataFolder)).toEqual(words.toSorted())

  await person.tap('button', /^Remove: A page, Today/)
  await expect.poll(() => stored(page, 'entry')).toEqual([])
  await page.goto(`${app.origin}/applications/${application?.id}`)
  await ready(page)
  await person.tap('button', 'Remove this application')
  await expect.poll(() => stored(page, 'application')).toEqual([])
  await page.goto(`${app.origin}/past/deleted`)
  await ready(page)
  expect(wordsIn(words, await allThatIsHeld(page))).toEqual(words)
  for (const name of ['Lindholm Ferries', '“The bus was late.”']) {
    await person.tap('button', new RegExp(`^Delete for good: ${name}`))
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page)
    await person.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await person.tap('button', new RegExp(`^Delete for good: ${name}`))
    await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
    await page.getByText(`${name} is deleted for good.`).waitFor()
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0)
  }
  await person.reads('heading', 'Nothing was deleted in the last 30 days.')
  await page.getByRole('heading', { level: 1 }).focus()
  await person.press('Control+z')
  await page.getByText(/cannot come back|nothing left to undo/).waitFor()
  await expect.poll(async () => wordsIn(words, await allThatIsHeld(page)), patiently).toEqual([])
  await expect.poll(() => foundIn(words, app.dataFolder), patiently).toEqual([])
  await page.goto(`${app.origin}/past`)
  await ready(page)
  await page.getByRole('link', { name: /^You removed an application/ }).waitFor()
  await page.getByText('Looking it up.').waitFor({ state: 'detached' })
  expect(await page.getByRole('main').innerText()).not.toContain('Lindholm')
  expect(here.errors).toEqual([])
})

test('an earlier version of a record comes back as a new edit, by keyboard', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, hand: 'keyboard', path: '/applications' })
  const { page, person } = here
  await addApplication(here, 'Tarn Water, field planner')
  await page.getByRole('link', { name: 'Tarn Water' }).click()
  await person.tap('button', 'Change the facts')
  await person.write('Place', 'Kendal')
  await person.tap('button', 'Keep the facts')
  await expect.poll(() => one(page, 'application')).toMatchObject({ place: 'Kendal' })
  await person.tap('link', 'What happened here')
  await person.reads('heading', 'Tarn Water')
  const changed = page.getByRole('article', { name: /^You changed Tarn Water/ })
  await changed.getByText('Place').waitFor()
  await changed.getByText('Kendal').waitFor()
  await expectAccessible(page)
  await person.tap('button', /^Bring this version back/)
  await page.getByText('It is as it was then.').waitFor()
  await expect.poll(() => one(page, 'application')).not.toHaveProperty('place')
  await page.getByRole('article', { name: /^You went back to an earlier version/ }).waitFor()
  await person.press('Control+z')
  await expect.poll(() => one(page, 'application')).toMatchObject({ place: 'Kendal' })
  expect(here.errors).toEqual([])
})

test('what happened is told by day, narrowed down, and says what is missing offline', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { loadsAhead: true, at, hand: 'touch' })
  const { page, person } = here
  await readNo(here)
  await page.goto(`${app.origin}/past`)
  await ready(page)
  await page.getByRole('region', { name: 'Today' }).waitFor()
  await page.getByRole('link', { name: /^You confirmed what a letter says/ }).waitFor()
  expect(await tooWide(page)).toBe(0)
  await expectAccessible(page)
  await person.tap('button', 'People')
  await page.getByText('None of that yet.').waitFor()
  await person.tap('button', 'People')
  await page.locator('html[data-rest=loaded]').waitFor({ state: 'attached' })
  await app.stop()
  await person.tap('link', 'More')
  await person.tap('link', /^What happened when/)
  await page.getByText(/only the latest changes of this browser are shown/).waitFor()
  await page.getByRole('link', { name: /^You confirmed what a letter says/ }).waitFor()
})

test('the quiet word does not lie on what comes next on a phone', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, hand: 'touch' })
  const { page, person } = here
  await readNo(here)
  await person.tap('button', 'It stings')
  await person.tap('button', /^Not now/)
  await page.getByText(/^Put away\. It comes back/).waitFor()
  const calendar = page.getByRole('button', { name: 'Add to my calendar' })
  const toast = page.locator('.toast')
  const apart = async () => {
    const [button, word] = [await calendar.boundingBox(), await toast.boundingBox()]
    if (!button || !word) throw new Error('one of them is not shown')
    return button.y + button.height <= word.y || word.y + word.height <= button.y
  }
  expect(await apart()).toBe(true)
  await page.evaluate(() => {
    const middle = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return (top + bottom) / 2
    }
    const [word] = document.getElementsByClassName('toast')
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Add to my calendar',
    )
    if (!word || !button) throw new Error('one of them is not there')
    scrollBy({ top: middle(button) - middle(word), behavior: 'instant' })
  })
  expect(await apart()).toBe(false)
  await calendar.evaluate((button) => button.focus({ preventScroll: true }))
  await expect.poll(apart).toBe(true)
})

/** What the server tells of the past, and every record of every store of this browser, as text. */
async function allThatIsHeld(page: Page): Promise<Buffer> {
  return Buffer.from(
    await page.evaluate(async () => {
      const held: unknown[] = []
      for (const address of ['/api/history?limit=1000', '/api/sync?since=0']) {
        held.push(await (await fetch(address)).json())
      }
      for (const { name } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name ?? '')
          opening.onsuccess = () => resolve(opening.result)
          opening.onerror = () => reject(opening.error)
        })
        for (const store of database.objectStoreNames) {
          held.push(
            await new Promise((resolve, reject) => {
              const all = database.transaction(store).objectStore(store).getAll()
              all.onsuccess = () => resolve(all.result)
              all.onerror = () => reject(all.error)
            }),
          )
        }
        database.close()
      }
      held.push({ ...localStorage }, { ...sessionStorage })
      return JSON.stringify(held, (_, value) =>
        ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value,
      )
    }),
  )
}

/** The sealed words of the one page of the journal, by which its body is known. */
async function sealedWords(page: Page): Promise<string> {
  const [entry] = await stored(page, 'entry')
  if (!entry || !isSealed(entry)) throw new Error('the page is not there, or not sealed')
  return entry.sealed.ciphertext.slice(60, 100)
}

function foundIn(words: readonly string[], folder: string): readonly string[] {
  const found = filesWith(words, folder).map((line) => line.split(' in ')[0] ?? '')
  return [...new Set(found)].sort()
}

async function addApplication({ page, person }: Visit, words: string): Promise<void> {
  await person.write('Add one in a line', words)
  await person.press('Enter')
  await expect.poll(() => bodies(page, 'application')).toHaveLength(1)
  await page.getByRole('main').focus()
}

/** Every body of these kinds that the server has, as text, in the order of their ids. */
async function everyBody(page: Page, kinds: readonly string[]): Promise<readonly string[]> {
  const letters = await stored(page, 'letter')
  const texts = await page.evaluate(
    async (ids) => {
      const found: unknown[] = []
      for (const id of ids) {
        const answer = await fetch(`/api/records/letter-text/${id}`)
        if (answer.ok) found.push(((await answer.json()) as { body?: unknown }).body)
      }
      return found
    },
    letters.map(({ id }) => id),
  )
  const others = await Promise.all(kinds.map((kind) => bodies(page, kind)))
  return [...others.flat(), ...texts].map((body) => JSON.stringify(body)).sort()
}

/** CSS pixels by which the page is wider than its window. */
function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}
