import { expect, test } from 'vitest'
import { readNo } from './beats.ts'
import { startApp } from './harness/app.ts'
import { MADE_UP_DEVICES, openBrowser } from './harness/browser.ts'
import { visit } from './harness/visit.ts'

test('a look back is said instead of written, listened to, and deleted for good', async () => {
  await using app = await startApp()
  await using browser = await openBrowser(MADE_UP_DEVICES)
  await using here = await visit(browser, app, { at: '2026-03-10T21:40:00Z' })
  const { page, person } = here
  await readNo(here)
  await person.tap('button', /: Look back$/)
  await person.tap('button', 'Say it instead')
  await page.getByText('Recording.', { exact: true }).waitFor()
  const level = page.locator('.sound-level')
  await expect
    .poll(() => level.evaluate(({ style }) => Number(style.getPropertyValue('--loud'))))
    .toBeGreaterThan(0)
  await page.getByText('0:01', { exact: true }).waitFor()
  await person.tap('button', 'That is all')
  await person.tap('button', /^Listen to it/)
  const sound = page.locator('audio[data-ready=yes]')
  await sound.waitFor()
  expect(await sound.evaluate((audio: HTMLAudioElement) => audio.duration)).toBeGreaterThan(0.5)
  await person.tap('button', /^Delete the recording/)
  await person.tap('button', 'Yes, delete it for good')
  await person.find('button', 'Say it instead').waitFor()
  expect(await sound.count()).toBe(0)
})
