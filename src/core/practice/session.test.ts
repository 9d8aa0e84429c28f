import { expect, test } from 'vitest'
import { vaultOf } from '../applications/rounds.test-support.ts'
import { expectOk } from '../applications/sample.test-support.ts'
import { attemptKind, storyKind } from '../vault/kinds/practice.ts'
import { cardKind } from '../vault/kinds/reflection.ts'
import { sayChange, shownAttempts } from './attempts.ts'
import { addCard, editCard, putCardAway, removeCard } from './card-actions.ts'
import { bankList, cardList, cardPage, practiceView } from './cards-view.ts'
import { askedBy, keyOf, mixed, planSession, questionOf } from './session.ts'
import { answerCard, keepSheet } from './session-actions.ts'
import { practicedIn } from './session-end.ts'
import { safeParseSheet, writeSheet } from './session-sheet.ts'

test('a session of an empty vault is made of the bank, all of different kinds', () => {
  const { vault, now } = vaultOf({})
  const session = planSession(vault, now, 20)
  expect(session).toHaveLength(8)
  const kinds = session.map((asked) => ('bankId' in asked ? asked.bankId.split('/')[0] : ''))
  expect(kinds.every((kind, at) => kind !== kinds[at - 1])).toBe(true)
  expect(planSession(vault, now, 10)).toHaveLength(4)
  expect(planSession(vault, now, 20)).toEqual(session)
})

test('what is due comes into the session first', () => {
  const { vault, now, context, apply } = vaultOf({})
  apply(expectOk(addCard(vault, { question: 'Which boat?', source: 'own' }, context)))
  const [card] = vault.all(cardKind)
  expect(planSession(vault, now, 10)).toContainEqual({ cardId: card?.id })
})

test.each([
  [['a', 'a', 'a', 'b', 'c'], 0],
  [['a', 'a', 'b', 'b', 'b', 'c'], 0],
  [['a', 'a', 'a', 'a', 'b'], 2],
])('kinds %j are mixed: %i times two of a kind are beside each other', (kinds, beside) => {
  const order = mixed(kinds.map((kind) => ({ kind }))).map(({ kind }) => kind)
  expect(order.toSorted()).toEqual(kinds.toSorted())
  expect(order.filter((kind, at) => kind === order[at - 1])).toHaveLength(beside)
})

test('a question survives as a short text', () => {
  expect(askedBy(keyOf({ cardId: 'x' }))).toEqual({ cardId: 'x' })
  expect(askedBy(keyOf({ bankId: 'a/b' }))).toEqual({ bankId: 'a/b' })
  expect(askedBy('?')).toBeNull()
  expect(askedBy('x:y')).toBeNull()
})

test('an answer to a question of the bank makes a card that comes back the next day', () => {
  const { vault, context, apply } = vaultOf({})
  const input = { asked: { bankId: 'opening/about-you' }, anchor: 4, seconds: 71.6, said: ' Well ' }
  apply(expectOk(answerCard(vault, input, context)).changes)
  const [card] = vault.all(cardKind)
  expect(card?.body).toMatchObject({ bankId: 'opening/about-you', source: 'bank' })
  expect(card?.body.schedule?.due).toBe('2026-03-11T09:00:00.000Z')
  expect(vault.all(attemptKind)[0]?.body).toMatchObject({
    ...{ cardId: card?.id, seconds: 72, transcript: 'Well' },
    ratings: [{ by: 'self', anchor: 4 }],
  })
  apply(expectOk(answerCard(vault, input, context)).changes)
  expect(vault.all(cardKind)).toHaveLength(1)
  expect(vault.all(attemptKind)).toHaveLength(2)
})

test('a rating out of range, a lost card and a lost question change nothing', () => {
  const { vault, context } = vaultOf({})
  const bank = { bankId: 'opening/about-you' }
  expect(answerCard(vault, { asked: bank, anchor: 6 }, context)).toMatchObject({
    problem: { code: 'not-an-anchor' },
  })
  for (const asked of [{ cardId: 'gone' }, { bankId: 'opening/gone' }]) {
    expect(answerCard(vault, { asked, anchor: 3 }, context)).toMatchObject({
      problem: { code: 'not-found' },
    })
    expect(questionOf(vault, asked)).toBeUndefined()
  }
})

test('answers to one card are told as a change, never as a verdict', () => {
  const { vault, now, context, apply } = vaultOf({})
  const asked = { bankId: 'opening/about-you' }
  expect(sayChange([])).toBe('Not asked yet.')
  for (const anchor of [2, 3, 4]) {
    apply(expectOk(answerCard(vault, { asked, anchor }, context)).changes)
  }
  const cardId = vault.all(cardKind)[0]?.id ?? ''
  const attempts = shownAttempts(vault, cardId, now)
  expect(attempts.map(({ self }) => self)).toEqual([2, 3, 4])
  expect(sayChange(attempts)).toBe('Rated three times; from 2 to 4 of 5.')
  expect(sayChange(attempts.slice(0, 1))).toBe('Answered once; it came to 2 of 5.')
  apply(expectOk(removeCard(vault, { cardId }, context)))
  expect(vault.all(attemptKind)).toEqual([])
})

