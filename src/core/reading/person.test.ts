import { expect, test } from 'vitest'
import { isOwnAddress, judgePersonal } from './person.ts'

test.each<[string | null, string | null, boolean]>([
  ['Ines Roth', 'i.roth@lindholm.example', true],
  ['Inés Röth', 'ROTH@lindholm.example', true],
  ['Ines Roth', 'post@roth.example', false],
  ['Ines Roth', 'roth@myworkday.com', false],
  ['Admissions Office', 'admissions@lindholm.example', false],
  ['Lindholm Careers', 'careers@lindholm.example', false],
  ['Al Wu', 'alwu@lindholm.example', false],
  ['Ines Roth', 'roth', false],
  ['Ines Roth', null, false],
  [null, 'roth@lindholm.example', false],
])('whether %s has an own mailbox at %s: %s', (name, address, own) => {
  expect(isOwnAddress(name, address)).toBe(own)
})

test.each<[string, Parameters<typeof judgePersonal>, boolean | null]>([
  ['an own address alone', [[], true, null, false, false], true],
  ['a signature alone', [[], false, 'Ines', false, false], null],
  ['a signature after a talk', [[], false, 'Ines', false, true], null],
  ['a mailbox that nobody reads', [[], false, null, true, false], false],
  ['that, signed', [[], false, 'Ines', true, false], false],
  ['that, from an own address', [[], true, null, true, false], true],
  ['nothing', [[], false, null, false, false], null],
])('whether a person wrote it, by %s', (_about, given, personal) => {
  expect(judgePersonal(...given)).toBe(personal)
})
