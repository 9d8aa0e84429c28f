import type { Browser } from './browser.ts'
import type { Hands } from './hands.ts'
import { wordsIn } from './ledger.ts'
import type { SimServer } from './server.ts'
import { shownBy } from './shown-by.ts'
import { DAY_MS } from './virtual-time.ts'
import type { World } from './world.ts'

type Copy = ReturnType<SimServer['copy']>

/** Stands in every notice that everything was erased. */
export const ERASED = '"what":"erased"'

/** What happens to the vault as a whole and to whole browsers. */
export class Fate {
  readonly #world: World
  readonly #hands: Hands
  #copies: (Copy & { readonly words: number })[] = []

  constructor(world: World, hands: Hands) {
    this.#world = world
    this.#hands = hands
  }

  copy(): void {
    this.#world.say('the vault is copied')
    this.#copies.push({ ...this.#world.server.copy(), words: this.#world.ledger.words.size })
  }

  restore(): void {
    const copy = this.#copies.at(-1)
    if (!copy) return
    this.#world.say('an older backup is restored')
    this.#releaseApplied('restore')
    this.#world.purged.clear()
    this.#world.server.restore(copy.records)
    this.#copies = []
  }

  restoreOther(): void {
    const copy = this.#copies.at(-1)
    if (!copy) return
    this.#world.say('a backup of another vault is restored')
    this.#releaseApplied('restore of another vault')
    this.#world.purged.clear()
    this.#world.server.replaceBy(`vault-${this.#world.trace.length}`, copy.records)
    this.#copies = []
  }

  #releaseApplied(why: string): void {
    this.#world.ledger.learn(this.#world.server.applied)
    this.#world.ledger.releaseWhere(
      ({ text, isSealed }) => isSealed || this.#world.ledger.applied.has(text),
      why,
    )
  }

  erase(): void {
    this.#world.say('everything is erased')
    this.#world.ledger.releaseWhere(() => true, 'erase')
    this.#world.erasedBelow = this.#world.ledger.words.size
    this.#world.purged.clear()
    this.#copies = []
    this.#hands.closeForms()
    for (const browser of this.#world.browsers) {
      if (holdsVault(browser)) this.#world.mustHearOfErasing.add(browser)
      const told = this.#world.told.get(browser.name) ?? new Set()
      for (const text of told) if (text.includes(ERASED)) told.delete(text)
    }
    this.#world.server.erase()
  }

  /** Somebody puts an older copy of the file in the place of the present one. */
  putBackCopy(): void {
    const copy = this.#copies.at(-1)
    if (!copy) return
    this.#world.say('an older copy of the file is put back')
    this.#world.ledger.learn(this.#world.server.applied)
    const kept = new Set([
      ...wordsIn(copy.records),
      ...this.#world.browsers.flatMap(({ disk, replicas }) => [
        ...wordsIn(disk.text()),
        ...replicas.flatMap((replica) => wordsIn(shownBy(replica))),
      ]),
    ])
    this.#world.ledger.releaseWhere(({ text }) => !kept.has(text), 'older copy')
    this.#world.isSwapped = true
    this.#world.server.stop()
    copy.putBack()
    this.#world.server.start()
    this.#copies = []
  }

  async cutPower(browser: Browser): Promise<void> {
    this.#world.say(`${browser.name} loses power`)
    for (const replica of browser.replicas) this.#world.forget(browser, replica)
    browser.crashAll()
    browser.disk.cutPower()
    if (this.#world.isSwapped) this.#world.releaseKnownNowhere()
    // What it knew of the vault may have been among what was not yet on the platter.
    if (!holdsVault(browser)) this.#world.mustHearOfErasing.delete(browser)
    await this.#world.open(browser)
  }

  async wipe(browser: Browser): Promise<void> {
    this.#world.say(`${browser.name} clears its disk`)
    this.#world.ledger.learn(this.#world.server.applied)
    browser.wipe()
    this.#world.mustHearOfErasing.delete(browser)
    const inTabs = new Set(browser.replicas.flatMap((replica) => wordsIn(shownBy(replica))))
    this.#world.ledger.releaseWhere(
      ({ text, browser: name, isSealed }) =>
        name === browser.name &&
        (isSealed || !(this.#world.ledger.applied.has(text) || inTabs.has(text))),
      'cleared',
    )
    // Long enough for a tab to notice.
    await this.#world.time.pass(100)
  }

  /** All its processes are killed, and it begins with an empty database, as some do then. */
  async loseDatabase(browser: Browser): Promise<void> {
    this.#world.say(`${browser.name} is killed and loses its database`)
    for (const replica of browser.replicas) this.#world.forget(browser, replica)
    browser.crashAll()
    if (this.#world.isSwapped) this.#releaseConfirmedHereAlone(browser)
    browser.disk.wipe()
    this.#world.mustHearOfErasing.delete(browser)
    await this.#world.open(browser)
  }

  /** What an older copy of the file lacks may be in the database of one browser alone. */
  #releaseConfirmedHereAlone(browser: Browser): void {
    const { server, ledger, browsers } = this.#world
    const others = browsers.filter((other) => other !== browser).map(({ disk }) => disk.text())
    const kept = new Set([server.all(), browser.logs.text(), ...others].flatMap(wordsIn))
    ledger.learn(server.applied)
    ledger.releaseWhere(({ text }) => ledger.applied.has(text) && !kept.has(text), 'older copy')
  }

  fill(browser: Browser): void {
    browser.disk.isFull = !browser.disk.isFull
    this.#world.say(`the disk of ${browser.name} is ${browser.disk.isFull ? 'full' : 'free again'}`)
  }

  async upgrade(browser: Browser): Promise<void> {
    if (this.#world.server.isOld && this.#world.chance.oneIn(2)) {
      this.#world.say('the server is updated')
      this.#world.server.stop()
      this.#world.server.isOld = false
      this.#world.server.start()
      return
    }
    this.#world.say(`${browser.name} is updated`)
    for (const replica of browser.replicas) this.#world.forget(browser, replica)
    browser.crashAll()
    browser.isNewer = true
    browser.isOld = false
    await this.#world.open(browser)
  }

  async sleep(browser: Browser): Promise<void> {
    this.#world.say(`${browser.name} sleeps for 40 days`)
    browser.isOnline = false
    this.#world.server.dropListeners()
    this.#world.time.sleep(40 * DAY_MS)
  }
}

function holdsVault({ disk }: Browser): boolean {
  return disk.text().includes('vault-')
}
