import {
  LAZY_KINDS,
  PROTOCOL_VERSION,
  type PullAnswer,
  type VaultIdentity,
} from '../../core/protocol/sync.ts'
import type { VaultRecord } from '../../core/vault/record.ts'
import {
  eachRow,
  IDENTITY,
  inRecords,
  openRecords,
  type RecordRow,
} from '../replica/browser-database.ts'
import { answered } from '../replica/idb.ts'

/** One page of texts that changed after a revision; undefined when nobody can be asked. */
export type AskTexts = (since: number) => Promise<PullAnswer | undefined>

const PATIENCE_MS = 30_000
const TEXTS_PER_PAGE = 200

/** Asks the program that the page came from. */
export const askProgram: AskTexts = async (since) => {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const response = await fetch(`/api/texts?since=${since}`, { cache: 'no-store', signal })
    if (!response.ok) return undefined
    const answer: PullAnswer = await response.json()
    return Array.isArray(answer.records) ? answer : undefined
  } catch {
    return undefined
  }
}

/** Asks this browser where it keeps the records itself, without a program. */
export const askBrowser: AskTexts = async (since) => {
  let database: IDBDatabase | undefined
  try {
    database = await openRecords(indexedDB)
    return await inRecords(database, 'readonly', async (at) => {
      const identity: VaultIdentity | undefined = await answered(at('about').get(IDENTITY))
      if (!identity) return undefined
      const records: VaultRecord[] = []
      let revision = since
      let more = false
      const after = IDBKeyRange.lowerBound(since, true)
      await eachRow<RecordRow>(at('records').index('revision'), after, 'next', (row) => {
        // A page ends between two sets.
        more = records.length >= TEXTS_PER_PAGE && row.revision > revision
        if (more) return false
        if (!LAZY_KINDS.includes(row.kind)) return true
        records.push(row.record)
        revision = row.revision
        return true
      })
      if (!more) revision = identity.revision
      return { protocol: PROTOCOL_VERSION, ...identity, revision, records, more }
    })
  } catch {
    return undefined
  } finally {
    database?.close()
  }
}
