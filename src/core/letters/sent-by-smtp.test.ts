import { expect, test } from 'vitest'
import { sharedWith } from '../applications/known-letters.ts'
import { cluesOf } from '../applications/letter-clues.ts'
import { saidNo } from '../recovery/walk.test-support.ts'
import { patch } from '../vault/edit.ts'
import { found } from '../vault/found.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import type { Body } from '../vault/record.ts'
import { keepAskLetter } from './letter-actions.ts'
import { lettersVault } from './sample.test-support.ts'
import { answersFrom, answersTo, recordSent } from './sent-by-smtp.ts'

const sent = { messageId: 'mine@mail.test', sentAt: '2026-03-11T10:05:00.000Z' }

function noWithId() {
  const no = saidNo()
  const { walking, recoveryId } = no
  const theirs = walking.vault.get(recoveryKind, recoveryId)?.body.letterId ?? ''
  walking.act((vault) => {
    const letter = found(vault, letterKind, theirs)
    if (!letter.ok) return letter
    const head = { messageId: 'third@lindholm.example', replyingTo: ['second@mail.test'] }
    return { ok: true, value: [patch(letterKind, letter.value, head)] }
  })
  return no
}

test('a letter about a no answers the conversation of that no', () => {
  const { walking, recoveryId } = noWithId()
  expect(answersTo(walking.vault, recoveryId)).toEqual([
    'third@lindholm.example',
    'second@mail.test',
  ])
  expect(answersTo(walking.vault, saidNo().recoveryId.concat('-other'))).toEqual([])
  expect(answersTo(walking.vault, undefined)).toEqual([])
})

test('a letter to somebody who wrote answers what came from them last, and nobody else', () => {
  const letter = (id: string, address: string, more: Body) =>
    lettersVault.theirs({}, { from: { address }, messageId: `${id}@tarn.example`, ...more })
  const vault = lettersVault.application(
    [],
    letter('first', 'nia@tarn.example', {}),
    letter('second', 'Nia@tarn.example', { replyingTo: ['mine@mail.test'] }),
    letter('third', 'jobs@tarn.example', {}),
  )
  expect(answersFrom(vault, 'a1', 'nia@tarn.example')).toEqual([
    'second@tarn.example',
    'mine@mail.test',
  ])
  expect(answersFrom(vault, 'a1', 'other@tarn.example')).toEqual([])
  expect(answersFrom(vault, 'a1', null)).toEqual([])
  expect(answersFrom(vault, null, 'nia@tarn.example')).toEqual([])
})

test('what was sent is kept with its id, so that an answer finds its application', () => {
  const { walking, recoveryId, applicationId } = noWithId()
  const to = { name: 'Maria Sandahl', address: 'maria.sandahl@lindholm.example' }
  const { id: letterId } = walking.act((vault, context) =>
    keepAskLetter(vault, { recoveryId, to, subject: 'Re: Planner', text: 'Dear Maria,' }, context),
  )
  const replyingTo = answersTo(walking.vault, recoveryId)
  walking.act((vault, context) => recordSent(vault, { letterId, sent, replyingTo }, context))
  expect(walking.vault.get(letterKind, letterId)?.body).toMatchObject({
    ...{ state: 'sent', via: 'smtp', ...sent, replyingTo },
  })
  expect(walking.vault.get(recoveryKind, recoveryId)?.body.ask?.state).toBe('done')
  const answer = {
    addedAt: '2026-03-12T08:00:00.000Z',
    replyingTo: [sent.messageId],
  }
  const { conversation } = sharedWith(walking.vault, cluesOf('answer', answer, 'UTC'))
  expect([...conversation]).toEqual([applicationId])
})
