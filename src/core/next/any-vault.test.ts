import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextRecord } from '../vault/change.ts'
import { eventTypes, toldBys } from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { letterKinds, openDoors, reachedStages } from '../vault/kinds/reading.ts'
import { beatStates, howFars } from '../vault/kinds/recovery.ts'
import { kindNamed } from '../vault/kinds.ts'
import type { Body } from '../vault/record.ts'
import { MemoryVault } from '../vault/vault.ts'
import { dismiss } from './dismiss.ts'
import { today, todayInFull } from './next-step.ts'
import type { Today } from './step.ts'
import { sourceOf } from './why-this.ts'

const days = 40
const day = fc
  .integer({ min: 0, max: days })
  .map((offset) => new Date(Date.UTC(2026, 1, 20 + offset)).toISOString().slice(0, 10))
const instant = fc
  .integer({ min: 0, max: days * 24 * 60 })
  .map((offset) => new Date(Date.UTC(2026, 1, 20, 0, offset)).toISOString())
const time = fc.constantFrom('00:00', '09:30', '14:00', '23:59')
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const id = (kind: string) => fc.integer({ min: 1, max: 4 }).map((n) => `${kind}-${n}`)
const company = fc.constantFrom('Lindholm Ferries', 'Nantmor Buses', 'Tidewell', '')

const beat = fc.record({ state: fc.constantFrom(...beatStates), on: maybe(day), time: maybe(time) })
const bodies: Record<string, fc.Arbitrary<object>> = {
  application: fc.record({
    company,
    closesOn: maybe(day),
    channel: maybe(fc.constantFrom('agency', 'board', 'pigeon')),
    events: fc.array(
      fc.record({
        id: fc.integer({ min: 1, max: 5 }).map((n) => `event-${n}`),
        type: fc.constantFrom(...eventTypes, 'telepathy'),
        on: day,
        time: maybe(time),
        letterId: maybe(id('letter')),
        people: maybe(fc.constantFrom(['Maria Sandahl'], [])),
      }),
      { maxLength: 5 },
    ),
  }),
  letter: fc.record({
    direction: fc.constantFrom('in', 'out'),
    source: fc.constant('paste'),
    addedAt: instant,
    sentAt: maybe(instant),
    confirmedAt: maybe(instant),
    applicationId: maybe(id('application')),
    recoveryId: maybe(id('recovery')),
    purpose: maybe(fc.constant('ask-feedback')),
    state: maybe(fc.constantFrom('draft', 'sent', 'dropped')),
    answer: maybe(fc.constantFrom('came', 'nothing')),
    reading: maybe(
      fc.record({
        kind: fc.constantFrom(...letterKinds, 'riddle'),
        sure: fc.boolean(),
        confidence: fc.constant(0.5),
        company: fc.option(company),
        role: fc.constantFrom(null, 'Planner'),
        stage: fc.constantFrom(...reachedStages, null),
        personal: fc.constantFrom(true, false, null),
        noReply: fc.boolean(),
        signedBy: fc.constantFrom(null, 'Maria Sandahl'),
        reasons: fc.constant([]),
        openDoor: fc.constantFrom(...openDoors, null),
        feedback: fc.constant({ ask: 'no', why: '' }),
        evidence: fc.constantFrom([], [{ cue: 'feedback-refused', text: '', start: 0, end: 0 }]),
      }),
    ),
  }),
  recovery: fc.record({
    applicationId: id('application'),
    eventId: fc.integer({ min: 1, max: 5 }).map((n) => `event-${n}`),
    letterId: maybe(id('letter')),
    toldBy: fc.constantFrom(...toldBys),
    howFar: maybe(fc.constantFrom(...howFars)),
    openedAt: instant,
    filedAt: maybe(instant),
    ...{ pause: beat, lookBack: beat, ask: beat, learn: beat },
  }),
  action: fc.record({
    ifCue: fc.constant('it is nine'),
    thenStep: fc.constant('read the rules'),
    minutes: fc.integer({ min: 1, max: 30 }),
    on: day,
    time: maybe(time),
    state: fc.constantFrom('open', 'done', 'dropped'),
    addedAt: instant,
    applicationId: maybe(id('application')),
    recoveryId: maybe(id('recovery')),
  }),
  'feedback-point': fc.record({
    text: fc.constant('Know the rules'),
    source: fc.constant('employer'),
    saidOn: day,
    sort: fc.constantFrom('gap', 'strength', 'unsorted'),
    theme: maybe(fc.constantFrom('skill', 'preparation')),
    verdict: maybe(fc.constantFrom('fair', 'not-mine')),
    inMyHands: fc.constant('unknown'),
    applicationId: maybe(id('application')),
    recoveryId: maybe(id('recovery')),
  }),
  feedback: fc.record({
    text: fc.constant('Know the rules'),
    way: fc.constant('call'),
    saidOn: day,
    state: fc.constantFrom('waiting', 'parked', 'split'),
    parkedUntil: maybe(day),
    applicationId: maybe(id('application')),
    recoveryId: maybe(id('recovery')),
    addedAt: instant,
  }),
  focus: fc.record({
    themeId: fc.constantFrom('skill', 'preparation', 'gone'),
    state: fc.constantFrom('open', 'parked', 'closed'),
    proofs: fc.constant([]),
    addedAt: instant,
  }),
  learning: fc.record({
    goal: fc.constant('Plan crews'),
    what: fc.constantFrom('Rules', 'Tides'),
    form: fc.constantFrom('course', 'project'),
    finishLine: fc.constant('Passed'),
    state: fc.constantFrom('open', 'next', 'done'),
    addedAt: instant,
  }),
  win: fc.record({ text: fc.constant('Asked'), on: day }),
  person: fc.record({
    name: fc.constantFrom('Joan', 'Priya Nair'),
    relation: fc.constantFrom('friend', 'recruiter'),
    roles: fc.constantFrom(['listen'], []),
  }),
}

