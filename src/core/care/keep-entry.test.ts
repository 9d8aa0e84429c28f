import { expect, test } from 'vitest'
import { saidNo, walk } from '../recovery/walk.test-support.ts'
import { entryKind } from '../vault/kinds/care.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { keepEntry } from './keep-entry.ts'

test('keeps a closed page with its sentence and its action, and ends Pause with it', () => {
  const { walking, recoveryId, applicationId } = saidNo()
  const { id } = walking.act((vault, context) =>
    keepEntry(
      vault,
      {
        ...{ form: 'page', text: 'What happened.', recoveryId },
        closing: { sentence: ' Second of two is not a mistake. ', action: 'Make tea' },
        startedAt: '2026-03-10T21:25:00.000Z',
      },
      context,
    ),
  )
  expect(walking.vault.get(entryKind, id)?.body).toMatchObject({
    ...{ form: 'page', recoveryId, applicationId, endedAt: walking.now.instant },
    closing: { sentence: 'Second of two is not a mistake.', action: 'Make tea' },
  })
  expect(entryKind.sealed).toBe(true)
  expect(walking.vault.get(recoveryKind, recoveryId)?.body.pause.state).toBe('done')
})

test('keeps answers without the ones left empty', () => {
  const walking = walk()
  const answers = [
    { prompt: 'feel', text: 'Flat.' },
    { prompt: 'others', text: ' ' },
  ]
  const { id } = walking.act((vault, context) =>
    keepEntry(vault, { form: 'friend', answers }, context),
  )
  expect(walking.vault.get(entryKind, id)?.body.answers).toEqual([answers[0]])
})

test('breathing and company need no words; a page does', () => {
  const walking = walk()
  walking.act((vault, context) => keepEntry(vault, { form: 'breathing' }, context))
  walking.act((vault, context) => keepEntry(vault, { form: 'company' }, context))
  expect(walking.vault.all(entryKind)).toHaveLength(2)
  expect(keepEntry(walking.vault, { form: 'page', text: ' ' }, walking.context)).toMatchObject({
    ok: false,
    problem: { code: 'empty' },
  })
})

test('says before saving that a text is too long', () => {
  const walking = walk()
  const text = 'x'.repeat(100_001)
  expect(keepEntry(walking.vault, { form: 'free', text }, walking.context)).toMatchObject({
    ok: false,
    problem: { code: 'too-long' },
  })
})
