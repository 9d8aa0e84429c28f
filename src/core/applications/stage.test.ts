import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Application, ApplicationEvent } from '../vault/kinds/application.ts'
import { eventsInOrder, quietOf, stageOf, stillHearIn100, waitDaysOf } from './stage.ts'

const event = (type: string, on: string, more: Partial<ApplicationEvent> = {}) =>
  ({ id: `${type}-${on}`, type, on, ...more }) as ApplicationEvent
const at = (...events: ApplicationEvent[]): Application => ({ company: 'Tidewell Housing', events })
const on = (day: string) => ({ instant: `${day}T10:00:00.000Z`, zone: 'Europe/Dublin' })

describe('where an application stands', () => {
  test('is saved until something happens', () => {
    expect(stageOf(at(event('saved', '2026-02-01')))).toEqual({
      stage: 'saved',
      since: '2026-02-01',
      closed: false,
      presumed: false,
      dayUnknown: false,
    })
    expect(stageOf(at())).toMatchObject({ stage: 'saved', since: null })
  })

  test('follows the days, whatever the order of entry', () => {
    const application = at(event('interview', '2026-02-20'), event('applied', '2026-02-01'))
    expect(stageOf(application)).toMatchObject({ stage: 'interview', since: '2026-02-20' })
    expect(eventsInOrder(application).map(({ type }) => type)).toEqual(['applied', 'interview'])
  })

  test('goes by the order of entry within one day', () => {
    const day = '2026-02-20'
    expect(stageOf(at(event('interview', day), event('rejected', day)))).toMatchObject({
      stage: 'rejected',
    })
    expect(stageOf(at(event('rejected', day), event('interview', day)))).toMatchObject({
      stage: 'interview',
      closed: false,
    })
  })

  test('counts a stage from its first event', () => {
    const talks = at(event('interview', '2026-02-20'), event('interview', '2026-03-13'))
    expect(stageOf(talks).since).toBe('2026-02-20')
  })

  test('counts a planned talk from the day it became known', () => {
    const planned = event('interview', '2026-03-13', { addedAt: '2026-03-04T09:00:00.000Z' })
    expect(stageOf(at(event('applied', '2026-02-01'), planned)).since).toBe('2026-03-04')
  })

  test('keeps the offer when an older letter arrives', () => {
    const application = at(
      event('applied', '2026-02-01'),
      event('offer', '2026-03-01'),
      event('confirmation', '2026-03-02'),
      event('interview', '2026-02-20'),
    )
    expect(stageOf(application)).toMatchObject({ stage: 'offer', since: '2026-03-01' })
  })

  test('opens again when a talk is agreed after a no', () => {
    const application = at(
      event('applied', '2026-01-10'),
      event('rejected', '2026-02-01'),
      event('interview', '2026-02-10'),
    )
    expect(stageOf(application)).toEqual({
      stage: 'interview',
      since: '2026-02-10',
      closed: false,
      presumed: false,
      dayUnknown: false,
    })
  })

  test('calls a planned talk off when the no comes first', () => {
    const application = at(
      event('applied', '2026-01-10'),
      event('interview', '2026-02-10'),
      event('rejected', '2026-02-01'),
    )
    expect(stageOf(application)).toMatchObject({ stage: 'rejected', since: '2026-02-01' })
  })

  test('stays closed when a late confirmation or a note follows a no', () => {
    const application = at(
      event('rejected', '2026-02-01'),
      event('confirmation', '2026-02-02', { letterId: 'l1' }),
      event('note', '2026-02-03'),
    )
    expect(stageOf(application)).toMatchObject({ stage: 'rejected', since: '2026-02-01' })
  })

  test('ignores types it does not know', () => {
    const application = at(event('applied', '2026-02-01'), event('telepathy', '2026-02-05'))
    expect(stageOf(application)).toMatchObject({ stage: 'applied', since: '2026-02-01' })
  })
})