const record = fc
  .constantFrom(...Object.keys(bodies))
  .chain((kind) => fc.tuple(fc.constant(kind), id(kind), bodies[kind] ?? fc.constant({})))

const anyVault = fc
  .tuple(fc.array(record, { maxLength: 25 }), maybe(instant), maybe(day))
  .map(([records, goGentlyUntil, pausedUntil]) => {
    const vault = new MemoryVault()
    const at = '2026-02-20T00:00:00.000Z'
    const put = (kind: string, recordId: string, given: object) => {
      const body = JSON.parse(JSON.stringify(given)) as Body
      kindNamed(kind)?.shape.parse(body)
      vault.put(nextRecord({ kind, id: recordId, baseVersion: 0, schema: 1, body }, at))
    }
    for (const [kind, recordId, body] of records) put(kind, recordId, body)
    put('settings', 'settings', { goGentlyUntil, pausedUntil })
    return vault
  })

const now = fc.record({
  instant,
  zone: fc.constantFrom('Europe/Dublin', 'Australia/Sydney', 'America/Los_Angeles'),
})

const paths =
  /^\/($|letters\/|applications\/|after\/|help$|learn$|evidence$|plan$|plan\/week$|people($|\/)|offers$|closing$)/

function steps(view: Today) {
  return [...(view.step ? [view.step] : []), ...view.smaller]
}

test('every step says what, why, from where, how long and where', () => {
  fc.assert(
    fc.property(anyVault, now, (vault, at) => {
      for (const view of [today(vault, at), todayInFull(vault, at)]) {
        for (const step of steps(view)) {
          expect(step.title).toMatch(/[.?]$/)
          expect(step.because).toMatch(/[.?]$/)
          expect(sourceOf(step)).not.toBe('')
          expect(step.button).not.toBe('')
          expect(step.path).toMatch(paths)
          expect(step.minutes).toBeLessThanOrEqual(30)
          const words = `${view.sentence} ${step.title} ${step.because} ${step.button}`
          expect(words).not.toMatch(/undefined|null|NaN|!|reject/)
        }
      }
    }),
    { numRuns: 300 },
  )
}, 30_000)

test('what is kept from minute to minute is what a vault read anew would say', () => {
  const minutes = fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(anyVault, now, minutes, (vault, begun, minutes) => {
      let at = begun
      for (const minute of minutes) {
        today(vault, at)
        const later = Date.parse(at.instant) + minute * 60_000
        at = { ...at, instant: new Date(later).toISOString() }
        expect(today(vault, at)).toEqual(today(new MemoryVault(vault.records()), at))
      }
    }),
    { numRuns: 50 },
  )
})

