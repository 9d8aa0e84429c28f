import { expect, test } from 'vitest'
import { talkIn } from './details.test-support.ts'

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
  [
    'a label with a dash',
    `${WHEN}.\nWhere – Second floor, 9 Albion Place`,
    'Second floor, 9 Albion Place',
  ],
  [
    'a street elsewhere',
    `${WHEN}. We are at 5 Harbour Street, above the bakery.`,
    '5 Harbour Street',
  ],
  [
    'a street with town and code',
    `${WHEN} at our head office (40 Dock Road, Hull HU1 2AB).`,
    '40 Dock Road, Hull HU1 2AB',
  ],
  [
    'a house with a name',
    `We hope to see you at Beech Court Care Home. ${WHEN}.`,
    'Beech Court Care Home',
  ],
  [
    'one of their houses',
    `Report to the gatehouse at our Corby plant. ${WHEN}.`,
    'our Corby plant',
  ],
  ['where one is to attend', `${WHEN}. Please attend at Kestrel House.`, 'Kestrel House'],
  ['elsewhere in the letter', `${WHEN}. Come along to the Tarn Hall.`, 'the Tarn Hall'],
])('the place of a talk is read: %s', (_about, text, place) => {
  expect(talkIn(text).place).toBe(place)
})

test.each([
  ['our office', `${WHEN} at our office.`],
  ['a video', `${WHEN} in a video call.`],
  ['an address of the web', `${WHEN}.\nWhere: https://tarn.example/talk`],
  ['small words', `${WHEN} at last we meet.`],
  ['the job at a house', `${WHEN}. Thank you for applying for the post of cook at Moss Hall.`],
  ['the address under the signature', `${WHEN}.`],
  ['what is in place of something', `${WHEN} work in place of Thursday.`],
  ['a person', `${WHEN}, Maria Sandahl will be glad.`],
])('what is no place of its own is none: %s', (_about, text) => {
  expect(talkIn(text).place).toBeNull()
})
