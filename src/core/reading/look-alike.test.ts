import { expect, test } from 'vitest'
import { mixesScripts, nearness } from './look-alike.ts'

// Python 3.11.7: 'xn--' + label.encode('punycode').decode()
const asPuny: readonly (readonly [label: string, puny: string])[] = [
  ['bücherei', 'xn--bcherei-n2a'],
  ['münchen-süd', 'xn--mnchen-sd-q9ah'],
  ['ñandúñandú', 'xn--andand-vwad4fe'],
  ['яндекспочта', 'xn--80ahdumjgpl3cye'],
  ['личныйкабинет', 'xn--80acmjcdhftf0dvczc'],
  ['ελληνικά', 'xn--hxargifdar'],
  ['日本電気株式会社', 'xn--6oqv20b87enlbkxbj2mrxz8l8c'],
  ['zażółćgęśląjaźń', 'xn--zaglja-cxa0mpa5p6q5a80a6ota'],
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaéz', 'xn--aaaaaaaaaaaaaaaaaaaaaaaaaaaz-1rc'],
  ['emploißß9', 'xn--emploi9-5vaa'],
  ['𐍈gothic', 'xn--gothic-vt29a'],
  ['ölölölölölölölölölölöl', 'xn--lllllllllll-qfbbbbbbbbbbb'],
  ['中中中中中中中中中中中中中中中中中中中中', 'xn--fiqaaaaaaaaaaaaaaaaaaa'],
  ['я中я中я', 'xn--41aaa2576eba'],
]

test.each(asPuny)('%s is read from %s as it is shown', (label, puny) => {
  expect(nearness(puny, label)).toBeNull()
  expect(nearness(puny.toUpperCase(), label)).toBeNull()
  expect(nearness(puny, `${label}q`)).toBe('one-off')
  expect(nearness(puny, `${label}qq`)).toBeNull()
})

test.each([
  ['a sign that is none', 'xn--lindholm-!!!'],
  ['an end in the middle of a letter', 'xn--lindholm-99999999'],
  ['a number beyond all letters', 'xn--lindholm-9999999999999999a'],
  ['a letter beyond all letters', 'xn--99999b'],
  ['more than a label may hold', `xn--${'a'.repeat(60)}`],
])('a label that is broken is taken as it stands: %s', (_, label) => {
  expect(nearness(label, label)).toBeNull()
  expect(nearness(label.toUpperCase(), `${label}q`)).toBe('one-off')
  expect(mixesScripts(label)).toBe(false)
})

test.each([
  ['a letter more', 'lindhollm', 'lindholm', 'one-off'],
  ['another letter', 'lindhelm', 'lindholm', 'one-off'],
  ['another last letter', 'lindholn', 'lindholm', 'one-off'],
  ['a letter more at the end', 'lindholms', 'lindholm', 'one-off'],
  ['the last two swapped', 'lindhoml', 'lindholm', 'one-off'],
  ['the first of two swapped letters alone', 'lindhmlo', 'lindholm', null],
  ['two letters more', 'lindholmss', 'lindholm', null],
  ['two other letters', 'lindhelx', 'lindholm', null],
  ['swapped, and one more changed', 'lindhlox', 'lindholm', null],
  ['five letters', 'nord1', 'nordl', 'looks-the-same'],
  ['four letters', 'n0rd', 'nord', null],
  ['capitals', 'LINDHOLM', 'lindholm', null],
  ['w as two letters', 'vvaterford', 'waterford', 'looks-the-same'],
  ['d as two letters', 'linclholm', 'lindholm', 'looks-the-same'],
])('%s: %s beside %s', (_, label, known, near) => {
  expect(nearness(label, known)).toBe(near)
})

test('Latin letters among Cyrillic or Greek ones are told, one script alone is not', () => {
  expect(mixesScripts('раyраl')).toBe(true)
  expect(mixesScripts('xn--l-7sba6dbr')).toBe(true)
  expect(mixesScripts('lindhοlm')).toBe(true)
  expect(mixesScripts('яндекспочта')).toBe(false)
  expect(mixesScripts('ελληνικά')).toBe(false)
  expect(mixesScripts('bücherei')).toBe(false)
})
