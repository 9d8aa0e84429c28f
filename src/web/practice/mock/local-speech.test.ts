import { expect, test } from 'vitest'
import { localVoice } from './read-aloud.ts'
import { type RecognitionClass, writesAlongHere } from './write-along.ts'

const voice = (lang: string, localService: boolean, isDefault = false) => ({
  ...{ lang, localService, default: isDefault },
})

test('reads aloud only with a voice of the device that speaks the language', () => {
  const voices = [voice('en-US', false, true), voice('de-DE', true), voice('en-GB', true)]
  expect(localVoice(voices, 'en')).toBe(2)
  expect(localVoice([...voices, voice('en-AU', true, true)], 'en')).toBe(3)
  expect(localVoice(voices.slice(0, 2), 'en')).toBeNull()
  expect(localVoice([], 'en')).toBeNull()
})

const offered = (available: () => Promise<string>, isLocal = true) =>
  Object.assign(() => {}, {
    available,
    prototype: isLocal ? { processLocally: false } : {},
  }) as unknown as RecognitionClass

test('writes along only where the browser says that it can on the device, and has what it needs', async () => {
  expect(await writesAlongHere(undefined)).toBe(false)
  expect(await writesAlongHere(offered(async () => 'available'))).toBe(true)
  expect(await writesAlongHere(offered(async () => 'downloadable'))).toBe(false)
  expect(await writesAlongHere(offered(async () => 'available', false))).toBe(false)
  expect(await writesAlongHere(offered(() => Promise.reject(new Error('policy'))))).toBe(false)
})
