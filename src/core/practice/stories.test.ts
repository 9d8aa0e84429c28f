import { expect, test } from 'vitest'
import { application, vaultOf } from '../applications/rounds.test-support.ts'
import { expectOk } from '../applications/sample.test-support.ts'
import { takeawayKind } from '../vault/kinds/direction.ts'
import { evidenceKind } from '../vault/kinds/learn.ts'
import { OFFERING_ID, offeringKind } from '../vault/kinds/paths.ts'
import { winKind } from '../vault/kinds/plan.ts'
import { attemptKind, storyKind } from '../vault/kinds/practice.ts'
import { cardKind } from '../vault/kinds/reflection.ts'
import { confidenceLines, noteConfidence, removeConfidence } from './confidence.ts'
import {
  addStory,
  editStory,
  keepStoryAsEvidence,
  noteTold,
  practiseStory,
  removeStory,
  removeTold,
} from './stories.ts'
import { storiesView, storyPage, warnOfUse } from './stories-view.ts'
import { MOST_SECONDS, spokenSeconds, storyChecks } from './story-checks.ts'

const words = (count: number) => Array.from({ length: count }, (_, n) => `word${n % 7}`).join(' ')
const empty = { situation: '', task: '', action: '', result: '' }
const goodOf = (story: Partial<typeof empty>) =>
  Object.fromEntries(storyChecks({ ...empty, ...story }).map(({ id, good }) => [id, good]))

test('nothing is said of a story that is not written', () => {
  expect(goodOf({})).toEqual({ length: null, situation: null, result: null, 'own-part': null })
})

test('260 words are two minutes, and one more is too long', () => {
  expect(spokenSeconds({ ...empty, action: words(260) })).toBe(MOST_SECONDS)
  expect(goodOf({ action: words(260) }).length).toBe(true)
  expect(goodOf({ action: words(263) }).length).toBe(false)
})

test('the situation is a quarter of the words at most', () => {
  expect(goodOf({ situation: words(25), action: words(75) }).situation).toBe(true)
  expect(goodOf({ situation: words(26), action: words(74) }).situation).toBe(false)
  expect(goodOf({ situation: words(30) }).situation).toBeNull()
})

test.each([
  ['Two boats fewer that summer.', true],
  ['It took half the time.', true],
  ['They have kept the plan since then.', true],
  ['Complaints fell by 12.', true],
  ['Everybody was happy.', false],
  ['It went well.', false],
])('the result “%s” has a number or a change: %s', (result, good) => {
  expect(goodOf({ result }).result).toBe(good)
})

test.each([
  ['I rang the harbour and moved two crews.', true],
  ['We rang the harbour, and we moved our crews.', false],
  ['We talked, then I rang the harbour.', true],
  ['The harbour was rung.', false],
])('one’s own part in “%s” is clear: %s', (action, good) => {
  expect(goodOf({ action })['own-part']).toBe(good)
})

test('proofs, wins, what a no left and what one offers can become stories, each once', () => {
  const { vault, now, context, apply, put } = vaultOf({ a: application([]) })
  put(winKind, 'w', { text: 'Rang Oakmere', on: '2026-03-02' })
  put(evidenceKind, 'e', { what: 'Moved two crews', source: 'own', addedAt: now.instant })
  put(takeawayKind, 't', {
    ...{ applicationId: 'a', addedAt: '2026-03-01T10:00:00.000Z' },
    left: [
      { id: 'l', type: 'story', text: 'The late ferry' },
      { id: 'm', type: 'contact', text: 'Maria' },
    ],
  })
  const lines = { who: '', offer: 'Rosters that hold in a storm', next: '' }
  put(offeringKind, OFFERING_ID, { ...lines, on: '2026-02-01', earlier: [] })
  const starts = () => storiesView(vault, now).starts.map(({ fromId }) => fromId)
  expect(starts()).toEqual(['e', 'w', 'l', OFFERING_ID])
  const { changes } = expectOk(addStory(vault, { title: 'The late ferry', fromId: 'l' }, context))
  apply(changes)
  expect(starts()).toEqual(['e', 'w', OFFERING_ID])
  apply(expectOk(addStory(vault, { title: lines.offer, fromId: OFFERING_ID }, context)).changes)
  expect(starts()).toEqual(['e', 'w'])
})

