import { expect, test } from 'vitest'
import { changeSettings } from '../care/settings.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { moreTimeNote } from './offers-more-time.ts'
import { application, vaultOf } from './rounds.test-support.ts'

const offered = application([{ id: 'o', type: 'offer', on: '2026-03-09' }], {
  offer: { answerBy: '2026-03-12' },
})
const letter = { direction: 'in', applicationId: 'a', source: 'paste' }
const addedAt = '2026-03-09T10:00:00.000Z'

test('asks for three working days more, of whoever signed last', () => {
  const { vault, now, apply, put } = vaultOf({ a: offered })
  apply([changeSettings(vault, { name: 'Ines Marlow' })])
  put(letterKind, 'l', {
    ...{ ...letter, addedAt, from: { address: 'nia@nantmor.example' } },
    reading: {
      ...{ kind: 'offer', sure: true, confidence: 1, company: null, role: null, stage: null },
      ...{ personal: true, noReply: false, signedBy: 'Nia Probert', reasons: [], openDoor: null },
      ...{ feedback: { ask: 'no', why: '' }, evidence: [] },
    },
  })
  const note = moreTimeNote(vault, 'a', now)
  expect(note).toMatchObject({
    to: { name: 'Nia Probert', address: 'nia@nantmor.example' },
    subject: 'Your offer: Network Planner',
  })
  // From a Thursday, three working days on is a Tuesday.
  expect(note?.text).toContain('Dear Nia,')
  expect(note?.text).toContain('by Tuesday 17 March?')
  expect(note?.text.endsWith('Kind regards\nInes Marlow')).toBe(true)
})

test('once the day has gone by it counts from today; nobody is named who is not known', () => {
  const { vault, now } = vaultOf({ a: offered }, '2026-03-16T09:00:00.000Z')
  const note = moreTimeNote(vault, 'a', now)
  expect(note?.to).toEqual({ name: null, address: null })
  expect(note?.text).toMatch(/^Hello,/)
  expect(note?.text).toContain('by Thursday 19 March?')
  expect(moreTimeNote(vault, 'gone', now)).toBeUndefined()
})
