import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Body, isDeleted, isPlain, type VaultRecord } from '../../src/core/vault/record.ts'
import type { Person } from './harness/person.ts'
import type { Visit } from './harness/visit.ts'
import { afterThreeRounds } from './letters.ts'

/** Pastes the no after three rounds, says that it is read rightly, and gives the address of its page. */
export async function readNo({ person, page }: Visit): Promise<string> {
  await person.paste('The letter', afterThreeRounds)
  await person.tap('button', 'Read the letter')
  await person.tap('button', 'Yes, that is right')
  await person.reads('heading', 'Lindholm Ferries said no, after several rounds.')
  return page.url()
}

/** Everything that Look back asks, up to the one step that it leads to. */
export async function lookBack(person: Person): Promise<void> {
  const { page } = person
  await person.write('Where you were strongest', 'The school sailings.')
  await person.write('Where it caught you unprepared', 'Crewing rules.')
  await person.write('A question that threw you', 'Which route loses the boat?')
  await person.tap('button', 'Keep the question')
  await expect.poll(() => bodies(page, 'card')).toHaveLength(1)
  await person.write('Something that may have decided it', 'I did not know the crewing rules.')
  await person.tap('button', 'Add it')
  await person.tap('button', 'Mine')
  await person.tap('button', 'Can change')
  await person.tap('button', 'the work')
  await person.write('What I want of the work', 'To be near the water.')
  await person.tap('button', 'Keep the difference')
  await expect
    .poll(() => one(page, 'reflection'))
    .toMatchObject({
      strongest: 'The school sailings.',
      unprepared: 'Crewing rules.',
      questions: [{ text: 'Which route loses the boat?' }],
      causes: [{ whose: 'mine', changeable: 'yes', source: 'self' }],
      fit: [{ aspect: 'the work', wanted: 'To be near the water.' }],
    })
  await person.tap('button', 'Keep this step')
  await page.getByText(/^If I have had breakfast, then I write down/).waitFor()
}

/** One point, sorted as a gap in one's own hands, and one dated action from it. */
export async function learn(person: Person): Promise<void> {
  const { page } = person
  await person.write('One point, as it was said', 'Know the rules before the second talk.')
  await person.write('Who said it', 'Maria Sandahl')
  await person.tap('button', 'Keep this point')
  await person.tap('button', 'A gap')
  await person.tap('button', 'In my hands')
  await expect
    .poll(() => one(page, 'feedback-point'))
    .toMatchObject({ sort: 'gap', inMyHands: 'yes', saidBy: 'Maria Sandahl' })
  await person.write('If', 'it is nine on Saturday')
  await person.write('then I', 'read one chapter')
  await person.write('When', '14 March 9am')
  await page.locator('.hint', { hasText: /^Saturday.*9:00/ }).waitFor()
  await person.tap('button', 'Keep this step')
  await page.getByText(/^If it is nine on Saturday, then I read one chapter/).waitFor()
}

/** What the server holds of a kind, deleted ones apart. */
export async function stored(page: Page, kind: string): Promise<VaultRecord[]> {
  const pull = (await page.evaluate(async () => (await fetch('/api/sync?since=0')).json())) as {
    records: VaultRecord[]
  }
  return pull.records.filter((record) => record.kind === kind && !isDeleted(record))
}

export async function bodies(page: Page, kind: string): Promise<Body[]> {
  return (await stored(page, kind)).flatMap((record) => (isPlain(record) ? [record.body] : []))
}

export async function one(page: Page, kind: string): Promise<Body | undefined> {
  return (await bodies(page, kind)).at(-1)
}

export async function download(page: Page, act: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

/** What has the focus, as it would be read out: its text or its name. */
export async function expectFocus(page: Page, text: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText))
    .toBe(text)
}

export function hasFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement !== document.body)
}

export function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

/** No wider than the window, nothing lower than a fingertip, the end of the page above the places. */
export async function fits(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await tooWide(page), page.url()).toBe(0)
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(a, button, summary, select, input)')]
      .filter(
        (control) => control.checkVisibility() && getComputedStyle(control).display !== 'inline',
      )
      .map((control) => control.closest<HTMLElement>('label') ?? control)
      .filter((control) => control.getBoundingClientRect().height < 43.5)
      .map((control) => control.innerText),
  )
  expect(small, page.url()).toEqual([])
  const under = await page.evaluate(() => {
    window.scrollTo(0, document.documentElement.scrollHeight)
    const controls = [...document.querySelectorAll<HTMLElement>('main :is(a, button)')]
    const last = controls.filter((control) => control.checkVisibility()).at(-1)
    const places = document.querySelector('nav[aria-label="Main"]')
    if (!last || !places) return 0
    return Math.max(0, last.getBoundingClientRect().bottom - places.getBoundingClientRect().top)
  })
  expect(under, page.url()).toBe(0)
}
