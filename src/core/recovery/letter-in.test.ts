import { expect, test } from 'vitest'
import { letterKind, letterTextKind } from '../vault/kinds/letter.ts'
import { keepLetter } from './letter-in.ts'
import { keep, letters, walk } from './walk.test-support.ts'

test('keeps a letter unconfirmed, with its reading and the text the offsets count in', () => {
  const walking = walk()
  const id = keep(walking, letters.personal)
  const letter = walking.vault.get(letterKind, id)?.body
  const text = walking.vault.get(letterTextKind, id)?.body.text ?? ''
  expect(letter).toMatchObject({
    direction: 'in',
    subject: 'Service Planner, third conversation',
    from: { name: 'Maria Sandahl', address: 'maria.sandahl@lindholm.example' },
    sentAt: '2026-03-10T21:12:00.000Z',
    reading: { kind: 'rejection' },
  })
  expect(letter?.confirmedAt).toBeUndefined()
  expect(letter?.reading).not.toHaveProperty('shownText')
  for (const { text: words, start, end } of letter?.reading?.evidence ?? []) {
    expect(text.slice(start, end)).toBe(words)
  }
})

test('changes nothing when the same letter comes again, and names the one that is known', () => {
  const walking = walk()
  const id = keep(walking, letters.personal, 'sha-1')
  expect(keep(walking, letters.personal, 'sha-1')).toBe(id)
  expect(keep(walking, letters.personal)).toBe(id)
  expect(walking.vault.all(letterKind)).toHaveLength(1)
})

test('knows a letter by its Message-ID even when its text was cut differently', () => {
  const walking = walk()
  const reading = {
    ...readingOf(),
    shownText: 'Thank you. We chose someone else.',
  }
  const letter = {
    ...{ subject: null, from: null, sentAt: null, text: 'x', source: 'file' as const },
    messageId: '<1@lindholm.example>',
  }
  const first = walking.act((vault, context) => keepLetter(vault, { letter, reading }, context))
  const again = { ...reading, shownText: 'Thank you. We chose someone' }
  const second = walking.act((vault, context) =>
    keepLetter(vault, { letter, reading: again }, context),
  )
  expect(second).toEqual({ changes: [], letterId: first.letterId })
})

test('keeps the same words twice when they were sent on two days', () => {
  const walking = walk()
  const one = keep(walking, letters.template)
  const two = keep(walking, { ...letters.template, sentAt: '2025-11-02T08:00:00.000Z' })
  expect(two).not.toBe(one)
})

test('says that there is nothing to read in an empty letter', () => {
  const walking = walk()
  const letter = {
    ...{ subject: null, from: null, sentAt: null, text: ' \n', source: 'paste' as const },
    messageId: null,
  }
  const reading = { ...readingOf(), shownText: '' }
  expect(keepLetter(walking.vault, { letter, reading }, walking.context)).toMatchObject({
    ok: false,
    problem: { code: 'empty-letter' },
  })
})

function readingOf() {
  return {
    ...{ kind: 'rejection', sure: true, confidence: 0.9, company: null, role: null, stage: null },
    ...{ personal: null, noReply: false, signedBy: null, reasons: [], openDoor: null },
    feedback: { ask: 'no', why: '' },
    evidence: [],
  }
}
