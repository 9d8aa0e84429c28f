import { describe, expect, test } from 'vitest'
import { letterKind } from '../vault/kinds/letter.ts'
import { MemoryVault } from '../vault/vault.ts'
import { letterTypeIds, letterTypes } from './letter-types.ts'
import { lettersView } from './letters-view.ts'
import { expectsAnswer } from './own-letters.ts'
import { lettersVault, NOON } from './sample.test-support.ts'
import { possibleAnswers, threadOf } from './thread.ts'

const { sent, record, application, theirs, personRecords } = lettersVault

test('says in words how many were answered, declined, silent and still wait', () => {
  const asked = (answer?: string) =>
    sent('informational-talk', '2026-03-02', answer ? { answer, answeredOn: '2026-03-04' } : {})
  const vault = application(
    [],
    ...[
      asked('came'),
      asked('came'),
      asked('door-open'),
      asked('declined'),
      asked('nothing'),
      asked(),
    ],
    sent('thank-you', '2026-03-03'),
  )
  expect(lettersView(vault, NOON).sentence).toBe(
    'Of six letters that asked for something, two were answered, one left a door open, one was declined, one met silence and one still waits.',
  )
})

test.each([
  [[], 'No letter of yours yet.'],
  [[sent('thank-you', '2026-03-03')], 'One letter has gone out; it needed no answer.'],
  [[sent('mentor', '2026-03-03', { state: 'draft' })], 'One letter is begun.'],
  [[sent('mentor', '2026-03-03')], 'One letter asked for something; it still waits.'],
])('a short list reads well: %#', (letters, sentence) => {
  expect(lettersView(new MemoryVault(letters), NOON).sentence).toBe(sentence)
})

test('each letter stands in its part, with whom it is for and since when', () => {
  const to = { name: 'Nia Probert' }
  const vault = application(
    [],
    sent('mentor', '2026-02-10', { to }),
    sent('keep-in-touch', '2026-03-09', { to }),
    sent('follow-up', '2026-03-09', { state: 'draft', to, heldUntil: '2026-03-11T09:30:00.000Z' }),
    sent('referral', '2026-03-01', { answer: 'declined', answeredOn: '2026-03-03' }),
    sent('decline', '2026-03-01', { state: 'dropped' }),
  )
  const { groups } = lettersView(vault, NOON)
  const told = groups.map(({ name, lines }) => [
    name,
    ...lines.map((line) => `${line.what} ${line.whom}: ${line.says}`),
  ])
  expect(told).toEqual([
    [
      'Being written',
      'A word about where it stands to Nia Probert, Tarn Water: Held until tomorrow',
    ],
    [
      'Waiting for an answer',
      'A request to be mentored to Nia Probert, Tarn Water: Sent on Tuesday 10 February; quiet for 28 days',
    ],
    ['Ended', 'A request to be referred to Tarn Water: Declined on Tuesday 3 March'],
    ['Sent, no answer needed', 'A short hello to Nia Probert, Tarn Water: Sent yesterday'],
  ])
})

describe('a thread', () => {
  const mine = sent('ask-feedback', '2026-03-02', {
    ...{ recoveryId: 'r1', messageId: '<ask@here>', subject: 'Re: Route Planner' },
    to: { name: 'Nia Probert', address: 'nia@tarnwater.example' },
  })
  const no = record('letter', 'their-no', {
    ...{ direction: 'in', applicationId: 'a1', subject: 'Route Planner', source: 'paste' },
    ...{ addedAt: '2026-03-01T08:00:00.000Z', from: { name: 'Nia Probert' } },
  })
  const recovery = record('recovery', 'r1', { applicationId: 'a1', letterId: 'their-no' })
  const reply = theirs(
    { kind: 'other' },
    { ...{ sentAt: '2026-03-05T08:00:00.000Z', replyingTo: ['<ask@here>'] }, subject: 'Feedback' },
  )
  const newsletter = theirs(
    { kind: 'noise' },
    {
      sentAt: '2026-03-06T08:00:00.000Z',
      subject: 'Our news',
      from: { address: 'news@tarnwater.example' },
    },
  )
  const vault = application([], mine, no, recovery, reply, newsletter, ...personRecords({}))

  test('joins their no, the note and what answers it, and nothing else', () => {
    expect(threadOf(vault, mine.id, NOON).map(({ id, mine: own, on }) => [id, own, on])).toEqual([
      ['their-no', false, '2026-03-01'],
      [mine.id, true, '2026-03-02'],
      [reply.id, false, '2026-03-05'],
    ])
  })

  test('proposes as an answer what comes from the same address or under the same subject', () => {
    const fromHer = theirs(
      { kind: 'other' },
      {
        sentAt: '2026-03-07T08:00:00.000Z',
        from: { address: 'Nia@TarnWater.example' },
        subject: 'Hello',
      },
    )
    const sameSubject = theirs(
      { kind: 'other' },
      { sentAt: '2026-03-08T08:00:00.000Z', subject: 'AW: Re: Route planner' },
    )
    const later = new MemoryVault([...vault.records(), fromHer, sameSubject])
    const letter = later.get(letterKind, mine.id)
    if (!letter) throw new Error('gone')
    expect(possibleAnswers(later, letter).map(({ letter: { id }, sure }) => [id, sure])).toEqual([
      [reply.id, true],
      [fromHer.id, false],
      [sameSubject.id, false],
    ])
  })
})

test('the letters that wait for an answer are those that may ask', () => {
  const mayAsk = letterTypeIds.filter((id) => letterTypes[id].shape.questions[1] > 0)
  expect(letterTypeIds.filter(expectsAnswer)).toEqual(mayAsk)
})
