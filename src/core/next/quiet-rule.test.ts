import { expect, test } from 'vitest'
import { talk, vaultOf } from '../applications/rounds.test-support.ts'
import type { Application, ApplicationEvent } from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { aboutOf } from './steps.test-support.ts'

const sent = (on: string, ...events: ApplicationEvent[]): Application => ({
  ...{ company: 'Tidewell', events: [{ id: 'sent', type: 'applied', on }, ...events] },
})

test('of several silences those after a talk come first, then the newest', () => {
  const made = vaultOf({
    ...{ a: sent('2026-02-03'), b: sent('2026-02-10') },
    ...{ c: sent('2026-01-20', talk('t', '2026-02-02')) },
    ...{ d: sent('2026-01-20', talk('t', '2026-02-04')) },
  })
  expect(aboutOf(made, 'gone-quiet')).toEqual(['d', 'c', 'b', 'a'])
})

test('silence is spoken of from three weeks on until two months', () => {
  const days = { a: '2026-02-18', b: '2026-02-17', c: '2026-01-09', d: '2026-01-08' }
  const made = vaultOf(Object.fromEntries(Object.entries(days).map(([id, on]) => [id, sent(on)])))
  expect(aboutOf(made, 'gone-quiet')).toEqual(['b', 'c'])
})

test('after one was asked about the next one waits three days, after another letter it does not', () => {
  const asked = (on: string, purpose: string) => {
    const made = vaultOf({ a: sent('2026-02-10') })
    made.put(letterKind, 'l', {
      ...{ direction: 'out', purpose, state: 'sent', source: 'written' },
      ...{ addedAt: `${on}T10:00:00.000Z`, sentAt: `${on}T10:00:00.000Z` },
    })
    return aboutOf(made, 'gone-quiet')
  }
  expect(asked('2026-03-08', 'follow-up')).toEqual([])
  expect(asked('2026-03-07', 'follow-up')).toEqual(['a'])
  expect(asked('2026-03-09', 'connect')).toEqual(['a'])
})

test('after a no that was said the next silence waits for nothing', () => {
  const toldBy = (toldBy: string) => {
    const made = vaultOf({ a: sent('2026-02-10') })
    const done = { state: 'done' } as const
    made.put(recoveryKind, 'r', {
      ...{ applicationId: 'gone', eventId: 'e', toldBy, openedAt: '2026-03-09T10:00:00.000Z' },
      ...{ pause: done, lookBack: done, ask: done, learn: done },
    })
    return aboutOf(made, 'gone-quiet')
  }
  expect(toldBy('phone')).toEqual(['a'])
  expect(toldBy('silence')).toEqual([])
})
