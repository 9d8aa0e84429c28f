export interface EmlLetter {
  readonly to: { readonly name: string | null; readonly address: string | null }
  readonly from?: { readonly name: string | null; readonly address: string | null } | undefined
  readonly subject: string
  readonly text: string
  /** The Message-ID of the letter that this one answers. */
  readonly inReplyTo?: string | null | undefined
}

/** The letter as a file that a mail program opens as an unsent message (`message/rfc822`). */
export function eml(_letter: EmlLetter): string {
  throw new Error('being written')
}
