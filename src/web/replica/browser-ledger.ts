import type { HistoryEntry, HistoryQuery } from '../../core/protocol/history.ts'
import {
  LAZY_KINDS,
  PROTOCOL_VERSION,
  type PullAnswer,
  type PushAnswer,
  type PushRequest,
  type VaultIdentity,
} from '../../core/protocol/sync.ts'
import { isSealed, type VaultRecord } from '../../core/vault/record.ts'
import { type DeviceKey, newDeviceKey } from '../../seal/device-key.ts'
import { applySets } from './browser-apply.ts'
import {
  DEVICE_KEY,
  eachRow,
  IDENTITY,
  inRecords,
  openRecords,
  type PastRow,
  type RecordRow,
  type SetRow,
  type Stores,
} from './browser-database.ts'
import { textsAfter } from './browser-texts.ts'
import type { ReplicaHost } from './host.ts'
import { answered } from './idb.ts'
import { LedgerCopy } from './ledger-copy.ts'
import type { CopyContent, CopyKeeper } from './records-copy.ts'

/** Replaced and deleted bodies are kept this long, as by the program. */
const HISTORY_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

export type LedgerHost = Pick<ReplicaHost, 'now' | 'newId' | 'randomBytes' | 'after' | 'locks'>

/** A whole vault as it is written to a file and read from one. */
export interface WholeVault {
  readonly identity: VaultIdentity
  readonly records: readonly RecordRow[]
  readonly past: readonly PastRow[]
  readonly sets: readonly SetRow[]
  readonly deviceKey: DeviceKey | null
}

/**
 * The records of a browser that works without a program: what the program's file is there, here is a
 * database beside the replica's own. The replica exchanges with it as it would with the program, so
 * that there is one way in which changes become lasting. Rejects when the browser cannot do it.
 */
export class BrowserLedger {
  readonly #host: LedgerHost
  readonly #factory: IDBFactory
  readonly #copy: LedgerCopy | undefined
  #opening: Promise<IDBDatabase> | undefined
  /** What a browser that is cleared while the app is open would forget, though the app still has it. */
  #known: { readonly identity: VaultIdentity; readonly deviceKey: DeviceKey | null } | undefined

  /** Where the database is found empty, for now or once the copy was looked for. */
  #standing: 'known' | 'looking' | 'brought-back' = 'known'

  /** `copy` keeps all records a second time. */
  constructor(factory: IDBFactory, host: LedgerHost, copy?: CopyKeeper) {
    this.#factory = factory
    this.#host = host
    this.#copy = copy && new LedgerCopy(copy, host, () => this.#content())
  }

  /** `brought-back`: the browser had thrown the database away, and all of it was made anew. */
  get standing(): 'known' | 'looking' | 'brought-back' {
    return this.#standing
  }

  identity(): Promise<VaultIdentity> {
    return this.#in('readonly', (at) => this.#identityIn(at))
  }

  deviceKey(): Promise<DeviceKey | null> {
    return this.#in('readonly', (at) => answered(at('about').get(DEVICE_KEY)))
  }

