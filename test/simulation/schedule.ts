import { isDeleted, isPlain, isPurged, recordKey } from '../../src/core/vault/record.ts'
import type { NeedsYou, Replica } from '../../src/web/replica/replica.ts'
import { provideKeyRanges } from './disk.ts'
import { edited } from './edits.ts'
import { noteKind, secretKind } from './kinds.ts'
import { wordsIn } from './ledger.ts'
import { asText } from './server.ts'
import { shownBy } from './shown-by.ts'
import { Unrest } from './virtual-time.ts'
import { World } from './world.ts'

/** What became of one schedule. */
export interface Outcome {
  readonly seed: number
  readonly problems: readonly string[]
  readonly trace: readonly string[]
}

const STEPS = 36

/** Runs the schedule of one seed: anything happens, then everything works again, then all is compared. */
export async function runSchedule(seed: number): Promise<Outcome> {
  provideKeyRanges()
  const world = new World(seed)
  const { warn, error } = console
  console.warn = () => {}
  console.error = (cause: unknown) => {
    world.problems.push(`an error was logged: ${cause instanceof Error ? cause.stack : cause}`)
  }
  try {
    await world.begin()
    for (let step = 0; step < STEPS; step += 1) await world.step()
    await world.settle()
    await check(world)
  } catch (cause) {
    if (!(cause instanceof Unrest)) world.problems.push(String((cause as Error).stack))
    else world.problems.push(cause.message)
  } finally {
    Object.assign(console, { warn, error })
  }
  return { seed, problems: [...new Set(world.problems)], trace: world.trace }
}

async function check(world: World): Promise<void> {
  await openAllSealed(world)
  allAgree(world)
  nothingIsLost(world)
  purgedIsGone(world)
  erasedIsGone(world)
  await undoRestores(world)
}

async function openAllSealed(world: World): Promise<void> {
  const replicas = world.browsers.flatMap((browser) => browser.replicas)
  // Asks for all of them each time: some stay closed, as those that belong to another vault do.
  const opened = () =>
    replicas.flatMap((replica) => openedBy(replica)).every((body) => body !== undefined)
  await world.time.until(opened, 60_000)
}

function allAgree(world: World): void {
  const there = asText(world.server.all())
  for (const browser of world.browsers) {
    if (browser.tabs.length === 0) world.problems.push(`${browser.name} does not start`)
    for (const replica of browser.replicas) {
      const waiting = replica.waitingCount.value
      const { value } = replica.status
      if (waiting > 0) world.problems.push(`${browser.name} ${value}: ${waiting} still wait`)
      const here = asText(shownBy(replica))
      if (here !== there)
        world.problems.push(`${browser.name} shows\n${here}\nwhere the server has\n${there}`)
    }
  }
}

/** Each word that was acknowledged is there, or parked, or told of, or went with leave. */
function nothingIsLost(world: World): void {
  const { ledger, server, gaveWay } = world
  const replica = world.browsers.find((browser) => browser.tabs.length > 0)?.replicas[0]
  const opened = replica ? openedBy(replica) : []
  const told = [...world.told.values()].flatMap((each) => [...each])
  // A notice that was shown has done its work; a set that waits for a word waits until it is spoken.
  const notices = told.filter((text) => !isParked(text))
  const places = [server.all(), opened, notices, waitingForWord(world)]
  const found = new Set(places.flatMap(wordsIn))
  const quiet = new Set(told.map(placeOfTold))
  for (const { text, place, acknowledged, released, isSealed, browser } of ledger.words.values()) {
    if (!acknowledged || released !== '' || found.has(text)) continue
    if ((isSealed && quiet.has(place)) || gaveWay.has(place)) continue
    // A set that waits for the person's word goes with a record that is deleted for good. It waits
    // when it was refused, and when a program does not know the format of what it should be merged with.
    const waited = server.refused.has(text) || world.cast.old
    if (waited && world.everPurged.has(place)) continue
    // What was made anew after that, and waited while a backup was restored, is not told from before.
    if (world.cast.epochs && world.everPurged.has(place)) continue
    world.problems.push(`${text}, written by ${browser} in ${place}, is lost`)
  }
  for (const { word, places } of ledger.pairs) {
    const known = ledger.words.get(word)
    if (!known?.acknowledged || known.released !== '') continue
    const held = world.holds(word, places, server)
    if (places.some((place) => gaveWay.has(place))) continue
    if (held.includes(true) && held.includes(false))
      world.problems.push(`only half of the set of ${word} is there`)
  }
}

