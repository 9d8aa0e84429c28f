import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LOCAL_OWNER } from '../store/vault-store.ts'
import { setOf, type TestServer, testServer, thing } from './app.test-support.ts'

const RUNS = 400

/** What a request may be answered with. 500 is none of them: that would be a bug of ours. */
const OK = 200
const REFUSING = new Set([400, 404, 405, 409, 413, 415])

/** Values that programs stumble over, beside whatever JSON holds. */
const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    null,
    '',
    '__proto__',
    '../../etc/passwd',
    'a\u0000b',
    '\ud800',
    -1,
    0.5,
    2 ** 53,
    1e308,
    '9'.repeat(400),
    [],
    {},
  ),
)

/** A valid push with some of its parts, at any depth, made odd or left out. */
const spoiltPush = fc
  .record({
    paths: fc.array(fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 3,
    }),
    values: fc.array(fc.option(odd, { nil: undefined }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ paths, values }) => (push: unknown) => {
    const copy = structuredClone(push)
    paths.forEach((path, at) => {
      spoil(copy, path, values[at % values.length])
    })
    return copy
  })

function spoil(target: unknown, path: readonly number[], value: unknown): void {
  let holder = target as Record<string, unknown>
  for (const [depth, step] of path.entries()) {
    const names = Object.keys(holder)
    const name = names[step % Math.max(1, names.length)]
    if (name === undefined) return
    const inner = holder[name]
    if (depth === path.length - 1 || typeof inner !== 'object' || inner === null) {
      if (value === undefined) delete holder[name]
      else holder[name] = value
      return
    }
    holder = inner as Record<string, unknown>
  }
}

async function everything(server: TestServer): Promise<string> {
  const { records, revision, epoch, vaultId } = await server.store.read(LOCAL_OWNER, 0)
  return JSON.stringify({ records, revision, epoch, vaultId })
}

test('spoilt pushes are refused without a trace, or applied as what they say', async () => {
  await using server = await testServer()
  await server.push(setOf(thing('there', 0, { n: 1 })))
  const { vaultId, epoch } = await server.store.identity(LOCAL_OWNER)
  let count = 0
  let refused = 0
  await fc.assert(
    fc.asyncProperty(spoiltPush, async (spoilIt) => {
      count += 1
      const push = spoilIt({
        protocol: 1,
        vaultId,
        epoch,
        sets: [setOf(thing(`fuzz-${count}`, 0, { n: count, list: [{ id: 'x' }] }))],
      })
      const before = await everything(server)
      const response = await server.post(push)
      const answer = await response.json()
      expect(server.reported).toEqual([])
      if (response.status === OK && answer.outcomes[0]?.outcome === 'applied') return
      refused += 1
      expect(response.status === OK || REFUSING.has(response.status)).toBe(true)
      expect(await everything(server)).toBe(before)
    }),
    { numRuns: RUNS },
  )
  expect(refused).toBeGreaterThan(RUNS / 4)
})

test('odd questions are answered or refused, and nothing changes', async () => {
  await using server = await testServer()
  await server.push(setOf(thing('there', 0, { n: 1 })))
  const before = await everything(server)
  const part = fc.oneof(fc.string(), fc.constantFrom('..', '%2e%2e', '%00', 'application', '-1'))
  const path = fc.oneof(
    fc
      .tuple(fc.constantFrom('since', 'mark', 'kind', 'id', 'before', 'limit', 'x'), part)
      .chain(([name, value]) =>
        fc
          .constantFrom('sync', 'history', 'records', 'revisions/x', 'device-key')
          .map((route) => `/api/${route}?${name}=${encodeURIComponent(value)}`),
      ),
    fc
      .array(part, { maxLength: 4 })
      .map((parts) => `/api/${parts.map(encodeURIComponent).join('/')}`),
    fc
      .tuple(part, part)
      .map(([kind, id]) => `/api/records/${encodeURIComponent(kind)}/${encodeURIComponent(id)}`),
  )
  await fc.assert(
    fc.asyncProperty(path, async (asked) => {
      const response = await server.ask(asked)
      expect(response.status === OK || REFUSING.has(response.status), asked).toBe(true)
      await response.body?.cancel()
    }),
    { numRuns: RUNS },
  )
  expect(await everything(server)).toBe(before)
  expect(server.reported).toEqual([])
})

test('bytes that are no JSON, or not quite, change nothing', async () => {
  await using server = await testServer()
  const before = await everything(server)
  const text = JSON.stringify({ protocol: 1, vaultId: 'v', epoch: 1, sets: [{ id: 's' }] })
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.nat({ max: text.length - 1 }).map((end) => Buffer.from(text.slice(0, end))),
        fc
          .tuple(fc.nat({ max: text.length - 1 }), fc.nat({ max: 255 }))
          .map(([at, byte]) => Buffer.from(text).fill(byte, at, at + 1)),
      ),
      async (bytes) => {
        const body = new Uint8Array(bytes)
        const response = await server.ask('/api/changes', { method: 'POST', body })
        expect(response.status === OK || REFUSING.has(response.status)).toBe(true)
      },
    ),
    { numRuns: RUNS },
  )
  expect(await everything(server)).toBe(before)
  expect(server.reported).toEqual([])
})
