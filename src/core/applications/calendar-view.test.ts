import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, weekdayOf } from '../time/calendar.ts'
import { create } from '../vault/edit.ts'
import {
  type Application,
  type ApplicationEvent,
  applicationKind,
} from '../vault/kinds/application.ts'
import { groupKind, personKind } from '../vault/kinds/person.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import { blockKind } from '../vault/kinds/week.ts'
import { MemoryVault } from '../vault/vault.ts'
import { calendarEntries } from './calendar-entries.ts'
import { calendarView } from './calendar-view.ts'
import { applied } from './sample.test-support.ts'

const at = '2026-03-12T09:30:00.000Z'
const dublin = { instant: at, zone: 'Europe/Dublin' }
const application = (
  company: string,
  events: readonly Partial<ApplicationEvent>[],
  more: Partial<Application> = {},
) =>
  create(applicationKind, company, {
    company,
    ...more,
    events: events.map((event, index) => ({
      type: 'applied',
      on: '2026-03-01',
      ...event,
      id: `e${index}`,
    })),
  })
const talk = (on: string, time?: string, zone?: string): Partial<ApplicationEvent> => ({
  type: 'interview',
  on,
  ...(time ? { time } : {}),
  ...(zone ? { zone } : {}),
})
const vaultOf = (...changes: Parameters<typeof applied>[1][number][]) =>
  applied(new MemoryVault(), changes, at)
const told = (vault: MemoryVault, now = dublin) =>
  calendarEntries(vault, now).map(({ on, time, title }) =>
    [on, time, title].filter(Boolean).join(' '),
  )

test('tells talks, last days, answers, steps, people and events in the order of their days', () => {
  const vault = vaultOf(
    application('Nantmor', [talk('2026-03-13', '14:00')]),
    application('Kestrel', [{ type: 'saved' }], { closesOn: '2026-03-15' }),
    application('Brannoch', [{ type: 'offer' }], { offer: { answerBy: '2026-03-14' } }),
    create(actionKind, 'step', {
      ...{ ifCue: 'it is ten', thenStep: 'call Tom', minutes: 5, on: '2026-03-13', time: '10:00' },
      ...{ state: 'open' as const, addedAt: at, applicationId: 'Nantmor' },
    }),
    create(personKind, 'tom', {
      ...{ name: 'Tom Adeyemi', roles: [] },
      inTouch: { on: '2026-04-01', reason: 'the spring timetable' },
    }),
    create(groupKind, 'fair', { name: 'Rail fair', type: 'fair', on: '2026-03-13', addedAt: at }),
  )
  expect(told(vault)).toEqual([
    '2026-03-13 Rail fair',
    '2026-03-13 10:00 Call Tom',
    '2026-03-13 14:00 Talk, Nantmor',
    '2026-03-14 Answer Brannoch',
    '2026-03-15 Kestrel closes',
    '2026-04-01 In touch with Tom Adeyemi: the spring timetable',
  ])
})

test('leaves out what is off, done or no longer open', () => {
  const vault = vaultOf(
    application('Off', [talk('2026-03-20'), { type: 'withdrawn', on: '2026-03-10' }]),
    application('Sent', [{ type: 'applied' }], { closesOn: '2026-03-15' }),
    application('Past', [{ type: 'interview', on: '2026-03-02', letterId: 'l', addedAt: at }]),
  )
  expect(told(vault)).toEqual([])
})

