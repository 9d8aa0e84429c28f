import { expect, test } from 'vitest'
import { create } from '../vault/edit.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import { MemoryVault } from '../vault/vault.ts'
import { boardOf, canPut } from './board.ts'
import { filterWord, toggled } from './filters.ts'
import { type ApplicationLook, usualLook } from './look.ts'
import { applied } from './sample.test-support.ts'
import { applicationsSeen } from './table.ts'

const at = '2026-03-12T09:30:00.000Z'
const now = { instant: at, zone: 'Europe/Dublin' }
const application = (
  company: string,
  events: readonly (readonly [string, string])[],
  more: Partial<Application> = {},
) =>
  create(applicationKind, company, {
    company,
    ...more,
    events: events.map(([type, on], index) => ({ id: `e${index}`, type, on })),
  })
const vault = applied(
  new MemoryVault(),
  [
    application('Calder Freight', [['applied', '2026-03-10']], {
      channel: 'board',
      place: 'Leeds',
      tags: ['by train', 'Night'],
    }),
    application('halden Rail', [['applied', '2026-01-23']], { channel: 'referral' }),
    application(
      'Nantmor Buses',
      [
        ['applied', '2026-02-01'],
        ['interview', '2026-03-09'],
      ],
      {
        workMode: 'hybrid',
        place: 'Bangor',
      },
    ),
    application('Åland Lines', [['saved', '2026-03-01']], { closesOn: '2026-03-20' }),
    application('Lindholm Ferries', [
      ['applied', '2026-02-09'],
      ['rejected', '2026-03-11'],
    ]),
    application('Corrie Bay', [
      ['applied', '2025-11-06'],
      ['rejected', '2026-01-11'],
    ]),
  ],
  at,
)
const seen = (look: Partial<ApplicationLook>) =>
  applicationsSeen(vault, now, { ...usualLook, ...look })
const names = (look: Partial<ApplicationLook>) => seen(look).rows.map(({ company }) => company)

test('puts rows in the order of a column, both ways, unknown ones last', () => {
  expect(names({ order: { by: 'company', down: false } })).toEqual([
    'Åland Lines',
    'Calder Freight',
    'halden Rail',
    'Nantmor Buses',
  ])
  expect(names({ order: { by: 'place', down: false } }).slice(0, 2)).toEqual([
    'Nantmor Buses',
    'Calder Freight',
  ])
  expect(names({ order: { by: 'place', down: true } }).slice(0, 2)).toEqual([
    'Calder Freight',
    'Nantmor Buses',
  ])
  expect(names({ order: { by: 'stage', down: true } })[0]).toBe('Nantmor Buses')
})

test('what comes next can be turned round', () => {
  expect(names({ order: { by: 'next', down: true } })).toEqual(names({}).toReversed())
})

test('lets through what every filter lets through, any of its values', () => {
  expect(names({ only: { channel: ['board', 'referral'] } })).toHaveLength(2)
  expect(names({ only: { channel: ['board', 'referral'], quiet: ['probably closed'] } })).toEqual([
    'halden Rail',
  ])
  expect(names({ only: { tag: ['by train'] } })).toEqual(['Calder Freight'])
  expect(names({ view: 'everything', only: { stage: ['closed'] } })).toHaveLength(2)
})

test('finds by place and by one’s own words too', () => {
  expect(names({ find: 'bangor' })).toEqual(['Nantmor Buses'])
  expect(names({ find: 'night' })).toEqual(['Calder Freight'])
})

test('offers to narrow down by what occurs, in words', () => {
  const { choices } = seen({})
  expect(choices.find(({ field }) => field === 'stage')?.values.map(({ word }) => word)).toEqual([
    'Applied',
    'Interview',
    'Saved',
  ])
  expect(choices.some(({ field }) => field === 'type')).toBe(false)
  expect(filterWord('quiet', 'probably closed')).toBe('Probably closed')
})

test('a filter is put in and taken out again', () => {
  const some = toggled({ tag: ['a'] }, 'stage', 'saved')
  expect(some).toEqual({ tag: ['a'], stage: ['saved'] })
  expect(toggled(toggled(some, 'stage', 'saved'), 'tag', 'a')).toEqual({})
})

test('the board has a column for offers once there is one, and no total of what closed', () => {
  const board = boardOf(seen({ view: 'everything' }).rows, now)
  expect(board.map(({ key, rows }) => [key, rows.map(({ company }) => company)])).toEqual([
    ['talks', ['Nantmor Buses']],
    ['applied', ['halden Rail', 'Calder Freight']],
    ['saved', ['Åland Lines']],
    ['closed', ['Lindholm Ferries']],
  ])
  expect(board[0]?.slots).toContain('offer')
  expect(board.at(-1)?.hasEarlier).toBe(true)
})

test('a card is put only where it changes something', () => {
  expect(canPut({ stage: 'applied', closed: false }, 'applied')).toBe(false)
  expect(canPut({ stage: 'applied', closed: false }, 'presumed-closed')).toBe(true)
  expect(canPut({ stage: 'rejected', closed: true }, 'saved')).toBe(false)
  expect(canPut({ stage: 'rejected', closed: true }, 'interview')).toBe(true)
})
