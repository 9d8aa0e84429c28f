import type { Change } from '../../src/core/vault/change.ts'
import {
  type Body,
  isDeleted,
  isPlain,
  isPurged,
  type PlainRecord,
  recordKey,
} from '../../src/core/vault/record.ts'
import { type Replica, ReplicaError } from '../../src/web/replica/replica.ts'
import type { Browser } from './browser.ts'
import { edited, firstBody, withItem } from './edits.ts'
import { kindsOf, NOTES, noteKind, SECRETS, secretKind } from './kinds.ts'
import { type Word, wordsIn } from './ledger.ts'
import { shownBy } from './shown-by.ts'
import type { World } from './world.ts'

/** A person at the pages of all browsers, who does anything. */
export class Hands {
  readonly #world: World
  #forms: { replica: Replica; epoch: number | undefined; record: PlainRecord }[] = []

  constructor(world: World) {
    this.#world = world
  }

  /** Forms that are open go with their tab, or with everything. */
  closeForms(replica?: Replica): void {
    this.#forms = replica ? this.#forms.filter((form) => form.replica !== replica) : []
  }

  edit(browser: Browser, replica: Replica): void {
    const sealed = this.#world.cast.sealed && this.#world.chance.oneIn(3)
    const kind = sealed ? secretKind.name : noteKind.name
    const id = this.#world.chance.pick(sealed ? SECRETS : NOTES)
    const shown = this.#shown(replica, kind, id)
    if (!shown) return
    const word = () => this.#word(browser, replica, `${kind}/${id}`, sealed)
    const body = shown.body
      ? edited(shown.body, this.#world.chance, word)
      : firstBody(this.#world.chance, word)
    const schema = sealed ? 1 : this.#schemaOf(browser)
    this.#commit(browser, replica, 'edit', [{ kind, id, baseVersion: shown.version, schema, body }])
  }

  editTwo(browser: Browser, replica: Replica): void {
    const [one, two] = [
      this.#world.chance.below(NOTES.length),
      1 + this.#world.chance.below(NOTES.length - 1),
    ]
    const ids = [NOTES[one] ?? '', NOTES[(one + two) % NOTES.length] ?? '']
    const shown = ids.map((id) => this.#shown(replica, noteKind.name, id))
    if (shown.some((each) => !each?.body)) return
    const places = ids.map((id) => `${noteKind.name}/${id}`) as [string, string]
    const word = this.#word(browser, replica, places[0], false)
    this.#world.ledger.pairs.push({ word, places })
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
  openForm(browser: Browser, replica: Replica): void {
    const id = this.#world.chance.pick(NOTES)
    const record = replica.vault.find(noteKind.name, id)
    if (!record || !isPlain(record)) return
    this.#world.say(`${browser.name} opens a form on ${id} v${record.version}`)
    // The disk may have heard of another epoch that the page does not show yet.
    this.#forms.push({ replica, epoch: replica.identity?.epoch, record })
  }

  saveForm(browser: Browser, replica: Replica): void {
    const form = this.#forms.find((open) => open.replica === replica)
    if (!form) return
    this.#forms = this.#forms.filter((open) => open !== form)
    const { record, epoch } = form
    // A page of records that were erased or restored is loaded anew.
    if (epoch !== replica.identity?.epoch) return
    const { kind, id, version: baseVersion } = record
    const word = () => this.#word(browser, replica, `note/${id}`, false)
    const body = edited(record.body, this.#world.chance, word)
    const change = { kind, id, baseVersion, schema: this.#schemaOf(browser), body }
    this.#commit(browser, replica, 'save a form', [change], record)
  }

  remove(browser: Browser, replica: Replica): void {
    const id = this.#world.chance.pick(NOTES)
    const record = replica.vault.find(noteKind.name, id)
    if (!record || isDeleted(record)) return
    const { kind, version: baseVersion, schema } = record
    this.#commit(browser, replica, 'delete', [{ kind, id, baseVersion, schema, body: null }])
  }

  purge(browser: Browser, replica: Replica): void {
    const id = this.#world.chance.pick(NOTES)
    const record = replica.vault.find(noteKind.name, id)
    if (!record || isPurged(record)) return
    const { kind, version: baseVersion, schema } = record
    const change = { kind, id, baseVersion, schema, body: null, purge: true } as const
    // A page that still shows what was erased elsewhere deletes what is gone already, and its change goes
    // with all else that it holds: that says nothing about another vault that was put in the place since.
    if ((replica.identity?.epoch ?? 0) < this.#world.server.erasedEpoch) {
      this.#commit(browser, replica, 'purge of what was erased', [change])
      return
    }
    const place = recordKey(record)
    const below = this.#world.ledger.words.size
    this.#world.everPurged.add(place)
    this.#world.ledger.releaseWhere((word) => word.place === place, `purge of ${place}`)
    const pairs = this.#world.ledger.pairs.filter(({ places }) => places.includes(place))
    this.#world.ledger.release(
      pairs.map(({ word }) => word),
      `purge of ${place}`,
    )
    // One that a killed page never kept was not promised.
    this.#commit(browser, replica, 'purge', [change]).then(
      () => this.#world.purged.set(place, { below, by: replica }),
      () => {},
    )
  }

  async undo(browser: Browser, replica: Replica): Promise<void> {
    const last = replica.lastUndoable.value
    if (!last) return
    this.#world.say(`${browser.name} undoes ${last.intent} ${last.changeSetId.slice(-6)}`)
    const before = this.#wordsShown(replica)
    this.#releaseUnseen(browser, replica, last.changeSetId)
    const undone = replica.undo(last.changeSetId)
    const after = new Set(this.#wordsShown(replica))
    // What is sealed may not be open at the moment.
    this.#world.ledger.release(this.#world.ledger.ofSet.get(last.changeSetId) ?? [], 'undone')
    this.#world.ledger.release(
      before.filter((word) => !after.has(word)),
      'undone',
    )
    undone.catch((cause) => this.refused(cause))
  }

  /** A set that was merged has another id since; of sealed records that are not open nobody sees what goes. */
  #releaseUnseen(browser: Browser, replica: Replica, setId: string): void {
    const own = replica.ownSets().find(({ set }) => set.id === setId)
    for (const { kind, id } of own?.set.changes ?? []) {
      if (this.#shown(replica, kind, id) !== undefined) continue
      const isOwn = (word: Word) => word.browser === browser.name && word.place === `${kind}/${id}`
      this.#world.ledger.releaseWhere(isOwn, 'undone unseen')
    }
  }

  retry(browser: Browser, replica: Replica): void {
    const [parked] = replica.needsYou.value
    if (!parked) return
    this.#world.say(`${browser.name} tries ${parked.why} ${wordsIn(parked.set).join(' ')} again`)
    replica.retry(parked.id).catch((cause) => this.refused(cause))
  }

  #commit(
    browser: Browser,
    replica: Replica,
    intent: string,
    changes: readonly Change[],
    openedOn?: PlainRecord,
  ): Promise<unknown> {
    const before = changes.flatMap(({ kind, id }) =>
      wordsIn(openedOn?.body ?? this.#shown(replica, kind, id)?.body ?? {}),
    )
    const after = new Set(wordsIn(changes))
    this.#world.ledger.release(
      before.filter((word) => !after.has(word)),
      `${intent} by ${browser.name}`,
    )
    const words = [...after].filter((word) => !before.includes(word))
    // The disk may have heard already and be cleared again, so that the page fills it anew.
    if ((replica.identity?.epoch ?? 0) < this.#world.server.erasedEpoch)
      this.#world.ledger.release(words, 'made of what was erased')
    const what = changes.map(({ id, baseVersion }) => `${id} on v${baseVersion}`).join(' and ')
    const committing = replica.commit(intent, changes, openedOn && [openedOn])
    const step = `${browser.name} ${intent} ${what} ${words.join(' ')}`
    this.#world.say(step)
    committing.then(
      (set) => {
        this.#world.ledger.ofSet.set(set.id, words)
        this.#world.ledger.acknowledge(words)
        this.#world.say(`${browser.name} has kept ${set.id.slice(-6)} ${words.join(' ')}`)
      },
      (cause) => this.refused(cause),
    )
    return committing
  }

  #wordsShown(replica: Replica): string[] {
    return wordsIn(shownBy(replica).map((record) => this.#shown(replica, record.kind, record.id)))
  }

  refused(cause: unknown): void {
    if (cause instanceof ReplicaError) this.#world.say(`refused: ${cause.code}`)
    else this.#world.problems.push(`a change failed: ${String(cause)}`)
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
    return this.#world.ledger.write({ place, isSealed, replica, browser: browser.name })
  }

  #schemaOf(browser: Browser): number {
    return kindsOf(browser.isNewer)(noteKind.name)?.schema ?? 1
  }
}
