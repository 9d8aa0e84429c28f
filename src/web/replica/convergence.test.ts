import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { create, patch } from '../../core/vault/edit.ts'
import { isDeleted, type VaultRecord } from '../../core/vault/record.ts'
import type { MemoryServer } from './memory-server.ts'
import type { Replica } from './replica.ts'
import { newId, newServer, noteKind, secretKind, TestBrowser, until } from './test-browser.ts'

/** Schedules per run of the suite; set higher to look longer (`ONWARD_SCHEDULES=2000`). */
const SCHEDULES = Number(process.env.ONWARD_SCHEDULES ?? 12)
const FIRST_SEED = Number(process.env.ONWARD_SEED ?? 1)
const STEPS = 60

/** Mulberry32: the same seed gives the same schedule of steps. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

interface Item {
  readonly id: string
}

/** Some browsers with some tabs, a server with a bad line, and a program beside them. */
class World {
  readonly server: MemoryServer = newServer()
  readonly #random: (below: number) => number
  readonly #browsers: { browser: TestBrowser; tabs: Replica[] }[] = []
  /** Items that were acknowledged, by the note that holds them, and not undone since. */
  readonly acknowledged = new Map<string, string>()
  readonly #itemOfSet = new Map<string, string>()

  constructor(seed: number) {
    this.#random = randomFrom(seed)
  }

  async begin(): Promise<void> {
    for (let count = 0; count < 2; count += 1) {
      const browser = new TestBrowser(this.server)
      const tabs = [await browser.openTab()]
      await tabs[0]?.ready
      this.#browsers.push({ browser, tabs })
    }
  }

  get tabs(): Replica[] {
    return this.#browsers.flatMap(({ tabs }) => tabs)
  }

  async step(): Promise<void> {
    const at = this.#browsers[this.#random(this.#browsers.length)]
    if (!at) return
    const { browser, tabs } = at
    const tab = tabs[this.#random(tabs.length)]
    if (!tab) return
    switch (this.#random(14)) {
      case 0:
        this.server.stop()
        break
      case 1:
      case 2:
        this.server.start()
        break
      case 3:
        this.server.losesAnswers += 1
        break
      case 4:
        this.server.losesRequests += 1
        break
      case 5:
        this.#foreignWrite()
        break
      case 6:
        if (tabs.length < 3) tabs.push(await browser.openTab())
        break
      case 7:
        browser.vanish(tab)
        tabs.splice(tabs.indexOf(tab), 1)
        if (tabs.length === 0) tabs.push(await browser.openTab())
        break
      case 8:
        await this.#undo(tab)
        break
      case 9:
        await pause(this.#random(8))
        break
      case 10:
        await this.#add(tab, false)
        break
      default:
        if (this.#random(3) === 0) await this.#add(tab, true)
        else void this.#add(tab, true).catch(() => {})
    }
  }

  /** Everything works again; waits until all is sent and every tab shows the same. */
  async settle(): Promise<void> {
    Object.assign(this.server, { losesAnswers: 0, losesRequests: 0, running: true })
    for (const tab of this.tabs) tab.syncNow()
    await until(
      'all is sent',
      () => this.tabs.every((tab) => tab.waitingCount.value === 0),
      () => this.tabs.map((tab) => `${tab.status.value} ${tab.waitingCount.value}`).join(', '),
    )
    for (const tab of this.tabs) {
      await until('every tab shows what the server has', () => shown(tab) === this.stored())
    }
  }

  stored(): string {
    return asText(this.server.all().filter((record) => !isDeleted(record)))
  }

  /** The ids of all items that the server has, sealed ones opened by a tab. */
  async items(): Promise<Set<string>> {
    const [tab] = this.tabs
    if (!tab) throw new Error('no tab is left')
    const sealed = () => tab.vault.stored(secretKind.name).length
    await until('all is open', () => tab.allOpened(secretKind).length === sealed())
    const bodies = [...tab.vault.all(noteKind), ...tab.allOpened(secretKind)].map(
      ({ body }) => body,
    )
    return new Set(bodies.flatMap((body) => itemsOf(body).map((item) => item.id)))
  }

  async end(): Promise<void> {
    for (const { browser } of this.#browsers) await browser.closeAll()
  }

  async #add(tab: Replica, plain: boolean): Promise<void> {
    const id = `${plain ? 'n' : 's'}${this.#random(4)}`
    const item = { id: newId() }
    const kind = plain ? noteKind : secretKind
    const known = plain ? tab.vault.get(noteKind, id) : tab.getOpened(secretKind, id)
    // A sealed record that is not open yet is not edited.
    if (!known && !plain && tab.vault.find(kind.name, id)) return
    const there = tab.vault.find(kind.name, id)
    const items = [...(known ? itemsOf(known.body) : []), item]
    const body = { ...known?.body, text: 'x', items, [`f${this.#random(3)}`]: item.id }
    const change = known
      ? patch(noteKind, known as never, body)
      : { ...create(noteKind, id, body), baseVersion: there?.version ?? 0 }
    const set = await tab.commit('add', [{ ...change, kind: kind.name }])
    this.acknowledged.set(item.id, id)
    this.#itemOfSet.set(set.id, item.id)
  }

  async #undo(tab: Replica): Promise<void> {
    const last = tab.lastUndoable.value
    if (!last || !this.#itemOfSet.has(last.changeSetId)) return
    const undone = await tab.undo(last.changeSetId)
    if (undone.ok) this.acknowledged.delete(this.#itemOfSet.get(last.changeSetId) ?? '')
  }

  #foreignWrite(): void {
    const id = `n${this.#random(4)}`
    const record = this.server.find('note', id)
    const body = record && 'body' in record ? record.body : {}
    const item = { id: newId() }
    const next = { ...body, items: [...itemsOf(body), item], title: item.id }
    const change = { ...create(noteKind, id, next), baseVersion: record?.version ?? 0 }
    const at = new Date().toISOString()
    this.server.write({ id: newId(), actor: 'cli', at, intent: 'cli', changes: [change] })
    this.acknowledged.set(item.id, id)
  }
}

function itemsOf(body: Record<string, unknown>): readonly Item[] {
  return Array.isArray(body.items) ? (body.items as Item[]) : []
}

function shown(tab: Replica): string {
  return asText([...tab.vault.stored('note'), ...tab.vault.stored('secret')])
}

function asText(records: readonly VaultRecord[]): string {
  const sorted = records.toSorted((one, two) => (one.id < two.id ? -1 : 1))
  return JSON.stringify(sorted.map((record) => [record.id, record.version, JSON.stringify(record)]))
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test.each(Array.from({ length: SCHEDULES }, (_, at) => FIRST_SEED + at))(
  'every replica ends alike and no acknowledged change is lost (seed %i)',
  { timeout: 60_000 },
  async (seed) => {
    const world = new World(seed)
    await world.begin()
    for (let step = 0; step < STEPS; step += 1) await world.step()
    await world.settle()
    const items = await world.items()
    const lost = [...world.acknowledged.keys()].filter((item) => !items.has(item))
    const parked = world.tabs.flatMap((tab) => tab.needsYou.value)
    expect({ lost, parked }).toEqual({ lost: [], parked: [] })
    await world.end()
  },
)
