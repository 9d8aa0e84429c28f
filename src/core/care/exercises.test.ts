import { expect, test } from 'vitest'
import { type Walk, walk } from '../recovery/walk.test-support.ts'
import { entryKind } from '../vault/kinds/care.ts'
import { courseQuestion, courseStand } from './course.ts'
import { thenAndNow } from './growth.ts'
import { type KeepEntryInput, keepEntry } from './keep-entry.ts'
import { offeredAgainOn } from './monthly.ts'
import { valueIds, valueName, valuePrompt, valueQuestion, valuesIn } from './values.ts'
import { writtenIds, writtenNamed } from './written.ts'

const keep = (walking: Walk, input: KeepEntryInput) =>
  walking.act((vault, context) => keepEntry(vault, input, context))
const entriesOf = ({ vault }: Walk) => vault.all(entryKind)

test('there are thirteen values, and an answer finds its value again', () => {
  expect(valueIds).toHaveLength(13)
  const prompt = valuePrompt('craft')
  expect(valueQuestion(prompt)).toBe(`Why ${valueName('craft')} matters to you`)
  expect(valueQuestion('feel')).toBeUndefined()
  expect(valuesIn([{ prompt }, { prompt: 'feel' }])).toEqual(['craft'])
  expect(valueName('from-a-later-version')).toBe('from-a-later-version')
})

test('values writing comes back after thirty days', () => {
  const walking = walk('2026-03-10T12:00:00.000Z')
  expect(offeredAgainOn(entriesOf(walking), 'values', walking.now)).toBeNull()
  const answers = [{ prompt: valuePrompt('family'), text: 'They wait for me.' }]
  keep(walking, { form: 'values', answers })
  expect(offeredAgainOn(entriesOf(walking), 'values', walking.now)).toBe('2026-04-09')
  const later = walking.at('2026-04-09T07:00:00.000Z')
  expect(offeredAgainOn(entriesOf(later), 'values', later.now)).toBeNull()
})

test('the course goes one page a day, ends after five, and can begin again', () => {
  let walking = walk('2026-03-01T12:00:00.000Z')
  for (let day = 1; day <= 5; day += 1) {
    walking = walking.at(`2026-03-0${day}T12:00:00.000Z`)
    const stand = courseStand(entriesOf(walking), walking.now)
    expect(stand).toMatchObject({ page: day, state: 'open' })
    expect(courseQuestion(stand.promptId)).toBe(stand.prompt)
    keep(walking, { form: 'course', answers: [{ prompt: stand.promptId, text: 'So it was.' }] })
    const state = day < 5 ? 'today' : 'over'
    expect(courseStand(entriesOf(walking), walking.now).state).toBe(state)
  }
  walking = walking.at('2026-03-20T12:00:00.000Z')
  expect(courseStand(entriesOf(walking), walking.now)).toMatchObject({ page: 1, state: 'over' })
  keep(walking, { form: 'course', answers: [{ prompt: 'course:1', text: 'Again.' }] })
  const next = walking.at('2026-03-21T12:00:00.000Z')
  expect(courseStand(entriesOf(next), next.now)).toMatchObject({ page: 2, state: 'open' })
})

test('then and now are the person’s own sentences, a month apart', () => {
  const walking = walk('2026-01-10T12:00:00.000Z')
  const page = (text: string): KeepEntryInput => ({
    form: 'page',
    text: 'So much.',
    closing: { sentence: text, action: '' },
  })
  keep(walking, page('I could not open the letter.'))
  const later = walking.at('2026-03-10T12:00:00.000Z')
  keep(later, page('I opened it and made tea.'))
  keep(later, { form: 'free', text: 'Without a last sentence.' })
  const pair = thenAndNow(entriesOf(later), later.now)
  expect(pair.earlier.map(({ text }) => text)).toEqual(['I could not open the letter.'])
  expect(pair.lately.map(({ text }) => text)).toEqual(['I opened it and made tea.'])
})

test('no question of an exercise asks why one is as one is', () => {
  const questions = writtenIds.flatMap((id) => writtenNamed(id)?.prompts ?? [])
  expect(questions.length).toBeGreaterThan(5)
  for (const { question, hint } of questions) {
    expect(`${question} ${hint}`).not.toMatch(/why (am|are|do|did|can’t) (i|you)\b/i)
  }
  expect(writtenNamed('friend')).toBeUndefined()
})