describe('a closing because of silence', () => {
  const waited = [event('applied', '2026-01-10'), event('confirmation', '2026-01-11')]
  const closed = [...waited, event('presumed-closed', '2026-03-01')]

  test('closes without a verdict', () => {
    expect(stageOf(at(...closed))).toEqual({
      stage: 'applied',
      since: '2026-03-01',
      closed: true,
      presumed: true,
      dayUnknown: false,
    })
  })

  test('is undone by a later letter of any kind, with the old day kept', () => {
    expect(stageOf(at(...closed, event('note', '2026-03-05', { letterId: 'l1' })))).toEqual({
      stage: 'applied',
      since: '2026-01-10',
      closed: false,
      presumed: false,
      dayUnknown: false,
    })
  })

  test('is undone by an invitation that lay in the spam folder since before it', () => {
    const application = at(...closed, event('interview', '2026-02-20', { letterId: 'l1' }))
    expect(stageOf(application)).toMatchObject({ stage: 'interview', closed: false })
  })

  test('holds when an old confirmation is imported afterwards', () => {
    const application = at(...closed, event('confirmation', '2026-01-12', { letterId: 'l1' }))
    expect(stageOf(application)).toMatchObject({ closed: true, presumed: true })
  })

  test('holds when one only writes a note', () => {
    expect(stageOf(at(...closed, event('note', '2026-03-05')))).toMatchObject({ closed: true })
  })

  test('gives way to a real no, and does not weaken one', () => {
    const told = at(...closed, event('rejected', '2026-03-09'))
    expect(stageOf(told)).toMatchObject({ stage: 'rejected', presumed: false })
    const twice = at(
      ...waited,
      event('rejected', '2026-02-01'),
      event('presumed-closed', '2026-03-01'),
    )
    expect(stageOf(twice)).toMatchObject({
      stage: 'rejected',
      since: '2026-02-01',
      presumed: false,
    })
  })
})

describe('silence', () => {
  const application = at(event('applied', '2026-02-17'), event('note', '2026-03-01'))

  test('is quiet at 21 days and probably closed at 45, never rejected', () => {
    expect(quietOf(application, on('2026-03-09'))).toBe(null)
    expect(quietOf(application, on('2026-03-10'))).toBe('quiet')
    expect(quietOf(application, on('2026-04-02'))).toBe('quiet')
    expect(quietOf(application, on('2026-04-03'))).toBe('probably closed')
    expect(stageOf(application).stage).toBe('applied')
  })

  test('counts from the last word and not from one’s own notes', () => {
    expect(waitDaysOf(application, on('2026-03-12'))).toBe(23)
  })

  test('does not run while a day is agreed, an offer waits, or all is over', () => {
    const now = on('2026-03-12')
    const applied = event('applied', '2026-01-01')
    expect(waitDaysOf(at(applied, event('interview', '2026-03-13')), now)).toBe(null)
    expect(waitDaysOf(at(applied, event('offer', '2026-02-01')), now)).toBe(null)
    expect(waitDaysOf(at(applied, event('rejected', '2026-02-01')), now)).toBe(null)
    expect(waitDaysOf(at(event('saved', '2026-01-01')), now)).toBe(null)
    expect(waitDaysOf(at(applied, event('interview', '2026-03-12')), now)).toBe(0)
  })

  test.each([
    [2, 37],
    [14, 23],
    [21, 17],
    [30, 11],
    [45, 5],
    [48, 4],
    [400, 1],
  ])('after %i days about %i in 100 still hear', (days, in100) => {
    expect(stillHearIn100(days)).toBe(in100)
  })
})

test('never falls back while open, whatever arrives', () => {
  const reach = ['saved', 'applied', 'screening', 'interview', 'offer']
  const anyEvent = fc.record({
    id: fc.uuid(),
    type: fc.constantFrom(
      'saved',
      'applied',
      'confirmation',
      'screening',
      'interview',
      'offer',
      'note',
    ),
    on: fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`),
  })
  fc.assert(
    fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 12 }), anyEvent, (events, late) => {
      const before = reach.indexOf(stageOf(at(...events)).stage)
      expect(reach.indexOf(stageOf(at(...events, late)).stage)).toBeGreaterThanOrEqual(before)
    }),
  )
})
