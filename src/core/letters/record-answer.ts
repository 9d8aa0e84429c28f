import type { Context } from '../context.ts'
import { planInTouch } from '../people/in-touch-actions.ts'
import { addPerson } from '../people/person-actions.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateOf, isCalendarDate } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { replace } from '../vault/edit.ts'
import { found, without } from '../vault/found.ts'
import type { Readable } from '../vault/kind.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { type Letter, type LetterAnswer, letterKind } from '../vault/kinds/letter.ts'
import { type Person, personKind } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'
import { beat } from './letter-actions.ts'

export interface AnswerInput {
  readonly letterId: string
  readonly answer: LetterAnswer
  /** The day on which it came, or on which the person stopped waiting. */
  readonly on: string
  /** The letter that answered it, where it is kept. */
  readonly answeredBy?: string | undefined
  /** For `door-open`: when to be in touch again, and why. */
  readonly again?: DoorDate | undefined
}

/** When to be in touch again after a door was left open. */
export interface DoorDate {
  readonly on: string
  readonly reason: string
  /** Whom it is about, where the letter does not say. */
  readonly name?: string | undefined
}

type Changes = Result<{ readonly changes: readonly Change[] }>

/**
 * What came of a letter. An answer to a note after a no opens Learn; a door left open sets the day on
 * which to be in touch with whom it was written to, who joins the list of people if need be; silence
 * closes the thread without another letter. Problems: `bad-date`, `gone-by`, `no-name`, `not-found`,
 * `newer-format`, `too-long`.
 */
export function recordAnswer(vault: Vault, input: AnswerInput, context: Context): Changes {
  const letter = found(vault, letterKind, input.letterId)
  if (!letter.ok) return letter
  const { answer, on, answeredBy } = input
  if (!isCalendarDate(on)) {
    return problem('bad-date', 'On which day was it? Any day that you remember will do.')
  }
  const body = without(letter.value.body, 'answeredOn', 'closedOn', 'answeredBy')
  const changed = replace(letterKind, letter.value, {
    ...body,
    answer,
    ...(answer === 'nothing' ? { closedOn: on } : { answeredOn: on }),
    ...(answeredBy ? { answeredBy } : {}),
  })
  const door = input.again ? keepDoor(vault, letter.value, input.again, context) : ok([])
  if (!door.ok) return door
  const learn =
    answer === 'came'
      ? beat(vault, letter.value.body.recoveryId, { learn: { state: 'open', on } })
      : []
  return ok({ changes: [changed, ...door.value, ...learn] })
}

/** Sets the day to be in touch on the person it was written to, who is put on the list if need be. */
function keepDoor(
  vault: Vault,
  letter: Readable<Letter>,
  again: DoorDate,
  context: Context,
): Result<Change[]> {
  if (!isCalendarDate(again.on)) return problem('bad-date', 'On which day? The rest is kept.')
  if (again.on <= dateOf(context.now)) {
    return problem(
      'gone-by',
      'Choose a day to come; a month from now is the earliest that reads well.',
    )
  }
  const inTouch = { on: again.on, reason: again.reason.trim() || 'They left a door open' }
  const known = correspondent(vault, letter.body)
  if (known) return planInTouch(vault, { personId: known.id, ...inTouch }, context)
  const { name, address } = letter.body.to ?? {}
  const company = vault.get(applicationKind, letter.body.applicationId ?? '')?.body.company
  const added = addPerson(vault, { name: again.name ?? name ?? '', address, company }, context)
  if (!added.ok) return added
  return ok(
    added.value.map((change) =>
      'body' in change && change.body ? { ...change, body: { ...change.body, inTouch } } : change,
    ),
  )
}

/** The person of the list to whom a letter was written: by their record, address, or name. */
export function correspondent(
  vault: Vault,
  { personId, to }: Letter,
): Readable<Person> | undefined {
  const named = personId === undefined ? undefined : vault.get(personKind, personId)
  if (named) return named
  const [address, name] = [to?.address?.toLowerCase(), to?.name?.toLowerCase()]
  const people = vault.all(personKind)
  return (
    (address ? people.find(({ body }) => body.address?.toLowerCase() === address) : undefined) ??
    (name ? people.find(({ body }) => body.name.toLowerCase() === name) : undefined)
  )
}
