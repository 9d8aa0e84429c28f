import { expect, test } from 'vitest'
import { application, talk, vaultOf } from '../applications/rounds.test-support.ts'
import { type Action, actionKind } from '../vault/kinds/plan.ts'
import { sceneOf } from './scene.ts'
import { clockWords, sayTomorrow, whereYouStand } from './where-you-stand.ts'

/** Tuesday, 10 March 2026, 9:00 in London. */
function standing(applications: Parameters<typeof vaultOf>[0]): string | null {
  const { vault, now } = vaultOf(applications)
  return whereYouStand(sceneOf(vault, now))
}

const offer = application([{ id: 'o', type: 'offer', on: '2026-03-06' }], { company: 'Tidewell' })
const closed = application([{ id: 'n', type: 'rejected', on: '2026-03-06' }])

test('an offer is said before talks, and a talk before what waits', () => {
  const talks = application([talk('t', '2026-03-12', '14:00')])
  expect(standing({ a: talks, b: offer, c: application([]) })).toBe(
    'An offer from Tidewell waits for your answer.',
  )
  expect(standing({ a: talks, c: application([]) })).toBe(
    'One conversation is open; the talk is Thursday at two.',
  )
})

test('what waits is counted, without what is closed; where all is closed nothing is said', () => {
  expect(standing({ a: application([]), b: closed })).toBe('One application is with an employer.')
  expect(standing({ a: application([]), b: application([]) })).toBe(
    'Two applications are with employers.',
  )
  expect(standing({ b: closed })).toBeNull()
})

test('a talk of today counts as coming, one that is over leaves the conversation open', () => {
  expect(standing({ a: application([talk('t', '2026-03-10', '16:30')]) })).toBe(
    'One conversation is open; the talk is today at 16:30.',
  )
  expect(standing({ a: application([talk('t', '2026-03-09', '16:30')]) })).toBe(
    'One conversation is open.',
  )
})

test('of several talks the earliest is named, on the same day by its time', () => {
  const at = (on: string, time?: string) => application([talk('t', on, time)])
  const next = 'Two conversations are open; the next is'
  expect(standing({ a: at('2026-03-13', '10:00'), b: at('2026-03-12', '15:00') })).toBe(
    `${next} Thursday at three.`,
  )
  expect(standing({ a: at('2026-03-12', '10:00'), b: at('2026-03-12', '15:00') })).toBe(
    `${next} Thursday at ten.`,
  )
  expect(standing({ a: at('2026-03-12', '10:00'), b: at('2026-03-12') })).toBe(`${next} Thursday.`)
})

test.each([
  ['08:00', 'eight'],
  ['12:00', 'noon'],
  ['13:00', 'one'],
  ['18:00', 'six'],
  ['07:00', '7:00'],
  ['19:00', '19:00'],
  ['14:05', '14:05'],
])('%s is said as %s', (time, said) => {
  expect(clockWords(time)).toBe(said)
})

test('of what is planned for tomorrow the first is named, and how many things there are', () => {
  const { vault, now, put } = vaultOf({})
  const tomorrow = () => sayTomorrow(sceneOf(vault, now))
  const plan = (id: string, more: Partial<Action>) =>
    put(actionKind, id, {
      ...{ ifCue: 'it is nine', thenStep: 'read', minutes: 20, on: '2026-03-11' },
      ...{ state: 'open', addedAt: now.instant, ...more },
    })
  plan('done', { state: 'done' })
  plan('later', { on: '2026-03-12' })
  expect(tomorrow()).toBeNull()
  plan('afternoon', { time: '15:00' })
  expect(tomorrow()).toBe('Tomorrow at 15:00 there is one thing, 20 minutes long.')
  plan('any-time', {})
  expect(tomorrow()).toBe('Tomorrow there are two things, the first at 9:30.')
})
