import type { Body } from '../src/core/vault/record.ts'
import { type Course, DAYS, type LetterPlan, type No } from './generate-course.ts'
import type { KindName } from './generate-vault.ts'
import type { Random } from './random.ts'

/** What one record is made from. */
export interface Making {
  readonly random: Random
  readonly course: Course
  readonly applicationId: string
  readonly letterIds: readonly string[]
  /** Of a letter: what it is. */
  readonly letter: LetterPlan | undefined
  /** The latest no, which the records after it are about. */
  readonly no: No | undefined
  readonly day: number
  readonly at: (daysFromStart: number, hour?: number) => string
}

/** How long a record counts as recent: what is older is done or dropped, as a rule. */
const RECENT_DAYS = 14

const words =
  'the work a letter your team our choice this week another person with more years of the same kind we read every page and thank you for the time you gave us it was close the role asked for planning writing numbers care people tools maps paper glass stone water light'.split(
    ' ',
  )
const firstNames =
  'Joan Ines Marek Tariq Yusuf Hanna Bola Petra Silas Nuria Owen Freya Dilan Agnes Kofi'.split(' ')
const lastNames = 'Arden Bohm Castell Dray Ekholm Farrow Gill Hale Iversen Joss'.split(' ')
const channels = ['board', 'board', 'company-site', 'agency', 'referral', 'social', 'other']
const themes = ['skill', 'experience', 'evidence', 'communication', 'preparation', 'fit']

/** The body of one record. */
export function makeBody(kind: KindName, making: Making): Body {
  const { random, applicationId, day, at } = making
  const text = (count: number) => sentence(random, count)
  const recoveryId = making.no?.recoveryId ?? applicationId
  const about = { applicationId: making.no?.applicationId ?? applicationId, recoveryId }
  switch (kind) {
    case 'application':
      return application(making)
    case 'letter':
      return letter(making)
    case 'letter-text':
      return { text: Array.from({ length: 8 + random.below(10) }, () => text(16)).join(' ') }
    case 'recovery':
      return recovery(making)
    case 'reflection':
      return {
        applicationId: about.applicationId,
        startedAt: at(day),
        strongest: text(20),
        unprepared: text(15),
        questions: [{ id: 'q1', text: text(8) }],
        causes: [
          { id: 'c1', text: text(8), whose: 'theirs', changeable: 'no', source: 'letter' },
          { id: 'c2', text: text(8), whose: 'unknown', changeable: 'unknown', source: 'self' },
        ],
        fit: [{ id: 'f1', aspect: 'the work', wanted: text(5), found: text(5) }],
      }
    case 'card':
      return { question: text(9), addedAt: at(day), applicationId: about.applicationId }
    case 'action':
      return action(making, about)
    case 'win':
      return { text: text(6), on: dateOf(at(day)), recoveryId }
    case 'check-in':
      return {
        at: at(day, 20),
        strength: 1 + 2 * random.below(5),
        words: ['flat', 'tired'],
        recoveryId,
      }
    case 'entry':
      return {
        form: 'page',
        startedAt: at(day, 19),
        endedAt: at(day, 20),
        text: text(150),
        recoveryId,
      }
    case 'feedback-point':
      return {
        text: text(12),
        source: random.pick(['employer', 'letter', 'letter', 'self']),
        saidOn: dateOf(at(day)),
        sort: random.pick(['strength', 'gap', 'gap', 'unsorted']),
        theme: random.pick(themes),
        inMyHands: random.pick(['yes', 'no', 'unknown']),
        ...about,
      }
    case 'person':
      return {
        name: `${random.pick(firstNames)} ${random.pick(lastNames)}`,
        relation: random.pick(['friend', 'colleague', 'recruiter', 'interviewer', 'mentor']),
        roles: [random.pick(['listen', 'advise', 'refer', 'distract'])],
        notes: text(10),
      }
    case 'dismissal':
      return {
        rule: random.pick(['gone-quiet', 'look-back', 'learn']),
        about: applicationId,
        at: at(day),
      }
    case 'settings':
      return { name: 'Ada Example', morning: '09:30' }
  }
}

function application({ random, course, letterIds, at }: Making): Body {
  const [first, second] = letterIds
  const letterOf = (type: string) => (type === 'confirmation' ? first : second)
  return {
    company: course.company,
    role: course.role,
    channel: random.pick(channels),
    ...(random.below(4) === 0 ? { notes: sentence(random, 12) } : {}),
    events: course.events.map(({ day, ...event }) => ({
      ...event,
      on: dateOf(at(day)),
      addedAt: at(Math.min(day, DAYS), 9),
      ...(event.toldBy === 'letter' ? { letterId: letterOf(String(event.type)) } : {}),
    })),
  }
}

