import { expect, test } from 'vitest'
import type { ApplicationEvent } from '../vault/kinds/application.ts'
import { personKind } from '../vault/kinds/person.ts'
import { addEvent, editEvent } from './application-actions.ts'
import { comingUp } from './coming-up.ts'
import { application, talk, vaultOf } from './rounds.test-support.ts'
import { whenHere } from './rounds-time.ts'
import { roundFacts } from './rounds-words.ts'
import { expectOk } from './sample.test-support.ts'

const london = { instant: '2026-03-10T09:00:00.000Z', zone: 'Europe/London' }

test.each([
  // New York is four hours behind between its clock change and London's, else five.
  ['2026-03-05', '15:00', '2026-03-05', '20:00', '15:00 in New York'],
  ['2026-03-12', '15:00', '2026-03-12', '19:00', '15:00 in New York'],
  ['2026-03-30', '15:00', '2026-03-30', '20:00', '15:00 in New York'],
  ['2026-03-12', '22:30', '2026-03-13', '02:30', '22:30 the day before in New York'],
])('%s %s in New York is %s %s in London', (on, time, hereOn, hereTime, elsewhere) => {
  const event = { ...talk('t', on, time), zone: 'America/New_York' }
  expect(whenHere(event, london)).toEqual({ on: hereOn, time: hereTime, elsewhere })
})

test('an unknown zone leaves day and time as they were written', () => {
  const event = { ...talk('t', '2026-03-12', '15:00'), zone: 'Nowhere/Town' }
  expect(whenHere(event, london)).toEqual({ on: '2026-03-12', time: '15:00', elsewhere: null })
})

test('what comes next is told by the clocks where the person is', () => {
  const event = { ...talk('t', '2026-03-09', '22:30'), zone: 'America/New_York' }
  expect(comingUp(application([event]), london)).toMatchObject({ on: '2026-03-10', time: '02:30' })
})

test('a round keeps how long, how, where and in whose zone; an edit keeps what it does not name', () => {
  const { vault, context, apply } = vaultOf({ a: application([talk('t', '2026-03-12')]) })
  const round = {
    ...{ type: 'interview', on: '2026-03-16', time: '09:00', zone: 'America/New_York' },
    ...{ round: 'panel', minutes: 45, form: 'video', link: ' https://meet.example/1 ', place: '' },
    ...{ people: ['Nia Probert'], personIds: ['p1', 'p1'] },
  }
  apply(expectOk(addEvent(vault, { applicationId: 'a', ...round }, context)))
  const kept = () => events(vault).at(-1)
  expect(kept()).toMatchObject({
    ...{ zone: 'America/New_York', round: 'panel', minutes: 45, link: 'https://meet.example/1' },
    personIds: ['p1'],
  })
  expect(kept()).not.toHaveProperty('place')
  const edit = { applicationId: 'a', eventId: kept()?.id ?? '', time: '10:00', minutes: 0 }
  apply(expectOk(editEvent(vault, edit, context)))
  expect(kept()).toMatchObject({ time: '10:00', zone: 'America/New_York', form: 'video' })
  expect(kept()).not.toHaveProperty('minutes')
})

test('what to bring becomes lines to prepare, and names on one’s list are the people there', () => {
  const { vault, context, apply, put } = vaultOf({ a: application([talk('t', '2026-03-12')]) })
  put(personKind, 'p', { name: 'Nia Probert', roles: [] })
  const round = { applicationId: 'a', type: 'interview', on: '2026-03-16' }
  const people = ['nia probert', 'Huw Pritchard']
  apply(expectOk(addEvent(vault, { ...round, people, bring: 'The plan\n\n A pen ' }, context)))
  const kept = events(vault).at(-1)
  expect(kept).toMatchObject({ personIds: ['p'], people })
  expect(kept?.prepare?.map(({ text, from }) => [text, from])).toEqual([
    ['The plan', 'own'],
    ['A pen', 'own'],
  ])
  const edit = { applicationId: 'a', eventId: kept?.id ?? '', people: ['Huw Pritchard'] }
  apply(expectOk(editEvent(vault, edit, context)))
  expect(events(vault).at(-1)).not.toHaveProperty('personIds')
  expect(events(vault).at(-1)?.prepare).toHaveLength(2)
})

const events = (vault: ReturnType<typeof vaultOf>['vault']): readonly ApplicationEvent[] =>
  (vault.find('application', 'a') as { body?: { events: ApplicationEvent[] } }).body?.events ?? []

test.each([
  [{ minutes: 1.5 }, 'not-minutes'],
  [{ minutes: 20_000 }, 'not-minutes'],
  [{ zone: 'Atlantis' }, 'not-a-zone'],
])('%o is refused as %s', (fields, code) => {
  const { vault, context } = vaultOf({ a: application([]) })
  const round = { applicationId: 'a', type: 'interview', on: '2026-03-16', time: '09:00' }
  expect(addEvent(vault, { ...round, ...fields }, context)).toMatchObject({ problem: { code } })
})

test('what is known of a round is said in one line', () => {
  expect(roundFacts({ round: 'panel', form: 'video', minutes: 90 })).toBe(
    'Panel, by video, 1 hour 30',
  )
  expect(roundFacts({ minutes: 60, place: 'The depot' })).toBe('An hour, The depot')
  expect(roundFacts({})).toBe('')
})