test('the four states hold what they promise', () => {
  fc.assert(
    fc.property(anyVault, now, (vault, at) => {
      const view = today(vault, at)
      expect(view.smaller.length).toBeLessThanOrEqual(3)
      expect(view.sentence).toMatch(/[.?]$/)
      if (view.state === 'gentle') {
        expect([view.smaller, view.week, view.wins]).toEqual([[], [], []])
      }
      if (view.state === 'ordinary') expect(view.step).not.toBe(null)
      if (view.state === 'nothing' || view.state === 'first') expect(view.step).toBe(null)
      const keys = steps(view).map(({ rule, about }) => `${rule} ${about}`)
      expect(new Set(keys).size).toBe(keys.length)
    }),
    { numRuns: 300 },
  )
}, 30_000)

test('a step that was dismissed for good never comes back, until nothing is left', () => {
  fc.assert(
    fc.property(anyVault, now, (vault, at) => {
      let count = 0
      const context = { now: at, newId: () => `dismissal-${count}` }
      const gone = new Set<string>()
      for (let step = today(vault, at).step; step; step = today(vault, at).step) {
        const key = `${step.rule} ${step.about}`
        expect(gone.has(key)).toBe(false)
        gone.add(key)
        count += 1
        expect(count).toBeLessThan(60)
        const done = dismiss(vault, { rule: step.rule, about: step.about, until: null }, context)
        if (!done.ok) throw new Error(done.problem.code)
        for (const change of done.value.changes) vault.put(nextRecord(change, at.instant))
      }
      for (const step of steps(todayInFull(vault, at))) {
        expect(gone.has(`${step.rule} ${step.about}`)).toBe(false)
      }
    }),
    { numRuns: 200 },
  )
}, 30_000)

test('a no of more than three days ago is named only by a step about it', () => {
  fc.assert(
    fc.property(anyVault, now, (vault, at) => {
      const { sentence } = today(vault, at)
      expect(sentence).not.toMatch(/said no|A no/)
    }),
    { numRuns: 100 },
  )
}, 30_000)

/** Rules that ask for more of the search: none of them speaks while somebody goes gently. */
const asksForMore = [
  ...['closing-soon', 'gone-quiet', 'theme-recurs', 'focus-step', 'look-back', 'learn'],
  ...['plan-week', 'look-at-search', 'practice-due', 'review'],
]

test('while going gently nobody is told to apply for more, whatever lies there', () => {
  fc.assert(
    fc.property(anyVault, now, (vault, at) => {
      const until = new Date(Date.parse(at.instant) + 3_600_000).toISOString()
      const { state, step } = withSettings(vault, { goGentlyUntil: until }, at)
      expect(state === 'gentle' || state === 'first' || state === 'nothing').toBe(true)
      expect(asksForMore).not.toContain(step?.rule)
      if (step?.rule === 'letter-waiting') expect(readAs(vault, step.about)).not.toBe('rejection')
    }),
    { numRuns: 200 },
  )
}, 30_000)

test('while the search rests only what is set or is about how it is speaks', () => {
  const allowed = [
    ...['pause', 'company', 'answer-due', 'talk-soon', 'thank-you', 'good-thing'],
    ...['letter-waiting', 'invited'],
  ]
  fc.assert(
    fc.property(anyVault, now, (vault, at) => {
      const { step, smaller } = withSettings(vault, { pausedUntil: '2027-01-01' }, at)
      expect(smaller).toEqual([])
      if (step) expect(allowed).toContain(step.rule)
      if (step?.rule === 'letter-waiting') expect(readAs(vault, step.about)).not.toBe('rejection')
    }),
    { numRuns: 200 },
  )
}, 30_000)

test('what is sealed is unknown, and changes nothing that is suggested', () => {
  const sealed = { alg: 'a', keyId: 'k', nonce: 'n', ciphertext: 'c' }
  fc.assert(
    fc.property(anyVault, now, (vault, at) => {
      const before = today(vault, at)
      const head = { id: 'c1', version: 1, schema: 1, updatedAt: at.instant }
      vault.put({ kind: 'check-in', ...head, sealed })
      vault.put({ kind: 'entry', ...head, sealed })
      expect(today(vault, at)).toEqual(before)
    }),
    { numRuns: 100 },
  )
}, 30_000)

function readAs(vault: MemoryVault, id: string | null) {
  return vault.get(letterKind, id ?? '')?.body.reading?.kind
}

function withSettings(vault: MemoryVault, settings: Body, at: { instant: string; zone: string }) {
  const kept = vault.find('settings', 'settings')
  const baseVersion = kept?.version ?? 0
  const change = { kind: 'settings', id: 'settings', baseVersion, schema: 1, body: settings }
  vault.put(nextRecord(change, at.instant))
  return today(vault, at)
}
