import { expect, test } from 'vitest'
import { application, talk, vaultOf } from '../applications/rounds.test-support.ts'
import { personKind } from '../vault/kinds/person.ts'
import { dismiss } from './dismiss.ts'
import { today } from './next-step.ts'

const offer = (answerBy?: string) =>
  application([{ id: 'o', type: 'offer', on: '2026-03-09' }], {
    company: 'Tidewell',
    ...(answerBy ? { offer: { answerBy } } : {}),
  })

test('a talk that ended within a day asks for a thank-you, to somebody on the list first', () => {
  const met = { ...talk('t', '2026-03-09', '14:00'), people: ['Huw Pritchard'], personIds: ['p'] }
  const { vault, now, put } = vaultOf({ a: application([met]) })
  put(personKind, 'p', { name: 'Nia Probert', roles: [] })
  expect(today(vault, now).step).toMatchObject({
    ...{ rule: 'thank-you', title: 'Thank Nia for the talk.', about: 't' },
    path: '/letters/write?type=thank-you&application=a&person=p',
    because: expect.stringContaining('yesterday'),
  })
})

test('put away for good, a thank-you is not asked for again', () => {
  const { vault, now, context, apply } = vaultOf({
    a: application([talk('t', '2026-03-09', '14:00')]),
  })
  const put = dismiss(vault, { rule: 'thank-you', about: 't', until: null }, context)
  if (put.ok) apply(put.value.changes)
  expect(today(vault, now).step?.rule).not.toBe('thank-you')
})

test.each([
  ['2026-03-14', undefined],
  ['2026-03-13', 'Friday'],
  ['2026-03-10', 'today'],
  ['2026-03-09', 'yesterday'],
  ['2026-03-02', undefined],
])('an offer to be answered by %s is spoken of: %s', (answerBy, when) => {
  const { vault, now } = vaultOf({ a: offer(answerBy) })
  const { step } = today(vault, now)
  if (when === undefined) expect(step?.rule).not.toBe('answer-due')
  else {
    expect(step).toMatchObject({ rule: 'answer-due', path: '/offers' })
    expect(step?.because).toContain(when)
  }
})

test('a talk that comes leads to its own page', () => {
  const { vault, now } = vaultOf({ a: application([talk('t', '2026-03-11', '14:00')]) })
  expect(today(vault, now).step).toMatchObject({
    rule: 'talk-soon',
    path: '/applications/a/rounds/t',
  })
})