  find(kind: string, id: string): Promise<VaultRecord | undefined> {
    return this.#in('readonly', async (at) => {
      const row: RecordRow | undefined = await answered(at('records').get([kind, id]))
      return row?.record
    })
  }

  /** Null where the sets were made for another vault or epoch. */
  async push({ vaultId, epoch, sets }: PushRequest): Promise<PushAnswer | null> {
    const pushed = await this.#in('readwrite', async (at) => {
      const present = await this.#identityIn(at)
      if (present.vaultId !== vaultId || present.epoch !== epoch) return null
      const deviceKey: DeviceKey | null = await answered(at('about').get(DEVICE_KEY))
      return { ...(await applySets(at, sets, this.#host.now())), deviceKey }
    })
    if (!pushed) return null
    const { outcomes, letsGo, ...news } = pushed
    if (news.sets.length > 0) await this.#copy?.keep(news, letsGo)
    return { protocol: PROTOCOL_VERSION, ...news.identity, outcomes }
  }

  /** All of it in one page; `forked` where another set made `since` than the asker's. */
  pull(since: number, mark: string): Promise<PullAnswer> {
    return this.#in('readonly', async (at) => {
      const identity = await this.#identityIn(at)
      const answer = { protocol: PROTOCOL_VERSION, ...identity, records: [], more: false }
      const known = mark === '' ? undefined : await setAt(at, since)
      if (known && known.id !== mark) return { ...answer, forked: true }
      const rows: RecordRow[] = await answered(
        at('records').index('revision').getAll(IDBKeyRange.lowerBound(since, true)),
      )
      const shown = rows.filter(({ kind }) => !LAZY_KINDS.includes(kind))
      return { ...answer, records: shown.map(({ record }) => record) }
    })
  }

  /** A page of what pulls leave out. */
  texts(since: number): Promise<PullAnswer> {
    return this.#in('readonly', async (at) => textsAfter(at, await this.#identityIn(at), since))
  }

  history({ record, beforeRevision, limit = 100 }: HistoryQuery): Promise<readonly HistoryEntry[]> {
    return this.#in('readonly', async (at) => {
      const before = beforeRevision ?? Number.MAX_SAFE_INTEGER
      const { kind, id } = record ?? { kind: '', id: '' }
      const [source, range] = record
        ? [
            at('past').index('record'),
            IDBKeyRange.bound([kind, id], [kind, id, before], false, true),
          ]
        : [at('past'), IDBKeyRange.upperBound([before], true)]
      const rows: PastRow[] = []
      await eachRow<PastRow>(source, range, 'prev', (row) => {
        // It ends between two sets.
        if (rows.length >= limit && rows.at(-1)?.revision !== row.revision) return false
        rows.push(row)
        return true
      })
      const entries: HistoryEntry[] = []
      for (const row of rows) entries.push(await entryOf(at, row))
      return entries
    })
  }

  /** Everything there is, as it stands at one moment. */
  whole(): Promise<WholeVault> {
    return this.#in('readonly', async (at) => ({
      identity: await this.#identityIn(at),
      records: await answered(at('records').getAll()),
      past: await answered(at('past').getAll()),
      sets: await answered(at('sets').getAll()),
      deviceKey: await answered(at('about').get(DEVICE_KEY)),
    }))
  }

  /**
   * Puts a vault in the place of everything, or nothing (`null`), and begins a new epoch. A vault that
   * brings no key gets a new one.
   */
  async beginAnew(vault: WholeVault | null): Promise<VaultIdentity> {
    const begun = await this.#in('readwrite', async (at) => {
      const before = await this.#identityIn(at)
      const epoch = Math.max(before.epoch, vault?.identity.epoch ?? 0) + 1
      for (const name of ['records', 'past', 'sets'] as const) at(name).clear()
      for (const name of ['records', 'past', 'sets'] as const) {
        for (const row of vault?.[name] ?? []) at(name).put(row)
      }
      const next: VaultIdentity = vault
        ? { ...vault.identity, epoch, erasedEpoch: before.erasedEpoch }
        : { vaultId: before.vaultId, epoch, revision: 0, mark: '', erasedEpoch: epoch }
      const deviceKey = vault?.deviceKey ?? this.#newDeviceKey()
      at('about').put(next, IDENTITY)
      at('about').put(deviceKey, DEVICE_KEY)
      return { identity: next, deviceKey }
    })
    this.#known = begun
    await this.#copy?.beginAnew()
    return begun.identity
  }

  /** Destroys the device's key and all past bodies that it opens; false while a record needs it. */
  async retireDeviceKey(): Promise<boolean> {
    const isRetired = await this.#in('readwrite', async (at) => {
      const deviceKey: DeviceKey | null = await answered(at('about').get(DEVICE_KEY))
      const opens = (record: VaultRecord | null) =>
        record !== null && isSealed(record) && record.sealed.keyId === deviceKey?.keyId
      let needed = false
      await eachRow<RecordRow>(at('records'), null, 'next', ({ record }) => {
        needed = opens(record)
        return !needed
      })
      if (needed) return false
      await eachRow<PastRow>(at('past'), null, 'next', (row) => {
        if (opens(row.record)) at('past').put({ ...row, record: null })
        return true
      })
      at('about').put(null, DEVICE_KEY)
      this.#known = { identity: await this.#identityIn(at), deviceKey: null }
      return true
    })
    if (isRetired) await this.#copy?.beginAnew()
    return isRetired
  }

  /** Lets go of bodies that were replaced or deleted more than 30 days ago; ids and dates stay. */
  prune(): Promise<void> {
    const before = new Date(Date.parse(this.#host.now()) - HISTORY_DAYS * DAY_MS).toISOString()
    const old = IDBKeyRange.upperBound(before, true)
    return this.#in('readwrite', (at) =>
      eachRow<PastRow>(at('past').index('supersededAt'), old, 'next', (row) => {
        if (row.record) at('past').put({ ...row, record: null })
        return true
      }),
    )
  }

  close(): void {
    void this.#opening?.then((database) => database.close()).catch(() => {})
  }

  async #in<Answer>(
    mode: 'readonly' | 'readwrite',
    work: (at: Stores) => Promise<Answer>,
  ): Promise<Answer> {
    const opening = this.#opening ?? this.#open()
    this.#opening = opening
    try {
      return await inRecords(await opening, mode, work)
    } catch (cause) {
      // Closed under us, as when the person clears this site's data: once more on a new database.
      if (!(cause instanceof DOMException) || cause.name !== 'InvalidStateError') throw cause
      if (this.#opening === opening) this.#opening = undefined
      this.#opening ??= this.#open()
      return inRecords(await this.#opening, mode, work)
    }
  }

  async #open(): Promise<IDBDatabase> {
    try {
      const database = await openRecords(this.#factory)
      const letGo = () => {
        database.close()
        this.#opening = undefined
      }
      database.onversionchange = letGo
      database.onclose = letGo
      const kept = await this.#keptBeside(database)
      const about = await inRecords(database, 'readwrite', async (at) => {
        const [identity, deviceKey] = await Promise.all([
          answered<VaultIdentity | undefined>(at('about').get(IDENTITY)),
          answered<DeviceKey | null | undefined>(at('about').get(DEVICE_KEY)),
        ])
        if (identity) this.#known = { identity, deviceKey: deviceKey ?? null }
        else if (kept) this.#known = bringBack(at, kept)
        else this.#begin(at)
        this.#standing = kept && !identity ? 'brought-back' : 'known'
        return this.#known
      })
      if (about) void this.#copy?.keep({ ...about, records: [], sets: [] }, false)
      return database
    } catch (cause) {
      this.#opening = undefined
      throw cause
    }
  }

  /** What was kept a second time, where this database has just been made and the app knows of no other. */
  async #keptBeside(database: IDBDatabase): Promise<CopyContent | undefined> {
    if (!this.#copy || this.#known) return undefined
    const known = await inRecords(database, 'readonly', (at) =>
      answered(at('about').getKey(IDENTITY)).then((key) => key !== undefined),
    )
    if (known) return undefined
    this.#standing = 'looking'
    return this.#copy.latest()
  }

  /** What a second copy holds. */
  #content(): Promise<CopyContent> {
    return this.#in('readonly', async (at) => ({
      identity: await this.#identityIn(at),
      deviceKey: await answered(at('about').get(DEVICE_KEY)),
      records: await answered(at('records').getAll()),
      sets: await answered(at('sets').getAll()),
    }))
  }

  #begin(at: Stores): void {
    const { identity, deviceKey } = this.#known ?? {
      identity: { vaultId: this.#host.newId(), epoch: 1, erasedEpoch: 0 },
      deviceKey: this.#newDeviceKey(),
    }
    const begun: VaultIdentity = { ...identity, revision: 0, mark: '' }
    at('about').put(begun, IDENTITY)
    at('about').put(deviceKey, DEVICE_KEY)
    this.#known = { identity: begun, deviceKey }
  }

  async #identityIn(at: Stores): Promise<VaultIdentity> {
    const identity: VaultIdentity = await answered(at('about').get(IDENTITY))
    if (this.#known) this.#known = { ...this.#known, identity }
    return identity
  }

  #newDeviceKey(): DeviceKey {
    return newDeviceKey(this.#host.randomBytes, this.#host.now())
  }
}

