import { expect, test } from 'vitest'
import { idMaker, uuidv7 } from './uuid.ts'

const zeros = () => new Uint8Array(8)

test('an id carries version 7, the variant and its time', () => {
  // The example of RFC 9562, appendix A.6.
  const random = new Uint8Array([0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])
  expect(uuidv7(0x017f22e279b0, 0xcc3, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
})

test('ids made in one millisecond sort in the order of making', () => {
  const next = idMaker(() => 1_800_000_000_000, zeros)
  const ids = Array.from({ length: 10_000 }, next)
  expect(new Set(ids).size).toBe(10_000)
  expect([...ids].sort()).toEqual(ids)
})

test('ids keep their order when the clock jumps back', () => {
  const times = [2000, 1000, 1500]
  const next = idMaker(() => times.shift() ?? 0, zeros)
  const ids = [next(), next(), next()]
  expect([...ids].sort()).toEqual(ids)
})

test('an id tells the millisecond of its making; the 4,097th of one borrows the next', () => {
  const times = [2000, 2001]
  const made = idMaker(() => times.shift() ?? 0, zeros)
  expect([made(), made()]).toEqual([uuidv7(2000, 0, zeros()), uuidv7(2001, 0, zeros())])
  const crowded = idMaker(() => 3000, zeros)
  const ids = Array.from({ length: 4097 }, crowded)
  expect(ids[1]).toBe(uuidv7(3000, 1, zeros()))
  expect(ids[4095]).toBe(uuidv7(3000, 4095, zeros()))
  expect(ids[4096]).toBe(uuidv7(3001, 0, zeros()))
})

test('an id needs its random bytes', () => {
  expect(() => uuidv7(3000, 0, new Uint8Array(7))).toThrow('8 random bytes')
})
