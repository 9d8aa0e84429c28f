import { expect, test } from 'vitest'
import { parseLetters } from './parse-letters.ts'

const message =
  'From: Ines <ines@harbour.example>\nSubject: Your application\n\nDear Ada, nächstes Mal.\n'
const bytes = new TextEncoder().encode(message)
const plist = '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict></dict></plist>\n'

async function lettersOf(count: string | number, fileName: string) {
  const source = new TextEncoder().encode(`${count}\n${message}${plist}`)
  const read = await parseLetters(source, fileName)
  return read.ok ? read.value : []
}

test('reads the message of an Apple Mail file without what stands around it', async () => {
  const [letter] = await lettersOf(`${bytes.length}      `, '1234.emlx')
  expect(letter).toMatchObject({
    subject: 'Your application',
    from: { address: 'ines@harbour.example' },
    text: 'Dear Ada, nächstes Mal.',
  })
})

test('a length that lies takes what is there', async () => {
  expect((await lettersOf(999_999_999, '1.emlx'))[0]?.text).toContain('Dear Ada')
  expect((await lettersOf(20, '1.emlx'))[0]).toMatchObject({ subject: '', text: '' })
})

test('a text that begins with a number stays a text', async () => {
  const read = await parseLetters(new TextEncoder().encode('12\nbakeries wrote to me'), 'a.txt')
  expect(read.ok && read.value[0]?.text).toBe('12\nbakeries wrote to me')
})
