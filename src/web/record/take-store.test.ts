import { expect, test } from 'vitest'
import { decryptPiece, encryptPiece } from './take-pieces.ts'
import { openTakes, type TakeHead } from './take-store.ts'

const head: TakeHead = {
  takeId: 't1',
  vaultId: 'v',
  epoch: 1,
  of: { mockId: 'm', questionId: 'q' },
  type: 'audio/webm',
  startedAt: '2026-03-12T10:00:00.000Z',
}
const key = new Uint8Array(32).fill(7)
const bytes = (text: string) => new TextEncoder().encode(text)

test('a take is found again by its head, piece by piece, until it is dropped', async () => {
  // Node has no private files, so this store lives in memory, behind the same folder.
  const takes = openTakes()
  await takes.begin(head)
  await takes.begin({ ...head, takeId: 't10', startedAt: '2026-03-12T09:00:00.000Z' })
  for (const [number, text] of ['one', 'two'].entries()) {
    await takes.put('t1', number, encryptPiece(bytes(text), number, key))
  }
  expect((await takes.heads()).map(({ takeId }) => takeId)).toEqual(['t10', 't1'])
  const opened = (await takes.pieces('t1')).map((piece, number) =>
    new TextDecoder().decode(decryptPiece(piece, number, key)),
  )
  expect(opened).toEqual(['one', 'two'])
  await takes.drop('t1')
  expect((await takes.heads()).map(({ takeId }) => takeId)).toEqual(['t10'])
  expect(await takes.pieces('t1')).toEqual([])
})

test('a piece ends where one is missing, as after a crash', async () => {
  const takes = openTakes()
  await takes.put('t1', 0, bytes('a'))
  await takes.put('t1', 2, bytes('c'))
  expect(await takes.pieces('t1')).toHaveLength(1)
})

test('a piece that was altered, moved or is of another key does not open', () => {
  const piece = encryptPiece(bytes('what was said'), 3, key)
  expect(decryptPiece(piece, 3, key)).toEqual(bytes('what was said'))
  expect(decryptPiece(piece, 2, key)).toBeUndefined()
  expect(decryptPiece(piece, 3, new Uint8Array(32))).toBeUndefined()
  expect(decryptPiece(piece.with(0, (piece[0] ?? 0) ^ 1), 3, key)).toBeUndefined()
})
