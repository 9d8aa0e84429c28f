import { expect, test } from 'vitest'
import { newProfile, type Opened, signIn } from '../attack/profile.ts'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { MADE_UP_DEVICES, openBrowser, REFUSED_DEVICES } from './harness/browser.ts'
import { expectHeard } from './harness/heard.ts'
import { visit } from './harness/visit.ts'

type Here = Pick<Opened, 'page' | 'person'>

/** Gets a rehearsal ready and begins it, recorded so. */
async function begin({ page, person }: Here, by: string): Promise<void> {
  await person.reads('heading', 'Rehearse an interview.')
  await person.tap('button', 'Begin the rehearsal')
  await person.tap('button', by)
  await person.tap('button', 'Ask me the first question')
  await page.getByText('Question 1 of 5').waitFor()
}

/** So many pieces of a recording lie in this browser. */
const pieces = ({ page }: Here) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('onward-takes', { create: true })
    const names = folder as unknown as { keys(): AsyncIterable<string> }
    let count = 0
    for await (const name of names.keys()) count += /~\d+$/.test(name) ? 1 : 0
    return count
  })

const recorded = async (here: Here, atLeast: number) =>
  expect.poll(() => pieces(here), { timeout: 10_000 }).toBeGreaterThanOrEqual(atLeast)

test('an answer outlives the kill of its browser, is played, and is deleted for good', async () => {
  await using app = await startApp()
  await using profile = newProfile(MADE_UP_DEVICES)
  const before = await profile.open()
  await signIn(before, app)
  await before.page.goto(`${app.origin}/practice/mock`)
  await begin(before, 'Voice and camera')
  await before.person.tap('button', 'Record your answer')
  await recorded(before, 2)
  await before.kill()
  const after = await profile.open()
  const { page, person } = after
  await signIn(after, app)
  await page.goto(`${app.origin}/practice/mock`)
  await person.reads('heading', 'A recording was interrupted. Keep it or delete it?')
  await person.tap('button', 'Keep it')
  await person.tap('link', 'Interview')
  await person.tap('button', 'Go on with it')
  await page.getByText('Question 2 of 5').waitFor()
  await person.tap('button', 'End the rehearsal here')
  await person.reads('heading', 'You answered one question aloud.')
  await person.tap('button', /^Watch it/)
  const video = page.locator('video[data-ready=yes]')
  await video.waitFor()
  expect(await video.evaluate((film: HTMLVideoElement) => film.duration)).toBeGreaterThan(0.5)
  await video.evaluate((film: HTMLVideoElement) => film.play())
  await expectAccessible(page)
  await expectHeard(page)
  await person.tap('button', /^Delete the recording/)
  await person.tap('button', 'Yes, delete it for good')
  await person.find('button', /^Watch it/).waitFor({ state: 'detached' })
  await expect.poll(() => video.count()).toBe(0)
  expect(await pieces(after)).toBe(0)
})

/** Runs in the page: keeps what it is given of devices, so that a test can pull them out. */
function keepDevices(): void {
  const devices = navigator.mediaDevices
  const ask = devices.getUserMedia.bind(devices)
  devices.getUserMedia = async (wanted) => {
    const stream = await ask(wanted)
    const pullOut = () => {
      for (const track of stream.getTracks()) track.stop()
    }
    Object.assign(globalThis, { pullOut })
    return stream
  }
}

test('refused, unplugged, out of room: each is told, and what was said until then is kept', async () => {
  await using app = await startApp()
  await using refusing = await openBrowser(REFUSED_DEVICES)
  await using there = await visit(refusing, app, { path: '/practice/mock' })
  await there.person.tap('button', 'Begin the rehearsal')
  await there.person.tap('button', 'My voice')
  await there.person.tap('button', 'Ask me the first question')
  await there.page.getByText('was told not to let Onward use').waitFor()
  await there.person.tap('button', 'Go on without recording')
  await there.page.getByText('Question 1 of 5').waitFor()

  await using browser = await openBrowser(MADE_UP_DEVICES)
  await using here = await visit(browser, app, { path: '/practice/mock' })
  const { page, person, context } = here
  const devtools = await context.newCDPSession(page)
  const { origin } = app
  await page.evaluate(keepDevices)
  await begin(here, 'My voice')
  await expectAccessible(page)
  await expectHeard(page)
  await person.press('Space')
  await recorded(here, 1)
  await person.press('n')
  await page.evaluate(() => (globalThis as unknown as { pullOut(): void }).pullOut())
  await page.getByText('was unplugged. What you said until then is kept.').waitFor()
  await page.getByText('Your answer is kept.').first().waitFor()
  await expect.poll(() => pieces(here)).toBe(0)
  await person.tap('button', 'Try again')
  await person.find('button', 'Answer it once more').waitFor()
  await person.tap('button', 'Next question')
  await page.getByText('Question 2 of 5').waitFor()
  await person.press('Space')
  await recorded(here, 1)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await page.getByText('This device has no room left.').waitFor()
  await expect.poll(() => pieces(here)).toBe(0)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await person.tap('button', 'End the rehearsal here')
  await person.reads('heading', 'You answered two questions aloud.')
  await expect.poll(() => page.getByRole('button', { name: /^Listen to it/ }).count()).toBe(2)
})
