import { expect, test } from 'vitest'
import { kindNamed } from '../../core/vault/kinds.ts'
import { readExport } from './read-export.ts'

const at = '2026-03-02T10:00:00.000Z'
const record = (id: string, more: object = {}) => ({
  kind: 'future-kind',
  id,
  version: 1,
  schema: 1,
  updatedAt: at,
  body: { word: 'planted' },
  ...more,
})
const exportOf = (records: readonly unknown[]) =>
  JSON.stringify({ onward: 1, vaultId: 'v', exportedAt: at, records })
const messageOf = (text: string) => {
  const read = readExport(text, kindNamed)
  return read.ok ? 'fine' : read.problem.message
}

test('every record comes as it stands, with fields that are called like parts of the language', () => {
  const text = `{"onward":1,"vaultId":"v","exportedAt":"${at}","records":[{"kind":"future-kind","id":"a","version":1,"schema":1,"updatedAt":"${at}","body":{"__proto__":{"x":1},"2":2,"constructor":"c"}}]}`
  const read = readExport(text, kindNamed)
  if (!read.ok) throw new Error(read.problem.message)
  expect(JSON.stringify(read.value.records[0])).toContain('"__proto__":{"x":1}')
  expect(({} as { x?: number }).x).toBeUndefined()
})

test.each([
  [
    'a record without a form',
    exportOf([record('a'), { kind: 'x' }]),
    'Record 2 has not the form of a record (see id)',
  ],
  ['a record with a wrong date', exportOf([record('a', { updatedAt: 'today' })]), 'see updatedAt'],
  ['a record of no body', exportOf([record('a', { body: 7 })]), 'Record 1 has not the form'],
  ['something else in place of a record', exportOf([null]), 'Record 1 has not the form'],
  [
    'two of one name',
    exportOf([record('a'), record('b'), record('a')]),
    'Record 3 has the same kind and id as record 1',
  ],
  [
    'a body that its kind does not have',
    exportOf([record('settings', { kind: 'settings', body: { name: 7 } })]),
    'see name',
  ],
  ['a sealed kind in plain text', exportOf([record('e', { kind: 'entry' })]), 'only kept sealed'],
  ['an id that leads elsewhere', exportOf([record('../a')]), 'see id'],
  ['a kind that steers the terminal', exportOf([record('a', { kind: '\u001b[2J' })]), 'see kind'],
  ['an export of the future', exportOf([]).replace('1', '2'), 'newer Onward'],
  ['other JSON', '{"name":"x","version":"1"}', 'not an export of Onward'],
  ['a list', '[1,2]', 'not an export of Onward'],
  ['nothing at all', 'null', 'not an export of Onward'],
])('%s is told', (_name, text, words) => {
  expect(messageOf(text)).toContain(words)
  expect(messageOf(text)).not.toContain('planted')
})

test('nesting without end is told and exhausts nothing', () => {
  const deep = `${'['.repeat(500_000)}${']'.repeat(500_000)}`
  const text = exportOf([record('a', { body: { deep: 0 } })]).replace('"deep":0', `"deep":${deep}`)
  expect(messageOf(text)).toContain('Record 1 (future-kind/a) cannot be taken')
  expect(messageOf(deep)).toContain('not an export')
})

test('a file that was cut off anywhere, or spoilt, is told with the place', () => {
  const text = exportOf([record('a'), record('b')]).replaceAll('{"kind"', '\n{"kind"')
  for (let end = 0; end < text.length; end += 1) {
    expect(messageOf(text.slice(0, end))).toMatch(/cut off|not an export/)
  }
  const spoilt = text.replace('"id":"b"', '"id"planted"b"')
  expect(messageOf(spoilt)).toBe('This file is damaged at line 3, character 27.')
})
