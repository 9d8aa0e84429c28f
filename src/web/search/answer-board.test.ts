import { expect, test } from 'vitest'
import { readerOf, writeAnswer } from './answer-board.ts'
import type { Answer } from './messages.ts'

const answer = (number: number, id = 'a'): Answer => ({
  number,
  typed: 'müller',
  groups: [{ kind: 'letter', total: 1, found: [{ id, excerpt: [{ text: 'Müller', hit: true }] }] }],
})
const newBoard = () => new SharedArrayBuffer(1024)

test('what stands on the board is read once, and what comes later again', () => {
  const board = newBoard()
  const read = readerOf(board)
  expect(read()).toBeUndefined()
  expect(writeAnswer(board, answer(1))).toBe(true)
  expect([read(), read()]).toEqual([answer(1), undefined])
  writeAnswer(board, answer(2))
  writeAnswer(board, answer(3, 'another'))
  expect([read(), read()]).toEqual([answer(3, 'another'), undefined])
})

test('an answer that the board has no room for leaves the one before on it', () => {
  const board = newBoard()
  writeAnswer(board, answer(1))
  expect(writeAnswer(board, answer(2, 'a'.repeat(1024)))).toBe(false)
  expect(readerOf(board)()).toEqual(answer(1))
})

test('what is still being written is not read', () => {
  const board = newBoard()
  const read = readerOf(board)
  writeAnswer(board, answer(1))
  const turn = new Int32Array(board, 0, 1)
  Atomics.add(turn, 0, 1)
  expect(read()).toBeUndefined()
  Atomics.add(turn, 0, 1)
  expect(read()).toEqual(answer(1))
})
