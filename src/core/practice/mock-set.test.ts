import { expect, test } from 'vitest'
import { application, vaultOf } from '../applications/rounds.test-support.ts'
import { focusKind } from '../vault/kinds/learn.ts'
import { mockKind } from '../vault/kinds/practice.ts'
import { type Card, cardKind } from '../vault/kinds/reflection.ts'
import { mockSet } from './mock-set.ts'
import { showsOf } from './mock-shows.ts'

const at = '2026-03-04T09:00:00.000Z'
const requirements = [
  { id: 'r1', text: 'You plan routes and timetables.', weight: 'must' },
  { id: 'r2', text: 'Experience with passengers', weight: 'must' },
  { id: 'r3', text: 'Some Welsh', weight: 'nice' },
]

function search() {
  const here = vaultOf({ a1: application([], { requirements }), a2: application([]) })
  const card = (id: string, more: Partial<Card>) =>
    here.put(cardKind, id, { question: `Question ${id}?`, addedAt: at, ...more })
  return { ...here, card }
}
const wish = { applicationId: 'a1', round: 'panel', size: 8 } as const

test('begins as such talks begin, and says of every question why it is there', () => {
  const { vault, now, card } = search()
  card('c1', { applicationId: 'a1' })
  const set = mockSet(vault, now, wish)
  expect(set).toHaveLength(8)
  expect(set[0]?.why).toContain('mostly begin')
  expect(set.map(({ why }) => why)).toContain('it threw you before (Nantmor Buses, 4 March).')
  expect(set.map(({ why }) => why)).toContain(
    'the advert asks for “You plan routes and timetables”.',
  )
  expect(set.some(({ text }) => text.includes('Some Welsh'))).toBe(false)
  expect(new Set(set.map(({ key }) => key)).size).toBe(8)
})

test('the same records give the same set, another round and a rehearsal before it another', () => {
  const { vault, now, put } = search()
  const set = mockSet(vault, now, wish)
  expect(mockSet(vault, now, wish)).toEqual(set)
  expect(mockSet(vault, now, { ...wish, eventId: 'e1' })).not.toEqual(set)
  const questions = set.map(({ key, text, bankId }) => ({
    id: key,
    text,
    ...(bankId ? { bankId } : {}),
  }))
  put(mockKind, 'm1', { applicationId: 'a1', questions, ticks: [], startedAt: at })
  const again = mockSet(vault, now, wish).filter(({ bankId }) => bankId)
  const before = new Set(set.map(({ key }) => key))
  expect(again.filter(({ key }) => before.has(key))).toEqual([])
})

test('takes cards of this application first, and none that was put away or came from the bank', () => {
  const { vault, now, card } = search()
  card('other', { applicationId: 'a2', addedAt: '2026-03-09T09:00:00.000Z' })
  card('here', { applicationId: 'a1' })
  card('resting', { restingSince: at })
  card('bank', { source: 'bank', bankId: 'opening/about-you' })
  const cards = mockSet(vault, now, wish).flatMap(({ cardId }) => cardId ?? [])
  expect(cards.sort()).toEqual(['here', 'other'])
})

test('asks about a theme that is in focus', () => {
  const { vault, now, put } = search()
  put(focusKind, 'f1', { themeId: 'communication', state: 'open', proofs: [], addedAt: at })
  const [asked] = mockSet(vault, now, wish).filter(({ why }) => why.includes('working on'))
  expect(asked).toMatchObject({ shows: 'communication' })
})

test('without an application it is a set for the round, with no two neighbours alike', () => {
  const { vault, now } = search()
  const set = mockSet(vault, now, { round: 'screening', size: 5 })
  expect(set).toHaveLength(5)
  const alike = set.filter(({ shows }, at) => at > 1 && shows === set[at - 1]?.shows)
  expect(alike).toEqual([])
})

test.each([
  ['You lead a team of six', 'leading'],
  ['You are careful with details', 'accuracy'],
  ['Tell me of a quarrel and how you dealt with it.', 'conflict'],
  ['Plan and run projects', 'planning'],
  ['Own bicycle', undefined],
])('takes “%s” for %s', (text, shows) => {
  expect(showsOf(text)).toBe(shows)
})
