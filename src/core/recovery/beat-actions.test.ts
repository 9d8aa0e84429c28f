import { describe, expect, test } from 'vitest'
import { setGoGently } from '../care/go-gently.ts'
import { strengthSteps } from '../care/strength.ts'
import { ok } from '../result.ts'
import { patch } from '../vault/edit.ts'
import { checkInKind } from '../vault/kinds/care.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { SETTINGS_ID, settingsKind } from '../vault/kinds/settings.ts'
import { answerPause, laterBeat, reopenBeat, skipBeat } from './beat-actions.ts'
import { saidNo } from './walk.test-support.ts'

const gently = (vault: Parameters<typeof answerPause>[0]) =>
  vault.get(settingsKind, SETTINGS_ID)?.body.goGentlyUntil

describe('how it is now', () => {
  test.each(strengthSteps)('$label is kept as $value in a sealed check-in', ({ id, value }) => {
    const { walking, recoveryId } = saidNo()
    const answered = walking.act((vault, context) =>
      answerPause(vault, { recoveryId, strength: id }, context),
    )
    expect(walking.vault.get(checkInKind, answered.id)?.body).toMatchObject({
      ...{ strength: value, recoveryId, words: [] },
    })
    expect(checkInKind.sealed).toBe(true)
    expect(answered.filed).toBe(value < 4)
  })

  test('how strong it was stands in no record that is not sealed', () => {
    const bodies = strengthSteps
      .filter(({ value }) => value >= 7)
      .map(({ id }) => {
        const { walking, recoveryId } = saidNo()
        walking.act((vault, context) => answerPause(vault, { recoveryId, strength: id }, context))
        return [
          walking.vault.get(recoveryKind, recoveryId)?.body,
          walking.vault.get(settingsKind, SETTINGS_ID)?.body,
        ]
      })
    expect(bodies[0]).toEqual(bodies[1])
    expect(JSON.stringify(bodies)).not.toMatch(/strength|"words"/)
  })

  test.each([
    ['hardly', undefined],
    ['it-stings', undefined],
    ['hard', '2026-03-13T21:40:00.000Z'],
    ['very-hard', '2026-03-13T21:40:00.000Z'],
  ] as const)('after %s Onward goes gently until %s', (strength, until) => {
    const { walking, recoveryId } = saidNo()
    walking.act((vault, context) => answerPause(vault, { recoveryId, strength }, context))
    expect(gently(walking.vault)).toBe(until)
  })

  test('the person’s own longer time is not cut short, and can be ended', () => {
    const { walking, recoveryId } = saidNo()
    const until = '2026-04-01T08:00:00.000Z'
    walking.act((vault, context) => setGoGently(vault, { until }, context))
    walking.act((vault, context) => answerPause(vault, { recoveryId, strength: 'hard' }, context))
    expect(gently(walking.vault)).toBe(until)
    walking.act((vault, context) => setGoGently(vault, { until: null }, context))
    expect(gently(walking.vault)).toBeUndefined()
  })

  test('can be answered again: the same check-in, at most three words, filed no longer', () => {
    const { walking, recoveryId } = saidNo()
    const first = walking.act((vault, context) =>
      answerPause(vault, { recoveryId, strength: 'hardly' }, context),
    )
    const words = ['angry', 'tired', 'sad', 'numb']
    const kept = walking.vault.get(checkInKind, first.id)
    if (!kept) throw new Error('no check-in')
    const earlier = { id: first.id, body: { ...kept.body, tone: 'from a newer Onward' } }
    const second = walking.act((vault, context) =>
      answerPause(vault, { recoveryId, strength: 'hard', words, earlier }, context),
    )
    expect(second.id).toBe(first.id)
    expect(walking.vault.all(checkInKind)).toHaveLength(1)
    expect(walking.vault.get(checkInKind, first.id)?.body).toMatchObject({
      words: ['angry', 'tired', 'sad'],
      tone: 'from a newer Onward',
    })
    expect(walking.vault.get(recoveryKind, recoveryId)?.body).toMatchObject({
      pause: { state: 'open' },
    })
    expect(walking.vault.get(recoveryKind, recoveryId)?.body).not.toHaveProperty('filedAt')
  })
})

test.each([
  ['2026-03-09', '09:30'],
  ['2026-02-30', '09:30'],
  ['2026-03-12', '9'],
])('puts nothing off to %s %s', (on, time) => {
  const { walking, recoveryId } = saidNo()
  expect(
    laterBeat(walking.vault, { recoveryId, beat: 'ask', on, time }, walking.context),
  ).toMatchObject({ ok: false, problem: { code: 'bad-date' } })
})

test('a skipped beat that is opened again keeps no trace of the skipping', () => {
  const { walking, recoveryId } = saidNo()
  walking.act((vault, context) => skipBeat(vault, { recoveryId, beat: 'ask' }, context))
  walking.act((vault, context) => reopenBeat(vault, { recoveryId, beat: 'ask' }, context))
  expect(walking.vault.get(recoveryKind, recoveryId)?.body.ask).toEqual({
    state: 'open',
    on: '2026-03-10',
  })
})

test('says that a recovery is gone instead of failing', () => {
  const { walking } = saidNo()
  expect(
    skipBeat(walking.vault, { recoveryId: 'none', beat: 'ask' }, walking.context),
  ).toMatchObject({ ok: false, problem: { code: 'not-found' } })
})

test.each([
  ['later', laterBeat],
  ['skipped', skipBeat],
  ['opened again', reopenBeat],
] as const)('a beat that is %s keeps what a newer Onward has noted on it', (_, move) => {
  const { walking, recoveryId } = saidNo()
  const recovery = walking.vault.get(recoveryKind, recoveryId)
  if (!recovery) throw new Error('no recovery')
  const lookBack = { ...recovery.body.lookBack, mood: { of: 'later' } }
  walking.act(() => ok([patch(recoveryKind, recovery, { lookBack })]))
  const input = { recoveryId, beat: 'lookBack', on: '2026-03-12', time: '10:00' } as const
  walking.act((vault, context) => move(vault, input, context))
  expect(walking.vault.get(recoveryKind, recoveryId)?.body.lookBack).toMatchObject({
    mood: { of: 'later' },
  })
})
