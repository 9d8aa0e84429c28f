/** In characters, as the person counts them: what a passphrase has at least. */
export const MIN_PASSPHRASE_LENGTH = 12

/** What is said of one that has fewer. */
export const SHORT_PASSPHRASE = `A passphrase needs at least ${MIN_PASSPHRASE_LENGTH} characters: three or four words are enough.`

/** Whether a new passphrase has too few characters; spaces around it are not counted. */
export function isShortPassphrase(passphrase: string): boolean {
  return [...passphrase.normalize('NFKC').trim()].length < MIN_PASSPHRASE_LENGTH
}
