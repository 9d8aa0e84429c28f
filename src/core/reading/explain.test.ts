import { expect, test } from 'vitest'
import { allCues, cueById } from './cues/all.ts'
import { certaintyInWords, explainCue, marginNotes } from './explain.ts'
import { readLetter } from './read-letter.ts'

test('every cue has its own id and a plain sentence', () => {
  expect(cueById.size).toBe(allCues.length)
  for (const { id } of allCues) {
    const { label, says } = explainCue(id)
    expect(label).not.toBe('')
    expect(says).toMatch(/^[A-Z“].*\.$/)
    expect(`${label}${says}`).not.toContain('!')
  }
})

test('tells of a cue that is no longer in the tables', () => {
  expect(explainCue('gone-for-years').label).toBe('A sign')
})

test('says how sure it is in three ways', () => {
  expect(certaintyInWords(0.95, true)).toBe('Clear.')
  expect(certaintyInWords(0.7, true)).toBe('Likely, not certain.')
  expect(certaintyInWords(0.5, false)).toBe('I am not sure.')
})

test('numbers the deciding words in the order of the text, without overlap', () => {
  const reading = readLetter({
    subject: 'Re: Service Planner',
    fromName: 'Maria Sandahl',
    fromAddress: 'maria@lindholm.example',
    text: 'Dear Ines,\n\nThank you for taking the time to speak with me last week. Unfortunately we have decided to move forward with another candidate, who has worked with crewing rules for several years. I will keep your details on file and hope we can talk again.\n\nWarm regards,\nMaria Sandahl',
    sentAt: null,
  })
  const notes = marginNotes(reading)
  expect(notes.length).toBeGreaterThanOrEqual(4)
  expect(notes.length).toBeLessThanOrEqual(8)
  expect(new Set(notes.map(({ group }) => group))).toEqual(
    new Set(['far', 'kind', 'reason', 'door', 'person']),
  )
  for (const [index, note] of notes.entries()) {
    expect(note.number).toBe(index + 1)
    const next = notes[index + 1]
    if (next !== undefined) expect(next.start).toBeGreaterThanOrEqual(note.end)
  }
})
