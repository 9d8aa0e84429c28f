import { vendorKeys } from '../reading/cues/vendors.ts'
import { dateIn } from '../time/calendar.ts'
import { knownIn } from '../vault/kind.ts'
import type { Letter } from '../vault/kinds/letter.ts'
import { type LetterKind, letterKinds } from '../vault/kinds/reading.ts'

/** What of a letter tells which application it belongs to. Unknown is null or empty. */
export interface LetterClues {
  /** Null for one that is not kept. */
  readonly letterId: string | null
  readonly kind: LetterKind
  readonly company: string | null
  readonly role: string | null
  /** The employer's number for the job. */
  readonly requisition: string | null
  /** The sender's address, lower case; null for addresses that write for everybody. */
  readonly address: string | null
  readonly messageId: string | null
  /** Message-IDs of the letters that it answers. */
  readonly replyingTo: readonly string[]
  /** The calendar day on which it was sent, `YYYY-MM-DD`. */
  readonly on: string
}

/** The fields of a letter, kept or only found, that hold its clues. */
type Head = Pick<Letter, 'reading' | 'from' | 'sentAt' | 'addedAt' | 'messageId' | 'replyingTo'>

/** The clues of a letter with what Onward read in it; `zone` (IANA) gives the day. */
export function cluesOf(letterId: string | null, letter: Head, zone: string): LetterClues {
  const { reading } = letter
  return {
    letterId,
    kind: knownIn(letterKinds, reading?.kind) ?? 'other',
    company: reading?.company ?? null,
    role: reading?.role ?? null,
    requisition: plainRequisition(reading?.requisition),
    address: ownAddress(letter.from?.address),
    messageId: letter.messageId ?? null,
    replyingTo: letter.replyingTo ?? [],
    on: dateIn(letter.sentAt ?? letter.addedAt, zone),
  }
}

/** A requisition number for comparing; null for one too short to tell jobs apart. */
export function plainRequisition(written: string | null | undefined): string | null {
  const plain = (written ?? '').toLowerCase().replace(/[^a-z0-9]/g, '')
  return plain.length >= 3 ? plain : null
}

const forEverybody =
  /^(?:no-?reply|do-?not-?reply|donotreply|notifications?|mailer-daemon|postmaster)/

/** An address that stands for somebody at one employer, lower case. */
function ownAddress(written: string | null | undefined): string | null {
  const address = (written ?? '').trim().toLowerCase()
  const [mailbox, domain] = address.split('@')
  if (!mailbox || !domain || forEverybody.test(mailbox)) return null
  return domain.split('.').some((part) => vendorKeys.has(part)) ? null : address
}
