import { describe, expect, test } from 'vitest'
import { walk } from '../recovery/walk.test-support.ts'
import { letterKind, letterTextKind } from '../vault/kinds/letter.ts'
import { personKind } from '../vault/kinds/person.ts'
import {
  dropWritten,
  heldWords,
  holdWritten,
  keepWritten,
  openDraft,
  type WrittenInput,
} from './keep-written.ts'
import { markSent } from './letter-actions.ts'
import { recordAnswer } from './record-answer.ts'

const input: WrittenInput = {
  ...{ letterId: null, type: 'mentor', applicationId: null, personId: 'p1' },
  to: { name: 'Nia Probert', address: 'nia@tarnwater.example' },
  ...{ subject: 'A request', text: 'Dear Nia,', tone: 'warm', language: 'en' },
  making: { slots: { help: 'Winter roads' } },
}

/** A letter to Nia that was kept, on Tuesday 10 March in the morning. */
function kept(some: Partial<WrittenInput> = {}) {
  const walking = walk('2026-03-10T09:00:00.000Z')
  const { id } = walking.act((vault, context) => keepWritten(vault, { ...input, ...some }, context))
  const body = () => walking.vault.get(letterKind, id)?.body
  return { walking, id, body }
}

test('keeps what it was made from, and changes the same letter the next time', () => {
  const { walking, id, body } = kept()
  expect(body()).toMatchObject({
    ...{ purpose: 'mentor', state: 'draft', personId: 'p1', tone: 'warm' },
    making: { slots: { help: 'Winter roads' } },
  })
  walking.act((vault, context) =>
    keepWritten(
      vault,
      { ...input, letterId: id, text: 'Dear Nia, hello.', personId: null },
      context,
    ),
  )
  expect(body()).not.toHaveProperty('personId')
  expect(walking.vault.get(letterTextKind, id)?.body.text).toBe('Dear Nia, hello.')
  expect(walking.vault.all(letterKind)).toHaveLength(1)
})

test('is found again by type, application and person while it is being written', () => {
  const { walking, id } = kept({ applicationId: 'a1' })
  const about = { type: 'mentor', applicationId: 'a1', personId: 'p1' } as const
  expect(openDraft(walking.vault, about)?.id).toBe(id)
  expect(openDraft(walking.vault, { ...about, personId: 'p2' })).toBeUndefined()
  expect(
    openDraft(walking.vault, { ...about, applicationId: null, personId: null }),
  ).toBeUndefined()
  walking.act((vault, context) => dropWritten(vault, { letterId: id }, context))
  expect(openDraft(walking.vault, about)).toBeUndefined()
})

test('held overnight, it waits for the morning at the hour of the person', () => {
  const { walking, id, body } = kept()
  walking.act((vault, context) => holdWritten(vault, { ...input, letterId: id }, context))
  expect(body()?.heldUntil).toBe('2026-03-11T09:30:00.000Z')
  const letter = body()
  if (!letter) throw new Error('gone')
  expect(heldWords(letter, walking.now)).toBe('tomorrow')
  expect(heldWords(letter, walking.at('2026-03-11T09:30:00.000Z').now)).toBeNull()
  walking.act((vault, context) => markSent(vault, { letterId: id, via: 'other' }, context))
  expect(body()).not.toHaveProperty('heldUntil')
})

describe('a door left open', () => {
  const again = { on: '2026-06-01', reason: 'They recruit in summer' }
  function sent(some: Partial<WrittenInput> = {}) {
    const letter = kept({ personId: null, ...some })
    letter.walking.act((vault, context) =>
      markSent(vault, { letterId: letter.id, via: 'other' }, context),
    )
    const answer = { letterId: letter.id, answer: 'door-open', on: '2026-03-10', again } as const
    return { ...letter, answer }
  }

  test('puts whom it was written to on the list of people, with the day', () => {
    const { walking, answer, body } = sent()
    walking.act((vault, context) => recordAnswer(vault, answer, context))
    expect(body()).toMatchObject({ answer: 'door-open', answeredOn: '2026-03-10' })
    expect(walking.vault.all(personKind).map((person) => person.body)).toMatchObject([
      { name: 'Nia Probert', address: 'nia@tarnwater.example', inTouch: again },
    ])
  })

  test('sets the day on a person who is on the list already', () => {
    const { walking, answer } = sent()
    walking.act((vault, context) => recordAnswer(vault, answer, context))
    walking.act((vault, context) =>
      recordAnswer(vault, { ...answer, again: { ...again, on: '2026-07-01' } }, context),
    )
    expect(walking.vault.all(personKind)).toHaveLength(1)
    expect(walking.vault.all(personKind)[0]?.body.inTouch?.on).toBe('2026-07-01')
  })

  test('needs a name, a day, and one that is to come', () => {
    const nobody = sent({ to: { name: null, address: null } })
    expect(recordAnswer(nobody.walking.vault, nobody.answer, nobody.walking.context)).toMatchObject(
      {
        problem: { code: 'no-name' },
      },
    )
    const { walking, answer } = sent()
    const past = { ...answer, again: { ...again, on: '2026-03-10' } }
    expect(recordAnswer(walking.vault, past, walking.context)).toMatchObject({
      problem: { code: 'gone-by' },
    })
  })
})
