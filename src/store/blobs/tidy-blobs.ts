import type { VaultReader } from '../vault-store.ts'
import { collectBlobs } from './collect-blobs.ts'
import type { FolderBlobStore } from './folder-blob-store.ts'
import { namedInStore } from './named-in-store.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** Not while a start is being waited for. */
const FIRST_AFTER_MS = 60_000

/** Collects blobs a minute from now and then daily, until it is disposed of. */
export function tidyBlobs(options: {
  readonly store: VaultReader
  readonly owner: string
  readonly blobs: FolderBlobStore
  /** The time by which something may be let go of (`seen-clock.ts`). */
  readonly believedNow: () => number
  /** Told of what went wrong; the next day tries again. */
  readonly report: (error: unknown) => void
}): Disposable {
  const { store, owner, blobs, believedNow, report } = options
  const run = () => {
    collectBlobs(blobs, () => namedInStore(store, owner), believedNow()).catch(report)
  }
  const first = setTimeout(run, FIRST_AFTER_MS).unref()
  const daily = setInterval(run, DAY_MS).unref()
  return {
    [Symbol.dispose]() {
      clearTimeout(first)
      clearInterval(daily)
    },
  }
}
