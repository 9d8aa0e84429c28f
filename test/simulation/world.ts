import type { Change, ChangeSet } from '../../src/core/vault/change.ts'
import {
  type Body,
  isDeleted,
  isPlain,
  isPurged,
  recordKey,
  type VaultRecord,
} from '../../src/core/vault/record.ts'
import { newDeviceKey } from '../../src/seal/device-key.ts'
import { type Replica, ReplicaError } from '../../src/web/replica/replica.ts'
import { Browser } from './browser.ts'
import { Chance } from './chance.ts'
import { edited, firstBody, withItem } from './edits.ts'
import { kindsOf, noteKind, secretKind } from './kinds.ts'
import { Ledger, wordsIn } from './ledger.ts'
import type { Weather } from './line.ts'
import { SimServer } from './server.ts'
import { VirtualTime } from './virtual-time.ts'

const START_MS = Date.UTC(2026, 2, 3, 9)
const DAY_MS = 86_400_000
const ERASED = '"what":"erased"'
const NOTES = ['n0', 'n1', 'n2', 'n3']
const SECRETS = ['s0', 's1']

/** What may happen in one schedule, drawn from its seed. */
export interface Cast {
  readonly sealed: boolean
  readonly epochs: boolean
  readonly forks: boolean
  readonly old: boolean
  readonly harsh: boolean
}