describe('zones and clock changes', () => {
  test('a time agreed elsewhere is shown where the person is, with the time there', () => {
    const vault = vaultOf(application('Far', [talk('2026-03-12', '22:30', 'America/New_York')]))
    expect(calendarEntries(vault, dublin)).toMatchObject([
      { on: '2026-03-13', time: '02:30', elsewhere: '22:30 the day before in New York' },
    ])
  })

  test('between the two clock changes of spring the distance is an hour less', () => {
    const on = (day: string) =>
      calendarEntries(
        vaultOf(application('Far', [talk(day, '10:00', 'America/New_York')])),
        dublin,
      )[0]?.time
    expect([on('2026-03-06'), on('2026-03-12'), on('2026-03-30')]).toEqual([
      '15:00',
      '14:00',
      '15:00',
    ])
  })

  test('a time of one’s own zone keeps its hour over the clock change', () => {
    const vault = vaultOf(
      application('Home', [
        talk('2026-03-28', '09:00', 'Europe/Dublin'),
        talk('2026-03-29', '09:00', 'Europe/Dublin'),
      ]),
    )
    expect(told(vault)).toEqual(['2026-03-28 09:00 Talk, Home', '2026-03-29 09:00 Talk, Home'])
  })

  test('who has moved sees it by the clocks there, and again as it was when back', () => {
    const vault = vaultOf(application('Home', [talk('2026-03-13', '09:00', 'Europe/Dublin')]))
    const away = { ...dublin, zone: 'Europe/Berlin' }
    expect(calendarEntries(vault, away)).toMatchObject([
      { time: '10:00', elsewhere: '9:00 in Dublin' },
    ])
    expect(calendarEntries(vault, dublin)).toMatchObject([{ time: '09:00', elsewhere: null }])
    expect(calendarEntries(vault, { ...dublin, zone: 'Europe/London' })).toMatchObject([
      { time: '09:00', elsewhere: null },
    ])
  })

  test('a zone that nobody knows, and a time without one, stay as they were written', () => {
    const vault = vaultOf(
      application('Odd', [talk('2026-03-13', '09:00', 'Europe/Tarn'), talk('2026-03-14', '09:00')]),
    )
    expect(told(vault)).toEqual(['2026-03-13 09:00 Talk, Odd', '2026-03-14 09:00 Talk, Odd'])
  })
})

test('a month is whole weeks from Monday that hold each of its days once', () => {
  const vault = new MemoryVault()
  fc.assert(
    fc.property(
      fc.integer({ min: 1950, max: 2090 }),
      fc.integer({ min: 1, max: 12 }),
      (year, number) => {
        const month = `${year}-${String(number).padStart(2, '0')}`
        const view = calendarView(vault, dublin, { month })
        const days = view.weeks.flat().map(({ on }) => on)
        expect(view.weeks.every((week) => week.length === 7)).toBe(true)
        expect(weekdayOf(days[0] ?? '')).toBe(1)
        expect(
          days.every((on, index) => index === 0 || on === addDays(days[index - 1] ?? '', 1)),
        ).toBe(true)
        const within = view.weeks.flat().filter(({ inMonth }) => inMonth)
        expect(within[0]?.on).toBe(`${month}-01`)
        expect(addDays(within.at(-1)?.on ?? '', 1).slice(8)).toBe('01')
        expect(view.earlier < month && month < view.later).toBe(true)
      },
    ),
    { seed: 3, numRuns: 200 },
  )
})

test('the present month is shown where none or nonsense is asked for, and today is marked', () => {
  const vault = vaultOf(application('Nantmor', [talk('2026-03-13', '14:00'), talk('2026-03-02')]))
  for (const month of [undefined, '2026-13', 'next']) {
    expect(calendarView(vault, dublin, { month })).toMatchObject({ title: 'March 2026' })
  }
  const view = calendarView(vault, dublin, {})
  expect(view.weeks.flat().filter(({ isToday }) => isToday)).toMatchObject([{ on: '2026-03-12' }])
  expect(view.agenda).toMatchObject([{ on: '2026-03-13', entries: [{ title: 'Talk, Nantmor' }] }])
  expect(calendarView(vault, dublin, { about: new Set(['other']) }).agenda).toEqual([])
})

test('tells the time that is set aside, with how long it takes', () => {
  const block = { on: '2026-03-13', time: '09:00', minutes: 60, addedAt: at }
  const vault = vaultOf(
    create(blockKind, 'b1', { ...block, use: 'search', text: 'Ring two agencies' }),
    create(blockKind, 'b2', { ...block, time: '15:00', use: 'recharge' }),
  )
  expect(told(vault)).toEqual([
    '2026-03-13 09:00 Ring two agencies',
    '2026-03-13 15:00 Time to recharge',
  ])
  expect(calendarEntries(vault, dublin)[0]).toMatchObject({
    type: 'block',
    minutes: 60,
    about: null,
  })
})
