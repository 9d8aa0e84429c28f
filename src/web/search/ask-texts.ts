import type { PullAnswer, VaultIdentity } from '../../core/protocol/sync.ts'
import { IDENTITY, inRecords, openRecords } from '../replica/browser-database.ts'
import { textsAfter } from '../replica/browser-texts.ts'
import { answered } from '../replica/idb.ts'

/** One page of texts that changed after a revision; undefined when nobody can be asked. */
export type AskTexts = (since: number) => Promise<PullAnswer | undefined>

const PATIENCE_MS = 30_000

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
      return textsAfter(at, identity, since)
    })
  } catch {
    return undefined
  } finally {
    database?.close()
  }
}
