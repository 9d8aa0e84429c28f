import { expect, test } from 'vitest'
import { looksLikePerson, shortName } from './names.ts'

test.each([
  ['Maria Sandahl', 'Maria'],
  ['  Maria  Sandahl ', 'Maria'],
  ['Dr Okafor', 'Dr Okafor'],
  ['Ms. Lee', 'Ms. Lee'],
  ['Cher', 'Cher'],
  ['Okafor, Ada', 'Okafor, Ada'],
])('greets %j as %j', (name, short) => {
  expect(shortName(name)).toBe(short)
})

test.each([
  ['Maria Sandahl', true],
  ['Kestrel Water Recruiting', false],
  ['Careers', false],
  ['HR Team', false],
  ['no-reply', false],
  ['Ana María de Souza', true],
])('%j is a person: %s', (name, person) => {
  expect(looksLikePerson(name)).toBe(person)
})
