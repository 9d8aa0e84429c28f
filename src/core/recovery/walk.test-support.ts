import type { Context, Now } from '../context.ts'
import { type LetterToRead, readLetter } from '../reading/read-letter.ts'
import type { Result } from '../result.ts'
import { type Change, nextRecord } from '../vault/change.ts'
import { kindNamed } from '../vault/kinds.ts'
import { MemoryVault } from '../vault/vault.ts'
import { confirmReading } from './confirm-reading.ts'
import { keepLetter } from './letter-in.ts'

/** A vault that is walked through: every change is checked against its kind and applied at once. */
export interface Walk {
  readonly vault: MemoryVault
  readonly now: Now
  readonly context: Context
  /** Goes on to another instant. */
  at(instant: string): Walk
  /** Applies the changes of an action and returns its value; throws its problem. */
  act<Value extends readonly Change[] | { readonly changes: readonly Change[] }>(
    action: (vault: MemoryVault, context: Context) => Result<Value>,
  ): Value
}

/** Tuesday evening, after the letter from the harbour office. */
export const EVENING = '2026-03-10T21:40:00.000Z'
export const NEXT_MORNING = '2026-03-11T09:30:00.000Z'

export function walk(instant: string = EVENING, zone = 'Europe/Dublin'): Walk {
  const vault = new MemoryVault()
  let count = 0
  const newId = () => {
    count += 1
    return `id-${String(count).padStart(4, '0')}`
  }
  const on = (at: string): Walk => {
    const now = { instant: at, zone }
    const context = { now, newId }
    return {
      vault,
      now,
      context,
      at: on,
      act(action) {
        const result = action(vault, context)
        if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`)
        const { value } = result
        apply(vault, 'changes' in value ? value.changes : value, at)
        return value
      },
    }
  }
  return on(instant)
}

function apply(vault: MemoryVault, changes: readonly Change[], at: string): void {
  const seen = new Set<string>()
  for (const change of changes) {
    const key = `${change.kind}/${change.id}`
    if (seen.has(key)) throw new Error(`${key} is changed twice in one set`)
    seen.add(key)
    const version = vault.find(change.kind, change.id)?.version ?? 0
    if (version !== change.baseVersion) throw new Error(`${key} is stale`)
    if ('body' in change && change.body !== null) kindNamed(change.kind)?.shape.parse(change.body)
    vault.put(nextRecord(change, at))
  }
}

const personal: LetterToRead = {
  subject: 'Service Planner, third conversation',
  fromName: 'Maria Sandahl',
  fromAddress: 'maria.sandahl@lindholm.example',
  sentAt: '2026-03-10T21:12:00.000Z',
  text: `Dear Ines,

Thank you for coming out to the harbour office again for the interview, and for the care that you put into the planning exercise. We have decided to offer the position of Service Planner to another candidate, who has more experience with crewing rules. It was a close decision, and Anders and I talked about it for a long time.

Your plan for the school sailings was the clearest that we saw. We shall recruit again in the autumn, and I would like to hear from you then.

With warm regards,
Maria Sandahl
Head of Service Planning, Lindholm Ferries`,
}

const template: LetterToRead = {
  subject: 'Your application for Data Clerk',
  fromName: 'Kestrel Water Recruiting',
  fromAddress: 'no-reply@jobs.kestrelwater.example',
  sentAt: '2026-03-10T08:00:00.000Z',
  text: `Dear applicant,

Thank you for your interest in the position of Data Clerk at Kestrel Water. After careful consideration, we have decided to move forward with other candidates whose experience more closely matches our needs.

This mailbox is not monitored. Please do not reply to this message.

Kestrel Water Recruiting Team`,
}

export const letters = { personal, template } as const

/** Keeps one of the letters, read by the real reader. Returns its id. */
export function keep(walking: Walk, letter: LetterToRead, letterId?: string): string {
  return walking.act((vault, context) =>
    keepLetter(
      vault,
      {
        letterId,
        reading: readLetter(letter),
        letter: {
          subject: letter.subject,
          from: { name: letter.fromName, address: letter.fromAddress },
          sentAt: letter.sentAt,
          text: letter.text,
          source: 'paste',
          messageId: null,
        },
      },
      context,
    ),
  ).letterId
}

/** The personal no after several rounds, confirmed: what most tests start from. */
export function saidNo(walking: Walk = walk()): {
  readonly walking: Walk
  readonly letterId: string
  readonly recoveryId: string
  readonly applicationId: string
} {
  const letterId = keep(walking, personal)
  const { recoveryId, applicationId } = walking.act((vault, context) =>
    confirmReading(
      vault,
      {
        letterId,
        kind: 'rejection',
        company: 'Lindholm Ferries',
        role: 'Service Planner',
        applicationId: null,
        howFar: 'several-rounds',
      },
      context,
    ),
  )
  if (!recoveryId || !applicationId) throw new Error('a no opens a recovery')
  return { walking, letterId, recoveryId, applicationId }
}
