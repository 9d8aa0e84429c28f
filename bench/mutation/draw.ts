import { createHash } from 'node:crypto'

/** One change as Stryker tells it; the first line and column are 0. */
interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly mutatorName: string
  readonly replacement?: string | undefined
}

/**
 * Whether a change is among the share, 0 to 1, of all that is tried. It is drawn by lot, but by nothing
 * other than what it is and where, so that every run draws the same.
 */
export function isDrawn(place: Place, share: number): boolean {
  const { file, line, column, mutatorName, replacement = '' } = place
  const lot = createHash('sha256')
    .update([file, line, column, mutatorName, replacement].join('\n'))
    .digest()
    .readUInt32BE()
  return lot < share * 2 ** 32
}
