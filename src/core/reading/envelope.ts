import type { Meeting } from '../vault/kinds/reading.ts'

/** What a receiving mail server found out about one method of proof. */
export type AuthenticationResult = 'pass' | 'fail' | 'none'

/** An invitation to a calendar (iCalendar, RFC 5545) that came with a letter. */
export interface CalendarInvite {
  /** `METHOD`: a request or publication asks or fixes, a cancellation calls off. */
  readonly method: 'request' | 'cancel' | 'other'
  readonly uid: string | null
  readonly summary: string
  readonly location: string | null
  /** As in a reading: instant, local time and IANA zone where they are known. */
  readonly startsAt: Meeting['startsAt']
  readonly localTime: Meeting['localTime']
  readonly zone: Meeting['zone']
  /** The calendar day by the clock of the invitation; the only time that an all-day entry has. */
  readonly on: string | null
  readonly minutes: number | null
  readonly link: string | null
  readonly people: readonly string[]
}

/**
 * What a message says beside its words. A pasted text has none of it. Addresses are as written;
 * `authentication` is that of the nearest receiving server, null where it is not told.
 */
export interface Envelope {
  readonly replyTo: { readonly name: string; readonly address: string } | null
  readonly authentication: {
    readonly spf: AuthenticationResult
    readonly dkim: AuthenticationResult
    readonly dmarc: AuthenticationResult
  } | null
  /** Message-IDs without angle brackets, the direct parent first, at most 30. */
  readonly replyingTo: readonly string[]
  /** Whether it went to a list or many (`List-Unsubscribe`, `Precedence: bulk`). */
  readonly bulk: boolean
  readonly invites: readonly CalendarInvite[]
  /** Links of words that came as HTML, at most 50: what is shown and where it leads (http, https). */
  readonly links: readonly { readonly text: string; readonly url: string }[]
  /** Media types and names of attached files. */
  readonly attachments: readonly { readonly name: string; readonly mediaType: string }[]
}

/** A letter with its head as it came, before it was read. Unknown heads are null. */
export interface HeadedLetter {
  readonly subject: string | null
  readonly from: {
    readonly name?: string | null | undefined
    readonly address?: string | null | undefined
  } | null
  /** ISO 8601 UTC. */
  readonly sentAt: string | null
  readonly text: string
  readonly envelope?: Envelope | undefined
}
