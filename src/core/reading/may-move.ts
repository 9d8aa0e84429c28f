import type { Reading } from '../vault/kinds/reading.ts'

/** Signs that who sent a letter could not be proven. */
const unproven: ReadonlySet<string> = new Set(['dmarc-failed', 'sender-unproven'])

/**
 * Whether a letter may by itself change where an application stands. Not when Onward is unsure what
 * it says, when it looks like a fraud, or when its sender failed the proof: then a person is asked.
 */
export function mayMove(reading: Pick<Reading, 'sure' | 'trust'>): boolean {
  const { sure, trust } = reading
  if (!sure) return false
  return !trust || (trust.level !== 'warned' && !trust.signs.some((sign) => unproven.has(sign)))
}
