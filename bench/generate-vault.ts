import { Buffer } from 'node:buffer'
import type { Change } from '../src/core/vault/change.ts'
import { nextRecord } from '../src/core/vault/change.ts'
import type { Body, Sealed, VaultRecord } from '../src/core/vault/record.ts'
import { uuidv7 } from '../src/core/vault/uuid.ts'
import { type Random, randomFrom } from './random.ts'

/** Records of each kind in a vault of 10,000 applications: 100,000 in all. */
export const RECORDS_PER_10000_APPLICATIONS = {
  application: 10_000,
  letter: 20_000,
  'letter-text': 20_000,
  recovery: 7_000,
  reflection: 4_000,
  card: 5_000,
  action: 8_000,
  win: 4_000,
  'check-in': 11_000,
  entry: 3_000,
  'feedback-point': 5_000,
  person: 2_500,
  dismissal: 499,
  settings: 1,
} as const
type KindName = keyof typeof RECORDS_PER_10000_APPLICATIONS

export interface GenerateOptions {
  /** Default 10,000, which makes 100,000 records. */
  readonly applications?: number
  /** Default 1. The same seed makes the same vault. */
  readonly seed?: number
  /**
   * Seals check-ins and entries. By default they are random bytes of the usual length, which is what
   * ciphertext is to everybody without the key.
   */
  readonly seal?: (body: Body, place: { readonly kind: string; readonly id: string }) => Sealed
}

const FIRST_DAY_MS = Date.parse('2023-01-02T08:00:00.000Z')
const DAY_MS = 24 * 60 * 60 * 1000
const DAYS = 1100

const words =
  'the work a letter your team our choice this week another person with more years of the same kind we read every page and thank you for the time you gave us it was close the role asked for planning writing numbers care people tools maps paper glass stone water light'.split(
    ' ',
  )
const firstHalves = [
  'Larkfield',
  'Oakmere',
  'Tidewell',
  'Brindle',
  'Harrow Lane',
  'Quillby',
  'Fenwater',
]
const secondHalves = ['Press', 'Works', 'Foundry', 'Logistics', 'Clinic', 'Instruments', 'Homes']
const roles = ['Proofreader', 'Planner', 'Analyst', 'Gardener', 'Nurse', 'Buyer', 'Engineer']
const channels = ['board', 'company-site', 'agency', 'referral', 'social', 'other']
const themes = ['skill', 'experience', 'evidence', 'communication', 'preparation', 'fit']

/** A whole search, record by record, in the order in which it would have been written. */
export function* generateChanges(options: GenerateOptions = {}): Generator<Change> {
  const { applications = 10_000, seed = 1 } = options
  const random = randomFrom(seed)
  const making = new Making(random, options.seal ?? ((body) => randomSealed(random, body)))
  for (let index = 0; index < applications; index += 1) {
    for (const name of Object.keys(RECORDS_PER_10000_APPLICATIONS) as KindName[]) {
      const total = RECORDS_PER_10000_APPLICATIONS[name]
      const due = quota(total, index + 1) - quota(total, index)
      for (let count = 0; count < due; count += 1) yield making.change(name, index)
    }
  }
}

/** The same as records of version 1. */
export function* generateRecords(options: GenerateOptions = {}): Generator<VaultRecord> {
  for (const change of generateChanges(options)) yield nextRecord(change, instantOf(0))
}

/** How many of a kind there are once `applications` of 10,000 are made. Settings come first. */
function quota(total: number, applications: number): number {
  return total === 1 ? Math.min(1, applications) : Math.floor((total * applications) / 10_000)
}

class Making {
  readonly #random: Random
  readonly #seal: NonNullable<GenerateOptions['seal']>
  #sequence = 0
  #applicationId = ''
  #letterIds: string[] = []
  #recoveryId = ''

  constructor(random: Random, seal: NonNullable<GenerateOptions['seal']>) {
    this.#random = random
    this.#seal = seal
  }

  change(kind: KindName, index: number): Change {
    const day = Math.floor((index * DAYS) / 10_000) % DAYS
    const id = this.#idFor(kind, day)
    const head = { kind, id, baseVersion: 0, schema: 1 }
    const body = this.#body(kind, day)
    if (kind !== 'check-in' && kind !== 'entry') return { ...head, body }
    return { ...head, sealed: this.#seal(body, { kind, id }) }
  }

  #idFor(kind: KindName, day: number): string {
    if (kind === 'settings') return 'settings'
    if (kind === 'letter-text') return this.#letterIds.pop() ?? this.#newId(day)
    const id = this.#newId(day)
    if (kind === 'application') this.#applicationId = id
    if (kind === 'letter') this.#letterIds.push(id)
    if (kind === 'recovery') this.#recoveryId = id
    return id
  }

  #newId(day: number): string {
    this.#sequence = (this.#sequence + 1) % 4096
    return uuidv7(FIRST_DAY_MS + day * DAY_MS, this.#sequence, this.#random.bytes(8))
  }

