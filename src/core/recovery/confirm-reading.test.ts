import { describe, expect, test } from 'vitest'
import { addApplication } from '../applications/application-actions.ts'
import { stageOf } from '../applications/stage.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import type { LetterKind } from '../vault/kinds/reading.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { confirmReading, neverHeardBack, toldByPhone } from './confirm-reading.ts'
import { openRecovery } from './open-recovery.ts'
import { writeReflection } from './reflection-actions.ts'
import { keep, letters, saidNo, type Walk, walk } from './walk.test-support.ts'

const lindholm = { company: 'Lindholm Ferries', role: 'Service Planner' }

function confirm(
  walking: Walk,
  letterId: string,
  more: { kind?: LetterKind; applicationId?: string | null; company?: string } = {},
) {
  const input = {
    ...lindholm,
    kind: 'rejection' as const,
    applicationId: null,
    howFar: null,
    letterId,
  }
  return walking.act((vault, context) => confirmReading(vault, { ...input, ...more }, context))
}

function applied(walking: Walk, more: { role?: string } = {}): string {
  const changes = walking.act((vault, context) =>
    addApplication(vault, { ...lindholm, appliedOn: '2026-02-09', ...more }, context),
  )
  return changes[0]?.id ?? ''
}

describe('a no by letter', () => {
  test('starts an application, closes it on the day of the letter and opens what follows', () => {
    const { walking, applicationId, recoveryId, letterId } = saidNo()
    const application = walking.vault.get(applicationKind, applicationId)?.body
    expect(application).toMatchObject({
      ...lindholm,
      events: [{ type: 'rejected', on: '2026-03-10', toldBy: 'letter', letterId }],
    })
    expect(walking.vault.get(recoveryKind, recoveryId)?.body).toMatchObject({
      ...{ applicationId, letterId, toldBy: 'letter', howFar: 'several-rounds' },
      eventId: application?.events[0]?.id,
      pause: { state: 'open' },
      lookBack: { state: 'later', on: '2026-03-11', time: '09:30' },
      ask: { state: 'later', on: '2026-03-11', time: '09:30' },
    })
    expect(walking.vault.get(letterKind, letterId)?.body).toMatchObject({
      ...{ applicationId, recoveryId, confirmedAt: walking.now.instant },
    })
  })

  test('joins the application that is there, and fills in a role that was not known', () => {
    const walking = walk()
    const applicationId = applied(walking, { role: '' })
    const letterId = keep(walking, letters.personal)
    expect(confirm(walking, letterId, { applicationId }).applicationId).toBe(applicationId)
    const { body } = walking.vault.get(applicationKind, applicationId) ?? {}
    expect(body?.role).toBe('Service Planner')
    expect(body && stageOf(body).stage).toBe('rejected')
  })

  test('counts the day where the person is, not in London', () => {
    const walking = walk('2026-03-10T23:30:00.000Z', 'Australia/Sydney')
    const letterId = keep(walking, letters.personal)
    const { applicationId } = confirm(walking, letterId)
    const events = walking.vault.get(applicationKind, applicationId ?? '')?.body.events
    expect(events?.[0]?.on).toBe('2026-03-11')
  })

  test('opens nothing by itself when it is older than 14 days, until it is asked for', () => {
    const walking = walk('2026-03-25T10:00:00.000Z')
    const { applicationId, recoveryId } = confirm(walking, keep(walking, letters.personal))
    expect(recoveryId).toBe(null)
    expect(walking.vault.all(recoveryKind)).toHaveLength(0)
    const { id } = walking.act((vault, context) =>
      openRecovery(vault, { applicationId: applicationId ?? '' }, context),
    )
    expect(walking.vault.get(recoveryKind, id)?.body.applicationId).toBe(applicationId)
  })

  test('still opens on the fourteenth day', () => {
    const walking = walk('2026-03-24T10:00:00.000Z')
    expect(confirm(walking, keep(walking, letters.personal)).recoveryId).not.toBe(null)
  })

  test('needs an employer, and keeps everything else', () => {
    const walking = walk()
    const letterId = keep(walking, letters.personal)
    const input = { ...lindholm, letterId, kind: 'rejection' as const, howFar: null }
    expect(
      confirmReading(
        walking.vault,
        { ...input, company: '  ', applicationId: null },
        walking.context,
      ),
    ).toMatchObject({ ok: false, problem: { code: 'no-company' } })
  })

  test('takes no second event and no second page when a call had told it before', () => {
    const walking = walk()
    const told = walking.act((vault, context) =>
      toldByPhone(
        vault,
        { ...lindholm, applicationId: null, howFar: 'one-talk', on: '2026-03-09' },
        context,
      ),
    )
    const { applicationId, recoveryId } = confirm(walking, keep(walking, letters.personal), {
      applicationId: told.applicationId,
    })
    expect(recoveryId).toBe(told.recoveryId)
    const events = walking.vault.get(applicationKind, applicationId ?? '')?.body.events
    expect(events).toMatchObject([{ type: 'rejected', on: '2026-03-09', toldBy: 'phone' }])
    expect(events?.[0]?.letterId).toBeDefined()
    expect(walking.vault.get(recoveryKind, recoveryId ?? '')?.body.howFar).toBe('one-talk')
  })
})

