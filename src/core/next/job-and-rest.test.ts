import { expect, test } from 'vitest'
import { application, vaultOf } from '../applications/rounds.test-support.ts'
import type { Application } from '../vault/kinds/application.ts'
import { dismissalKind } from '../vault/kinds/plan.ts'
import { type Block, blockKind } from '../vault/kinds/week.ts'
import { hasTakenJob, JOB_RULE, jobTakenOf, restsToday } from './restraint.ts'
import { sceneOf } from './scene.ts'
import { aboutOf } from './steps.test-support.ts'

const NOW = '2026-03-10T09:00:00.000Z'
const quiet = application([])

function accepted(company: string, on: string): Application {
  return application([{ id: 'y', type: 'accepted', on }], { company })
}
const jobOf = (...applications: readonly Application[]) => {
  const made = vaultOf(Object.fromEntries(applications.map((body, at) => [`a${at}`, body])))
  return jobTakenOf(sceneOf(made.vault, made.now))?.company ?? null
}

test('of two offers that were accepted the later one is the job, for a month', () => {
  const [tarn, kestrel] = [accepted('Tarn', '2026-03-01'), accepted('Kestrel', '2026-03-04')]
  expect(jobOf(tarn, kestrel, quiet)).toBe('Kestrel')
  expect(jobOf(kestrel, quiet, tarn)).toBe('Kestrel')
  expect(jobOf(accepted('Tarn', '2026-02-08'))).toBe('Tarn')
  expect(jobOf(accepted('Tarn', '2026-02-07'))).toBeNull()
})

test('only what is sent on a later day says that the search goes on', () => {
  const tarn = accepted('Tarn', '2026-03-04')
  const saved = { id: 's', type: 'saved', on: '2026-02-01' }
  const sent = (on: string, type = 'applied'): Application => ({
    company: 'Kestrel',
    events: [saved, { id: 'e', type, on }],
  })
  expect(jobOf(tarn, sent('2026-03-04'))).toBe('Tarn')
  expect(jobOf(tarn, sent('2026-03-05', 'rejected'))).toBe('Tarn')
  expect(jobOf(tarn, sent('2026-03-05'))).toBeNull()
})

test('only who never wants to close the search goes on with it', () => {
  const takes = (rule: string, until?: string) => {
    const made = vaultOf({ a: accepted('Tarn', '2026-03-04') })
    made.put(dismissalKind, 'd', { rule, at: NOW, ...(until ? { until } : {}) })
    return hasTakenJob(sceneOf(made.vault, made.now))
  }
  expect(takes(JOB_RULE)).toBe(false)
  expect(takes(JOB_RULE, '2026-03-11T09:30:00.000Z')).toBe(true)
  expect(takes('practice-due')).toBe(true)
})

test('a rule rests until the instant to which something of it was put away', () => {
  const rests = (rule: string, until?: string) => {
    const made = vaultOf({})
    made.put(dismissalKind, 'd', { rule: 'gone-quiet', at: NOW, ...(until ? { until } : {}) })
    return restsToday(sceneOf(made.vault, made.now), rule)
  }
  expect(rests('gone-quiet', '2026-03-10T09:00:00.001Z')).toBe(true)
  expect(rests('gone-quiet', NOW)).toBe(false)
  expect(rests('look-back', '2026-03-11T09:30:00.000Z')).toBe(false)
  expect(rests('gone-quiet')).toBe(false)
})

test('only time to recharge that is under way lets things wait', () => {
  const speaks = (block: Partial<Block>) => {
    const made = vaultOf({ a: quiet })
    made.put(blockKind, 'b', {
      ...{ use: 'recharge', on: '2026-03-10', time: '08:30', minutes: 60, addedAt: NOW, ...block },
    })
    return aboutOf(made, 'gone-quiet').length > 0
  }
  expect(speaks({})).toBe(false)
  expect(speaks({ time: '09:00' })).toBe(false)
  expect(speaks({ time: '09:01' })).toBe(true)
  expect(speaks({ time: '08:00' })).toBe(true)
  expect(speaks({ use: 'search' })).toBe(true)
  expect(speaks({ on: '2026-03-09' })).toBe(true)
})
