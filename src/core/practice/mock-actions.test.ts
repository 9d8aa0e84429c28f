import { expect, test } from 'vitest'
import { removeApplication } from '../applications/application-actions.ts'
import { application, vaultOf } from '../applications/rounds.test-support.ts'
import { expectOk } from '../applications/sample.test-support.ts'
import type { Context } from '../context.ts'
import { deleteRecording } from '../files/recordings.ts'
import { attachmentKind } from '../vault/kinds/attachment.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import { attemptKind, mockKind } from '../vault/kinds/practice.ts'
import { cardKind } from '../vault/kinds/reflection.ts'
import { recordKey } from '../vault/record.ts'
import {
  beginMock,
  changeIntoAction,
  endMock,
  noteQuestion,
  removeMock,
  skipQuestion,
  tickMock,
  writeVerdict,
} from './mock-actions.ts'
import { answerQuestion, rateAnswer, rateQuestion, writeTranscript } from './mock-answers.ts'
import { keepRecording, recordingsOf } from './mock-recordings.ts'
import type { MockPick } from './mock-set.ts'
import { friendSheet } from './mock-sheet.ts'
import { mockLines, mockPage } from './mock-view.ts'

const picks: readonly MockPick[] = [
  {
    key: 'opening/about-you',
    text: 'Tell us about you.',
    why: 'usual.',
    bankId: 'opening/about-you',
  },
  {
    key: 'r1',
    text: 'About “ferries”: what have you done?',
    why: 'the advert.',
    shows: 'planning',
  },
  { key: 'x', text: 'And <b>one</b> more?', why: 'usual.' },
]

function rehearsal() {
  const here = vaultOf({ a1: application([]) })
  const { vault, context, apply } = here
  const act = <Input>(
    action: (
      vault: typeof here.vault,
      input: Input,
      context: Context,
    ) => ReturnType<typeof endMock>,
    input: Input,
    at: Partial<Context['now']> = {},
  ) => {
    const changes = expectOk(action(vault, input, { ...context, now: { ...context.now, ...at } }))
    apply(changes)
    return changes
  }
  const begin = () =>
    act(beginMock, { applicationId: 'a1', round: 'panel', questions: picks }).at(-1)?.id ?? ''
  const mockId = begin()
  const questionIds = vault.get(mockKind, mockId)?.body.questions.map(({ id }) => id) ?? []
  const [first = '', second = '', third = ''] = questionIds
  const page = () => {
    const shown = mockPage(vault, context.now, mockId)
    if (!shown) throw new Error('no rehearsal')
    return shown
  }
  return { ...here, act, begin, mockId, first, second, third, page }
}

test('an answer is kept with its time, and its question becomes a card once', () => {
  const { vault, act, mockId, first, second, page } = rehearsal()
  act(answerQuestion, { mockId, questionId: first, attemptId: 't1', seconds: 95.4 })
  act(answerQuestion, {
    mockId,
    questionId: first,
    attemptId: 't2',
    seconds: 80,
    transcript: ' So. ',
  })
  act(answerQuestion, { mockId, questionId: second, attemptId: 't3', seconds: 150 })
  expect(vault.all(cardKind).map(({ body }) => [body.source, body.bankId])).toEqual([
    ['bank', 'opening/about-you'],
    ['advert', undefined],
  ])
  expect(vault.get(attemptKind, 't2')?.body).toMatchObject({
    mockId,
    seconds: 80,
    transcript: 'So.',
  })
  expect(page().next).toBe(2)
  expect(page().questions[0]?.answers.map(({ attemptId }) => attemptId)).toEqual(['t1', 't2'])
  expect(page().questions[1]?.answers[0]?.length).toBe(
    '2 minutes 30: 30 seconds over two minutes. The start is where most of it can go.',
  )
})

