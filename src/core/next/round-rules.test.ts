import { expect, test } from 'vitest'
import { application, talk, vaultOf } from '../applications/rounds.test-support.ts'
import { personKind } from '../vault/kinds/person.ts'
import { dismiss } from './dismiss.ts'
import { today } from './next-step.ts'
import { aboutOf } from './steps.test-support.ts'

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

test('of the talks of these days the soonest comes first, and one of today lets the others wait', () => {
  const talks = {
    a: application([talk('t', '2026-03-12', '10:00')]),
    b: application([talk('t', '2026-03-11', '15:00')]),
    c: application([talk('t', '2026-03-11', '10:00')]),
    e: application([talk('t', '2026-03-13', '10:00')]),
  }
  expect(aboutOf(vaultOf(talks), 'talk-soon')).toEqual(['c', 'b', 'a'])
  const d = application([talk('t', '2026-03-10', '14:00')])
  expect(aboutOf(vaultOf({ ...talks, d }), 'talk-soon')).toEqual(['d'])
})

test('of several offers the one to be answered first comes first, one without a day last', () => {
  const offers = { a: offer(), b: offer('2026-03-13'), c: offer('2026-03-11') }
  expect(aboutOf(vaultOf(offers), 'answer-due')).toEqual(['c', 'b', 'a'])
})

test('an offer without a day is spoken of for three weeks, one to be answered for a week more', () => {
  const due = (on: string, answerBy?: string) => {
    const more = answerBy ? { offer: { answerBy } } : {}
    const made = vaultOf({ a: application([{ id: 'o', type: 'offer', on }], more) })
    return aboutOf(made, 'answer-due').length > 0
  }
  expect([due('2026-02-17'), due('2026-02-16')]).toEqual([true, false])
  expect(due('2026-02-03', '2026-03-03')).toBe(true)
})

test('an invitation is spoken of for two weeks, and a talk after it takes its place', () => {
  const invited = (on: string, ...events: Parameters<typeof application>[0]) => {
    const asked = { id: 'i', type: 'interview', on, letterId: 'l', addedAt: `${on}T10:00:00.000Z` }
    return aboutOf(vaultOf({ a: application([asked, ...events]) }), 'invited').length > 0
  }
  expect([invited('2026-02-24'), invited('2026-02-23')]).toEqual([true, false])
  expect(invited('2026-03-02', talk('t', '2026-03-20', '10:00'))).toBe(false)
  expect(invited('2026-02-20', { id: 'n', type: 'note', on: '2026-03-05' })).toBe(false)
})
