import { expect, test } from 'vitest'
import { reasonCategories } from '../../../src/core/reading/reason-chances.ts'
import {
  feedbackAsks,
  letterKinds,
  meetingForms,
  meetingStates,
  openDoors,
  reachedStages,
  refusals,
} from '../../../src/core/vault/kinds/reading.ts'
import { allOwnLetters } from './all.ts'

const DATE = /^\d{4}-\d{2}-\d{2}$/

test('ids are unique', () => {
  const ids = allOwnLetters.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('every letter has a text, and no two are equal', () => {
  const texts = allOwnLetters.map(({ text }) => text.replace(/\s+/g, ' ').trim())
  expect(texts.filter((text) => text.length < 20)).toEqual([])
  expect(new Set(texts).size).toBe(texts.length)
})

test('labels are values that a reading knows', () => {
  const known = (values: readonly string[], value: string | undefined) =>
    value === undefined || values.includes(value)
  const unknown = allOwnLetters.filter(
    (letter) =>
      !known(letterKinds, letter.kind) ||
      !(letter.alsoRight ?? []).every((kind) => known(letterKinds, kind)) ||
      !known(refusals, letter.refusal) ||
      !known(reachedStages, letter.stage) ||
      !known(openDoors, letter.door) ||
      !known(feedbackAsks, letter.canAskFeedback) ||
      !known(meetingForms, letter.meeting?.form ?? undefined) ||
      !known(meetingStates, letter.meeting?.state) ||
      !(letter.reasons ?? []).every((reason) => known(reasonCategories, reason)),
  )
  expect(unknown.map(({ id }) => id)).toEqual([])
})

test('exactly the rejections say what was refused', () => {
  const wrong = allOwnLetters.filter(
    ({ kind, refusal }) => (kind === 'rejection') !== (refusal !== undefined),
  )
  expect(wrong.map(({ id }) => id)).toEqual([])
})

test('dates are calendar dates on or after the day of the letter', () => {
  const wrong = allOwnLetters.filter(({ sentAt, answerBy, task, terms }) =>
    [answerBy, task?.dueOn, terms?.answerBy, terms?.startsOn].some(
      (date) => date != null && (!DATE.test(date) || date < sentAt.slice(0, 10)),
    ),
  )
  expect(wrong.map(({ id }) => id)).toEqual([])
})

test('names that the text states stand in the letter', () => {
  const wrong = allOwnLetters.filter((letter) => {
    const { company, role, requisition } = letter
    const shown = [letter.subject, letter.fromName, letter.fromAddress, letter.text]
      .join('\n')
      .replace(/\s+/g, ' ')
      .toLowerCase()
    return [company, role, requisition].some(
      (name) => name != null && !shown.includes(name.toLowerCase()),
    )
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
})

test('in each language and kind about half of the letters of the first round are held', () => {
  const balance = new Map<string, number>()
  for (const { id, lang, kind, held } of allOwnLetters) {
    if (/-r(?:ound-)?\d+-/.test(id)) continue
    const group = `${lang} ${kind}`
    balance.set(group, (balance.get(group) ?? 0) + (held ? 1 : -1))
  }
  const uneven = [...balance].filter(([, more]) => Math.abs(more) > 1)
  expect(uneven).toEqual([])
})
