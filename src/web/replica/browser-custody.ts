import type { BlobShelf } from './blobs-shelf.ts'
import { blobsOn, putBlobs } from './browser-blobs.ts'
import { fileOf, vaultIn } from './browser-copy.ts'
import type { BrowserLedger } from './browser-ledger.ts'
import { searchBrowser, textsOf } from './browser-search.ts'
import { explain, type LedgerNews } from './browser-transport.ts'
import type { Custody } from './custody.ts'
import type { ReplicaHost } from './host.ts'
import { openShelfTwice } from './shelf-twice.ts'
import type { Reply } from './transport.ts'

/** The tabs of this browser let go one after the other; they are waited for so long. */
const SEARCHES = 40
const SEARCH_PAUSE_MS = 250

type CustodyHost = Pick<ReplicaHost, 'now' | 'after' | 'newId'> & {
  readonly indexedDb: IDBFactory
}

/** This browser as the keeper of all records. */
export function browserCustody(
  ledger: BrowserLedger,
  news: LedgerNews,
  host: CustodyHost,
): Custody {
  const onShelf = async <Answer>(work: (shelf: BlobShelf) => Promise<Answer>) => {
    const shelf = await openShelfTwice(host.indexedDb, host.newId)
    try {
      return await work(shelf)
    } finally {
      shelf.close()
    }
  }
  return {
    place: 'browser',
    history: (query) => ask(() => ledger.history(query)),
    backup: () =>
      ask(() =>
        onShelf(async (shelf) => {
          const vault = await ledger.whole()
          return fileOf(vault, blobsOn(shelf, vault.identity.vaultId), host.now())
        }),
      ),
    restore: async (file) => {
      const vault = await ask(() => vaultIn(file))
      if (vault.kind !== 'answer') return vault
      if (!vault.answer.ok) return { kind: 'refused', ...vault.answer.problem }
      const { value } = vault.answer
      return ask(async () => {
        const { vaultId, epoch } = value.identity
        const records = value.records.map(({ record }) => record)
        // Before the records that name them, so that none is missed.
        await onShelf((shelf) => putBlobs(shelf, { vaultId, epoch }, value.blobs, records, host))
        news.tell(await ledger.beginAnew(value))
        return { records: records.length, blobs: value.blobs.length }
      })
    },
    erase: () =>
      ask(async () => {
        const before = await ledger.whole()
        const texts = textsOf([before.records, before.past, before.deviceKey])
        const { vaultId } = before.identity
        news.tell(await ledger.beginAnew(null))
        const blobs = await onShelf(async (shelf) => {
          const rows = await shelf.rows(vaultId)
          await shelf.forget(vaultId)
          return rows.length
        })
        const searched = await searchUntilGone(texts, host)
        return { records: before.records.length, blobs, backups: 0, ...searched }
      }),
    async retireDeviceKey() {
      const reply = await ask(() => ledger.retireDeviceKey())
      if (reply.kind !== 'answer') return reply
      if (reply.answer) return { kind: 'answer', answer: null }
      return { kind: 'refused', code: 'still-in-use', message: stillInUse }
    },
  }
}

const stillInUse =
  'Some pages are still sealed with the key of this device, so it is kept. Nothing was changed.'

async function searchUntilGone(texts: readonly string[], { indexedDb, after }: CustodyHost) {
  for (let searches = 1; ; searches += 1) {
    const searched = await searchBrowser(indexedDb, texts)
    if (searched.found === 0 || searches === SEARCHES) return searched
    await new Promise<void>((resolve) => after(SEARCH_PAUSE_MS, resolve))
  }
}

async function ask<Answer>(work: () => Promise<Answer>): Promise<Reply<Answer>> {
  try {
    return { kind: 'answer', answer: await work() }
  } catch (cause) {
    return { kind: 'refused', ...explain(cause) }
  }
}
