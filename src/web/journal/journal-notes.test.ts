import { expect, test } from 'vitest'
import { friendPrompts } from '../../core/care/friend-prompts.ts'
import { valuePrompt } from '../../core/care/values.ts'
import { courseWords, writtenWords } from '../../core/content/en/care-written.ts'
import type { Readable } from '../../core/vault/kind.ts'
import { journalNotes } from './journal-notes.ts'

const early = '2026-03-09T20:00:00.000Z'
const late = '2026-03-10T20:00:00.000Z'

function opened<Body>(id: string, body: Body): Readable<Body> {
  return { id, version: 1, schema: 1, updatedAt: late, readOnly: false, body }
}

test('pages and check-ins stand together, newest first', () => {
  const notes = journalNotes({
    entries: [opened('e', { form: 'free', startedAt: early, text: ' One. ' })],
    checkIns: [
      opened('c', { at: late, strength: 7, words: ['angry', 'tired'] }),
      opened('b', { at: late, mood: 3, words: [], activityId: 'a', moment: 'before' }),
    ],
  })
  expect(notes.map(({ id, form, text }) => [id, form, text])).toEqual([
    ['c', 'How it was', 'Hard. Angry, tired.'],
    ['b', 'How it was before something good', 'Mood: low.'],
    ['e', 'A page', 'One.'],
  ])
})

test('answers stand under the question that was asked', () => {
  const [prompt] = friendPrompts
  const answers = [
    { prompt: prompt?.id ?? '', text: 'Tired.' },
    { prompt: 'hoped:elsewhere', text: 'The sea.' },
    { prompt: valuePrompt('craft'), text: 'I like it done well.' },
    { prompt: 'course:2', text: 'My sleep.' },
    { prompt: 'from-a-later-version', text: 'Still here.' },
  ]
  const [note] = journalNotes({
    entries: [opened('e', { form: 'friend', startedAt: early, text: '', answers })],
    checkIns: [],
  })
  expect(note?.answers).toEqual([
    { question: prompt?.question, text: 'Tired.' },
    { question: writtenWords.hoped.prompts.elsewhere.question, text: 'The sea.' },
    { question: 'Why doing a thing well matters to you', text: 'I like it done well.' },
    { question: courseWords.prompts[1], text: 'My sleep.' },
    { question: 'from-a-later-version', text: 'Still here.' },
  ])
})

test('a form that this version does not know is shown all the same', () => {
  const [note] = journalNotes({
    entries: [opened('e', { form: 'song', startedAt: early, endedAt: late, text: 'La.' })],
    checkIns: [],
  })
  expect(note).toMatchObject({ form: 'Kept for yourself', text: 'La.', until: late })
})

test('a thought shows both sides and no figure, and two weeks show their words', () => {
  const [thought, weeks] = journalNotes({
    entries: [],
    checkIns: [],
    thoughts: [
      opened('t', {
        at: late,
        thought: 'I am not good enough.',
        beliefBefore: 90,
        evidenceAgainst: 'They rang twice.',
        traps: ['one-for-all', 'new-trap'],
        fairer: 'I came second.',
      }),
    ],
    fortnights: [opened('f', { at: early, cheer: 0, calm: 1, energy: 2, rest: 3, interest: 4 })],
  })
  expect(thought?.answers.map(({ text }) => text)).toEqual([
    'They rang twice.',
    'One for all, new-trap',
    'I came second.',
  ])
  expect(weeks?.answers.map(({ text }) => text)).toEqual([
    'Never.',
    'Now and then.',
    'About half.',
    'Mostly.',
    'All the time.',
  ])
  expect(JSON.stringify([thought?.answers, weeks?.answers])).not.toMatch(/\d/)
})
