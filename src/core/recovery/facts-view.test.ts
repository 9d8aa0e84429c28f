import { expect, test } from 'vitest'
import { factLines } from './facts-view.ts'
import { keep, letters, walk } from './walk.test-support.ts'

const lines = (text: string) => {
  const walking = walk()
  const letterId = keep(walking, { ...letters.personal, text })
  return factLines(walking.vault, letterId, walking.now)
}

test('a talk is told in one line with the words that it rests on', () => {
  const [talk, toPrepare] = lines(
    'Dear Ines, we would like to invite you to an interview at Lindholm Ferries by video on Tuesday 17 March at 14:30 GMT. You will meet with Anders Holm, please allow 45 minutes. Please bring your last plan.',
  )
  expect(talk).toEqual({
    says: 'Tuesday 17 March, 14:30, by video, with Anders Holm, 45 minutes.',
    words: ['Tuesday 17 March at 14:30 GMT', 'Anders Holm', '45 minutes'],
  })
  expect(toPrepare?.words).toEqual(['Please bring your last plan.'])
})

test('a time in another zone is told by both clocks', () => {
  const [talk] = lines(
    'Dear Ines, we would like to invite you to an interview on Tuesday 17 March at 14:30 CET.',
  )
  expect(talk?.says).toBe('Tuesday 17 March, 13:30, 14:30 in Paris.')
})

test('a letter that tells no facts has no lines', () => {
  expect(lines(letters.template.text)).toEqual([])
})
