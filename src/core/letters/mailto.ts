/** The longest mailto address that common mail programs and browsers open whole, in characters. */
export const MAX_MAILTO_LENGTH = 1900

export interface Mailto {
  readonly href: string
  /** False when some mail programs would cut it: offer copying or the file instead. */
  readonly fits: boolean
}

export function mailto(_letter: {
  readonly to: string | null
  readonly subject: string
  readonly text: string
}): Mailto {
  throw new Error('being written')
}
