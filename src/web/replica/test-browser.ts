import { IDBFactory } from 'fake-indexeddb'
import * as z from 'zod/mini'
import { defineKind, type Kind } from '../../core/vault/kind.ts'
import { keyringKind } from '../../core/vault/kinds/keyring.ts'
import { letterKind, letterTextKind } from '../../core/vault/kinds/letter.ts'
import { settingsKind } from '../../core/vault/kinds/settings.ts'
import { idMaker } from '../../core/vault/uuid.ts'
import { newDeviceKey } from '../../seal/device-key.ts'
import type { ReplicaHost, TabChannel } from './host.ts'
import { PATIENCE_MS } from './kept-twice.ts'
import { MemoryServer } from './memory-server.ts'
import type { Replica } from './replica.ts'
import { SENT_PATIENCE_MS } from './sealing.ts'
import { OPEN_PATIENCE_MS, startReplica } from './start-replica.ts'
import { MemoryLogs, MemoryTexts } from './tab-log.test-support.ts'
import { TabLog } from './tab-log.ts'

export const noteKind = defineKind({
  name: 'note',
  schema: 1,
  fields: () => ({ title: z.optional(z.string()), text: z.optional(z.string()) }),
})
export const secretKind = defineKind({
  name: 'secret',
  schema: 1,
  sealed: true,
  fields: () => ({ text: z.string() }),
})
const kinds = new Map<string, Kind>(
  [noteKind, secretKind, letterKind, letterTextKind, keyringKind, settingsKind].map((kind) => [
    kind.name,
    kind,
  ]),
)

const randomBytes = (lengthBytes: number) => crypto.getRandomValues(new Uint8Array(lengthBytes))
export const newId = idMaker(() => Date.now(), randomBytes)
const now = () => new Date().toISOString()

export const newServer = () => new MemoryServer(newDeviceKey(randomBytes, now()))

/** Pauses pass a hundred times faster than they would, so that tests do not wait for them. */
const SPEED = 100

/** A busy machine may take its time to open the database, to write a log and to take over a key. */
const PATIENCES_MS = [OPEN_PATIENCE_MS, PATIENCE_MS, SENT_PATIENCE_MS]
const realDelay = (delayMs: number) => (PATIENCES_MS.includes(delayMs) ? delayMs : delayMs / SPEED)

/** One browser: a database and a lock that its tabs share. Tabs can be closed, or simply vanish. */
export class TestBrowser {
  factory = new IDBFactory()
  readonly logs = new MemoryLogs()
  readonly texts = new MemoryTexts()
  /** How far the clock of this browser is ahead. */
  aheadMs = 0
  /** Whether a pause that begins now ever ends. */
  pausesEnd = true
  without: readonly (keyof ReplicaHost)[] = []
  readonly #server: MemoryServer
  readonly #open: { replica: Replica; vanish: () => void }[] = []
  readonly #channels = new Set<{ name: string; received: (message: unknown) => void }>()
  readonly #waiting: (() => void)[] = []
  #held = false
  #isOnline = true

  constructor(server: MemoryServer) {
    this.#server = server
  }

  async openTab(): Promise<Replica> {
    const files = this.logs.forTab()
    const tab = { alive: true, timers: new Set<ReturnType<typeof setTimeout>>(), release: () => {} }
    const host: ReplicaHost = {
      now: () => new Date(Date.now() + this.aheadMs).toISOString(),
      newId,
      randomBytes,
      after: (delayMs, task) => {
        if (!this.pausesEnd && realDelay(delayMs) < delayMs) return () => {}
        const timer = setTimeout(() => {
          tab.timers.delete(timer)
          if (tab.alive) task()
        }, realDelay(delayMs))
        tab.timers.add(timer)
        return () => clearTimeout(timer)
      },
      indexedDb: this.factory,
      secondKeeper: () => new TabLog(files),
      localTexts: this.texts,
      openChannel: (name) => this.#channel(name, () => tab.alive),
      locks: {
        hold: (_name, signal, held) => {
          this.#waiting.push(() => {
            if (!tab.alive || signal.aborted) return this.#next()
            const vanished = new Promise<void>((resolve) => {
              tab.release = resolve
            })
            void Promise.race([held(), vanished]).then(() => this.#next())
          })
          if (!this.#held) this.#next()
        },
      },
    }
    for (const missing of this.without) Reflect.deleteProperty(host, missing)
    const transport = this.#server.transport
    const alive =
      <Args extends unknown[], Answer>(ask: (...args: Args) => Promise<Answer>) =>
      (...args: Args) => {
        if (!tab.alive) return new Promise<Answer>(() => {})
        return this.#isOnline ? ask(...args) : Promise.resolve({ kind: 'away' } as Answer)
      }
    const replica = await startReplica({
      transport: {
        pull: alive(transport.pull),
        push: alive(transport.push),
        record: alive(transport.record),
        texts: alive(transport.texts),
        deviceKey: alive(transport.deviceKey),
        watch: transport.watch,
      },
      host,
      kindNamed: (name) => kinds.get(name),
      actor: 'test',
      custody: { retireDeviceKey: alive(() => this.#server.custody.retireDeviceKey()) },
      kdf: { memoryKib: 32, passes: 1, lanes: 1 },
    })
    const vanish = () => {
      tab.alive = false
      for (const timer of tab.timers) clearTimeout(timer)
      files.die()
      tab.release()
    }
    this.#open.push({ replica, vanish })
    return replica
  }

  /** Does something while no line leads to the server. */
  async goOffline(work: () => Promise<void>): Promise<void> {
    this.#isOnline = false
    try {
      await work()
    } finally {
      this.#isOnline = true
    }
  }

  /** The tab is gone from one moment to the next; nothing of it runs any more. */
  vanish(replica: Replica): void {
    this.#open.find((tab) => tab.replica === replica)?.vanish()
  }

  async closeAll(): Promise<void> {
    for (const { replica } of this.#open.splice(0)) await replica.close()
  }

  #next(): void {
    const next = this.#waiting.shift()
    this.#held = next !== undefined
    next?.()
  }

  #channel(name: string, isAlive: () => boolean): TabChannel {
    const line = { name, received: (_message: unknown) => {} }
    this.#channels.add(line)
    return {
      post: (message) => {
        if (!isAlive()) return
        const copy = structuredClone(message)
        for (const other of this.#channels) {
          if (other !== line && other.name === name) setTimeout(() => other.received(copy))
        }
      },
      listen: (received) => {
        line.received = (message) => {
          if (isAlive()) received(message)
        }
      },
      close: () => void this.#channels.delete(line),
    }
  }
}

/** Waits until a claim holds; fails with `what` when it does not within a generous time. */
export async function until(what: string, claim: () => boolean, seen = () => ''): Promise<void> {
  for (let tries = 0; tries < 2000; tries += 1) {
    if (claim()) return
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  throw new Error(`never came true: ${what} ${seen()}`)
}

/** Everything that lies in the browser's database, logs and texts, as one text. */
export async function everythingKept(browser: TestBrowser): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = browser.factory.open('onward')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const names = [...database.objectStoreNames]
  const stores = names.map((name) => database.transaction(name).objectStore(name).getAll())
  const rows = await Promise.all(
    stores.map(
      (request) =>
        new Promise((resolve) => {
          request.onsuccess = () => resolve(request.result)
        }),
    ),
  )
  database.close()
  const inDatabase = JSON.stringify(rows, (_name, value) =>
    value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
  )
  return inDatabase + browser.logs.text() + browser.texts.text()
}
