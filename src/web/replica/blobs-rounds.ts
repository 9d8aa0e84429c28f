import type { Problem } from '../../core/result.ts'
import { namedHere, wasPurged } from './blobs-named.ts'
import type { BlobShelf, ShelfRow } from './blobs-shelf.ts'
import type { BlobTransport } from './blobs-transport.ts'
import { sendBlob } from './blobs-uploader.ts'
import type { ReplicaHost } from './host.ts'
import type { Replica } from './replica.ts'

export interface RoundsOptions {
  readonly replica: Pick<Replica, 'vault' | 'opened' | 'identity'>
  readonly shelf: BlobShelf
  /** None where this browser is the only keeper. */
  readonly transport: BlobTransport | undefined
  readonly host: ReplicaHost
  /** The most bytes that this browser holds of files that the server has. */
  readonly cacheBytes: number
}

interface Told {
  /** How much of a blob the server has by now. */
  sending(row: ShelfRow, sentBytes: number): void
  /** What waits to be sent is another than before. */
  changed(): Promise<void>
  /** Why the server takes a file no further; null when it takes all. */
  refused(why: Problem | null): void
}

type Identity = NonNullable<Replica['identity']>

const AWAY_MS = 15_000
const REFUSED_MS = 5 * 60_000
const DAY_MS = 24 * 60 * 60 * 1000
/** What nothing names stays as long as a removal can be undone. */
const UNNAMED_DAYS = 30
const LOCK = 'onward-blobs'
/** Copies that one tab asks the server about. */
const MOST_ASKED = 100

/** The work of the one tab that sends the files of this browser and clears up behind them. */
export class BlobRounds {
  readonly #options: RoundsOptions
  readonly #told: Told
  readonly #closing = new AbortController()
  readonly #asked = new Set<string>()
  #wake = () => {}
  #wasWoken = false

  constructor(options: RoundsOptions, told: Told) {
    this.#options = options
    this.#told = told
  }

  start(): void {
    const { locks } = this.#options.host
    const work = () => this.#work().catch(() => {})
    // Without locks every tab sends: the server takes each part once.
    if (locks) locks.hold(LOCK, this.#closing.signal, work)
    else void work()
  }

  /** Looks at once whether something is to be sent or let go of. */
  wake(): void {
    this.#wasWoken = true
    this.#wake()
  }

  close(): void {
    this.#closing.abort()
    this.#wake()
  }

  async #work(): Promise<void> {
    await this.#clearUnfinished()
    while (!this.#closing.signal.aborted) {
      this.#wasWoken = false
      const againMs = await this.#round().catch(() => AWAY_MS)
      if (!this.#wasWoken) await this.#pause(againMs)
    }
  }

  /** Waits until woken, or for `delayMs`; undefined waits for as long as it takes. */
  #pause(delayMs: number | undefined): Promise<void> {
    if (this.#closing.signal.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      const cancel = delayMs === undefined ? () => {} : this.#options.host.after(delayMs, resolve)
      this.#wake = () => {
        cancel()
        resolve()
      }
    })
  }

  /** Lets go of what is not needed, then sends what the server lacks. Answers when to try again. */
  async #round(): Promise<number | undefined> {
    const { replica, transport } = this.#options
    const { identity } = replica
    if (!identity) return AWAY_MS
    await this.#tidy(identity)
    await this.#told.changed()
    if (!transport) return undefined
    const againMs = await this.#sendAll(identity, transport)
    await this.trim(identity)
    return againMs
  }

  async #sendAll(identity: Identity, transport: BlobTransport): Promise<number | undefined> {
    const { replica, shelf } = this.#options
    let refused: Problem | null = null
    for (const row of await shelf.rows(identity.vaultId)) {
      const isWanted = () =>
        !this.#closing.signal.aborted &&
        replica.identity?.epoch === identity.epoch &&
        namedHere(replica).attachmentsOf.has(row.blobId)
      if (this.#isKnownToBeThere(row, identity) || !isWanted()) continue
      const sent = await sendBlob({ shelf, transport }, identity, row, isWanted, (sentBytes) =>
        this.#told.sending(row, sentBytes),
      )
      if (sent.outcome === 'away') return AWAY_MS
      if (sent.outcome === 'refused') refused = sent.problem
      if (sent.outcome !== 'sent') continue
      await shelf.update(identity.vaultId, row.blobId, { sentIn: identity.epoch })
      await this.#told.changed()
    }
    this.#told.refused(refused)
    return refused ? REFUSED_MS : undefined
  }

  /**
   * Whether the server was found to have a blob. What this browser holds is asked about once more in
   * each tab: a server may lose a file, and the copy here can bring it back.
   */
  #isKnownToBeThere({ blobId, sentIn }: ShelfRow, { epoch }: Identity): boolean {
    if (sentIn !== epoch) return false
    if (this.#asked.has(blobId) || this.#asked.size >= MOST_ASKED) return true
    this.#asked.add(blobId)
    return false
  }

  /** Files that were erased or deleted for good go at once, others once no undo can need them. */
  async #tidy({ vaultId, erasedEpoch }: Identity): Promise<void> {
    const { replica, shelf, transport, host } = this.#options
    const named = namedHere(replica)
    const now = host.now()
    for (const row of await shelf.rows(vaultId)) {
      const { blobId, attachmentIds } = row
      const ageMs = Date.parse(now) - Date.parse(row.usedAt)
      const namedBy = named.attachmentsOf.get(blobId) ?? []
      const isNew = namedBy.some((id) => !attachmentIds.includes(id))
      const isOld = named.isAll && ageMs > UNNAMED_DAYS * DAY_MS
      // Whoever erases where there is no program lets go of files by itself.
      const wasErased = transport !== undefined && row.epoch < erasedEpoch
      if (namedBy.length === 0) {
        const goes = isOld || wasErased || wasPurged(replica, attachmentIds)
        if (goes) await shelf.drop(vaultId, blobId)
      } else if (isNew || ageMs > DAY_MS) {
        const all = [...new Set([...attachmentIds, ...namedBy])]
        await shelf.update(vaultId, blobId, { attachmentIds: all, usedAt: now })
      }
    }
  }

  /** Chunks of a file whose tab was closed before it was kept whole. */
  async #clearUnfinished(): Promise<void> {
    const { replica, shelf, host } = this.#options
    const vaultId = replica.identity?.vaultId
    if (!vaultId) return
    const before = new Date(Date.parse(host.now()) - DAY_MS).toISOString()
    for (const place of await shelf.unfinished(vaultId, before)) await shelf.abandon(vaultId, place)
  }

  /**
   * Lets go of copies of what the server has, down to `limitBytes`, those last used longest ago first.
   * Answers whether any went.
   */
  async trim(
    { vaultId, epoch }: Identity,
    limitBytes = this.#options.cacheBytes,
  ): Promise<boolean> {
    const { shelf, transport } = this.#options
    if (!transport) return false
    const copies = (await shelf.rows(vaultId)).filter(({ sentIn }) => sentIn === epoch)
    let bytes = copies.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
    let dropped = false
    for (const row of copies.toSorted((a, b) => (a.usedAt < b.usedAt ? -1 : 1))) {
      if (bytes <= limitBytes) break
      await shelf.drop(vaultId, row.blobId)
      bytes -= row.sizeBytes
      dropped = true
    }
    return dropped
  }
}