test('a story is written part by part, practised, kept as a proof, and removed with its card', () => {
  const { vault, now, context, apply } = vaultOf({})
  const { changes, id: storyId } = expectOk(addStory(vault, { title: ' The late ferry ' }, context))
  apply(changes)
  apply(expectOk(editStory(vault, { storyId, action: 'I rang.', shows: ['planning'] }, context)))
  apply(expectOk(editStory(vault, { storyId, result: 'Two boats fewer.' }, context)))
  expect(storyPage(vault, storyId, now)?.story).toMatchObject({
    ...{ title: 'The late ferry', action: 'I rang.', result: 'Two boats fewer.' },
  })
  expect(storyPage(vault, storyId, now)?.answers[0]?.competency).toBe('planning')
  expect(storiesView(vault, now).missing).not.toContain('planning')
  for (let twice = 0; twice < 2; twice += 1) {
    apply(expectOk(practiseStory(vault, { storyId }, context)))
    apply(expectOk(keepStoryAsEvidence(vault, { storyId }, context)))
  }
  expect(vault.all(cardKind)).toHaveLength(1)
  expect(vault.all(evidenceKind).map(({ body }) => body.result)).toEqual(['Two boats fewer.'])
  expect(storyPage(vault, storyId, now)).toMatchObject({ isCard: true, isEvidence: true })
  apply(expectOk(removeStory(vault, { storyId }, context)))
  expect(vault.all(cardKind)).toEqual([])
  expect(storyPage(vault, storyId, now)).toBeUndefined()
  expect(addStory(vault, { title: ' ' }, context)).toMatchObject({ problem: { code: 'no-words' } })
})

test('a story that they heard already, or that is told most of the time, is warned of', () => {
  const { vault, now, context, apply } = vaultOf({
    a: application([]),
    b: application([], { company: 'Nantmor Buses Ltd' }),
    c: application([], { company: 'Tidewell' }),
  })
  const { changes, id: storyId } = expectOk(addStory(vault, { title: 'The ferry' }, context))
  apply(changes)
  const warn = (applicationId: string) => {
    const story = vault.get(storyKind, storyId)?.body
    return story ? warnOfUse(vault, story, applicationId, now) : null
  }
  const tell = (applicationId: string) =>
    apply(expectOk(noteTold(vault, { storyId, on: '2026-03-04', applicationId }, context)))
  expect(warn('a')).toBeNull()
  tell('a')
  expect(warn('a')).toContain('Nantmor Buses')
  expect(warn('b')).toContain('already')
  expect(warn('c')).toBeNull()
  for (let more = 0; more < 3; more += 1) tell('a')
  expect(warn('c')).toContain('four times')
  const toldId = vault.get(storyKind, storyId)?.body.told[0]?.id ?? ''
  apply(expectOk(removeTold(vault, { storyId, toldId }, context)))
  expect(warn('c')).toBeNull()
  expect(noteTold(vault, { storyId, on: 'soon' }, context)).toMatchObject({
    problem: { code: 'not-a-day' },
  })
})

test('how sure one feels stands beside what was practised in between', () => {
  const { vault, now, context, apply, put } = vaultOf({}, '2026-03-10T09:00:00.000Z')
  apply(expectOk(noteConfidence(vault, { about: 'Talks by video', value: 3 }, context)))
  put(attemptKind, 'x', { cardId: 'c', at: '2026-03-12T09:00:00.000Z', ratings: [] })
  const later = { ...context, now: { ...now, instant: '2026-03-14T09:00:00.000Z' } }
  apply(expectOk(noteConfidence(vault, { about: 'Talks by video', value: 5 }, later)))
  const [line] = confidenceLines(vault, later.now)
  expect(line?.notes).toMatchObject([
    { value: 3, between: null },
    { value: 5, between: 'one answer practised in between' },
  ])
  const confidenceId = line?.notes[0]?.id ?? ''
  apply(expectOk(removeConfidence(vault, { confidenceId }, context)))
  expect(confidenceLines(vault, now)[0]?.notes).toHaveLength(1)
  expect(noteConfidence(vault, { about: 'x', value: 11 }, context).ok).toBe(false)
})
