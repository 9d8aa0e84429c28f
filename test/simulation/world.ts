import { type Change, type ChangeSet, purges } from '../../src/core/vault/change.ts'
import { isPlain, isPurged, recordKey, type VaultRecord } from '../../src/core/vault/record.ts'
import { newDeviceKey } from '../../src/seal/device-key.ts'
import type { Replica } from '../../src/web/replica/replica.ts'
import { Browser } from './browser.ts'
import { Chance } from './chance.ts'
import { edited, firstBody } from './edits.ts'
import { ERASED, Fate } from './fate.ts'
import { Hands } from './hands.ts'
import { NOTES, noteKind } from './kinds.ts'
import { Ledger, wordsIn } from './ledger.ts'
import type { Weather } from './line.ts'
import { SimServer } from './server.ts'
import { shownBy } from './shown-by.ts'
import { DAY_MS, VirtualTime } from './virtual-time.ts'

const START_MS = Date.UTC(2026, 2, 3, 9)

/** What may happen in one schedule, drawn from its seed. */
export interface Cast {
  readonly sealed: boolean
  readonly epochs: boolean
  readonly forks: boolean
  readonly old: boolean
  readonly harsh: boolean
}

/** Some browsers, a server with bad lines to it, the command line, and a person who does anything. */
export class World {
  readonly time = new VirtualTime(START_MS)
  readonly chance: Chance
  readonly server: SimServer
  readonly browsers: Browser[] = []
  readonly ledger = new Ledger()
  readonly cast: Cast
  readonly trace: string[] = []
  readonly problems: string[] = []
  /** Notices and parked sets that were ever shown, by browser, as JSON. */
  readonly told = new Map<string, Set<string>>()
  /** Records that were deleted for good, by whom: words below this number may not be anywhere. */
  readonly purged = new Map<string, { readonly below: number; readonly by: Replica }>()
  /** Records that were ever deleted for good. */
  readonly everPurged = new Set<string>()
  /** Records whose changes gave way to deleting for good, as somebody was told. */
  readonly gaveWay = new Set<string>()
  /** Words below this number were erased. */
  erasedBelow = 0
  /** Browsers that held something when everything was erased. */
  readonly mustHearOfErasing = new Set<Browser>()
  readonly #weather: Weather = { troubleIn: 12 }
  #looked = 0
  isSwapped = false
  readonly #hands = new Hands(this)
  readonly #fate = new Fate(this, this.#hands)

  constructor(seed: number) {
    const chance = new Chance(seed)
    this.chance = chance
    const sealed = chance.oneIn(12)
    const old = chance.oneIn(6)
    this.cast = {
      sealed,
      old,
      epochs: chance.oneIn(3),
      forks: !old && !sealed && chance.oneIn(5),
      harsh: chance.oneIn(4),
    }
    const key = sealed
      ? newDeviceKey((count) => chance.bytes(count), new Date(START_MS).toISOString())
      : undefined
    this.server = new SimServer(key)
    this.server.isOld = old && chance.oneIn(2)
  }

  async begin(): Promise<void> {
    const { time, chance, server } = this
    for (let count = 3 + chance.below(3); count > 0; count -= 1) {
      const browser = new Browser(`b${this.browsers.length}`, {
        time,
        chance,
        server,
        weather: this.#weather,
      })
      if (!this.cast.forks && chance.oneIn(3)) browser.skewMs = (chance.below(21) - 10) * DAY_MS
      if (this.cast.old) {
        browser.isNewer = chance.oneIn(2)
        browser.isOld = chance.oneIn(2)
      }
      this.browsers.push(browser)
      this.told.set(browser.name, new Set())
      await this.open(browser)
    }
    await time.pass(200)
  }

  async step(): Promise<void> {
    const browser = this.chance.pick(this.browsers)
    if (browser.tabs.length === 0) await this.open(browser)
    const replica = this.chance.pick(browser.replicas)
    if (replica) {
      const happens = this.#choose()
      await happens(browser, replica)
    }
    const pauseMs = this.chance.weighed([
      [2, 40_000],
      [7, 150],
      [3, 4],
    ])
    await this.time.pass(this.chance.below(pauseMs))
    this.look()
  }

