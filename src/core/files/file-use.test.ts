import { expect, test } from 'vitest'
import { useOfName, useWord } from './file-use.ts'

test.each([
  ['CV_Ines_Marlow_2026.pdf', 'resume'],
  ['Lebenslauf-Marlow.docx', 'resume'],
  ['résumé.pdf', 'resume'],
  ['CoverLetter Nantmor.pdf', 'cover-letter'],
  ['cv and cover letter.pdf', 'cover-letter'],
  ['lettre de motivation.odt', 'cover-letter'],
  ['Stellenanzeige.html', 'advert'],
  ['timetable.pdf', undefined],
  ['recvfrom.txt', undefined],
])('takes %s for %s', (name, use) => {
  expect(useOfName(name)).toBe(use)
})

test('says what a file is, and nothing of what it does not know', () => {
  expect([useWord('resume'), useWord('x-ray'), useWord(null)]).toEqual([
    'Résumé as sent',
    null,
    null,
  ])
})
