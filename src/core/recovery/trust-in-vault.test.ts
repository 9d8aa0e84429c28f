import { expect, test } from 'vitest'
import { letterKind } from '../vault/kinds/letter.ts'
import { readingView } from './reading-view.ts'
import { keep, letters, walk } from './walk.test-support.ts'

const invitation = {
  ...letters.personal,
  subject: 'Invitation to a talk',
  text: 'Dear Ines,\n\nthank you for applying for the Service Planner role at Lindholm Ferries. We would like to invite you to an interview on Friday 13 March at 14:00 at our office.\n\nKind regards,\nMaria Sandahl\nLindholm Ferries',
}
const elsewhere = { ...invitation, fromAddress: 'maria.sandahl.lindholm@gmail.com' }

test('a known employer that writes from a private account warns and asks', () => {
  const walking = walk()
  keep(walking, letters.personal)
  const id = keep(walking, elsewhere)
  expect(walking.vault.get(letterKind, id)?.body.reading?.trust).toEqual({
    level: 'warned',
    signs: ['known-employer-elsewhere'],
  })
})

test('the same letter is plain where nobody wrote before, or from the known address', () => {
  const walking = walk()
  expect(readingView(walking.vault, keep(walking, elsewhere), walking.now)?.signs).toEqual([])
  const again = walk()
  keep(again, letters.personal)
  expect(readingView(again.vault, keep(again, invitation), again.now)?.signs).toEqual([])
})

test('a letter that warned teaches nothing about an employer’s address', () => {
  const walking = walk()
  const fee = `${invitation.text}\n\nPlease pay the registration fee of 50 euros today.`
  keep(walking, { ...invitation, text: fee, fromAddress: 'maria@lindholm-jobs.example' })
  expect(readingView(walking.vault, keep(walking, elsewhere), walking.now)?.signs).toEqual([])
})
