import { expect, test } from 'vitest'
import { saidNo } from '../recovery/walk.test-support.ts'
import { letterKind, letterTextKind } from '../vault/kinds/letter.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import {
  askLetterOf,
  dropAsk,
  holdAskLetter,
  keepAskLetter,
  markSent,
  takeBack,
} from './letter-actions.ts'
import { recordAnswer } from './record-answer.ts'

const note = {
  to: { name: 'Maria Sandahl', address: 'maria.sandahl@lindholm.example' },
  subject: 'Re: Service Planner',
  text: 'Dear Maria,',
}

function kept() {
  const no = saidNo()
  const keep = (text: string) =>
    no.walking.act((vault, context) =>
      keepAskLetter(vault, { ...note, text, recoveryId: no.recoveryId }, context),
    ).id
  return { ...no, keep }
}

test('keeps the edited words, and changes the same draft the next time', () => {
  const { walking, recoveryId, applicationId, keep } = kept()
  const id = keep('Dear Maria,')
  expect(keep('Dear Maria, thank you.')).toBe(id)
  expect(walking.vault.get(letterTextKind, id)?.body.text).toBe('Dear Maria, thank you.')
  expect(walking.vault.get(letterKind, id)?.body).toMatchObject({
    ...{ direction: 'out', purpose: 'ask-feedback', state: 'draft', recoveryId, applicationId },
    to: note.to,
  })
  expect(askLetterOf(walking.vault, recoveryId)).toMatchObject({ letterId: id, state: 'draft' })
})

test('once sent, stays as it was sent', () => {
  const { walking, recoveryId, keep } = kept()
  const id = keep('Dear Maria,')
  walking.act((vault, context) => markSent(vault, { letterId: id, via: 'mailto' }, context))
  expect(askLetterOf(walking.vault, recoveryId)).toMatchObject({
    ...{ state: 'sent', sentAt: walking.now.instant, answer: null },
  })
  expect(walking.vault.get(recoveryKind, recoveryId)?.body.ask.state).toBe('done')
  expect(keepAskLetter(walking.vault, { ...note, recoveryId }, walking.context)).toMatchObject({
    ok: false,
    problem: { code: 'already-sent' },
  })
})

test('is put away without blame, and is a draft again when it is taken up', () => {
  const { walking, recoveryId, keep } = kept()
  keep('Dear Maria,')
  walking.act((vault, context) => dropAsk(vault, { recoveryId }, context))
  expect(askLetterOf(walking.vault, recoveryId)?.state).toBe('dropped')
  keep('Dear Maria, after all')
  expect(askLetterOf(walking.vault, recoveryId)).toMatchObject({ state: 'draft' })
})

test('an answer is dated; nothing is not an answer', () => {
  const { walking, recoveryId, keep } = kept()
  const letterId = keep('Dear Maria,')
  walking.act((vault, context) => markSent(vault, { letterId, via: 'copy' }, context))
  walking.act((vault, context) =>
    recordAnswer(vault, { letterId, answer: 'came', on: '2026-03-14' }, context),
  )
  expect(askLetterOf(walking.vault, recoveryId)).toMatchObject({
    ...{ answer: 'came', answeredOn: '2026-03-14' },
  })
  walking.act((vault, context) =>
    recordAnswer(vault, { letterId, answer: 'nothing', on: '2026-03-20' }, context),
  )
  expect(askLetterOf(walking.vault, recoveryId)).toMatchObject({
    ...{ answer: 'nothing', answeredOn: null },
  })
})

test('held overnight, it is kept and comes back in the morning with Ask', () => {
  const { walking, recoveryId } = kept()
  walking.act((vault, context) => holdAskLetter(vault, { ...note, recoveryId }, context))
  expect(askLetterOf(walking.vault, recoveryId)).toMatchObject({
    ...{ state: 'draft', heldUntil: '2026-03-11T09:30:00.000Z' },
  })
  expect(walking.vault.get(recoveryKind, recoveryId)?.body.ask).toMatchObject({
    ...{ state: 'later', on: '2026-03-11', time: '09:30' },
  })
})

test('that has not gone after all is a draft again, and Ask is open', () => {
  const { walking, recoveryId, keep } = kept()
  const letterId = keep('Dear Maria,')
  walking.act((vault, context) => markSent(vault, { letterId, via: 'copy' }, context))
  walking.act((vault, context) => takeBack(vault, { letterId }, context))
  expect(askLetterOf(walking.vault, recoveryId)).toMatchObject({ state: 'draft', sentAt: null })
  expect(walking.vault.get(recoveryKind, recoveryId)?.body.ask.state).toBe('open')
})
