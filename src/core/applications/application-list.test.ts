import { describe, expect, test } from 'vitest'
import { create, patch } from '../vault/edit.ts'
import {
  type Application,
  type ApplicationEvent,
  applicationKind,
} from '../vault/kinds/application.ts'
import { type Action, actionKind } from '../vault/kinds/plan.ts'
import { MemoryVault } from '../vault/vault.ts'
import { applicationList } from './application-list.ts'
import { applied } from './sample.test-support.ts'

const at = '2026-03-12T09:30:00.000Z'
const now = { instant: at, zone: 'Europe/Dublin' }

type Events = readonly (readonly [type: string, on: string, more?: Partial<ApplicationEvent>])[]
const application = (company: string, events: Events, more: Partial<Application> = {}) =>
  create(applicationKind, company, {
    company,
    ...more,
    events: events.map(([type, on, rest], index) => ({ id: `e${index}`, type, on, ...rest })),
  })
const action = (
  applicationId: string,
  thenStep: string,
  on: string,
  state: Action['state'] = 'open',
) =>
  create(actionKind, `${applicationId}-${on}`, {
    ...{ ifCue: 'it is ten', thenStep, minutes: 5, on, state, addedAt: at, applicationId },
  })

const search = () =>
  applied(
    new MemoryVault(),
    [
      application('Calder Freight', [['applied', '2026-03-10']], { channel: 'board' }),
      application('Halden Rail', [['applied', '2026-01-23']], { role: 'Timetable Planner' }),
      application('Nantmor Buses', [
        ['applied', '2026-02-01'],
        ['interview', '2026-02-20'],
        ['interview', '2026-03-13', { time: '14:00' }],
      ]),
      application('Tidewell Housing', [['applied', '2026-02-17']]),
      application('Fennick Health', [
        ['applied', '2026-02-20'],
        ['screening', '2026-03-09'],
      ]),
      application('Kestrel Transport', [['saved', '2026-03-06']], { closesOn: '2026-03-15' }),
      application('Lindholm Ferries', [
        ['applied', '2026-02-09'],
        ['rejected', '2026-03-11'],
      ]),
      application('Corrie Bay', [
        ['applied', '2026-01-06'],
        ['presumed-closed', '2026-03-01'],
      ]),
      action('Fennick Health', 'offer Tom three times', '2026-03-12'),
      action('Lindholm Ferries', 'send the note', '2026-03-12', 'done'),
    ],
    at,
  )

const list = (
  vault: MemoryVault,
  view: 'open' | 'your-turn' | 'quiet' | 'everything',
  query = '',
) => applicationList(vault, now, { view, query })
const companies = (vault: MemoryVault, ...of: [Parameters<typeof list>[1], string?]) =>
  list(vault, ...of).rows.map(({ company }) => company)

test('says where the search stands and puts first what comes next', () => {
  const { sentence, rows, counts } = list(search(), 'open')
  expect(sentence).toBe(
    'Six are open. Two have a date, and two have gone quiet, which by now is usual.',
  )
  expect(
    rows.map(({ company, stageWord, lastWord, next }) => [company, stageWord, lastWord, next]),
  ).toEqual([
    ['Fennick Health', 'Screening', 'First call Monday; day 3', 'Offer Tom three times'],
    ['Nantmor Buses', 'Interview', 'Talk tomorrow, 14:00', 'Get ready for the talk'],
    ['Kestrel Transport', 'Saved', 'Closes Sunday', 'Finish the application'],
    ['Tidewell Housing', 'Quiet', 'Day 23; 15 in 100 still hear', 'Ask once, or leave it'],
    ['Halden Rail', 'Quiet', 'Day 48; 4 in 100 still hear', 'Close it gently'],
    ['Calder Freight', 'Applied', 'Day 2; 37 in 100 still hear', null],
  ])
  expect(counts).toEqual({ open: 6, 'your-turn': 2, quiet: 2, everything: 8 })
})

test('shows the person’s turn, the quiet, and everything with the closed last', () => {
  const vault = search()
  expect(companies(vault, 'your-turn')).toEqual(['Fennick Health', 'Kestrel Transport'])
  expect(companies(vault, 'quiet')).toEqual(['Tidewell Housing', 'Halden Rail'])
  expect(companies(vault, 'everything').slice(-2)).toEqual(['Lindholm Ferries', 'Corrie Bay'])
  const closed = list(vault, 'everything').rows.slice(-2)
  expect(closed).toMatchObject([
    { stageWord: 'Closed', lastWord: 'Closed 11 March', next: null },
    { stageWord: 'Closed', lastWord: 'Closed gently, 1 March', quiet: null },
  ])
})

