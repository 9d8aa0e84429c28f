import { expect, test } from 'vitest'
import { heavyPhrases } from '../content/en/care-quiet-help.ts'
import { soundsVeryHeavy } from './very-heavy.ts'

test.each(
  Object.entries(heavyPhrases).flatMap(([language, all]) => all.map((each) => [language, each])),
)('in %s “%s” raises the card, in the middle of a text too', (_, phrase) => {
  expect(soundsVeryHeavy(`Again. ${phrase?.toUpperCase()}, I think.`)).toBe(true)
})

test.each([
  'I don’t want to live like this any more.',
  'Some nights I just want to die',
  'Ich will so nicht mehr leben.',
])('knows “%s”', (text) => {
  expect(soundsVeryHeavy(text)).toBe(true)
})

test.each([
  '',
  'I was dying to hear back from them.',
  'They killed the project and my role with it.',
  'I could have died of shame in that interview.',
  'That deadline nearly killed me.',
  'I am so tired of all this.',
  'Das war zum Sterben langweilig.',
  'Je suis mort de fatigue.',
  'Me muero de ganas de trabajar ahí.',
])('leaves “%s” alone', (text) => {
  expect(soundsVeryHeavy(text)).toBe(false)
})
