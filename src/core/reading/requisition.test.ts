import { expect, test } from 'vitest'
import { prepareLetter } from './letter-text.ts'
import { findRequisition } from './requisition.ts'
import { prepareWho } from './who-text.ts'

function numberIn(text: string, role: string | null = null): string | null {
  const who = prepareWho(prepareLetter({ subject: null, fromName: null, fromAddress: null, text }))
  const start = role === null ? -1 : who.text.indexOf(role)
  const place = role === null ? null : { name: role, start, end: start + role.length }
  const found = findRequisition(who, place)
  if (found !== null) expect(who.text.slice(found.start, found.end)).toBe(found.name)
  return found?.name ?? null
}

test.each([
  ['with letters', 'Thank you for applying, ref. AB-2041.', 'AB-2041'],
  ['bare, behind a word for a number', 'Your letter about vacancy no. 27 came.', '27'],
  ['bare, behind a colon', 'About the job: 31 people wrote.', '31'],
  ['behind brackets', 'Night Porter (Ref: 5512) at the harbour.', '5512'],
  ['four bare figures', 'For position 4071 we chose another.', '4071'],
  ['in two parts', 'For position 26/118 we chose another.', '26/118'],
  ['German', 'Ihre Bewerbung, Kennziffer 88, ist da.', '88'],
  ['Dutch', 'Uw brief met kenmerk 62 is binnen.', '62'],
  ['Italian', 'La Sua domanda, rif. 45, ci è arrivata.', '45'],
  ['Spanish', 'Su carta con referencia 93 ha llegado.', '93'],
  ['before a full stop', 'Your letter about requisition R-77-B.', 'R-77-B'],
  ['the first of two', 'Ref. AB-2041 closes, ref. CD-3052 opens.', 'AB-2041'],
])('a job’s number is found %s', (_about, text, number) => {
  expect(numberIn(text)).toBe(number)
})

test.each([
  ['a single figure', 'You wrote about vacancy no. 3.'],
  ['a few bare figures behind a plain word', 'For position 27 we chose another.'],
  ['a day', 'The job: 12.03.2026 is the day.'],
  ['a day with a short year', 'The job: 1/3/26 is the day.'],
  ['a year', 'The vacancy no. 2026 is the first.'],
  ['a year of the last century', 'The vacancy no. 1998 is the first.'],
  ['a time', 'The job: 14:00 is when we start.'],
  ['an hour', 'Die Stelle, Ref: 14 Uhr am Montag.'],
  ['a day of a month', 'The job: 12 March is when we start.'],
  ['a word', 'Ref: portering and nights.'],
  ['the person’s own number', 'Your candidate number AB-2041 stays the same.'],
  ['the number of an account', 'Please give account AB-2041 to the desk.'],
  ['no figures', 'Thank you for applying.'],
])('what is no job’s number is left: %s', (_about, text) => {
  expect(numberIn(text)).toBeNull()
})

test('a number is known by its shape alone, but not where it is somebody’s', () => {
  expect(numberIn('We chose another for JR-20334 and thank you.')).toBe('JR-20334')
  expect(numberIn('Your ticket JR-20334 is closed.')).toBeNull()
  expect(numberIn('Ticket JR-20334 is about JR-20991, which closed.')).toBe('JR-20991')
  expect(numberIn('We chose another for JR-20334, not for JR-20991.')).toBe('JR-20334')
})

test('the number that a word leads to goes before one with the shape of one', () => {
  expect(numberIn('We moved JR-20334 to vacancy no. 7715 today.')).toBe('7715')
})

test('a number somewhat behind another’s is still the job’s', () => {
  expect(numberIn('Your ticket is closed now, and all the best for you; JR-20334 went on.')).toBe(
    'JR-20334',
  )
})

test('numbers of a quoted letter are not the job’s', () => {
  const quoted = 'We thank you.\n\nOn Mon, 2 Mar 2026 at 09:14, Ines wrote:\n> I apply for'
  expect(numberIn(`${quoted} ref. AB-2041`)).toBeNull()
  expect(numberIn(`${quoted} JR-20334`)).toBeNull()
})

test.each([
  ['right behind it', 'You applied as Night Porter 10079728 here.', '10079728'],
  ['in brackets', 'You applied as Night Porter (2024-37668) here.', '2024-37668'],
  ['behind a dash', 'You applied as Night Porter - 44712 here.', '44712'],
  ['behind a cross', 'You applied as Night Porter, #44712 here.', '44712'],
  ['behind capitals', 'You applied as Night Porter HB 44712 here.', '44712'],
  ['with capitals', 'You applied as Night Porter HB_44712 here.', 'HB_44712'],
  ['with capitals and no mark', 'You applied as Night Porter HBX44712 here.', 'HBX44712'],
  ['before it', 'You applied for 44712 - Night Porter here.', '44712'],
  ['before it, behind a colon', 'You applied for 44712-31: Night Porter here.', '44712-31'],
  ['before it, in parts', 'You applied for 26-118-AB Night Porter here.', '26-118-AB'],
  ['before it, with capitals', 'You applied for HB_44712) Night Porter here.', 'HB_44712'],
])('a number beside the role is the job’s: %s', (_about, text, number) => {
  expect(numberIn(text, 'Night Porter')).toBe(number)
  expect(numberIn(text.replace('Night Porter', 'it, '))).toBeNull()
})

test.each([
  ['a year', 'You applied as Night Porter 2026 here.'],
  ['too few figures', 'You applied as Night Porter 447 here.'],
  ['a sum with decimals', 'You applied as Night Porter 44712.50 here.'],
  ['an address', 'You applied as Night Porter 44712@tarn here.'],
  ['a day', 'You applied as Night Porter 2026/3 here.'],
  ['too few figures before it', 'You applied for 4471 Night Porter here.'],
  ['a number further away', 'You applied as Night Porter, one of all 44712 here.'],
  ['a number well before it', 'Of 44712 letters about a Night Porter.'],
  ['the end of a word', 'You applied for HBXABC4Z44712 Night Porter here.'],
])('what stands beside the role is not its number: %s', (_about, text) => {
  expect(numberIn(text, 'Night Porter')).toBeNull()
})
