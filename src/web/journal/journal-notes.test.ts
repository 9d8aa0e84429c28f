import { expect, test } from 'vitest'
import { friendPrompts } from '../../core/care/friend-prompts.ts'
import type { Readable } from '../../core/vault/kind.ts'
import { journalNotes } from './journal-notes.ts'

const early = '2026-03-09T20:00:00.000Z'
const late = '2026-03-10T20:00:00.000Z'

function opened<Body>(id: string, body: Body): Readable<Body> {
  return { id, version: 1, schema: 1, updatedAt: late, readOnly: false, body }
}

test('pages and check-ins stand together, newest first', () => {
  const notes = journalNotes(
    [opened('e', { form: 'free', startedAt: early, text: ' One. ' })],
    [opened('c', { at: late, strength: 7, words: ['angry', 'tired'] })],
  )
  expect(notes.map(({ id, form, text }) => [id, form, text])).toEqual([
    ['c', 'How it was', 'Hard. Angry, tired.'],
    ['e', 'A page', 'One.'],
  ])
})

test('answers stand under the question that was asked', () => {
  const [prompt] = friendPrompts
  const answers = [
    { prompt: prompt?.id ?? '', text: 'Tired.' },
    { prompt: 'from-a-later-version', text: 'Still here.' },
  ]
  const [note] = journalNotes(
    [opened('e', { form: 'friend', startedAt: early, text: '', answers })],
    [],
  )
  expect(note?.answers).toEqual([
    { question: prompt?.question, text: 'Tired.' },
    { question: 'from-a-later-version', text: 'Still here.' },
  ])
})

test('a form that this version does not know is shown all the same', () => {
  const [note] = journalNotes(
    [opened('e', { form: 'song', startedAt: early, endedAt: late, text: 'La.' })],
    [],
  )
  expect(note).toMatchObject({ form: 'Kept for yourself', text: 'La.', until: late })
})