function isParked(told: string): boolean {
  return 'set' in JSON.parse(told)
}

function waitingForWord({ browsers }: World): readonly NeedsYou[] {
  return browsers.flatMap(({ replicas }) => replicas.flatMap(({ needsYou }) => needsYou.value))
}

function placeOfTold(text: string): string {
  const { kind, recordId, set } = JSON.parse(text)
  const [change] = set?.changes ?? []
  return change ? recordKey(change) : `${kind}/${recordId}`
}

function openedBy(replica: Replica): unknown[] {
  return replica.vault.stored(secretKind.name).map((record) => replica.opened(record))
}

function purgedIsGone(world: World): void {
  const { purged, ledger, server } = world
  // A program from before there was erasing keeps what waited in it when everything was erased.
  if (world.cast.old && world.erasedBelow > 0) return
  const places = world.places()
  const paired = new Set(ledger.pairs.map(({ word }) => word))
  for (const [place, { below }] of purged) {
    const [kind = '', id = ''] = place.split('/')
    const record = server.find(kind, id)
    // Deleting for good waits for the person's word like any other change that a restore overtook.
    const waits = (text: string) => text.includes('"purge":true') && placeOfTold(text) === place
    if ([...world.told.values()].some((told) => [...told].some(waits))) continue
    // Where somebody wrote it anew, words that are older were not seen when it was purged.
    if (record && !isPurged(record)) continue
    const words = [...ledger.words.values()].slice(0, below)
    // Refused, such a set waits with what was written by somebody who knew of the purge.
    const anew = wordsOnPurged(world, place)
    const gone = words.filter(
      (word) => word.place === place && !paired.has(word.text) && !anew.has(word.text),
    )
    for (const { name, text } of places) {
      const there = new Set(wordsIn(text))
      for (const word of gone) {
        if (there.has(word.text))
          world.problems.push(`${word.text} of ${place} was purged, but lies on ${name}`)
      }
    }
  }
}

/** Words of sets that wait for a person's word and were made on top of a record deleted for good. */
function wordsOnPurged(world: World, place: string): ReadonlySet<string> {
  const [kind = '', id = ''] = place.split('/')
  const version = world.server.find(kind, id)?.version ?? 0
  const anew = waitingForWord(world).flatMap(({ set, bases }) =>
    set.changes.filter((change, at) => {
      const base = bases[at]
      return recordKey(change) === place && base && isPurged(base) && base.version >= version
    }),
  )
  return new Set(wordsIn(anew))
}

function erasedIsGone(world: World): void {
  if (world.erasedBelow === 0 || world.cast.old) return
  const erased = [...world.ledger.words.keys()].slice(0, world.erasedBelow)
  for (const { name, text } of world.places()) {
    const there = new Set(wordsIn(text))
    const left = erased.filter((word) => there.has(word))
    if (left.length > 0) world.problems.push(`${left.join(' ')} was erased, but lies on ${name}`)
  }
  for (const browser of world.mustHearOfErasing) {
    if (!world.heardOfErasing(browser))
      world.problems.push(`${browser.name} was not told of the erasing`)
  }
}

/** An edit, taken over everywhere, then undone: the record is what it was, byte for byte. */
async function undoRestores(world: World): Promise<void> {
  const browser = world.browsers.find(({ tabs }) => tabs.length > 0)
  const replica = browser?.replicas[0]
  const record = replica?.vault.stored(noteKind.name).find(isPlain)
  if (!browser || !replica || !record || isDeleted(record)) return
  const before = JSON.stringify(record.body)
  const { id, version: baseVersion, schema } = record
  const body = edited(record.body, world.chance, () => 'a word')
  if (JSON.stringify(body) === before) return
  const change = { kind: noteKind.name, id, baseVersion, schema, body }
  try {
    let setId = ''
    const edit = replica.commit('last edit', [change]).then((set) => {
      setId = set.id
    })
    await world.time.until(() => false, 60_000)
    await edit
    const undone = replica.undo(setId)
    await world.time.until(() => false, 60_000)
    const outcome = await undone
    const now = world.server.find(noteKind.name, id)
    const after = now && isPlain(now) ? JSON.stringify(now.body) : ''
    if (!outcome.ok) world.problems.push(`an edit could not be undone: ${outcome.problem.code}`)
    else if (after !== before) world.problems.push(`undone, but ${before} became ${after}`)
  } catch (cause) {
    if ((cause as { code?: unknown }).code !== 'newer-format') throw cause
  }
}
