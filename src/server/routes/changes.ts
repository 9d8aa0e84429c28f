import type { Hono } from 'hono'
import {
  PROTOCOL_VERSION,
  type PushAnswer,
  type PushOutcome,
  pushRequestSchema,
} from '../../core/protocol/sync.ts'
import type { ChangeSet } from '../../core/vault/change.ts'
import { lettingGo as lettingGoOf } from '../../store/blobs/named-in-store.ts'
import type { WriteProblem } from '../../store/vault-store.ts'
import { problemAnswer } from '../answer.ts'
import { MAX_CHANGES_BYTES } from '../limits.ts'
import { readJson } from '../read-json.ts'
import type { ServerContext } from '../server-context.ts'

/** Problems of the request or the disk; every other one belongs to its set. */
const notOfTheSet: ReadonlySet<string> = new Set([
  'other-vault',
  'disk-full',
  'read-only',
  'busy',
  'damaged',
  'damaged-keyring',
  'newer-vault',
  'not-a-vault',
  'storage-failed',
])

/**
 * `POST /api/changes`: applies sets in their order; after one that is not applied the rest wait. A
 * stale set makes the answer a 409 that names what is there now; the sets before it stay applied.
 */
export function changes(app: Hono, context: ServerContext): void {
  const { store, owner } = context
  app.post('/api/changes', async (c) => {
    const json = await readJson(c, MAX_CHANGES_BYTES)
    if (!json.ok) return problemAnswer(c, json.problem)
    const parsed = pushRequestSchema.safeParse(json.value)
    if (!parsed.success) {
      return problemAnswer(c, {
        code: 'invalid-request',
        message: 'The changes did not come in the form that this Onward knows. Nothing was saved.',
      })
    }
    // What came is stored, not the parser's copy of it: a copy may order keys anew.
    const { sets } = json.value as { sets: ChangeSet[] }
    const { vaultId, epoch, known } = parsed.data
    const lettingGo = await Promise.all(sets.map((set) => lettingGoOf(context, owner, set)))
    const written = await store.writeInOrder(owner, sets, { vaultId, epoch, known })
    const outcomes: PushOutcome[] = []
    for (const [at, { id }] of sets.entries()) {
      const result = written[at]
      if (result?.ok) {
        await lettingGo[at]?.()
        outcomes.push({ id, outcome: 'applied', revision: result.value.revision })
      } else if (result && !notOfTheSet.has(result.problem.code)) {
        outcomes.push(outcomeOf(id, result.problem))
      } else if (result && outcomes.length === 0) {
        return problemAnswer(c, result.problem)
      } else {
        outcomes.push({ id, outcome: 'waiting' })
      }
    }
    const identity = await store.identity(owner)
    const answer: PushAnswer = { protocol: PROTOCOL_VERSION, ...identity, outcomes }
    const stale = outcomes.some(({ outcome }) => outcome === 'stale')
    return c.json(answer, stale ? 409 : 200)
  })
}

function outcomeOf(id: string, problem: WriteProblem): PushOutcome {
  if (problem.code === 'stale') return { id, outcome: 'stale', current: problem.current }
  return { id, outcome: 'refused', code: problem.code, message: problem.message }
}
