import { expect, test } from 'vitest'
import { prepareSender, senderParts, senderPeople } from './company-sender.ts'

test.each<[string, string | null, readonly string[]]>([
  ['Ines Roth (Lindholm Ferries)', 'Ines Roth', ['Lindholm Ferries']],
  ['Ines Roth | Lindholm Ferries', 'Ines Roth', ['Lindholm Ferries']],
  ['Ines Roth - Lindholm Ferries', 'Ines Roth', ['Lindholm Ferries']],
  ['Ines Roth at Lindholm Ferries', 'Ines Roth', ['Lindholm Ferries']],
  ['Ines Roth @ Lindholm Ferries', 'Ines Roth', ['Lindholm Ferries']],
  ['Ines from Lindholm Ferries', 'Ines', ['Lindholm Ferries']],
  ['Roth, Ines', 'Ines Roth', []],
  ['Roth, Ines (Lindholm)', 'Ines Roth', ['Lindholm']],
  ['Ines Roth, Lindholm Ferries', 'Ines Roth', ['Lindholm Ferries']],
  ['Dr. Ines Roth', 'Ines Roth', []],
  ['Prof. Dr. Ines Roth', 'Ines Roth', []],
  ['Frau Sandahl', 'Sandahl', []],
  ['"Ines Roth"', 'Ines Roth', []],
  ['Ines Roth via Workday', 'Ines Roth', []],
  ['Frau Roth Gartenbau GmbH', null, ['Roth Gartenbau GmbH']],
  ['Careers, Lindholm School', null, ['Lindholm School']],
  ['Lindholm Ferries, Ltd', null, ['Lindholm Ferries, Ltd']],
  ['Lindholm', null, ['Lindholm']],
  ['', null, []],
])('of %s the person is %j', (name, person, rest) => {
  expect(senderParts(name)).toEqual({ person, rest })
})

test.each<[string, string | null, string, string]>([
  [
    'who writes from an address with the own name',
    'Ines Roth',
    'i.roth@lindholm.example',
    'inesroth',
  ],
  ['a title that only people have', 'Frau Sandahl', 'post@lindholm.example', 'sandahl'],
  ['a mailbox of a house', 'Ines Roth', 'post@lindholm.example', ''],
  ['an account that is called so in full', 'Ines Roth', 'inesroth@mail.example', ''],
  ['an employer’s account at a vendor', 'Ines Roth', 'roth@myworkday.com', ''],
  ['nobody', null, 'roth@lindholm.example', ''],
])('a person is sure for %s', (_about, name, address, key) => {
  expect(prepareSender(name, address).personKey).toBe(key)
})

test('a person is known by the first name alone, from the name or from the address', () => {
  const people = (name: string | null, address: string) => [
    ...senderPeople(prepareSender(name, address)),
  ]
  expect(people('Maria Sandahl', 'post@lindholm.example')).toContain('maria')
  expect(people('Lindholm', 'maria.sandahl@lindholm.example')).toEqual(
    expect.arrayContaining(['maria', 'mariasandahl']),
  )
  expect(people('Oddny', 'oddny.roth@lindholm.example')).toContain('oddny')
  expect(people('Oddny', 'oddny@lindholm.example')).not.toContain('oddny')
  expect(people('Lindholm Ferries', 'post@lindholm.example')).toEqual([''])
})
