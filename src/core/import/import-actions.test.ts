import { expect, test } from 'vitest'
import { walk } from '../recovery/walk.test-support.ts'
import { foundLetterKind, letterImportKind } from '../vault/kinds/letter-import.ts'
import { beginImport, finishImport, takeInNext } from './import-actions.ts'
import { reviewOf } from './review.ts'
import { arrived, news } from './sample.test-support.ts'

const chosen = { name: 'archive.mbox', sizeBytes: 41_200 }
const marrow = { company: 'Marrow & Pike', role: 'Operations Coordinator' }
const first = [arrived(marrow), news('n1')]
const second = [news('n2'), { ...arrived(marrow), letterId: 'again' }, news('n1')]

function begun() {
  const walking = walk()
  const { importId } = walking.act((vault, context) => beginImport(vault, chosen, context))
  const take = (messages: typeof first) =>
    walking.act((vault, context) => takeInNext(vault, { importId, messages }, context))
  const finish = (how: 'ended' | 'stopped') =>
    walking.act((vault, context) => finishImport(vault, { importId, how }, context))
  const body = () => walking.vault.get(letterImportKind, importId)?.body
  return { walking, importId, take, finish, body }
}

test('what was counted is kept, in one set with the letters', () => {
  const { take, body } = begun()
  expect(take(first).changes).toHaveLength(3)
  expect(body()).toMatchObject({ ...chosen, read: 2, forgotten: 1, known: 0 })
  take(second)
  expect(body()).toMatchObject({ read: 5, forgotten: 3, known: 0 })
  take(first)
  expect(body()).toMatchObject({ read: 7, forgotten: 4, known: 1 })
})

test('one that was stopped is taken up where it was; one that ended is not', () => {
  const { walking, importId, take, finish, body } = begun()
  take(first)
  finish('stopped')
  expect(body()).toHaveProperty('stoppedAt')
  const again = walking.act((vault, context) => beginImport(vault, chosen, context))
  expect(again).toMatchObject({ importId, read: 2 })
  expect(body()).not.toHaveProperty('stoppedAt')
  finish('ended')
  const anew = walking.act((vault, context) => beginImport(vault, chosen, context))
  expect(anew.importId).not.toBe(importId)
})

test('one that was cut off is taken up without a change, and only with the same file', () => {
  const { walking, importId, take } = begun()
  take(first)
  const { vault, context } = walking
  expect(beginImport(vault, chosen, context)).toMatchObject({
    value: { changes: [], importId, read: 2 },
  })
  const other = beginImport(vault, { ...chosen, sizeBytes: 5 }, context)
  expect(other).toMatchObject({ ok: true, value: { read: 0 } })
  expect(reviewOf(vault, walking.now).unfinished).toEqual([
    { id: importId, name: 'archive.mbox', read: 2, isStopped: false, needsFile: true },
  ])
})

test('the review says what was kept of all that was read', () => {
  const { walking, take, finish } = begun()
  take(first)
  take(second)
  finish('ended')
  const view = reviewOf(walking.vault, walking.now)
  expect(view).toMatchObject({ from: ['archive.mbox'], unfinished: [] })
  expect(view.forgotten).toBe(
    'Only letters about your search were kept; of three others nothing is kept.',
  )
  expect(walking.vault.all(foundLetterKind)).toHaveLength(2)
})

test('an import that was removed takes in no more', () => {
  const { walking } = begun()
  expect(
    takeInNext(walking.vault, { importId: 'x', messages: first }, walking.context),
  ).toMatchObject({ ok: false, problem: { code: 'not-found' } })
})

test('of a file without any message nothing is left', () => {
  const { walking, finish, body } = begun()
  finish('ended')
  expect(body()).toBeUndefined()
  expect(walking.vault.all(letterImportKind)).toEqual([])
})
