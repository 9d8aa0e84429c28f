import { Buffer } from 'node:buffer'
import { type Change, nextRecord } from '../src/core/vault/change.ts'
import type { Body, Sealed, VaultRecord } from '../src/core/vault/record.ts'
import { uuidv7 } from '../src/core/vault/uuid.ts'
import { makeBody } from './generate-bodies.ts'
import { type Course, courseOf, DAYS, type No } from './generate-course.ts'
import { type Random, randomFrom } from './random.ts'

/**
 * Records of each kind in a vault of 10,000 applications: 100,000 in all. It is one search of three
 * years at nine applications a day, far beyond any real one in number and like a real one in its
 * parts: two letters for each application, six in ten never answered, a recovery for most of the noes,
 * one action or so for each of those, a hundred and fifty people rather than thousands.
 */
export const RECORDS_PER_10000_APPLICATIONS = {
  application: 10_000,
  letter: 20_000,
  'letter-text': 20_000,
  recovery: 7000,
  reflection: 3500,
  card: 5000,
  action: 8000,
  win: 5000,
  'check-in': 11_000,
  entry: 3000,
  'feedback-point': 5350,
  person: 150,
  dismissal: 1999,
  settings: 1,
} as const
export type KindName = keyof typeof RECORDS_PER_10000_APPLICATIONS

export interface GenerateOptions {
  /** Default 10,000, which makes 100,000 records. */
  readonly applications?: number
  /** Default 1. The same seed and last day make the same vault. */
  readonly seed?: number
  /** The day on which the search stands, `YYYY-MM-DD`: nothing but what is planned lies behind it. */
  readonly lastDay?: string
  /**
   * Seals check-ins and entries. By default they are random bytes of the usual length, which is what
   * ciphertext is to everybody without the key.
   */
  readonly seal?: (body: Body, place: { readonly kind: string; readonly id: string }) => Sealed
}

const DAY_MS = 24 * 60 * 60 * 1000

/** A whole search, application by application, in the order in which these were sent. */
export function* generateChanges(options: GenerateOptions = {}): Generator<Change> {
  const { applications = 10_000, seed = 1, lastDay = '2026-03-02' } = options
  const random = randomFrom(seed)
  const seal = options.seal ?? ((body) => randomSealed(random, body))
  const making = new Making(random, seal, Date.parse(`${lastDay}T08:00:00.000Z`))
  for (let index = 0; index < applications; index += 1) {
    making.begin(Math.floor((index * DAYS) / applications))
    for (const name of Object.keys(RECORDS_PER_10000_APPLICATIONS) as KindName[]) {
      const total = RECORDS_PER_10000_APPLICATIONS[name]
      const due = quota(total, index + 1) - quota(total, index)
      for (let count = 0; count < due; count += 1) yield making.change(name)
    }
  }
}

/** The same as records of version 1. */
export function* generateRecords(options: GenerateOptions = {}): Generator<VaultRecord> {
  for (const change of generateChanges(options))
    yield nextRecord(change, '2023-01-02T08:00:00.000Z')
}

/** How many of a kind there are once `applications` of 10,000 are made. Settings come first. */
function quota(total: number, applications: number): number {
  return total === 1 ? Math.min(1, applications) : Math.floor((total * applications) / 10_000)
}

/** Keeps what belongs together: the letters of an application, and what follows one of its noes. */
class Making {
  readonly #random: Random
  readonly #seal: NonNullable<GenerateOptions['seal']>
  readonly #lastDayMs: number
  #sequence = 0
  #course: Course | undefined
  #applicationId = ''
  #letters: { readonly id: string; readonly place: number }[] = []
  #texts: string[] = []
  /** Noes that nothing has followed yet; the newest is taken first. */
  #noes: No[] = []
  #no: No | undefined

  constructor(random: Random, seal: NonNullable<GenerateOptions['seal']>, lastDayMs: number) {
    this.#random = random
    this.#seal = seal
    this.#lastDayMs = lastDayMs
  }

  /** The next application, sent on a day from 0 to `DAYS`. */
  begin(day: number): void {
    const course = courseOf(this.#random, day)
    this.#course = course
    this.#applicationId = this.#newId(day)
    this.#letters = course.letters.map((letter, place) => ({ id: this.#newId(letter.day), place }))
    this.#texts = this.#letters.map(({ id }) => id)
    if (!course.no) return
    const letterId = course.no.letter === undefined ? undefined : this.#texts[course.no.letter]
    this.#noes.push({ ...course.no, applicationId: this.#applicationId, letterId, recoveryId: '' })
  }

  change(kind: KindName): Change {
    const course = this.#course
    if (!course) throw new Error('no application was begun')
    const letter = kind === 'letter' ? this.#letters.shift() : undefined
    if (kind === 'recovery') this.#nextNo(course)
    const day = this.#dayOf(kind, course, letter?.place)
    const id = letter?.id ?? this.#idFor(kind, day)
    const body = makeBody(kind, {
      random: this.#random,
      course,
      applicationId: this.#applicationId,
      letterIds: this.#texts,
      letter: letter === undefined ? undefined : course.letters[letter.place],
      no: this.#no,
      day,
      at: (daysFromStart, hour = 8) => this.#instantOf(daysFromStart, hour),
    })
    const head = { kind, id, baseVersion: 0, schema: 1 }
    if (kind !== 'check-in' && kind !== 'entry') return { ...head, body }
    return { ...head, sealed: this.#seal(body, { kind, id }) }
  }

  #nextNo(course: Course): void {
    const no = this.#noes.pop()
    const { applicationId } = no ?? { applicationId: this.#applicationId }
    const day = no?.day ?? course.day
    this.#no = { ...no, day, applicationId, told: no?.told ?? 'self', recoveryId: this.#newId(day) }
  }

  #dayOf(kind: KindName, course: Course, place: number | undefined): number {
    if (kind === 'letter') return course.letters[place ?? 0]?.day ?? course.day
    const own = kind === 'application' || kind === 'letter-text' || kind === 'dismissal'
    if (own || !this.#no || kind === 'person' || kind === 'settings') return course.day
    return kind === 'recovery' ? this.#no.day : Math.min(DAYS, this.#no.day + this.#random.below(3))
  }

  #idFor(kind: KindName, day: number): string {
    if (kind === 'settings') return 'settings'
    if (kind === 'application') return this.#applicationId
    if (kind === 'recovery' && this.#no) return this.#no.recoveryId
    if (kind === 'letter-text') return this.#texts.pop() ?? this.#newId(day)
    return this.#newId(day)
  }

  #newId(day: number): string {
    this.#sequence = (this.#sequence + 1) % 4096
    const ms = Date.parse(this.#instantOf(day, 9))
    return uuidv7(ms, this.#sequence, this.#random.bytes(8))
  }

  #instantOf(day: number, hour: number): string {
    return new Date(this.#lastDayMs + (day - DAYS) * DAY_MS + (hour - 8) * 3_600_000).toISOString()
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