describe('saying it again', () => {
  test('moves the event to the right application and removes the one made by mistake', () => {
    const { walking, letterId, recoveryId, applicationId: wrong } = saidNo()
    const right = applied(walking)
    const again = confirm(walking, letterId, { applicationId: right })
    expect(again).toMatchObject({ applicationId: right, recoveryId })
    expect(walking.vault.get(applicationKind, wrong)).toBeUndefined()
    expect(walking.vault.get(recoveryKind, recoveryId)?.body.applicationId).toBe(right)
    const events = walking.vault.get(applicationKind, right)?.body.events ?? []
    expect(events.map(({ type }) => type)).toEqual(['applied', 'rejected'])
  })

  test('takes back what a no opened when it was none', () => {
    const { walking, letterId, applicationId } = saidNo()
    const again = confirm(walking, letterId, { kind: 'interview', applicationId })
    expect(again.recoveryId).toBe(null)
    expect(walking.vault.all(recoveryKind)).toHaveLength(0)
    const { events = [] } = walking.vault.get(applicationKind, applicationId)?.body ?? {}
    expect(events.map(({ type }) => type)).toEqual(['interview'])
    expect(walking.vault.get(letterKind, letterId)?.body).not.toHaveProperty('recoveryId')
  })

  test('files what holds words already instead of losing them', () => {
    const { walking, letterId, recoveryId } = saidNo()
    walking.act((vault, context) =>
      writeReflection(vault, { recoveryId, strongest: 'The school sailings.' }, context),
    )
    confirm(walking, letterId, { kind: 'noise' })
    expect(walking.vault.get(recoveryKind, recoveryId)?.body.filedAt).toBeDefined()
  })
})

test.each([
  ['confirmation', 'confirmation', 'applied'],
  ['interview', 'interview', 'interview'],
  ['assessment', 'assessment', 'screening'],
  ['offer', 'offer', 'offer'],
] as const)('writes the dated event of a letter of the kind %s', (kind, type, stage) => {
  const walking = walk()
  const { applicationId, recoveryId } = confirm(walking, keep(walking, letters.personal), { kind })
  const body = walking.vault.get(applicationKind, applicationId ?? '')?.body
  expect(body?.events).toMatchObject([{ type, on: '2026-03-10' }])
  expect(body && stageOf(body).stage).toBe(stage)
  expect(recoveryId).toBe(null)
})

test.each(['outreach', 'noise', 'other'] as const)('starts no application for %s', (kind) => {
  const walking = walk()
  const { applicationId } = confirm(walking, keep(walking, letters.personal), { kind })
  expect(applicationId).toBe(null)
  expect(walking.vault.all(applicationKind)).toHaveLength(0)
  expect(walking.vault.all(letterKind)[0]?.body.confirmedAt).toBeDefined()
})

describe('a no without a letter', () => {
  test('told by phone closes the application and opens what follows', () => {
    const walking = walk()
    const input = { ...lindholm, applicationId: null, howFar: null, on: '2026-03-10' }
    const told = walking.act((vault, context) => toldByPhone(vault, input, context))
    const events = walking.vault.get(applicationKind, told.applicationId)?.body.events
    expect(events).toMatchObject([{ type: 'rejected', toldBy: 'phone' }])
    expect(walking.vault.get(recoveryKind, told.recoveryId ?? '')?.body.toldBy).toBe('phone')
  })

  test('told twice is one no', () => {
    const walking = walk()
    const input = { ...lindholm, applicationId: null, howFar: null, on: '2026-03-10' }
    const told = walking.act((vault, context) => toldByPhone(vault, input, context))
    const again = walking.act((vault, context) =>
      toldByPhone(
        vault,
        { ...input, applicationId: told.applicationId, howFar: 'one-talk' },
        context,
      ),
    )
    expect(again.recoveryId).toBe(told.recoveryId)
    expect(walking.vault.get(applicationKind, told.applicationId)?.body.events).toHaveLength(1)
  })

  test('silence is presumed closed and never called rejected; a letter undoes it', () => {
    const walking = walk()
    const applicationId = applied(walking)
    const silent = walking.act((vault, context) =>
      neverHeardBack(
        vault,
        { ...lindholm, applicationId, howFar: 'applied', on: '2026-03-10' },
        context,
      ),
    )
    const { body } = walking.vault.get(applicationKind, applicationId) ?? {}
    expect(body && stageOf(body)).toMatchObject({ stage: 'applied', closed: true, presumed: true })
    const later = walking.at('2026-03-12T09:00:00.000Z')
    const letterId = keep(later, { ...letters.personal, sentAt: '2026-03-12T08:00:00.000Z' })
    const { recoveryId } = confirm(later, letterId, { applicationId })
    expect(recoveryId).toBe(silent.recoveryId)
    expect(walking.vault.get(recoveryKind, recoveryId ?? '')?.body).toMatchObject({
      ...{ toldBy: 'letter', letterId },
      pause: { state: 'open' },
    })
  })

  test('cannot have happened tomorrow', () => {
    const walking = walk()
    const input = { ...lindholm, applicationId: null, howFar: null, on: '2026-03-11' }
    expect(toldByPhone(walking.vault, input, walking.context)).toMatchObject({
      ok: false,
      problem: { code: 'future-date' },
    })
  })
})
