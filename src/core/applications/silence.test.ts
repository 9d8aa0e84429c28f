import { expect, test } from 'vitest'
import { applicationKind } from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { reflectionKind } from '../vault/kinds/reflection.ts'
import { application, talk, vaultOf } from './rounds.test-support.ts'
import { expectOk } from './sample.test-support.ts'
import { openAgain, whatNow } from './silence.ts'
import { stageOf } from './stage.ts'

const beat = { state: 'open' }
const recovery = {
  ...{ applicationId: 'a', eventId: 'p', toldBy: 'silence', openedAt: '2026-03-09T10:00:00.000Z' },
  ...{ pause: beat, lookBack: beat, ask: beat, learn: beat },
}
const presumed = { id: 'p', type: 'presumed-closed', on: '2026-03-09' }

// Sent on 2 February: 20, 21 and 45 days after that.
test.each([
  ['2026-02-22', null, ''],
  ['2026-02-23', 'quiet', '45 to 67'],
  ['2026-03-19', 'probably closed', 'No word for 45 days'],
])('on %s the silence is %s', (day, quiet, says) => {
  const { vault, now } = vaultOf({ a: application([]) }, `${day}T09:00:00.000Z`)
  const view = whatNow(vault, 'a', now)
  if (quiet === null) expect(view).toBeNull()
  else {
    expect(view).toMatchObject({ type: 'silence', quiet, askedOn: null })
    expect(view?.type === 'silence' && view.sentence).toContain(says)
  }
})

test('after a talk no share is named, since none is known', () => {
  const { vault, now } = vaultOf(
    { a: application([talk('t', '2026-02-10')]) },
    '2026-03-10T09:00:00.000Z',
  )
  const view = whatNow(vault, 'a', now)
  expect(view?.type === 'silence' && view.sentence).not.toContain('67')
})

test('asked once, the day is told', () => {
  const { vault, now, put } = vaultOf({ a: application([]) })
  put(letterKind, 'l', {
    ...{ direction: 'out', purpose: 'follow-up', applicationId: 'a', state: 'sent' },
    ...{ addedAt: now.instant, sentAt: '2026-03-05T10:00:00.000Z', source: 'written' },
  })
  expect(whatNow(vault, 'a', now)).toMatchObject({ askedOn: '5 March' })
})

test('an offer, a yes and a withdrawal each have something to decide; a no has not', () => {
  const ended = (type: string, on = '2026-03-09') => application([{ id: 'x', type, on }])
  const { vault, now } = vaultOf({
    offer: { ...ended('offer'), offer: { answerBy: '2026-03-12' } },
    yes: ended('accepted'),
    back: ended('withdrawn'),
    long: ended('withdrawn', '2026-02-03'),
    no: ended('rejected'),
  })
  expect(whatNow(vault, 'offer', now)).toEqual({ type: 'offer', answerBy: 'Thursday' })
  expect(whatNow(vault, 'yes', now)).toEqual({ type: 'accepted' })
  expect(whatNow(vault, 'back', now)).toEqual({ type: 'withdrawn' })
  expect([whatNow(vault, 'long', now), whatNow(vault, 'no', now)]).toEqual([null, null])
})

test('closed by silence it opens again by a tap, with what came after it while nothing is written', () => {
  const { vault, now, context, apply, put } = vaultOf({ a: application([presumed]) })
  put(recoveryKind, 'r', recovery)
  expect(whatNow(vault, 'a', now)).toEqual({ type: 'presumed' })
  apply(expectOk(openAgain(vault, { applicationId: 'a' }, context)))
  expect(vault.all(recoveryKind)).toEqual([])
  expect(whatNow(vault, 'a', now)?.type).toBe('silence')
  expect(openAgain(vault, { applicationId: 'a' }, context)).toMatchObject({
    problem: { code: 'not-closed-by-silence' },
  })
})

test('words that were written after it stay when it opens again', () => {
  const { vault, context, apply, put } = vaultOf({ a: application([presumed]) })
  put(recoveryKind, 'r', recovery)
  put(reflectionKind, 'r', {
    ...{ applicationId: 'a', startedAt: '2026-03-09T11:00:00.000Z', strongest: 'The rota.' },
    ...{ questions: [], causes: [], fit: [] },
  })
  apply(expectOk(openAgain(vault, { applicationId: 'a' }, context)))
  const body = vault.get(applicationKind, 'a')?.body
  expect(body && stageOf(body).closed).toBe(false)
  expect(body?.events.at(-1)).toMatchObject({ type: 'note', on: '2026-03-09' })
  expect(vault.all(reflectionKind)).toHaveLength(1)
})
