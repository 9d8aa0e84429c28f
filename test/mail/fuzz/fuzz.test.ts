import { expect, test } from 'vitest'
import { hostileMessage, readHostile } from './read-hostile.ts'
import { seedMessages } from './seed-messages.ts'

/** Enough to meet each way of breaking one; `npm run bench:fuzz` reads many more. */
const MESSAGES = 300

test('every seed is read whole before it is broken', async () => {
  for (const bytes of seedMessages) {
    expect(await readHostile(bytes, null)).toBeGreaterThan(0)
  }
})

test('three hundred broken messages are read within their limits, without an error or a request', async () => {
  const asked: unknown[] = []
  const fetchBefore = globalThis.fetch
  globalThis.fetch = (async (...request: unknown[]) => {
    asked.push(request)
    throw new Error('no network here')
  }) as typeof fetch
  try {
    let letters = 0
    for (let seed = 1; seed <= MESSAGES; seed += 1) {
      const { bytes, fileName } = hostileMessage(seed)
      try {
        letters += await readHostile(bytes, fileName)
      } catch (cause) {
        throw new Error(`npm run bench:fuzz -- --seed ${seed} --messages 1 shows it`, { cause })
      }
    }
    expect(letters).toBeGreaterThan(MESSAGES / 2)
    expect(asked).toEqual([])
  } finally {
    globalThis.fetch = fetchBefore
  }
})
