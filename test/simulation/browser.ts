import { idMaker } from '../../src/core/vault/uuid.ts'
import type { ReplicaHost, TabChannel } from '../../src/web/replica/host.ts'
import type { Replica } from '../../src/web/replica/replica.ts'
import { startReplica } from '../../src/web/replica/start-replica.ts'
import { MemoryLogs } from '../../src/web/replica/tab-log.test-support.ts'
import { TabLog } from '../../src/web/replica/tab-log.ts'
import type { Chance } from './chance.ts'
import { Disk } from './disk.ts'
import { kindsOf } from './kinds.ts'
import { Line, type Weather } from './line.ts'
import type { SimServer } from './server.ts'
import { SlowLog } from './slow-log.ts'
import type { VirtualTime } from './virtual-time.ts'

export interface Surroundings {
  readonly time: VirtualTime
  readonly chance: Chance
  readonly server: SimServer
  readonly weather: Weather
}

interface Tab {
  readonly replica: Replica
  alive: boolean
  release: () => void
  die: () => void
}

/** One browser with its tabs, which share a disk, a lock and a line between them. */
export class Browser {
  readonly name: string
  readonly disk: Disk
  readonly logs = new MemoryLogs()
  readonly tabs: Tab[] = []
  isOnline = true
  /** Runs a program that knows an older format of notes. */
  isNewer = true
  /** Runs a program from before there were marks and erasing. */
  isOld = false
  /** How wrong its clock is. */
  skewMs = 0
  readonly #around: Surroundings
  readonly #newId: () => string
  readonly #waiting: (() => void)[] = []
  readonly #lines = new Set<{ received: (message: unknown) => void }>()
  #held = false

  constructor(name: string, around: Surroundings) {
    this.name = name
    this.#around = around
    const { time, chance } = around
    this.disk = new Disk({ time, below: (below) => chance.below(below) })
    this.#newId = idMaker(
      () => time.now + this.skewMs,
      (count) => chance.bytes(count),
    )
  }

  get replicas(): readonly Replica[] {
    return this.tabs.map(({ replica }) => replica)
  }

  now(): string {
    return new Date(this.#around.time.now + this.skewMs).toISOString()
  }

  newId(): string {
    return this.#newId()
  }

  /** Opens a tab. It is there at once, but only later has it read what the browser keeps. */
  async openTab(): Promise<Replica | undefined> {
    const { time, chance, server, weather } = this.#around
    const files = this.logs.forTab()
    const life = { alive: true, release: () => {}, die: () => {} }
    const isAlive = () => life.alive
    const log = new SlowLog(new TabLog(files), time, chance, isAlive)
    life.die = () => files.die(log.isWriting ? chance.below(100) / 100 : 1)
    const line = new Line(server, time, chance, weather, {
      isAlive,
      isOnline: () => this.isOnline,
      isOld: () => this.isOld,
    })
    const host: ReplicaHost = {
      now: () => this.now(),
      newId: this.#newId,
      randomBytes: (count) => chance.bytes(count),
      after: (delayMs, task) =>
        time.after(delayMs, () => {
          if (life.alive) task()
        }),
      indexedDb: this.disk.factoryFor(isAlive),
      secondKeeper: () => log,
      openChannel: () => this.#channel(isAlive),
      locks: { hold: (_name, signal, held) => this.#hold(life, signal, held) },
    }
    let replica: Replica | undefined
    void startReplica({
      transport: line.transport,
      host,
      kindNamed: kindsOf(this.isNewer),
      actor: this.name,
    }).then((started) => {
      replica = started
    })
    if (!(await time.until(() => replica !== undefined, 60_000)) || !replica) return undefined
    this.tabs.push(Object.assign(life, { replica }))
    return replica
  }

  /** A tab is gone from one moment to the next. */
  crash(replica: Replica): void {
    const at = this.tabs.findIndex((tab) => tab.replica === replica)
    const [tab] = at < 0 ? [] : this.tabs.splice(at, 1)
    if (!tab) return
    tab.alive = false
    this.disk.dropDead()
    tab.die()
    tab.release()
  }

  /** It clears everything it keeps, also under running tabs. */
  wipe(): void {
    this.disk.wipe()
    this.logs.wipe()
  }

  crashAll(): void {
    for (const replica of this.replicas) this.crash(replica)
  }

  #hold(life: Omit<Tab, 'replica'>, signal: AbortSignal, held: () => Promise<void>): void {
    this.#waiting.push(() => {
      if (!life.alive || signal.aborted) return this.#next()
      const gone = new Promise<void>((resolve) => {
        life.release = resolve
      })
      void Promise.race([held(), gone]).then(() => this.#next())
    })
    if (!this.#held) this.#next()
  }

  #next(): void {
    const next = this.#waiting.shift()
    this.#held = next !== undefined
    next?.()
  }

  #channel(isAlive: () => boolean): TabChannel {
    const { time, chance } = this.#around
    const line = { received: (_message: unknown) => {} }
    this.#lines.add(line)
    return {
      post: (message) => {
        if (!isAlive()) return
        const text = JSON.stringify(message)
        for (const other of this.#lines) {
          if (other === line) continue
          time.after(chance.below(5), () => other.received(JSON.parse(text)))
        }
      },
      listen: (received) => {
        line.received = (message) => {
          if (isAlive()) received(message)
        }
      },
      close: () => void this.#lines.delete(line),
    }
  }
}
