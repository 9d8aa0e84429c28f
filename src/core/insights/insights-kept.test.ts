import fc from 'fast-check'
import { expect, test } from 'vitest'
import { talliesOf } from '../feedback/tallies.ts'
import type { Kind } from '../vault/kind.ts'
import { applicationKind, channels } from '../vault/kinds/application.ts'
import { feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { themeKind } from '../vault/kinds/learn.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { ownPriorsKind } from '../vault/kinds/strategy.ts'
import type { Body } from '../vault/record.ts'
import { MemoryVault, type Vault } from '../vault/vault.ts'
import { insightsOf } from './insights-view.ts'
import { OWN_PRIORS_ID } from './priors-actions.ts'
import { now, sent } from './sample.test-support.ts'

interface Put {
  readonly kind: Kind
  readonly id: string
  /** Null takes the record away. */
  readonly body: Body | null
}

const applicationIds = fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5', 'a6')
const daysAgo = fc.integer({ min: -5, max: 120 })
const happening = fc.tuple(
  fc.constantFrom('applied', 'screening', 'interview', 'offer', 'rejected', 'withdrawn', 'saved'),
  daysAgo,
)
const application = fc.record({
  company: fc.constantFrom('Tarn Water', 'Oakmere', 'Halden'),
  channel: fc.constantFrom(...channels),
  role: fc.constantFrom('Senior Planner', 'Planner', 'Nurse'),
})
const put: fc.Arbitrary<Put> = fc.oneof(
  fc
    .tuple(applicationIds, application, fc.array(happening, { maxLength: 4 }))
    .map(([id, traits, happenings]) => {
      return { kind: applicationKind, id, body: sent(happenings as never, traits) }
    }),
  applicationIds.map((id) => ({ kind: applicationKind, id, body: null })),
  fc.tuple(applicationIds, fc.boolean()).map(([applicationId, isGone]) => ({
    kind: letterKind,
    id: `l-${applicationId}`,
    body: {
      ...{ direction: 'in', source: 'paste', addedAt: now.instant, applicationId },
      reading: { kind: 'rejection', reasons: [], refusal: isGone ? 'closed' : 'personal' },
    },
  })),
  fc
    .record({
      id: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'),
      source: fc.constantFrom('employer', 'self'),
      sort: fc.constantFrom('gap', 'strength'),
      theme: fc.constantFrom('skill', 'level', 't1'),
      applicationId: applicationIds,
      day: fc.integer({ min: 10, max: 28 }),
    })
    .map(({ id, day, ...point }) => ({
      kind: feedbackPointKind,
      id,
      body: { ...point, text: 'Said so.', saidOn: `2026-05-${day}`, inMyHands: 'yes' },
    })),
  fc.constantFrom('skill', 'level').map((mergedInto) => ({
    kind: themeKind,
    id: 't1',
    body: { name: 'Tempo', mergedInto, addedAt: now.instant },
  })),
  fc.integer({ min: 1, max: 9 }).map((a) => ({
    kind: ownPriorsKind,
    id: OWN_PRIORS_ID,
    body: { priors: { board: { a, b: 20 } } },
  })),
)

const shown = (vault: Vault) => {
  const { curve, ...numbers } = insightsOf(vault, now)
  const answered = [0, 3, 21, 60].map((days) => curve.answeredBy(days))
  return { ...numbers, curve: answered, tallies: talliesOf(vault) }
}

test('what is kept between changes comes to the same numbers as all of it made anew', () => {
  const rounds = fc.array(fc.array(put, { minLength: 1, maxLength: 3 }), { maxLength: 10 })
  fc.assert(
    fc.property(rounds, (rounds) => {
      const vault = new MemoryVault()
      for (const puts of rounds) {
        for (const { kind, id, body } of puts) {
          const { name, schema } = kind
          const record = { kind: name, id, version: 1, schema, updatedAt: now.instant }
          if (body) vault.put({ ...record, body })
          else vault.forget(name, id)
        }
        expect(shown(vault)).toEqual(shown(new MemoryVault(vault.records())))
      }
    }),
    { numRuns: 40 },
  )
})
