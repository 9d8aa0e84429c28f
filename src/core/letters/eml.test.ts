import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { type EmlLetter, eml } from './eml.ts'

const letter: EmlLetter = {
  to: { name: 'Maria Sandahl', address: 'maria.sandahl@lindholm.example' },
  subject: 'Re: Service Planner, third conversation',
  text: 'Dear Maria,\n\nThank you for the time.\n\nKind regards,\nInes Marlow',
}

test('is a message that mail programs open unsent', () => {
  expect(eml(letter)).toBe(
    [
      'X-Unsent: 1',
      'To: "Maria Sandahl"',
      ' <maria.sandahl@lindholm.example>',
      'Subject: Re: Service Planner, third conversation',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Dear Maria,',
      '',
      'Thank you for the time.',
      '',
      'Kind regards,',
      'Ines Marlow',
      '',
    ].join('\r\n'),
  )
})

test('comes back whole from an independent parser, in any script', async () => {
  const written: EmlLetter = {
    to: { name: 'Đặng Thị "Hà" (HR), Ltd', address: 'ha@example.com' },
    from: { name: 'Inès Märlow', address: 'ines@example.org' },
    subject: `Ré: 面接 ${'über '.repeat(40)}end`,
    text: `Grüße =20 ${'x'.repeat(200)} \n.\nFrom here\n🚢 tab\t\n`,
    inReplyTo: '<1.2@lindholm.example>',
  }
  const parsed = await PostalMime.parse(eml(written))
  expect(parsed.subject).toBe(written.subject)
  expect(parsed.to).toMatchObject([written.to])
  expect(parsed.from).toMatchObject({ name: 'Inès Märlow', address: 'ines@example.org' })
  expect(parsed.inReplyTo).toBe('<1.2@lindholm.example>')
  expect(parsed.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(written.text.trimEnd())
})

test('keeps every line short and all of it ASCII', () => {
  const file = eml({ ...letter, subject: '面接'.repeat(60), text: `${'ä'.repeat(500)}\n\u0000` })
  for (const line of file.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76)
  expect(file.replace(/[\t\r\n]/g, '')).toMatch(/^[ -~]*$/)
})

describe('header injection', () => {
  const names = (file: string) =>
    file
      .slice(0, file.indexOf('\r\n\r\n'))
      .split(/\r\n(?![ \t])/)
      .map((line) => line.slice(0, line.indexOf(':')))

  test.each([
    ['subject', { ...letter, subject: 'Hello\r\nBcc: thief@example.net' }],
    ['name', { ...letter, to: { name: 'A\r\nBcc: b@c.example', address: 'a@b.example' } }],
    [
      'name with a quote',
      { ...letter, to: { name: 'A" <x@y.example>, "B', address: 'a@b.example' } },
    ],
    ['address', { ...letter, to: { name: 'A', address: 'a@b.example\r\nBcc: b@c.example' } }],
    ['two addresses', { ...letter, to: { name: null, address: 'a@b.example, c@d.example' } }],
    ['reply id', { ...letter, inReplyTo: '<a@b>\r\nBcc: b@c.example' }],
  ])('is impossible through the %s', async (_, hostile) => {
    const file = eml(hostile)
    expect(names(file)).not.toContain('Bcc')
    const parsed = await PostalMime.parse(file)
    expect(parsed.bcc ?? []).toEqual([])
    expect((parsed.to ?? []).length).toBeLessThanOrEqual(1)
    expect(parsed.text?.trim()).toContain('Ines Marlow')
  })

  test('is impossible through any field', () => {
    const allowed = [
      ...['X-Unsent', 'From', 'To', 'Subject', 'In-Reply-To', 'References'],
      ...['MIME-Version', 'Content-Type', 'Content-Transfer-Encoding'],
    ]
    const any = fc.string({ unit: 'binary', maxLength: 60 })
    const lines = fc.array(fc.constantFrom('\r', '\n', ' ', ':', 'Bcc', '<', '@', '=?', 'ä', '"'))
    const hostile = fc.oneof(
      any,
      lines.map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (name, address, subject, inReplyTo) => {
        const who = { name, address }
        const file = eml({ to: who, from: who, subject, inReplyTo, text: 'body' })
        expect(names(file).filter((found) => !allowed.includes(found))).toEqual([])
        expect(file.endsWith('\r\n\r\nbody\r\n')).toBe(true)
      }),
    )
  }, 30_000)
})
