import type { Body } from '../src/core/vault/record.ts'
import type { Random } from './random.ts'

/** How many days the search has lasted: the first is 0, the one on which it stands `DAYS`. */
export const DAYS = 1100

/** Of a hundred applications that many are answered (docs/statistics.md). */
const ANSWERED_IN_100 = 40
/** Of a hundred that are never answered, that many were closed by the person in the end. */
const CLOSED_IN_100_SILENT = 85

export interface LetterPlan {
  readonly day: number
  readonly kind: 'confirmation' | 'rejection' | 'interview' | 'other' | 'outreach' | 'own'
}

/** A no: on which day, and how it was told. */
export interface No {
  readonly day: number
  readonly told: 'letter' | 'silence' | 'self'
  readonly applicationId: string
  readonly letterId?: string | undefined
  readonly recoveryId: string
}

/** What becomes of one application. */
export interface Course {
  /** The day on which it was sent. */
  readonly day: number
  readonly company: string
  readonly role: string
  readonly events: readonly (Omit<Body, 'day'> & { readonly day: number })[]
  /** Always two. */
  readonly letters: readonly LetterPlan[]
  readonly no:
    | { readonly day: number; readonly told: 'letter' | 'silence'; readonly letter?: number }
    | undefined
}

const firstHalves =
  'Larkfield Oakmere Tidewell Brindle Quillby Fenwater Ashcombe Harrowgate Millbeck Thornlea Wexcombe Juniper Redmarsh Saltmere Copperhill Elmstow Greywick Hollin Kestrel Lindenby Marlow Northey Pinefold Ravensby'.split(
    ' ',
  )
const secondHalves =
  'Press Works Foundry Logistics Clinic Instruments Homes Paper Glass Mobility Foods Energy Studios Trust Systems Care'.split(
    ' ',
  )
const roles = [
  'Proofreader',
  'Planner',
  'Junior planner',
  'Analyst',
  'Gardener',
  'Nurse',
  'Buyer',
  'Engineer',
  'Shift lead',
  'Office manager',
]

/** Decides what becomes of an application that is sent on `day`. */
export function courseOf(random: Random, day: number): Course {
  const company = `${random.pick(firstHalves)} ${random.pick(secondHalves)}`
  const role = random.pick(roles)
  const applied = { id: 'e1', type: 'applied', day }
  const confirmed = { id: 'e2', type: 'confirmation', day: day + 1, toldBy: 'letter' }
  const confirmation: LetterPlan = { day: day + 1, kind: 'confirmation' }
  const head = { day, company, role }
  if (random.below(100) < ANSWERED_IN_100) {
    const told = day + 2 + random.below(25)
    const asked = random.below(100) < 25
    const over = asked ? told + 4 + random.below(18) : told
    const talk = { id: 'e3', type: 'interview', day: told + 3, time: '14:00' }
    const no = { id: 'e4', type: 'rejected', day: over, toldBy: 'letter' }
    const events = [applied, confirmed, ...(asked ? [talk] : []), no]
    const rejection: LetterPlan = { day: over, kind: 'rejection' }
    const invitation: LetterPlan = { day: told, kind: 'interview' }
    const letters = asked ? [invitation, rejection] : [confirmation, rejection]
    const ended = over <= DAYS
    return {
      ...head,
      events: events.filter((event) => known(event)),
      letters: letters.map((letter) => (letter.day <= DAYS ? letter : { day, kind: 'other' })),
      no: ended ? { day: over, told: 'letter', letter: 1 } : undefined,
    }
  }
  const closed = day + 45 + random.below(30)
  const closes = random.below(100) < CLOSED_IN_100_SILENT && closed <= DAYS
  const silence = { id: 'e4', type: 'presumed-closed', day: closed, toldBy: 'silence' }
  const later = day + 10 + random.below(20)
  const kind = random.pick(['own', 'other', 'outreach'] as const)
  const letters: LetterPlan[] = [confirmation, { day: later, kind }]
  return {
    ...head,
    events: [applied, confirmed, ...(closes ? [silence] : [])].filter((event) => known(event)),
    letters: letters.map((letter) => (letter.day <= DAYS ? letter : { day, kind: 'other' })),
    no: closes ? { day: closed, told: 'silence' } : undefined,
  }
}

/** What lies behind the last day is not known yet, but for a talk that is agreed. */
function known({ day, type }: { readonly day: number; readonly type: string }): boolean {
  return day <= DAYS || (type === 'interview' && day <= DAYS + 14)
}