test('finds by employer, role, stage or channel, however it is written', () => {
  const vault = search()
  expect(companies(vault, 'everything', 'ráil')).toEqual(['Halden Rail'])
  expect(companies(vault, 'everything', 'planner timetable')).toEqual(['Halden Rail'])
  expect(companies(vault, 'open', 'board')).toEqual(['Calder Freight'])
  expect(companies(vault, 'open', 'ferries')).toEqual([])
})

describe('the sentence', () => {
  test.each<[string, ReturnType<typeof application>[]]>([
    ['No applications are here yet.', []],
    ['Nothing is open just now.', [application('A', [['rejected', '2026-03-01']])]],
    ['One is open.', [application('A', [['applied', '2026-03-10']])]],
    [
      'Two are open. One has gone quiet, which by now is usual.',
      [
        application('A', [['applied', '2026-03-10']]),
        application('B', [['applied', '2026-02-10']]),
      ],
    ],
    [
      'One is open. One has a date.',
      [
        application('A', [
          ['applied', '2026-03-01'],
          ['interview', '2026-03-12'],
        ]),
      ],
    ],
  ])('%s', (sentence, changes) => {
    expect(list(applied(new MemoryVault(), changes, at), 'open').sentence).toBe(sentence)
  })

  test('never counts noes', () => {
    const noes = Array.from({ length: 30 }, (_, n) =>
      application(`A${n}`, [['rejected', '2026-03-01']]),
    )
    expect(list(applied(new MemoryVault(), noes, at), 'everything').sentence).not.toMatch(
      /\d|thirty/i,
    )
  })
})

test('follows a change, and a new day', () => {
  const vault = search()
  expect(list(vault, 'quiet').counts.quiet).toBe(2)
  expect(applicationList(vault, now, { view: 'quiet', query: '' }).rows).toBe(
    list(vault, 'quiet').rows,
  )
  const halden = vault.get(applicationKind, 'Halden Rail')
  if (!halden) throw new Error('missing')
  const events = [...halden.body.events, { id: 'x', type: 'interview', on: '2026-03-20' } as const]
  applied(vault, [patch(applicationKind, halden, { events })], at)
  expect(list(vault, 'quiet').counts.quiet).toBe(1)
  const later = { instant: '2026-04-02T09:30:00.000Z', zone: 'Europe/Dublin' }
  expect(applicationList(vault, later, { view: 'quiet', query: '' }).counts.quiet).toBe(3)
})

test('an action of today about a closed application is still the person’s turn', () => {
  const vault = search()
  applied(vault, [action('Corrie Bay', 'write to Ann', '2026-03-11')], at)
  expect(companies(vault, 'your-turn')).toContain('Corrie Bay')
  expect(companies(vault, 'open')).not.toContain('Corrie Bay')
})

test('the day of an invitation is no appointment until the person gives the day of the talk', () => {
  const invited = (on: string) =>
    applied(
      new MemoryVault(),
      [application('Nantmor Buses', [['interview', on, { letterId: 'l1', addedAt: at }]])],
      at,
    )
  const row = (vault: MemoryVault) => list(vault, 'open').rows[0]
  expect(row(invited('2026-03-12'))).toMatchObject({ lastWord: 'Invited today', next: null })
  expect(row(invited('2026-03-13'))).toMatchObject({ lastWord: 'Talk tomorrow' })
})

test('stands after each change as it would if it were made anew', () => {
  const vault = search()
  const list = (of: MemoryVault) => applicationList(of, now, { view: 'everything', query: '' })
  const [first] = list(vault).rows
  const known = vault.get(applicationKind, 'Halden Rail')
  if (!known || !first) throw new Error('not there')
  const events = [...known.body.events, { id: 'x', type: 'rejected', on: '2026-03-11' }]
  for (const changes of [
    [application('Aster Bakery', [['applied', '2026-02-17']])],
    [patch(applicationKind, known, { events })],
    [action('Aster Bakery', 'write to Joan', '2026-03-12')],
    [action(first.id, 'ring them', '2026-03-11')],
  ]) {
    applied(vault, changes, at)
    expect(list(vault)).toEqual(list(new MemoryVault(vault.records())))
  }
  vault.forget('application', first.id)
  expect(list(vault)).toEqual(list(new MemoryVault(vault.records())))
})
