import { expect, test } from 'vitest'
import { prepareLetter } from '../letter-text.ts'
import { findDetails } from './details.ts'

function placeIn(text: string): string | null | undefined {
  const letter = prepareLetter({
    subject: null,
    fromName: null,
    fromAddress: 'jobs@tarn.example',
    text,
  })
  const around = { sentAt: '2026-03-02T10:00:00Z', envelope: undefined }
  return findDetails(letter, around, 'interview', null, null).meeting?.place
}

const WHEN = 'Your interview is on Tuesday 10 March 2026 at 10:00'

test.each([
  [
    'a labelled line',
    `${WHEN}.\nLocation: Harbour House, Quay 3.\nBring a pen.`,
    'Harbour House, Quay 3',
  ],
  ['a labelled line in Italian', `${WHEN}.\nLuogo: Via Tarno 4`, 'Via Tarno 4'],
  [
    'a line behind one that says nothing',
    `${WHEN}.\nWhere: in good time\nAddress: Quay Street 3`,
    'Quay Street 3',
  ],
  ['behind the time', `${WHEN} in the Board Room.`, 'Board Room'],
  ['behind the time, with a number', `${WHEN}, 12 Quay Street.`, '12 Quay Street'],
  ['before whom one meets', `${WHEN} at Harbour House with Maria Sandahl.`, 'Harbour House'],
  ['before a bracket', `${WHEN} at Harbour House (blue door).`, 'Harbour House'],
  ['elsewhere in the letter', `${WHEN}. Come along to the Tarn Hall.`, 'the Tarn Hall'],
])('the place of a talk is read: %s', (_about, text, place) => {
  expect(placeIn(text)).toBe(place)
})

test.each([
  ['our office', `${WHEN} at our office.`],
  ['a video', `${WHEN} in a video call.`],
  ['an address of the web', `${WHEN}.\nWhere: https://tarn.example/talk`],
  ['small words', `${WHEN} at last we meet.`],
  ['a person', `${WHEN}, Maria Sandahl will be glad.`],
])('what is no place of its own is none: %s', (_about, text) => {
  expect(placeIn(text) ?? null).toBeNull()
})
