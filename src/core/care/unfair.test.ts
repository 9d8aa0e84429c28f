import { expect, test } from 'vitest'
import { askAdvice } from '../letters/ask-rule.ts'
import { saidNo } from '../recovery/walk.test-support.ts'
import { unfairNoteKind } from '../vault/kinds/care-unfair.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { keepFact, removeFact, setLettersWait } from './unfair.ts'

const fact = { what: ' Asked how old I was. ', on: '2026-03-04', who: 'The director', letters: ' ' }

test('facts are sealed, and from the first one on the letter waits until it need not', () => {
  const { walking, recoveryId } = saidNo()
  const noteOf = () => walking.vault.get(unfairNoteKind, recoveryId)?.body ?? null
  const { id } = walking.act((vault, context) =>
    keepFact(vault, { recoveryId, note: null, fact }, context),
  )
  expect(unfairNoteKind.sealed).toBe(true)
  expect(noteOf()?.facts).toEqual([
    { id, what: 'Asked how old I was.', on: '2026-03-04', who: 'The director' },
  ])
  expect(JSON.stringify(walking.vault.get(recoveryKind, recoveryId)?.body)).not.toMatch(/how old/)
  const { now, vault } = walking.at('2026-03-11T12:00:00.000Z')
  expect(askAdvice(vault, recoveryId, now)).toMatchObject({ ask: 'no', rule: 'advice-first' })
  walking.act((vault, context) => setLettersWait(vault, { recoveryId, wait: false }, context))
  expect(askAdvice(vault, recoveryId, now).rule).not.toBe('advice-first')
  const second = { what: 'The same to Joan.', witnesses: 'Joan' }
  walking.act((vault, context) =>
    keepFact(vault, { recoveryId, note: noteOf(), fact: second }, context),
  )
  expect(askAdvice(vault, recoveryId, now).rule).not.toBe('advice-first')
  walking.act((vault, context) =>
    removeFact(vault, { recoveryId, note: noteOf(), factId: id }, context),
  )
  expect(noteOf()?.facts.map(({ what }) => what)).toEqual(['The same to Joan.'])
})

test('facts that are closed are never written over, and nothing empty is kept', () => {
  const { walking, recoveryId } = saidNo()
  const { vault, context } = walking
  expect(keepFact(vault, { recoveryId, note: null, fact: { what: ' ' } }, context)).toMatchObject({
    problem: { code: 'empty' },
  })
  walking.act((inVault, inContext) =>
    keepFact(inVault, { recoveryId, note: null, fact }, inContext),
  )
  expect(keepFact(vault, { recoveryId, note: null, fact }, context)).toMatchObject({
    problem: { code: 'closed' },
  })
})
