import { expect, test } from 'vitest'
import { shortLinks } from './short-links.ts'

const shown = (text: string) =>
  shortLinks(text)
    .map((part) => part.text)
    .join('')

test('cuts a long address behind its host, and keeps the whole one', () => {
  const address = `https://u1.ct.mailer.example:8443/ls/click?upn=${'x'.repeat(300)}`
  expect(shortLinks(`Answer here: ${address} by Friday`)).toEqual([
    { text: 'Answer here: ', whole: null },
    { text: 'https://u1.ct.mailer.example/…', whole: address },
    { text: ' by Friday', whole: null },
  ])
})

test('never shows another host than the true one', () => {
  const address = `https://harbour.example@mailer.example/${'x'.repeat(80)}`
  expect(shown(address)).toBe('https://mailer.example/…')
  expect(shown(`https://mailer.example/?u=https://harbour.example/${'x'.repeat(80)}`)).toBe(
    'https://mailer.example/…',
  )
})

test('leaves short addresses and words as they are', () => {
  const text = 'See https://harbour.example/jobs/12?lang=en, or write.'
  expect(shown(text)).toBe(text)
  expect(shortLinks('')).toEqual([])
})