/** Fills a database that was just made; of the past nothing but its sets is known. */
function bringBack(at: Stores, { identity, deviceKey, records, sets }: CopyContent) {
  for (const row of records) {
    const { kind, id, revision, record } = row
    at('records').put(row)
    at('past').put({ kind, id, revision, version: record.version, record: null } satisfies PastRow)
  }
  for (const row of sets) at('sets').put(row)
  const revision = records.reduce((most, row) => Math.max(most, row.revision), identity.revision)
  const begun = { ...identity, revision }
  at('about').put(begun, IDENTITY)
  at('about').put(deviceKey, DEVICE_KEY)
  return { identity: begun, deviceKey }
}

async function setAt(at: Stores, revision: number): Promise<SetRow | undefined> {
  return answered(at('sets').index('revision').get(revision))
}

async function entryOf(at: Stores, row: PastRow): Promise<HistoryEntry> {
  const { revision, kind, id, version } = row
  const [set, present] = await Promise.all([
    setAt(at, revision),
    answered<RecordRow | undefined>(at('records').get([kind, id])),
  ])
  const record = present?.record.version === version ? present.record : row.record
  const made = { changeSetId: set?.id ?? '', actor: set?.actor ?? '', intent: set?.intent ?? '' }
  return { revision, ...made, at: set?.at ?? '', kind, id, version, record }
}
