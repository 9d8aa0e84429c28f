import { expect, test } from 'vitest'
import { addApplication, editApplication } from '../applications/application-actions.ts'
import { setGoGently } from '../care/go-gently.ts'
import { confirmReading, neverHeardBack, toldByPhone } from '../recovery/confirm-reading.ts'
import {
  keep,
  letters,
  NEXT_MORNING,
  saidNo,
  type Walk,
  walk,
} from '../recovery/walk.test-support.ts'
import { ok } from '../result.ts'
import { patch } from '../vault/edit.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import type { HowFar } from '../vault/kinds/recovery.ts'
import { askAdvice, askRules } from './ask-rule.ts'
import { dropAsk, keepAskLetter, markSent } from './letter-actions.ts'

const to = { name: null, address: null }
const advise = (walking: Walk, recoveryId: string) =>
  askAdvice(walking.vault, recoveryId, walking.now)

/** A no by template, confirmed with how far it got. */
function templateNo(howFar: HowFar | null, evidence: string[] = []) {
  const walking = walk()
  const letterId = keep(walking, letters.template)
  walking.act((vault) => {
    const letter = vault.get(letterKind, letterId)
    if (!letter?.body.reading) throw new Error('no letter')
    const cues = evidence.map((cue) => ({ cue, text: '', start: 0, end: 0 }))
    const reading = {
      ...letter.body.reading,
      ...{ personal: false, noReply: true },
      evidence: [...letter.body.reading.evidence, ...cues],
    }
    return ok([patch(letterKind, letter, { reading })])
  })
  const { recoveryId } = walking.act((vault, context) =>
    confirmReading(
      vault,
      {
        ...{ letterId, kind: 'rejection', company: 'Kestrel Water', role: 'Data Clerk' },
        ...{ applicationId: null, howFar },
      },
      context,
    ),
  )
  return { walking: walking.at(NEXT_MORNING), recoveryId: recoveryId ?? '' }
}

test('waits for the morning, then says yes, to the person who wrote', () => {
  const { walking, recoveryId } = saidNo()
  expect(advise(walking, recoveryId)).toMatchObject({
    ...{ ask: 'later', rule: 'morning', when: { date: '2026-03-11', time: '09:30' } },
    whom: { name: 'Maria Sandahl', address: 'maria.sandahl@lindholm.example' },
  })
  expect(advise(walking.at(NEXT_MORNING), recoveryId)).toMatchObject({
    ...{ ask: 'yes', rule: 'met', when: null },
  })
})

test('is held overnight when it is hard', () => {
  const { walking, recoveryId } = saidNo()
  walking.act((vault, context) =>
    setGoGently(vault, { until: '2026-03-13T21:40:00.000Z' }, context),
  )
  expect(advise(walking, recoveryId)).toMatchObject({ ask: 'later', rule: 'overnight' })
  expect(advise(walking.at(NEXT_MORNING), recoveryId).ask).toBe('yes')
})

test.each([
  ['2026-03-17T10:00:00.000Z', 'yes', 'met'],
  ['2026-03-18T10:00:00.000Z', 'no', 'too-late'],
])('at %s says %s', (instant, ask, rule) => {
  const { walking, recoveryId } = saidNo()
  expect(advise(walking.at(instant), recoveryId)).toMatchObject({ ask, rule })
})

test.each([
  ['applied', [], 'no', 'no-reply'],
  [null, [], 'no', 'no-reply'],
  ['one-talk', [], 'yes', 'met'],
  ['one-talk', ['feedback-refused'], 'no', 'declined'],
  ['applied', ['feedback-offered'], 'yes', 'offered'],
] as const)('a template after %s with %j: %s', (howFar, evidence, ask, rule) => {
  const { walking, recoveryId } = templateNo(howFar, [...evidence])
  expect(advise(walking, recoveryId)).toMatchObject({ ask, rule })
})

test('does not write to an address that nobody reads', () => {
  const { walking, recoveryId } = templateNo('one-talk')
  expect(advise(walking, recoveryId).whom?.address ?? null).toBe(null)
})

test('asks the recruiter when it came through an agency', () => {
  const { walking, recoveryId, applicationId } = saidNo()
  walking.act((vault, context) =>
    editApplication(vault, { applicationId, channel: 'agency' }, context),
  )
  expect(advise(walking.at(NEXT_MORNING), recoveryId)).toMatchObject({ ask: 'yes', rule: 'agency' })
})

test('a call is human contact; silence is none', () => {
  const walking = walk()
  const input = { company: 'Nantmor Buses', role: null, applicationId: null, on: '2026-03-10' }
  const told = walking.act((vault, context) =>
    toldByPhone(vault, { ...input, howFar: 'applied' }, context),
  )
  const silent = walking.act((vault, context) =>
    neverHeardBack(vault, { ...input, company: 'Tidewell', howFar: 'several-rounds' }, context),
  )
  const morning = walking.at(NEXT_MORNING)
  expect(advise(morning, told.recoveryId ?? '')).toMatchObject({ ask: 'yes', rule: 'phone' })
  expect(advise(morning, silent.recoveryId ?? '')).toMatchObject({ ask: 'no', rule: 'silence' })
})

test('one note is enough: sent or decided against, there is no second', () => {
  const { walking, recoveryId } = saidNo()
  const morning = walking.at(NEXT_MORNING)
  morning.act((vault, context) => dropAsk(vault, { recoveryId }, context))
  expect(advise(morning, recoveryId)).toMatchObject({ ask: 'no', rule: 'dropped' })
  const { id } = morning.act((vault, context) =>
    keepAskLetter(vault, { recoveryId, to, subject: '', text: 'Dear Maria' }, context),
  )
  morning.act((vault, context) => markSent(vault, { letterId: id, via: 'eml' }, context))
  expect(advise(morning, recoveryId)).toMatchObject({ ask: 'no', rule: 'sent' })
})

test('keeps to one open question per employer', () => {
  const { walking, recoveryId } = saidNo()
  const { id } = walking.act((vault, context) =>
    keepAskLetter(vault, { recoveryId, to, subject: '', text: 'Dear Maria' }, context),
  )
  walking.act((vault, context) => markSent(vault, { letterId: id, via: 'eml' }, context))
  const other = walking.act((vault, context) =>
    addApplication(vault, { company: 'lindholm ferries ', appliedOn: '2026-02-01' }, context),
  )
  const told = walking.act((vault, context) =>
    toldByPhone(
      vault,
      {
        ...{ company: '', role: null, applicationId: other[0]?.id ?? '', howFar: 'one-talk' },
        on: '2026-03-10',
      },
      context,
    ),
  )
  expect(advise(walking.at(NEXT_MORNING), told.recoveryId ?? '')).toMatchObject({
    ...{ ask: 'no', rule: 'open-thread' },
  })
})

test('every row says why and from where, and no two share an id', () => {
  expect(new Set(askRules.map(({ id }) => id)).size).toBe(askRules.length)
  for (const { why, source } of askRules) {
    expect(why).toMatch(/^[A-Z].*\.$/)
    expect(source).toMatch(/^[A-Z0-9a-z].*\.$/)
  }
})

test('says to get advice first once facts about something unfair are kept', () => {
  const { walking, recoveryId } = saidNo(walk(NEXT_MORNING))
  const body = { startedAt: NEXT_MORNING, facts: [] }
  walking.vault.put({
    ...{ kind: 'unfair-note', id: recoveryId, version: 1, schema: 1 },
    ...{ updatedAt: NEXT_MORNING, body },
  })
  expect(advise(walking, recoveryId)).toMatchObject({ ask: 'no', rule: 'unfair' })
})
