import { expect, test } from 'vitest'
import { addFromSubject } from './company-subject.ts'
import { prepareLetter } from './letter-text.ts'
import { prepareWho } from './who-text.ts'

/** What the subject speaks for, by how strongly. */
function namedIn(subject: string | null): Readonly<Record<string, number>> {
  const text = 'Dear Ines,\n\nThank you for your letter to Quarrybank.'
  const who = prepareWho(prepareLetter({ subject, fromName: null, fromAddress: null, text }))
  const named: Record<string, number> = {}
  addFromSubject(who, (name, weight, place) => {
    if (place !== null) expect(who.text.slice(place.start, place.end)).toBe(name)
    named[name] = (named[name] ?? 0) + weight
    return true
  })
  return named
}

test.each([
  ['Your time at Lindholm Ferries', { 'Lindholm Ferries': 4 }],
  ['Ihr Schreiben bei der Lindholm Reederei', { 'Lindholm Reederei': 4 }],
  ['A word from Lindholm Ferries', { 'Lindholm Ferries': 2.5 }],
  ['A day in Tarnbrook', { Tarnbrook: 1.2 }],
  ['A day at Tarnbrook in Halden', { Tarnbrook: 4, Halden: 1.2 }],
])('the words before a name say how likely it is an employer’s: %s', (subject, named) => {
  expect(namedIn(subject)).toEqual(named)
})

test('the name of a role is no employer’s', () => {
  expect(namedIn('Your letter to Porter position')).toEqual({})
  expect(namedIn('Your letter to Tarnbrook - vacancy')).not.toHaveProperty('Tarnbrook', 2.5)
  expect(namedIn('Your letter to Tarnbrook about our position')).toEqual({ Tarnbrook: 2.5 })
})

test.each([
  ['Lindholm Ferries | Your letter', { 'Lindholm Ferries': 2 }],
  ['Your letter – Lindholm Ferries', { 'Lindholm Ferries': 2 }],
  ['Your letter - Lindholm Ferries', { 'Lindholm Ferries': 2 }],
  ['Your letter- Lindholm Ferries', { 'Lindholm Ferries': 2 }],
  ['Your letter|Lindholm Ferries!', { 'Lindholm Ferries!': 2 }],
  ['Lindholm | Your letter', { Lindholm: 1 }],
  ['Lindholm Ferries: your letter', { 'Lindholm Ferries': 1 }],
  ['Interview | your letter', {}],
  ['Porter Application | your letter', {}],
  ['Lindholm Ferries sent this | your letter', {}],
  ['Your letter | Lindholm Ferries | the winter', {}],
  ['Lindholm Ferries', {}],
])('a part of its own may be the employer: %s', (subject, named) => {
  expect(namedIn(subject)).toEqual(named)
})

test.each([
  ['Lindholm careers news', { Lindholm: 3 }],
  ['Lindholm career news', { Lindholm: 3 }],
  ["Lindholm's hiring desk", { Lindholm: 3 }],
  ['News of Lindholm', {}],
])('who hires stands before the word for it: %s', (subject, named) => {
  expect(namedIn(subject)).toEqual(named)
})

test('a letter without a subject has no names in it', () => {
  expect(namedIn(null)).toEqual({})
})
