import { expect, test } from 'vitest'
import { applicationKind } from '../vault/kinds/application.ts'
import { application, talk, vaultOf } from './rounds.test-support.ts'
import { setTravel } from './rounds-actions.ts'
import { dayPlan } from './rounds-day.ts'
import { expectOk } from './sample.test-support.ts'

const now = { instant: '2026-03-10T09:00:00.000Z', zone: 'Europe/London' }
const steps = (event: Parameters<typeof dayPlan>[0]) =>
  dayPlan(event, now)?.steps.map(({ at }) => at)

test('says when to leave by the person’s own minutes, ten minutes early', () => {
  const event = { ...talk('e1', '2026-03-13', '14:00'), place: 'Harbour office', form: 'on-site' }
  expect(steps(event)).toEqual(['13:50', '14:00', '15:00'])
  expect(steps({ ...event, travelMinutes: 35, minutes: 30 })).toEqual([
    '13:15',
    '13:50',
    '14:00',
    '14:30',
  ])
  expect(dayPlan({ ...event, travelMinutes: 35 }, now)?.steps[0]?.does).toBe(
    'Leave for Harbour office',
  )
})

test('by video nobody leaves, whatever was typed of a way', () => {
  const event = { ...talk('e1', '2026-03-13', '14:00'), form: 'video', travelMinutes: 35 }
  expect(dayPlan(event, now)).toMatchObject({ isAway: false })
  expect(steps(event)?.[0]).toBe('13:50')
})

test('is told by the clocks where the person is, also over midnight', () => {
  const there = { ...talk('e1', '2026-03-13', '19:05'), zone: 'America/New_York' }
  expect(steps({ ...there, place: 'Pier 4', travelMinutes: 30 })).toEqual([
    '22:25',
    '22:55',
    '23:05',
    '0:05',
  ])
})

test('without a time there is no plan', () => {
  expect(dayPlan(talk('e1', '2026-03-13'), now)).toBeNull()
})

test('keeps whole minutes of a way, and nothing else', () => {
  const { vault, context, apply } = vaultOf({
    a1: application([talk('e1', '2026-03-13', '14:00')]),
  })
  const round = { applicationId: 'a1', eventId: 'e1' }
  apply(expectOk(setTravel(vault, { ...round, minutes: 40 }, context)))
  expect(vault.get(applicationKind, 'a1')?.body.events[1]?.travelMinutes).toBe(40)
  for (const minutes of [-1, 1.5, 2000, Number.NaN]) {
    const kept = setTravel(vault, { ...round, minutes }, context)
    expect(!kept.ok && kept.problem.code).toBe('not-minutes')
  }
})