function letter(making: Making): Body {
  const { random, course, applicationId, day, at } = making
  const kind = making.letter?.kind ?? 'other'
  if (kind === 'own') {
    return {
      direction: 'out',
      applicationId,
      subject: `${course.role}, one question`,
      to: { address: 'jobs@employer.example' },
      addedAt: at(day, 10),
      sentAt: at(day, 10),
      source: 'written',
      purpose: 'ask-feedback',
      state: 'sent',
      answer: 'nothing',
      closedOn: dateOf(at(Math.min(DAYS, day + 14))),
    }
  }
  // Somebody who reads a few letters a week leaves the newest unconfirmed.
  const confirmed = day < DAYS - 3 || random.below(3) > 0
  return {
    direction: 'in',
    applicationId,
    subject: `Your application as ${course.role}`,
    from: { name: `${course.company} Recruiting`, address: 'jobs@employer.example' },
    sentAt: at(day),
    addedAt: at(day, 9),
    source: 'file',
    messageId: `<${random.below(1e9)}.${random.below(1e9)}@employer.example>`,
    reading: reading(random, kind, course),
    ...(confirmed ? { confirmedAt: at(day, 10) } : {}),
  }
}

function reading(random: Random, kind: string, { company, role }: Course): Body {
  const text = (count: number) => sentence(random, count)
  const no = kind === 'rejection'
  return {
    kind,
    sure: random.below(10) > 0,
    confidence: 0.97,
    company,
    role,
    stage: 'application',
    personal: false,
    noReply: true,
    signedBy: null,
    reasons: no ? [{ category: 'competition', text: text(9) }] : [],
    openDoor: no ? random.pick(['none', 'kept-on-file', 'reapply']) : null,
    feedback: { ask: no ? 'later' : 'no', why: text(9) },
    evidence: Array.from({ length: no ? 3 : 2 }, (_, place) => ({
      cue: 'chose-another',
      text: text(7),
      start: 20 + 90 * place,
      end: 64 + 90 * place,
    })),
  }
}

/** A no of the last days waits for its beats; of an older one they are done, skipped or filed away. */
function recovery({ random, no, applicationId, day, at }: Making): Body {
  const head = {
    applicationId: no?.applicationId ?? applicationId,
    eventId: 'e4',
    toldBy: no?.told ?? 'self',
    ...(no?.letterId ? { letterId: no.letterId } : {}),
    howFar: random.pick(['applied', 'applied', 'applied', 'one-talk']),
    openedAt: at(day, 9),
  }
  const morning = { on: dateOf(at(day + 1)), time: '09:30' }
  const past = () => ({ state: random.pick(['done', 'skipped']), ...morning })
  if (day >= DAYS - RECENT_DAYS && random.below(4) > 0) {
    const later = { state: 'later', ...morning }
    return {
      ...head,
      pause: { state: 'open' },
      lookBack: later,
      ask: later,
      learn: { state: 'open' },
    }
  }
  return {
    ...head,
    ...(random.below(10) < 4 ? { filedAt: at(Math.min(DAYS, day + 1), 10) } : {}),
    pause: { state: 'done', endedAt: at(day, 9) },
    lookBack: past(),
    ask: past(),
    learn: { state: 'done' },
  }
}

/** Nearly all are done or dropped; open are those ahead, a few of the last days and a rare old one. */
function action({ random, day, at }: Making, about: Body): Body {
  const due = day + 1 + random.below(5)
  const openIn1000 = due > DAYS ? 1000 : due > DAYS - RECENT_DAYS ? 250 : 4
  const ended = random.below(5) > 0 ? 'done' : 'dropped'
  const state = random.below(1000) < openIn1000 ? 'open' : ended
  return {
    ifCue: sentence(random, 5),
    thenStep: sentence(random, 7),
    minutes: 5 + random.below(26),
    on: dateOf(at(due)),
    state,
    addedAt: at(day, 10),
    ...(state === 'open' ? {} : { endedAt: at(Math.min(DAYS, due), 18) }),
    ...about,
  }
}

function sentence(random: Random, count: number): string {
  const text = Array.from({ length: count }, () => random.pick(words)).join(' ')
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
}

function dateOf(instant: string): string {
  return instant.slice(0, 10)
}
