import type { Envelope } from '../../core/reading/envelope.ts'
import type { Problem } from '../../core/result.ts'

/** A name and an address as a message gives them; the one that is missing is empty. */
export interface Correspondent {
  readonly name: string
  readonly address: string
}

/** One message as read from bytes: what stands in it, before any meaning is looked for. */
export interface ParsedLetter {
  /** Place in the file, from 0. */
  readonly index: number
  /** `Message-ID` without its angle brackets. */
  readonly messageId: string | null
  /** One line, at most 500 characters; empty when there is none. */
  readonly subject: string
  readonly from: Correspondent | null
  readonly to: readonly Correspondent[]
  /** ISO 8601 UTC, from `Date` or else the newest `Received`. */
  readonly sentAt: string | null
  /** The words, lines ending in `\n`, at most `parseLimits.textChars`. */
  readonly text: string
  /** True when there was no plain text worth reading and the words come from the HTML. */
  readonly hadHtmlOnly: boolean
  /** What it says beside its words; null for what is only words. */
  readonly envelope: Envelope | null
  /** Images that the HTML wanted to load from elsewhere. None was. */
  readonly remoteImages: number
  /** What could not be read of this message; everything else here could. */
  readonly trouble: ParseProblem | null
}

/** Why a file, a paste or a message could not be read, or not wholly. */
export type ParseCode =
  | 'empty'
  | 'no-text'
  | 'file-too-large'
  | 'too-many-letters'
  | 'paste-too-large'
  | 'paste-too-long'
  | 'message-cut'
  | 'text-cut'
  | 'too-many-parts'
  | 'too-deep'
  | 'mbox-without-letters'
  | 'binary'
  | 'pdf'
  | 'word-document'
  | 'outlook-file'
  | 'rich-text'
  | 'image'
  | 'archive'
  | 'calendar'
  | 'outlook-packing'

export interface ParseProblem extends Problem {
  readonly code: ParseCode
}