type Copy = ReturnType<SimServer['copy']>

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
  /** Records that were deleted for good, by when: words that are older may not be anywhere. */
  readonly purged = new Map<string, number>()
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
  #swapped = false
  #copies: (Copy & { readonly words: number })[] = []
  #forms: { replica: Replica; epoch: number; id: string; version: number; body: Body }[] = []

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
      await this.#open(browser)
    }
    await time.pass(200)
  }

  async step(): Promise<void> {
    const browser = this.chance.pick(this.browsers)
    if (browser.tabs.length === 0) await this.#open(browser)
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
      [40, (browser, replica) => this.#edit(browser, replica)],
      [6, (browser, replica) => this.#editTwo(browser, replica)],
      [4, (browser, replica) => this.#openForm(browser, replica)],
      [4, (browser, replica) => this.#saveForm(browser, replica)],
      [5, (browser, replica) => this.#remove(browser, replica)],
      [3, (browser, replica) => this.#purge(browser, replica)],
      [6, (browser, replica) => this.#undo(browser, replica)],
      [6, () => this.#writeFromCommandLine()],
      [5, (browser) => this.#turnLine(browser)],
      [4, () => this.#turnServer()],
      [4, (browser, replica) => this.#crash(browser, replica)],
      [4, (browser) => this.#openAnother(browser)],
      [1, (browser, replica) => this.#retry(browser, replica)],
      [1, (browser) => this.#sleep(browser)],
      [rare(cast.harsh, 2), (browser) => this.#cutPower(browser)],
      [rare(cast.harsh, 2), (browser) => this.#wipe(browser)],
      [rare(cast.harsh, 1), (browser) => this.#fill(browser)],
      [rare(cast.epochs || cast.forks, 3), () => this.#copy()],
      [rare(cast.epochs, 2), () => this.#restore()],
      [rare(cast.epochs, 1), () => this.#restoreOther()],
      [rare(cast.epochs, 1), () => this.#erase()],
      [rare(cast.forks, 3), () => this.#putBackCopy()],
      [rare(cast.old, 3), (browser) => this.#upgrade(browser)],
    ])
  }

  /** Everything works again, all come back, and nothing is left to do. */
  async settle(): Promise<void> {
    this.#weather.troubleIn = 0
    this.#say('everything works again')
    this.server.start()
    for (const browser of this.browsers) {
      browser.isOnline = true
      browser.disk.isFull = false
      if (browser.tabs.length === 0) await this.#open(browser)
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
    this.#say(`${browser.name} reloads a tab`)
    // What still waits for a word in its memory alone goes with it; the page said so.
    this.ledger.release(wordsIn(replica.needsYou.value.map(({ set }) => set)), 'in memory alone')
    browser.crash(replica)
    await this.#open(browser)
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
      if (this.#swapped) this.#riskAfterSwap(changes)
      this.#say(`  the server took ${intent} of ${actor}: ${what}: ${wordsIn(changes).join(' ')}`)
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
          this.#say(`  ${browser.name} tells: ${name} ${wordsIn(text).join(' ')}`)
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
      const held = this.holds(word, places, replica.vault)
      if (held.includes(true) && held.includes(false))
        this.problems.push(`${browser.name} shows half of the set of ${word}`)
    }
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

  async #open(browser: Browser): Promise<void> {
    const replica = await browser.openTab()
    this.#say(`${browser.name} opens a tab${replica ? '' : ', which does not start'}`)
    if (!replica) return
    await this.time.until(() => replica.status.value !== 'starting', 3000)
  }

  #say(what: string): void {
    const seconds = ((this.time.now - START_MS) / 1000).toFixed(3)
    this.trace.push(`${seconds.padStart(12)}  ${what}`)
  }

  #schemaOf(browser: Browser): number {
    return kindsOf(browser.isNewer)(noteKind.name)?.schema ?? 1
  }

  #edit(browser: Browser, replica: Replica): void {
    const sealed = this.cast.sealed && this.chance.oneIn(3)
    const kind = sealed ? secretKind.name : noteKind.name
    const id = this.chance.pick(sealed ? SECRETS : NOTES)
    const shown = this.#shown(replica, kind, id)
    if (!shown) return
    const word = () => this.#word(browser, replica, `${kind}/${id}`, sealed)
    const body = shown.body ? edited(shown.body, this.chance, word) : firstBody(this.chance, word)
    const schema = sealed ? 1 : this.#schemaOf(browser)
    this.#commit(browser, replica, 'edit', [{ kind, id, baseVersion: shown.version, schema, body }])
  }

  #editTwo(browser: Browser, replica: Replica): void {
    const [one, two] = [this.chance.below(NOTES.length), 1 + this.chance.below(NOTES.length - 1)]
    const ids = [NOTES[one] ?? '', NOTES[(one + two) % NOTES.length] ?? '']
    const shown = ids.map((id) => this.#shown(replica, noteKind.name, id))
    if (shown.some((each) => !each?.body)) return
    const places = ids.map((id) => `${noteKind.name}/${id}`) as [string, string]
    const word = this.#word(browser, replica, places[0], false)
    this.ledger.pairs.push({ word, places })
    const schema = this.#schemaOf(browser)
    const changes = ids.map((id, at) => ({
      kind: noteKind.name,
      id,
      baseVersion: shown[at]?.version ?? 0,
      schema,
      body: withItem(shown[at]?.body ?? {}, word),
    }))
    this.#commit(browser, replica, 'edit two', changes)
  }

  /** A form stays open while other things happen to its record. */
  #openForm(browser: Browser, replica: Replica): void {
    const id = this.chance.pick(NOTES)
    const shown = this.#shown(replica, noteKind.name, id)
    if (!shown?.body) return
    this.#say(`${browser.name} opens a form on ${id} v${shown.version}`)
    const { version, body } = shown
    this.#forms.push({ replica, epoch: browser.epoch, id, version, body })
  }

  #saveForm(browser: Browser, replica: Replica): void {
    const form = this.#forms.find((open) => open.replica === replica)
    if (!form) return
    this.#forms = this.#forms.filter((open) => open !== form)
    const { id, version, body, epoch } = form
    // A page of records that were erased or restored is loaded anew.
    if (epoch !== browser.epoch) return
    // A set that is refused gives its version back. A replica cannot tell a form on what was refused from
    // one on what has that version now: a known limit, so such a form is not saved here.
    if (wordsIn(body).some((text) => this.server.refused.has(text))) return
    const word = () => this.#word(browser, replica, `note/${id}`, false)
    const next = edited(body, this.chance, word)
    const schema = this.#schemaOf(browser)
    const change = { kind: noteKind.name, id, baseVersion: version, schema, body: next }
    this.#commit(browser, replica, 'save a form', [change], body)
  }

  #remove(browser: Browser, replica: Replica): void {
    const id = this.chance.pick(NOTES)
    const record = replica.vault.find(noteKind.name, id)
    if (!record || isDeleted(record)) return
    const { kind, version: baseVersion, schema } = record
    this.#commit(browser, replica, 'delete', [{ kind, id, baseVersion, schema, body: null }])
  }

  #purge(browser: Browser, replica: Replica): void {
    const id = this.chance.pick(NOTES)
    const record = replica.vault.find(noteKind.name, id)
    if (!record || isPurged(record)) return
    const { kind, version: baseVersion, schema } = record
    const place = recordKey(record)
    this.purged.set(place, this.ledger.words.size)
    this.everPurged.add(place)
    this.ledger.releaseWhere((word) => word.place === place, `purge of ${place}`)
    const pairs = this.ledger.pairs.filter(({ places }) => places.includes(place))
    this.ledger.release(
      pairs.map(({ word }) => word),
      `purge of ${place}`,
    )
    const change = { kind, id, baseVersion, schema, body: null, purge: true } as const
    this.#commit(browser, replica, 'purge', [change])
  }

  async #undo(browser: Browser, replica: Replica): Promise<void> {
    const last = replica.lastUndoable.value
    if (!last) return
    this.#say(`${browser.name} undoes ${last.intent} ${last.changeSetId.slice(-6)}`)
    const before = this.#wordsShown(replica)
    const undone = replica.undo(last.changeSetId)
    const after = new Set(this.#wordsShown(replica))
    // What is sealed may not be open at the moment.
    this.ledger.release(this.ledger.ofSet.get(last.changeSetId) ?? [], 'undone')
    this.ledger.release(
      before.filter((word) => !after.has(word)),
      'undone',
    )
    undone.catch((cause) => this.#refused(cause))
  }

  #commit(
    browser: Browser,
    replica: Replica,
    intent: string,
    changes: readonly Change[],
    seen?: Body,
  ): void {
    const before = changes.flatMap(({ kind, id }) =>
      wordsIn(seen ?? this.#shown(replica, kind, id)?.body ?? {}),
    )
    const after = new Set(wordsIn(changes))
    this.ledger.release(
      before.filter((word) => !after.has(word)),
      `${intent} by ${browser.name}`,
    )
    const words = [...after].filter((word) => !before.includes(word))
    if (browser.epoch < this.server.erasedEpoch)
      this.ledger.release(words, 'made of what was erased')
    const what = changes.map(({ id, baseVersion }) => `${id} on v${baseVersion}`).join(' and ')
    const committing = replica.commit(intent, changes)
    const step = `${browser.name} ${intent} ${what} ${words.join(' ')}`
    this.#say(step)
    committing.then(
      (set) => {
        this.ledger.ofSet.set(set.id, words)
        this.ledger.acknowledge(words)
        this.#say(`${browser.name} has kept ${set.id.slice(-6)} ${words.join(' ')}`)
      },
      (cause) => this.#refused(cause),
    )
  }

  #wordsShown(replica: Replica): string[] {
    return wordsIn(shownBy(replica).map((record) => this.#shown(replica, record.kind, record.id)))
  }

  #refused(cause: unknown): void {
    if (cause instanceof ReplicaError) this.#say(`refused: ${cause.code}`)
    else this.problems.push(`a change failed: ${String(cause)}`)
  }

  /** What a page shows of a record; undefined where it can show nothing yet. */
  #shown(
    replica: Replica,
    kind: string,
    id: string,
  ): { readonly version: number; readonly body: Body | undefined } | undefined {
    const record = replica.vault.find(kind, id)
    if (!record || isDeleted(record)) return { version: record?.version ?? 0, body: undefined }
    if (isPlain(record)) return { version: record.version, body: record.body }
    const body = replica.opened(record)
    return body && { version: record.version, body }
  }

  #word(browser: Browser, replica: Replica | undefined, place: string, isSealed: boolean): string {
    return this.ledger.write({ place, isSealed, replica, browser: browser.name })
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
    this.#say(`the command line writes ${id}: ${outcome}, ${is.join(' ')}`)
    if (outcome !== 'applied') return
    this.ledger.release(
      was.filter((each) => !is.includes(each)),
      'cli',
    )
    this.ledger.acknowledge(is)
  }

  #turnLine(browser: Browser): void {
    browser.isOnline = !browser.isOnline
    this.#say(`${browser.name} is ${browser.isOnline ? 'online' : 'offline'}`)
    if (browser.isOnline) for (const replica of browser.replicas) replica.syncNow()
    else this.server.dropListeners()
  }

  #turnServer(): void {
    if (this.server.isUp) this.server.stop()
    else this.server.start()
    this.#say(`the server ${this.server.isUp ? 'starts' : 'stops'}`)
  }

  async #crash(browser: Browser, replica: Replica): Promise<void> {
    this.#say(`${browser.name} loses a tab`)
    this.#forget(browser, replica)
    browser.crash(replica)
    if (browser.tabs.length === 0) await this.#open(browser)
  }

  /** What was only in the memory of a tab is lost with it, as its status said. */
  #forget(browser: Browser, replica: Replica): void {
    this.look()
    this.#forms = this.#forms.filter((form) => form.replica !== replica)
    if (replica.trouble.value === null && replica.status.value !== 'cannot-keep') return
    this.ledger.learn(this.server.applied)
    const isLost = (word: string) => !this.ledger.applied.has(word)
    this.ledger.releaseWhere(
      (word) => word.browser === browser.name && (word.isSealed || isLost(word.text)),
      'kept in memory alone',
    )
  }

  async #openAnother(browser: Browser): Promise<void> {
    if (browser.tabs.length < 2) await this.#open(browser)
  }

  #retry(browser: Browser, replica: Replica): void {
    const [parked] = replica.needsYou.value
    if (!parked) return
    this.#say(`${browser.name} tries ${parked.why} ${wordsIn(parked.set).join(' ')} again`)
    replica.retry(parked.id).catch((cause) => this.#refused(cause))
  }

  async #sleep(browser: Browser): Promise<void> {
    this.#say(`${browser.name} sleeps for 40 days`)
    browser.isOnline = false
    this.server.dropListeners()
    this.time.sleep(40 * DAY_MS)
  }

  async #cutPower(browser: Browser): Promise<void> {
    this.#say(`${browser.name} loses power`)
    for (const replica of browser.replicas) this.#forget(browser, replica)
    browser.crashAll()
    browser.disk.cutPower()
    // What it knew of the vault may have been among what was not yet on the platter.
    if (!holdsVault(browser)) this.mustHearOfErasing.delete(browser)
    await this.#open(browser)
  }

  async #wipe(browser: Browser): Promise<void> {
    this.#say(`${browser.name} clears its disk`)
    this.ledger.learn(this.server.applied)
    browser.disk.wipe()
    this.mustHearOfErasing.delete(browser)
    const inTabs = new Set(browser.replicas.flatMap((replica) => wordsIn(shownBy(replica))))
    this.ledger.releaseWhere(
      ({ text, browser: name, isSealed }) =>
        name === browser.name && (isSealed || !(this.ledger.applied.has(text) || inTabs.has(text))),
      'cleared',
    )
    // Long enough for a tab to notice.
    await this.time.pass(100)
  }

  #fill(browser: Browser): void {
    browser.disk.isFull = !browser.disk.isFull
    this.#say(`the disk of ${browser.name} is ${browser.disk.isFull ? 'full' : 'free again'}`)
  }

  async #upgrade(browser: Browser): Promise<void> {
    if (this.server.isOld && this.chance.oneIn(2)) {
      this.#say('the server is updated')
      this.server.stop()
      this.server.isOld = false
      this.server.start()
      return
    }
    this.#say(`${browser.name} is updated`)
    for (const replica of browser.replicas) this.#forget(browser, replica)
    browser.crashAll()
    browser.isNewer = true
    browser.isOld = false
    await this.#open(browser)
  }

  #copy(): void {
    this.#say('the vault is copied')
    this.#copies.push({ ...this.server.copy(), words: this.ledger.words.size })
  }

  #restore(): void {
    const copy = this.#copies.at(-1)
    if (!copy) return
    this.#say('an older backup is restored')
    this.#releaseApplied('restore')
    this.purged.clear()
    this.server.restore(copy.records)
    this.#copies = []
  }

  #restoreOther(): void {
    const copy = this.#copies.at(-1)
    if (!copy) return
    this.#say('a backup of another vault is restored')
    this.#releaseApplied('restore of another vault')
    this.purged.clear()
    this.server.replaceBy(`vault-${this.trace.length}`, copy.records)
    this.#copies = []
  }

  #releaseApplied(why: string): void {
    this.ledger.learn(this.server.applied)
    this.ledger.releaseWhere(({ text, isSealed }) => isSealed || this.ledger.applied.has(text), why)
  }

  #erase(): void {
    this.#say('everything is erased')
    this.ledger.releaseWhere(() => true, 'erase')
    this.erasedBelow = this.ledger.words.size
    this.purged.clear()
    this.#copies = []
    this.#forms = []
    for (const browser of this.browsers) {
      if (holdsVault(browser)) this.mustHearOfErasing.add(browser)
      const told = this.told.get(browser.name) ?? new Set()
      for (const text of told) if (text.includes(ERASED)) told.delete(text)
    }
    this.server.erase()
  }

  /** Somebody puts an older copy of the file in the place of the present one. */
  #putBackCopy(): void {
    const copy = this.#copies.at(-1)
    if (!copy) return
    this.#say('an older copy of the file is put back')
    this.ledger.learn(this.server.applied)
    const kept = new Set([
      ...wordsIn(copy.records),
      ...this.browsers.flatMap(({ disk, replicas }) => [
        ...wordsIn(disk.text()),
        ...replicas.flatMap((replica) => wordsIn(shownBy(replica))),
      ]),
    ])
    this.ledger.releaseWhere(({ text }) => !kept.has(text), 'older copy')
    this.#swapped = true
    this.server.stop()
    copy.putBack()
    this.server.start()
    this.#copies = []
  }

  /** Every place where the words of a person may lie, as one text each. */
  places(): { readonly name: string; readonly text: string }[] {
    return [
      { name: 'the server', text: JSON.stringify(this.server.all()) },
      ...this.browsers.flatMap(({ name, disk, replicas }) => [
        { name: `the disk of ${name}`, text: disk.text() },
        ...replicas.map((replica) => ({
          name: `a tab of ${name}`,
          text: JSON.stringify([shownBy(replica), replica.needsYou.value, replica.notices.value]),
        })),
      ]),
    ]
  }
}

function holdsVault({ disk }: Browser): boolean {
  return disk.text().includes('vault-')
}

export function shownBy(replica: Replica) {
  return [...replica.vault.stored(noteKind.name), ...replica.vault.stored(secretKind.name)]
}