test('a question that was answered before is compared with the answer of that day', () => {
  const { act, begin, vault, context, mockId, first, page } = rehearsal()
  act(answerQuestion, { mockId, questionId: first, attemptId: 't1', seconds: 150 })
  act(rateAnswer, { attemptId: 't1', by: 'self', anchor: 2 })
  expect(page().questions[0]?.answers[0]?.compared).toEqual([
    'The first time that you answered it here.',
  ])
  const again = begin()
  const questionId = vault.get(mockKind, again)?.body.questions[0]?.id ?? ''
  const later = { instant: '2026-03-12T09:00:00.000Z' }
  act(answerQuestion, { mockId: again, questionId, attemptId: 't2', seconds: 100 }, later)
  act(rateAnswer, { attemptId: 't2', by: 'self', anchor: 4 }, later)
  const shown = mockPage(vault, { ...context.now, ...later }, again)
  expect(shown?.questions[0]?.answers[0]?.compared).toEqual([
    'You rated it higher than on Tuesday.',
    'It was 50 seconds shorter.',
  ])
})

test('the first rating of one’s own says when the card comes back; others are kept by name', () => {
  const { vault, act, mockId, first, page } = rehearsal()
  act(answerQuestion, { mockId, questionId: first, attemptId: 't1', seconds: 95 })
  act(rateAnswer, { attemptId: 't1', by: 'other', name: 'Joan', anchor: 4, note: 'Calm.' })
  expect(vault.all(cardKind)[0]?.body.schedule).toBeUndefined()
  act(rateAnswer, { attemptId: 't1', by: 'self', anchor: 2 })
  expect(vault.all(cardKind)[0]?.body.schedule?.reps).toBe(1)
  act(rateAnswer, { attemptId: 't1', by: 'self', anchor: 3 })
  act(rateAnswer, { attemptId: 't1', by: 'other', name: 'Joan', anchor: 5 })
  expect(vault.all(cardKind)[0]?.body.schedule?.reps).toBe(1)
  expect(page().questions[0]?.answers[0]).toMatchObject({
    self: 3,
    others: [{ name: 'Joan', anchor: 5, note: '' }],
  })
  const wrong = rateAnswer(vault, { attemptId: 't1', by: 'self', anchor: 6 }, rehearsal().context)
  expect(!wrong.ok && wrong.problem.code).toBe('not-an-anchor')
})

test('numbers from a sheet rate the latest answer, or one that only the friend heard', () => {
  const { vault, act, mockId, first, third, page } = rehearsal()
  act(answerQuestion, { mockId, questionId: first, attemptId: 't1', seconds: 95 })
  act(rateQuestion, { mockId, questionId: first, name: 'Joan', anchor: 4 })
  act(rateQuestion, { mockId, questionId: third, name: 'Joan', anchor: 3, note: 'Long start.' })
  act(rateQuestion, { mockId, questionId: third, name: 'Joan', anchor: 2 })
  expect(vault.all(attemptKind)).toHaveLength(2)
  expect(page().questions.map(({ answers }) => answers[0]?.others[0]?.anchor)).toEqual([
    4,
    undefined,
    2,
  ])
  expect(page().questions[2]?.answers[0]).toMatchObject({
    seconds: null,
    length: 'It was not timed.',
  })
})

test('skips, notes, ticks and words are kept, and the change becomes a step of tomorrow', () => {
  const { vault, act, mockId, second, third, page } = rehearsal()
  act(skipQuestion, { mockId, questionId: third })
  act(noteQuestion, { mockId, questionId: second, text: 'Say the year.' })
  act(tickMock, { mockId, tickId: 'body-eyes', came: 'well' })
  act(tickMock, { mockId, tickId: 'body-eyes', came: 'change' })
  act(tickMock, { mockId, tickId: 'voice-pace', came: 'well' })
  act(tickMock, { mockId, tickId: 'voice-pace', came: 'well' })
  act(writeVerdict, { mockId, keep: 'The pause.' })
  act(writeVerdict, { mockId, change: 'begin with the answer' })
  act(endMock, { mockId })
  act(changeIntoAction, { mockId })
  expect(page()).toMatchObject({
    ended: true,
    keep: 'The pause.',
    ticks: { 'body-eyes': 'change' },
  })
  expect(page().ticks['voice-pace']).toBeUndefined()
  expect(page().questions.map(({ state }) => state)).toEqual(['open', 'open', 'skipped'])
  expect(vault.all(actionKind)[0]?.body).toMatchObject({
    thenStep: 'begin with the answer',
    on: '2026-03-11',
  })
})