test('a card is found, worded anew, put away and taken up again by adding it', () => {
  const { vault, now, context, apply } = vaultOf({})
  const input = { question: ' Why here? ', source: 'person' } as const
  apply(expectOk(addCard(vault, input, context)))
  const cardId = vault.all(cardKind)[0]?.id ?? ''
  apply(expectOk(editCard(vault, { cardId, answer: 'Because of the boats' }, context)))
  expect(cardList(vault, now, { find: 'BOATS why' }, 5).rows).toMatchObject([
    { id: cardId, question: 'Why here?', from: 'From somebody', when: 'not asked yet' },
  ])
  expect(cardList(vault, now, { source: 'own' }, 5).fitting).toBe(0)
  apply(expectOk(putCardAway(vault, { cardId }, context)))
  expect(cardList(vault, now, {}, 5).fitting).toBe(0)
  expect(cardList(vault, now, { away: true }, 5).rows[0]?.when).toBe('put away')
  expect(practiceView(vault, now).due).toBe(0)
  apply(expectOk(addCard(vault, input, context)))
  expect(vault.all(cardKind)).toHaveLength(1)
  expect(practiceView(vault, now).due).toBe(1)
  expect(addCard(vault, { question: ' ', source: 'own' }, context)).toMatchObject({
    problem: { code: 'no-words' },
  })
})

test('an advert offers what it must have as questions, once', () => {
  const requirements = [
    { id: 'r1', text: 'Crew rosters', weight: 'must' as const },
    { id: 'r2', text: 'Welsh', weight: 'nice' as const },
  ]
  const { vault, now, context, apply } = vaultOf({
    a: { company: 'Nantmor', events: [], requirements },
  })
  const [offer, ...more] = practiceView(vault, now).offers
  expect(more).toEqual([])
  expect(offer?.input.question).toContain('“Crew rosters”')
  if (offer) apply(expectOk(addCard(vault, offer.input, context)))
  expect(practiceView(vault, now).offers).toEqual([])
})

test('the bank says what is among the cards', () => {
  const { vault, context, apply } = vaultOf({})
  const [first] = bankList(vault, { competency: 'teamwork' }, '')
  expect(first?.cardId).toBeNull()
  const { text = '', id = '' } = first?.question ?? {}
  apply(expectOk(addCard(vault, { question: text, source: 'bank', bankId: id }, context)))
  expect(bankList(vault, { competency: 'teamwork' }, '')[0]?.cardId).not.toBeNull()
  expect(bankList(vault, {}, 'boat-builder')).toEqual([])
})

test('a story that is practised shows its parts and its own anchors', () => {
  const { vault, now, put } = vaultOf({})
  const parts = { situation: '', task: '', action: 'I rang.', result: '' }
  put(storyKind, 's', {
    ...{ title: 'The late ferry', shows: [], told: [], addedAt: now.instant, ...parts },
  })
  put(cardKind, 'c', { question: 'Tell it', addedAt: now.instant, source: 'story', storyId: 's' })
  const question = questionOf(vault, { cardId: 'c' })
  expect(question?.story?.body.title).toBe('The late ferry')
  expect(question?.good[4]).toContain('two minutes')
})

test('a page of a card that is gone is none', () => {
  const { vault, now } = vaultOf({})
  expect(cardPage(vault, 'gone', now)).toBeUndefined()
})

test('a sheet goes out, is filled in by somebody else, and comes back once', () => {
  const { vault, now, context, apply } = vaultOf({})
  const asked = { bankId: 'opening/about-you' }
  const { changes, attemptId } = expectOk(answerCard(vault, { asked, anchor: 2 }, context))
  apply(changes)
  const question = questionOf(vault, asked)
  if (!question) throw new Error('no question')
  const { text, after, good } = question
  const sheet = writeSheet([
    { attemptId, question: text, after, good, said: 'Rating: 9\nAnswer: x' },
  ])
  expect(sheet).toContain('1. Tell us a little about yourself.')
  expect(safeParseSheet(sheet)).toMatchObject({ problem: { code: 'no-ratings' } })
  const filled = sheet
    .replace('Your name: ', 'Your name: Joan')
    .replace(/^Rating: $/m, 'Rating:  4 ')
    .replace(/^A word: $/m, 'A word: slower')
    .replaceAll('\n', '\r\n')
  const read = expectOk(safeParseSheet(filled))
  expect(read).toEqual({ name: 'Joan', ratings: [{ attemptId, anchor: 4, note: 'slower' }] })
  apply(expectOk(keepSheet(vault, read, context)))
  apply(expectOk(keepSheet(vault, read, context)))
  const cardId = vault.all(cardKind)[0]?.id ?? ''
  expect(shownAttempts(vault, cardId, now)).toMatchObject([
    { self: 2, others: [{ anchor: 4, name: 'Joan' }], notes: ['slower'] },
  ])
})

test.each([
  ['something else', 'no-sheet'],
  ['x'.repeat(200_001), 'too-long'],
  ['Rating: 7\nAnswer: a', 'no-ratings'],
])('a file that is no filled sheet is refused by name', (text, code) => {
  expect(safeParseSheet(text)).toMatchObject({ problem: { code } })
})

test('a sheet of answers that are not here changes nothing', () => {
  const { vault, context } = vaultOf({})
  const sheet = { name: null, ratings: [{ attemptId: 'x', anchor: 3, note: null }] }
  expect(keepSheet(vault, sheet, context)).toMatchObject({ problem: { code: 'no-answers' } })
})

test('at the end each answer stands with its ratings and the day on which it comes back', () => {
  const { vault, now, context, apply } = vaultOf({})
  const asked = { bankId: 'opening/about-you' }
  const { changes, attemptId } = expectOk(answerCard(vault, { asked, anchor: 4 }, context))
  apply(changes)
  const ratings = [{ attemptId, anchor: 3, note: null }]
  apply(expectOk(keepSheet(vault, { name: 'Joan', ratings }, context)))
  expect(practicedIn(vault, [attemptId, 'undone'], now)).toMatchObject([
    {
      question: 'Tell us a little about yourself.',
      says: '4 of 5 · 3 of 5 by Joan · comes back tomorrow',
    },
  ])
})
