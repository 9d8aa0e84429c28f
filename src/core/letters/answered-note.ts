import { addWholeDays } from '../time/calendar.ts'
import { gathered } from '../vault/gathered.ts'
import type { Readable } from '../vault/kind.ts'
import { type Letter, letterKind } from '../vault/kinds/letter.ts'
import type { Vault } from '../vault/vault.ts'

/** Letters that came within so many days after one of the person's own may answer it. */
const ANSWER_WITHIN_DAYS = 60

/**
 * Whether a letter of theirs answers one of the person's own: surely by its Message-ID, maybe by sender
 * or subject within 60 days after it.
 */
export function answersOne(mine: Letter, theirs: Letter): 'surely' | 'maybe' | null {
  const { sentAt, messageId, to, subject, applicationId } = mine
  if (!sentAt) return null
  if (messageId !== undefined && theirs.replyingTo?.includes(messageId)) return 'surely'
  const came = cameAt(theirs)
  if (came <= sentAt || came > addWholeDays(sentAt, ANSWER_WITHIN_DAYS)) return null
  if (sameAddress(theirs.from?.address, to?.address)) return 'maybe'
  return applicationId !== undefined &&
    theirs.applicationId === applicationId &&
    bare(theirs.subject) === bare(subject) &&
    theirs.reading?.noReply !== true
    ? 'maybe'
    : null
}

/**
 * What an answer to a note after a no is read as: it tells why, in the words of a no. A letter that
 * opens something is looked at for itself.
 */
const readAs: ReadonlySet<string> = new Set(['rejection', 'other', 'noise'])

/**
 * The sent note after a no that a letter seems to answer, while neither of them is settled: the letter
 * names the note by its Message-ID, or is from whom it was written to, within 60 days after it.
 */
export function noteAnsweredBy(vault: Vault, letterId: string): Readable<Letter> | undefined {
  const letter = vault.get(letterKind, letterId)
  const { reading } = letter?.body ?? {}
  if (!letter || letter.body.confirmedAt || !reading || reading.noReply) return undefined
  if (!readAs.has(reading.kind)) return undefined
  return waitingNotes(vault).findLast((note) => answersOne(note.body, letter.body) !== null)
}

const waitingNotes = gathered(letterKind, (vault) =>
  vault.all(letterKind).filter(({ body }) => isWaiting(body)),
)

const isWaiting = ({ direction, purpose, state, answer, recoveryId }: Letter) =>
  direction === 'out' &&
  purpose === 'ask-feedback' &&
  state === 'sent' &&
  answer === undefined &&
  recoveryId !== undefined

/** The instant at which a letter was sent, or else brought in. */
export function cameAt({ sentAt, addedAt }: Letter): string {
  return sentAt ?? addedAt
}

/** Whether both are there and the same, in whatever case. */
export function sameAddress(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase()
}

function bare(subject = ''): string {
  return subject
    .replace(/^(?:(?:re|aw|antw|sv|ref|fwd?|wg)\s*:\s*)+/i, '')
    .trim()
    .toLowerCase()
}
