import { expect, test } from 'vitest'
import { decodeText, repairGibberish } from './charset.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))

test.each([
  ['utf-8 as declared', utf8('für Zoë – leider'), 'utf-8', 'für Zoë – leider'],
  ['latin-1 declared as utf-8', latin1('für Zoë'), 'utf-8', 'für Zoë'],
  ['latin-1 without a declaration', latin1('für Zoë'), null, 'für Zoë'],
  ['utf-8 declared as latin-1', utf8('für Zoë'), 'iso-8859-1', 'für Zoë'],
  ['utf-8 declared as ascii', utf8('für Zoë'), 'us-ascii', 'für Zoë'],
  ['windows quotes declared as ascii', Uint8Array.of(0x93, 0x41, 0x94), 'us-ascii', '“A”'],
  ['an unknown label', utf8('für'), 'no-such-charset', 'für'],
  ['a label with quotes around it', latin1('für'), '"ISO-8859-1"', 'für'],
  ['Japanese', Uint8Array.of(0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42), 'iso-2022-jp', 'あ'],
  ['Cyrillic', Uint8Array.of(0xcf, 0xf0, 0xe8), 'windows-1251', 'При'],
  ['a byte order mark', Uint8Array.of(0xff, 0xfe, 0x41, 0), 'utf-8', 'A'],
])('reads %s', (_case, bytes, charset, text) => {
  expect(decodeText(bytes, charset)).toBe(text)
})

test('a few damaged characters do not turn the others into gibberish', () => {
  const bytes = new Uint8Array([...utf8('Größe, Übung, schön, für'), 0xff])
  expect(decodeText(bytes, 'utf-8')).toBe('Größe, Übung, schön, für�')
})

test('turns utf-8 that was read as windows-1252 back, and leaves the rest alone', () => {
  expect(repairGibberish('Wir kÃ¶nnen Ihnen nicht zusagen â€“ leider')).toBe(
    'Wir können Ihnen nicht zusagen – leider',
  )
  expect(repairGibberish('schön\nfÃ¼r 🙂')).toBe('schön\nfÃ¼r 🙂')
  expect(repairGibberish('Ça va, ça ira')).toBe('Ça va, ça ira')
  expect(repairGibberish('fÃ¼r ï¿½')).toBe('für \ufffd')
  expect(repairGibberish('fÃ¼r Ã')).toBe('fÃ¼r Ã')
})
