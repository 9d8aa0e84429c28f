/** Longer names are shortened before their ending. */
export const MAX_NAME_LENGTH = 200
/** An ending longer than that is part of the name. */
const MAX_ENDING_LENGTH = 20

// Control characters, and marks that turn the direction of writing: "cv\u202Efdp.exe" reads "cvexe.pdf".
const UNSEEN = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\p{Cs}]/gu

/**
 * A file's name as it is kept and shown: without the folders it came from, without characters that
 * cannot be seen or that change how the rest reads, in Unicode form NFC, at most 200 long. A name of
 * which nothing is left becomes “file”.
 */
export function cleanFileName(given: string): string {
  const own = given.split(/[/\\]/).at(-1) ?? ''
  const seen = own.normalize('NFC').replace(UNSEEN, '').replace(/\s+/gu, ' ').trim()
  const name = seen.replace(/[. ]+$/u, '')
  if (!/[\p{L}\p{N}]/u.test(name)) return 'file'
  return shortened(name)
}

function shortened(name: string): string {
  if (name.length <= MAX_NAME_LENGTH) return name
  const dot = name.lastIndexOf('.')
  const ending = dot > 0 && name.length - dot <= MAX_ENDING_LENGTH ? name.slice(dot) : ''
  const start = [...name.slice(0, MAX_NAME_LENGTH - ending.length - 1)]
  // Cutting by UTF-16 units may have halved the last character.
  if (/\p{Cs}/u.test(start.at(-1) ?? '')) start.pop()
  return `${start.join('').trimEnd()}…${ending}`
}

/** A media type as a browser gives it, without parameters; empty where it is none. */
export function cleanMediaType(given: string): string {
  const type = given.split(';')[0]?.trim().toLowerCase() ?? ''
  return /^[a-z0-9][a-z0-9!#$&^_.+-]{0,62}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/.test(type)
    ? type
    : ''
}
