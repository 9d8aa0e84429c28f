import type { HistoryEntry } from '../../core/protocol/history.ts'
import {
  LAZY_KINDS,
  PROTOCOL_VERSION,
  type PushOutcome,
  type VaultIdentity,
} from '../../core/protocol/sync.ts'
import { applyChangeSet, type ChangeSet } from '../../core/vault/change.ts'
import { recordKey } from '../../core/vault/record.ts'
import { newDeviceKey } from '../../seal/device-key.ts'
import { fileOf } from './browser-copy.ts'
import type { RecordRow } from './browser-database.ts'
import type { Place } from './browser-place.ts'
import type { Custody } from './custody.ts'
import type { ReplicaHost } from './host.ts'
import type { Transport } from './transport.ts'

/**
 * A browser that keeps nothing, as some private windows: all records are gone with the tab, and a copy
 * is the one way to keep them. There is one tab, and no past.
 */
export function forgetfulPlace(host: ReplicaHost): Place {
  const { now, newId, randomBytes } = host
  const deviceKey = newDeviceKey(randomBytes, now())
  const rows = new Map<string, RecordRow>()
  const revisions = new Map<string, number>()
  let identity: VaultIdentity = {
    vaultId: newId(),
    epoch: 1,
    revision: 0,
    mark: '',
    erasedEpoch: 0,
  }
  const find = (kind: string, id: string) => rows.get(recordKey({ kind, id }))?.record
  const apply = (set: ChangeSet): PushOutcome => {
    const { id } = set
    const repeated = revisions.get(id)
    if (repeated !== undefined) return { id, outcome: 'applied', revision: repeated }
    const next = applyChangeSet(find, set)
    if (!next.ok) {
      const { problem } = next
      if (problem.code === 'stale') return { id, outcome: 'stale', current: problem.current }
      return { id, outcome: 'refused', ...problem }
    }
    const revision = identity.revision + 1
    identity = { ...identity, revision, mark: id }
    revisions.set(id, revision)
    for (const record of next.value) {
      const { kind, id: recordId } = record
      rows.set(recordKey(record), { kind, id: recordId, revision, record })
    }
    return { id, outcome: 'applied', revision }
  }
  const answer = <Answer>(answer: Answer) => ({ kind: 'answer', answer }) as const
  const transport: Transport = {
    async pull(since) {
      const newer = [...rows.values()].filter(
        ({ kind, revision }) => revision > since && !LAZY_KINDS.includes(kind),
      )
      const records = newer.map(({ record }) => record)
      return answer({ protocol: PROTOCOL_VERSION, ...identity, records, more: false })
    },
    async push({ sets }) {
      const outcomes: PushOutcome[] = []
      for (const set of sets) {
        const waits = outcomes.some(({ outcome }) => outcome !== 'applied')
        outcomes.push(waits ? { id: set.id, outcome: 'waiting' } : apply(set))
      }
      return answer({ protocol: PROTOCOL_VERSION, ...identity, outcomes })
    },
    async texts(since) {
      const newer = [...rows.values()].filter(
        ({ kind, revision }) => revision > since && LAZY_KINDS.includes(kind),
      )
      const records = newer.map(({ record }) => record)
      return answer({ protocol: PROTOCOL_VERSION, ...identity, records, more: false })
    },
    record: async (kind, id) => answer(find(kind, id)),
    deviceKey: async () => answer(deviceKey),
    watch: () => () => {},
  }
  const refused = async () =>
    ({
      kind: 'refused',
      code: 'cannot-keep',
      message:
        'This browser keeps nothing, so there is nothing to do this with. Closing the page lets go of everything in it.',
    }) as const
  const custody: Custody = {
    place: 'browser',
    history: async () => answer<readonly HistoryEntry[]>([]),
    backup: async () =>
      answer(
        await fileOf(
          { identity, records: [...rows.values()], past: [], sets: [], deviceKey },
          nothing(),
          now(),
        ),
      ),
    restore: refused,
    erase: refused,
    retireDeviceKey: refused,
  }
  return { transport, custody, isBroughtBack: () => false }
}

async function* nothing(): AsyncGenerator<never> {}
