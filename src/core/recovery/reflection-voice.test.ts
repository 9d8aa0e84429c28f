import { expect, test } from 'vitest'
import { addEvent, removeApplication, removeEvent } from '../applications/application-actions.ts'
import { deleteRecording } from '../files/recordings.ts'
import { bringBack } from '../past/bring-back.ts'
import { ok } from '../result.ts'
import { attachmentKind } from '../vault/kinds/attachment.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { reflectionKind } from '../vault/kinds/reflection.ts'
import { writeReflection } from './reflection-actions.ts'
import { keepVoiceNote, voiceNotes } from './reflection-voice.ts'
import { saidNo } from './walk.test-support.ts'

const file = { name: 'Voice note.webm', type: 'audio/webm', sizeBytes: 4000, blobId: 'b', key: 'k' }

function said(...noteIds: readonly string[]) {
  const no = saidNo()
  const { walking, recoveryId } = no
  for (const noteId of noteIds) {
    walking.act((vault, context) => keepVoiceNote(vault, { ...file, noteId, recoveryId }, context))
  }
  return no
}

test('what was said is kept as sound with its look back, which it starts', () => {
  const { walking, recoveryId } = said('n1', 'n2')
  expect(voiceNotes(walking.vault, recoveryId)).toMatchObject([
    { id: 'n1', isSound: true, size: '3.9 kB' },
    { id: 'n2' },
  ])
  expect(walking.vault.get(attachmentKind, 'n1')?.body).toMatchObject({
    use: 'recording',
    recoveryId,
  })
  expect(walking.vault.get(reflectionKind, recoveryId)?.body.questions).toEqual([])
  expect(voiceNotes(walking.vault, 'another')).toEqual([])
})

test('words that were written already stay as they are', () => {
  const { walking, recoveryId } = saidNo()
  walking.act((vault, context) =>
    writeReflection(vault, { recoveryId, strongest: 'The plan.' }, context),
  )
  const changes = walking.act((vault, context) =>
    keepVoiceNote(vault, { ...file, noteId: 'n1', recoveryId }, context),
  )
  expect(changes).toMatchObject([{ kind: 'attachment', id: 'n1' }])
  expect(walking.vault.get(reflectionKind, recoveryId)?.body.strongest).toBe('The plan.')
})

test('a no of which something was said is not taken away with its day', () => {
  const { walking, applicationId, recoveryId } = said('n1')
  const eventId = walking.vault.get(recoveryKind, recoveryId)?.body.eventId ?? ''
  const day = { applicationId, type: 'applied', on: '2026-02-01' } as const
  walking.act((vault, context) => addEvent(vault, day, context))
  expect(removeEvent(walking.vault, { applicationId, eventId }, walking.context)).toMatchObject({
    problem: { code: 'has-words' },
  })
})

test('it goes with its application and comes back with it', () => {
  const { walking, applicationId, recoveryId } = said('n1')
  const before = [...walking.vault.records()].map((record) => ({ record }))
  walking.act((vault, context) => removeApplication(vault, { applicationId }, context))
  expect(voiceNotes(walking.vault, recoveryId)).toEqual([])
  walking.act((vault) => ok(bringBack(vault, before, () => undefined)))
  expect(voiceNotes(walking.vault, recoveryId)).toMatchObject([{ id: 'n1', blobId: 'b' }])
})

test('it is deleted for good by itself', () => {
  const { walking, recoveryId } = said('n1', 'n2')
  const changes = walking.act((vault, context) =>
    deleteRecording(vault, { recordingId: 'n1' }, context),
  )
  expect(changes).toMatchObject([{ id: 'n1', body: null, purge: true }])
  expect(voiceNotes(walking.vault, recoveryId).map(({ id }) => id)).toEqual(['n2'])
})

test('nothing is kept where there is no such no, or no room', () => {
  const { walking, recoveryId } = saidNo()
  const keep = (change: Partial<typeof file & { recoveryId: string }>) =>
    keepVoiceNote(walking.vault, { ...file, recoveryId, noteId: 'n1', ...change }, walking.context)
  expect(keep({ recoveryId: 'gone' })).toMatchObject({ problem: { code: 'not-found' } })
  expect(keep({ sizeBytes: 1e9 })).toMatchObject({ problem: { code: 'file-too-large' } })
})