  #choose(): (browser: Browser, replica: Replica) => unknown {
    const { cast } = this
    const rare = (isCast: boolean, weight: number) => (isCast ? weight : 0)
    return this.chance.weighed<(browser: Browser, replica: Replica) => unknown>([
      [40, (browser, replica) => this.#hands.edit(browser, replica)],
      [6, (browser, replica) => this.#hands.editTwo(browser, replica)],
      [4, (browser, replica) => this.#hands.openForm(browser, replica)],
      [4, (browser, replica) => this.#hands.saveForm(browser, replica)],
      [5, (browser, replica) => this.#hands.remove(browser, replica)],
      [3, (browser, replica) => this.#hands.purge(browser, replica)],
      [6, (browser, replica) => this.#hands.undo(browser, replica)],
      [6, () => this.#writeFromCommandLine()],
      [5, (browser) => this.#turnLine(browser)],
      [4, () => this.#turnServer()],
      [4, (browser, replica) => this.#crash(browser, replica)],
      [4, (browser) => this.#openAnother(browser)],
      [1, (browser, replica) => this.#hands.retry(browser, replica)],
      [1, (browser) => this.#fate.sleep(browser)],
      [rare(cast.harsh, 2), (browser) => this.#fate.cutPower(browser)],
      [rare(cast.harsh, 2), (browser) => this.#fate.wipe(browser)],
      [rare(cast.harsh, 3), (browser) => this.#fate.loseDatabase(browser)],
      [rare(cast.harsh, 1), (browser) => this.#fate.fill(browser)],
      [rare(cast.epochs || cast.forks, 3), () => this.#fate.copy()],
      [rare(cast.epochs, 2), () => this.#fate.restore()],
      [rare(cast.epochs, 1), () => this.#fate.restoreOther()],
      [rare(cast.epochs, 1), () => this.#fate.erase()],
      [rare(cast.forks, 3), () => this.#fate.putBackCopy()],
      [rare(cast.old, 3), (browser) => this.#fate.upgrade(browser)],
    ])
  }

  /** Everything works again, all come back, and nothing is left to do. */
  async settle(): Promise<void> {
    this.#weather.troubleIn = 0
    this.say('everything works again')
    this.server.start()
    for (const browser of this.browsers) {
      browser.isOnline = true
      browser.disk.isFull = false
      if (browser.tabs.length === 0) await this.open(browser)
      for (const replica of browser.replicas) replica.syncNow()
    }
    await this.time.until(() => false, 180_000)
    this.look()
    for (const browser of this.browsers) {
      const stuck = browser.replicas.filter(({ status }) => status.value === 'cannot-keep')
      for (const replica of stuck) await this.#reload(browser, replica)
    }
    await this.time.until(() => false, 180_000)
    this.look()
  }

  /** As a page whose browser could keep nothing asks for, once there is room. */
  async #reload(browser: Browser, replica: Replica): Promise<void> {
    this.say(`${browser.name} reloads a tab`)
    // What still waits for a word in its memory alone goes with it; the page said so.
    this.ledger.release(wordsIn(replica.needsYou.value.map(({ set }) => set)), 'in memory alone')
    browser.crash(replica)
    await this.open(browser)
  }

  /** False while a browser still shows what was erased elsewhere. */
  heardOfErasing(browser: Browser): boolean {
    if (!this.mustHearOfErasing.has(browser)) return true
    return [...(this.told.get(browser.name) ?? [])].some((text) => text.includes(ERASED))
  }

  /** Takes down what is told to people, and that no set was ever seen by half. */
  look(): void {
    for (; this.#looked < this.server.applied.length; this.#looked += 1) {
      const { actor, intent, changes } = this.server.applied[this.#looked] as ChangeSet
      const what = changes.map(({ id, baseVersion }) => `${id} on v${baseVersion}`).join(' and ')
      if (this.isSwapped) this.#riskAfterSwap(changes)
      // Also one that waited since everything was erased, when somebody tries it again.
      for (const change of changes) if (purges(change)) this.everPurged.add(recordKey(change))
      this.say(`  the server took ${intent} of ${actor}: ${what}: ${wordsIn(changes).join(' ')}`)
    }
    for (const browser of this.browsers) {
      const told = this.told.get(browser.name)
      for (const replica of browser.replicas) {
        const { notices, needsYou } = replica
        for (const thing of [...notices.value, ...needsYou.value]) {
          const text = JSON.stringify(thing)
          if (told?.has(text)) continue
          told?.add(text)
          if ('what' in thing && thing.what === 'purge-kept') {
            this.gaveWay.add(`${thing.kind}/${thing.recordId}`)
          }
          const name = 'what' in thing ? `${thing.what} ${thing.recordId} ${thing.path}` : thing.why
          this.say(`  ${browser.name} tells: ${name} ${wordsIn(text).join(' ')}`)
        }
      }
    }
    for (const browser of this.browsers) {
      for (const replica of browser.replicas) this.#seesWholeSets(browser, replica)
    }
  }

  /**
   * Where somebody went on with an older copy, a replica cannot tell for sure whether what it knows of that
   * record came before or was lost.
   */
  #riskAfterSwap(changes: readonly Change[]): void {
    for (const { kind, id } of changes) {
      const there = new Set(wordsIn(this.server.find(kind, id)))
      const paired = this.ledger.pairs.filter(
        (pair) => pair.places.includes(`${kind}/${id}`) && !there.has(pair.word),
      )
      this.ledger.release(
        paired.map(({ word }) => word),
        'overtaken after an older copy',
      )
      const words = [...this.ledger.words.values()]
      const atRisk = words.filter(
        ({ text, place }) => place === `${kind}/${id}` && !there.has(text),
      )
      this.ledger.release(
        atRisk.map(({ text }) => text),
        'overtaken after an older copy',
      )
    }
  }

  #seesWholeSets(browser: Browser, replica: Replica): void {
    for (const { word, places } of this.ledger.pairs) {
      if (this.ledger.words.get(word)?.released) continue
      if (places.some((place) => this.gaveWay.has(place))) continue
      if (places.some((place) => this.#showsOlderFormat(replica, place))) continue
      const held = this.holds(word, places, replica.vault)
      if (held.includes(true) && held.includes(false))
        this.problems.push(`${browser.name} shows half of the set of ${word}`)
    }
  }

  /** Until the server refuses them, changes of an older program lie unmerged over a newer format. */
  #showsOlderFormat(replica: Replica, place: string): boolean {
    const [kind = '', id = ''] = place.split('/')
    const shown = replica.vault.find(kind, id)
    return shown !== undefined && shown.schema < (this.server.find(kind, id)?.schema ?? 0)
  }

  /** Whether each of these records holds the word; undefined for those that were deleted for good. */
  holds(
    word: string,
    places: readonly string[],
    vault: { find(kind: string, id: string): VaultRecord | undefined },
  ): readonly (boolean | undefined)[] {
    return places.map((place) => {
      const [kind = '', id = ''] = place.split('/')
      const record = vault.find(kind, id)
      return record && isPurged(record) ? undefined : wordsIn(record).includes(word)
    })
  }

  async open(browser: Browser): Promise<void> {
    const replica = await browser.openTab()
    this.say(`${browser.name} opens a tab${replica ? '' : ', which does not start'}`)
    if (!replica) return
    await this.time.until(() => replica.status.value !== 'starting', 3000)
  }

  say(what: string): void {
    const seconds = ((this.time.now - START_MS) / 1000).toFixed(3)
    this.trace.push(`${seconds.padStart(12)}  ${what}`)
  }

  #writeFromCommandLine(): void {
    const id = this.chance.pick(NOTES)
    const place = `note/${id}`
    const record = this.server.find(noteKind.name, id)
    const word = () =>
      this.ledger.write({ place, isSealed: false, replica: undefined, browser: 'cli' })
    const before = record && isPlain(record) ? record.body : undefined
    const body = before ? edited(before, this.chance, word) : firstBody(this.chance, word)
    const schema = Math.max(1, record?.schema ?? 1)
    const change = { kind: 'note', id, baseVersion: record?.version ?? 0, schema, body }
    const at = new Date(this.time.now).toISOString()
    const set: ChangeSet = {
      id: `cli-${this.trace.length}-${this.time.now}`,
      actor: 'cli',
      at,
      intent: 'cli',
      changes: [change],
    }
    const [was, is] = [wordsIn(before ?? {}), wordsIn(body)]
    const outcome = this.server.write(set)
    this.say(`the command line writes ${id}: ${outcome}, ${is.join(' ')}`)
    if (outcome !== 'applied') return
    this.ledger.release(
      was.filter((each) => !is.includes(each)),
      'cli',
    )
    this.ledger.acknowledge(is)
  }

  #turnLine(browser: Browser): void {
    browser.isOnline = !browser.isOnline
    this.say(`${browser.name} is ${browser.isOnline ? 'online' : 'offline'}`)
    if (browser.isOnline) for (const replica of browser.replicas) replica.syncNow()
    else this.server.dropListeners()
  }

  #turnServer(): void {
    if (this.server.isUp) this.server.stop()
    else this.server.start()
    this.say(`the server ${this.server.isUp ? 'starts' : 'stops'}`)
  }

  async #crash(browser: Browser, replica: Replica): Promise<void> {
    this.say(`${browser.name} loses a tab`)
    this.forget(browser, replica)
    browser.crash(replica)
    if (browser.tabs.length === 0) await this.open(browser)
  }

  /** What was only in the memory of a tab is lost with it, as its status said. */
  forget(browser: Browser, replica: Replica): void {
    this.look()
    this.#hands.closeForms(replica)
    if (replica.trouble.value === null && replica.status.value !== 'cannot-keep') return
    this.ledger.learn(this.server.applied)
    const isLost = (word: string) => !this.ledger.applied.has(word)
    this.ledger.releaseWhere(
      (word) => word.browser === browser.name && (word.isSealed || isLost(word.text)),
      'kept in memory alone',
    )
    for (const [place, { by }] of this.purged) {
      const [kind = '', id = ''] = place.split('/')
      const record = this.server.find(kind, id)
      if (by === replica && !(record && isPurged(record))) this.purged.delete(place)
    }
    if (this.isSwapped) this.releaseKnownNowhere(replica)
  }

  /**
   * What an older copy of the file lacks may have been in the memory of one tab alone, which goes now, or in
   * what one disk had not written when its power was cut.
   */
  releaseKnownNowhere(going?: Replica): void {
    const others = this.browsers.flatMap(({ disk, logs, replicas }) => [
      disk.text(),
      logs.text(),
      ...replicas.filter((replica) => replica !== going).map(shownBy),
    ])
    const kept = new Set([this.server.all(), ...others].flatMap(wordsIn))
    this.ledger.learn(this.server.applied)
    this.ledger.releaseWhere(
      ({ text }) => this.ledger.applied.has(text) && !kept.has(text),
      'older copy',
    )
  }

  async #openAnother(browser: Browser): Promise<void> {
    if (browser.tabs.length < 2) await this.open(browser)
  }

  /** Every place where the words of a person may lie, as one text each. */
  places(): { readonly name: string; readonly text: string }[] {
    return [
      { name: 'the server', text: JSON.stringify(this.server.all()) },
      ...this.browsers.flatMap(({ name, disk, logs, replicas }) => [
        { name: `the disk of ${name}`, text: disk.text() },
        { name: `the logs of ${name}`, text: logs.text() },
        ...replicas.map((replica) => ({
          name: `a tab of ${name}`,
          text: JSON.stringify([shownBy(replica), replica.needsYou.value, replica.notices.value]),
        })),
      ]),
    ]
  }
}