test('a step needs the one thing to change', () => {
  const { vault, context, mockId } = rehearsal()
  const made = changeIntoAction(vault, { mockId }, context)
  expect(!made.ok && made.problem.code).toBe('no-step')
})

const bytes = { type: 'audio/webm;codecs=opus', sizeBytes: 4000, blobId: 'b', key: 'k' }

test('a recording belongs to its answer, goes with its rehearsal, and is deleted for good by itself', () => {
  const { vault, act, context, mockId, first, page } = rehearsal()
  act(answerQuestion, { mockId, questionId: first, attemptId: 't1', seconds: 9 })
  const keep = { attemptId: 't1', mockId, questionId: first, name: 'Question 1.webm', ...bytes }
  act(keepRecording, keep)
  expect(vault.get(attachmentKind, 't1')?.body).toMatchObject({
    use: 'recording',
    type: 'audio/webm',
  })
  expect(page().questions[0]?.answers[0]?.recording).toMatchObject({ id: 't1', isSound: true })
  const removed = expectOk(removeMock(vault, { mockId }, context))
  expect(removed.map(({ kind, id }) => recordKey({ kind, id }))).toContain(
    recordKey({ kind: 'attachment', id: 't1' }),
  )
  const all = expectOk(removeApplication(vault, { applicationId: 'a1' }, context))
  expect(all.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['mock', 'attachment']))
  const [gone] = act(deleteRecording, { recordingId: 't1' })
  expect(gone).toMatchObject({ body: null, purge: true })
  expect(recordingsOf(vault, mockId)).toEqual([])
  const late = keepRecording(vault, { ...keep, mockId: 'gone' }, context)
  expect(!late.ok && late.problem.code).toBe('not-found')
})

test('a transcript that was pasted tells the pace, and taking it away takes that away', () => {
  const { act, mockId, first, page } = rehearsal()
  act(answerQuestion, { mockId, questionId: first, attemptId: 't1', seconds: 30 })
  act(writeTranscript, { attemptId: 't1', text: 'One word and more. '.repeat(15) })
  expect(page().questions[0]?.answers[0]?.spoken[0]).toContain('About 120 words a minute')
  act(writeTranscript, { attemptId: 't1', text: ' ' })
  expect(page().questions[0]?.answers[0]?.spoken).toEqual([])
})

test('the list says how far each came, the latest first', () => {
  const { vault, act, begin, context, mockId, first } = rehearsal()
  act(answerQuestion, { mockId, questionId: first, attemptId: 't1', seconds: 30 })
  const second = begin()
  expect(mockLines(vault, context.now).map(({ id, name, said }) => [id, name, said])).toEqual([
    [second, 'Panel, Nantmor Buses', '0 of 3 answered'],
    [mockId, 'Panel, Nantmor Buses', '1 of 3 answered'],
  ])
})

test('the sheet for a friend runs no script, shows markup as text, and none of the notes', () => {
  const { act, mockId, second, page } = rehearsal()
  act(noteQuestion, { mockId, questionId: second, text: 'My secret hint' })
  const html = friendSheet(page())
  expect(html).toContain('And &lt;b&gt;one&lt;/b&gt; more?')
  expect(html).toContain('Behind it: whether you can say in a minute who you are for this job.')
  expect(html).not.toMatch(/<script|My secret hint|https?:/)
})

test('an empty rehearsal is not begun', () => {
  const { vault, context } = rehearsal()
  const begun = beginMock(vault, { questions: [] }, context)
  expect(!begun.ok && begun.problem.code).toBe('no-questions')
})
