import { expect, test } from 'vitest'
import { isCardFile, readCards } from './vcard.ts'

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
const peopleOf = (text: string) => readCards(text).cards.map(({ person }) => person)

test('reads a card of version 3.0 with folded lines, groups and escaped signs', () => {
  const text = card(
    'VERSION:3.0',
    'N:Probert;Nia;Mair;;',
    'FN:Nia Probert',
    'ORG:Nantmor Buses\\; North;Planning',
    'TITLE:Head of',
    '  Planning',
    'item1.EMAIL;TYPE="work,pref":nia@nantmor.example',
    'TEL;TYPE=CELL:+44 7700 900456',
    'NOTE:Met at the fair\\, spoke\\nof rotas',
    'URL:https://nantmor.example/nia',
  )
  expect(isCardFile(text)).toBe(true)
  expect(peopleOf(text)).toEqual([
    {
      name: 'Nia Probert',
      roles: [],
      company: 'Nantmor Buses; North',
      jobTitle: 'Head of Planning',
      address: 'nia@nantmor.example',
      phone: '+44 7700 900456',
      notes: 'Met at the fair, spoke\nof rotas',
      link: 'https://nantmor.example/nia',
    },
  ])
})

test('takes the name from its parts, numbers without their scheme, and no address of a script', () => {
  const text = card(
    'VERSION:4.0',
    'N:Osei;Ada;;;',
    'TEL;VALUE=uri:tel:+44-7700',
    'URL:javascript:alert(1)',
  )
  expect(peopleOf(text)).toEqual([{ name: 'Ada Osei', roles: [], phone: '+44-7700' }])
})

test('reads quoted-printable of version 2.1 over several lines', () => {
  const text = card(
    'VERSION:2.1',
    'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg=20Lind=',
    'holm',
  )
  expect(peopleOf(text)[0]?.name).toBe('Jörg Lindholm')
})

test('names cards without a name and without an end by their line, and reads the others', () => {
  const text = `${card('VERSION:3.0', 'EMAIL:a@b.example')}BEGIN:VCARD\nFN:Cut Off\nBEGIN:VCARD\nFN:Whole\nEND:VCARD\nstray\n`
  expect(readCards(text)).toMatchObject({
    cards: [
      { line: 5, person: { name: 'Cut Off' } },
      { line: 7, person: { name: 'Whole' } },
    ],
    broken: [
      { line: 1, code: 'no-name' },
      { line: 5, code: 'no-end' },
    ],
  })
})

test('a text without cards has none, and control signs stay out of lines', () => {
  expect(readCards('hello\nFN:Nobody')).toEqual({ cards: [], broken: [] })
  expect(peopleOf(card('FN:Ann\\nDown'))[0]?.name).toBe('Ann Down')
})