  #body(kind: KindName, day: number): Body {
    const { pick, below } = this.#random
    const text = (count: number) => this.#text(count)
    const applicationId = this.#applicationId
    const recoveryId = this.#recoveryId || applicationId
    const at = instantOf(day)
    switch (kind) {
      case 'application':
        return {
          company: `${pick(firstHalves)} ${pick(secondHalves)}`,
          role: pick(roles),
          channel: pick(channels),
          events: this.#events(day),
        }
      case 'letter':
        return {
          direction: 'in',
          applicationId,
          subject: 'Your application',
          from: { name: pick(firstHalves), address: 'jobs@employer.example' },
          sentAt: at,
          addedAt: at,
          source: 'paste',
          reading: this.#reading(),
        }
      case 'letter-text':
        return { text: text(120 + below(180)) }
      case 'recovery':
        return {
          applicationId,
          eventId: 'e2',
          toldBy: 'letter',
          howFar: 'applied',
          openedAt: at,
          pause: { state: 'done', endedAt: at },
          lookBack: { state: pick(['open', 'done', 'skipped']), on: dateOf(day + 1) },
          ask: { state: 'open', on: dateOf(day + 1) },
          learn: { state: 'open' },
        }
      case 'reflection':
        return {
          applicationId,
          startedAt: at,
          strongest: text(20),
          unprepared: text(15),
          questions: [{ id: 'q1', text: text(8) }],
          causes: [
            { id: 'c1', text: text(8), whose: 'unknown', changeable: 'unknown', source: 'self' },
          ],
          fit: [{ id: 'f1', aspect: 'the work', wanted: text(5), found: text(5) }],
        }
      case 'card':
        return { question: text(9), addedAt: at, applicationId }
      case 'action':
        return {
          ifCue: text(5),
          thenStep: text(7),
          minutes: 5 + below(26),
          on: dateOf(day + 1),
          state: pick(['open', 'done', 'dropped']),
          addedAt: at,
          applicationId,
          recoveryId,
        }
      case 'win':
        return { text: text(6), on: dateOf(day), recoveryId }
      case 'check-in':
        return { at, strength: 1 + 2 * below(5), words: ['flat', 'tired'], recoveryId }
      case 'entry':
        return { form: 'free', startedAt: at, endedAt: at, text: text(150), recoveryId }
      case 'feedback-point':
        return {
          text: text(12),
          source: pick(['employer', 'letter', 'self']),
          saidOn: dateOf(day),
          sort: pick(['strength', 'gap', 'unsorted']),
          theme: pick(themes),
          inMyHands: 'unknown',
          applicationId,
        }
      case 'person':
        return {
          name: pick(firstHalves),
          relation: 'recruiter',
          roles: ['advise'],
          notes: text(10),
        }
      case 'dismissal':
        return { rule: 'ask-feedback', about: applicationId, at }
      case 'settings':
        return { name: 'Ada Example', morning: '09:30' }
    }
  }

  #events(day: number): Body[] {
    const last = this.#random.pick(['rejected', 'rejected', 'presumed-closed', 'interview'])
    const wait = 5 + this.#random.below(40)
    return [
      { id: 'e1', type: 'applied', on: dateOf(day) },
      { id: 'e3', type: 'confirmation', on: dateOf(day + 1), toldBy: 'letter' },
      { id: 'e2', type: last, on: dateOf(day + wait), note: this.#text(6) },
    ]
  }

  #reading(): Body {
    return {
      kind: this.#random.pick(['rejection', 'confirmation', 'interview']),
      sure: true,
      confidence: 0.97,
      company: null,
      role: null,
      stage: 'application',
      personal: false,
      noReply: true,
      signedBy: null,
      reasons: [{ category: 'competition', text: this.#text(9) }],
      openDoor: 'none',
      feedback: { ask: 'later', why: this.#text(9) },
      evidence: [{ cue: 'chose-another', text: this.#text(7), start: 20, end: 64 }],
    }
  }

  #text(count: number): string {
    return Array.from({ length: count }, () => this.#random.pick(words)).join(' ')
  }
}

/** As long as the seal makes it: padded to full 256 bytes, with a key of 32 and a tag of 16 bytes. */
function randomSealed(random: Random, body: Body): Sealed {
  const paddedBytes = Math.ceil((JSON.stringify(body).length + 1) / 256) * 256
  const base64url = (count: number) => Buffer.from(random.bytes(count)).toString('base64url')
  return {
    alg: 'x25519-xchacha20poly1305',
    keyId: 'generated-key',
    nonce: base64url(24),
    ciphertext: base64url(32 + paddedBytes + 16),
  }
}

function instantOf(day: number): string {
  return new Date(FIRST_DAY_MS + day * DAY_MS).toISOString()
}

function dateOf(day: number): string {
  return instantOf(day).slice(0, 10)
}
