import { expect, test } from 'vitest'
import { givenAnew } from './given-anew.ts'

const given = {
  text: `Deck hand\n${'Ropes and weather. '.repeat(9)}`,
  title: 'Deck hand',
  link: 'x',
}

test('keeps title and link of an advert whose text is put right at either end', () => {
  expect(givenAnew(given, `${given.text} More.`)).toEqual({ ...given, text: `${given.text} More.` })
  expect(givenAnew(given, `Oban. ${given.text}`)?.title).toBe('Deck hand')
})

test('takes another text for another advert, and an empty one for none', () => {
  expect(givenAnew(given, 'Cook\nSoup and bread')).toEqual({ text: 'Cook\nSoup and bread' })
  expect(givenAnew(given, ' ')).toBeNull()
  expect(givenAnew(null, 'Cook')).toEqual({ text: 'Cook' })
})
