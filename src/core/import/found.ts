import { cluesOf, type LetterClues } from '../applications/letter-clues.ts'
import type { Readable } from '../vault/kind.ts'
import { knownIn } from '../vault/kind.ts'
import { type FoundLetter, foundLetterKind } from '../vault/kinds/letter-import.ts'
import { type LetterKind, letterKinds, type Reading } from '../vault/kinds/reading.ts'
import type { Vault } from '../vault/vault.ts'

/** A letter that waits for a look, as far as it is known whose it is. */
export interface Found {
  readonly id: string
  readonly body: FoundLetter
  readonly reading: Reading
  /** What it is taken to be, with what the person has put right. */
  readonly clues: LetterClues
  /** The person has said what it is. */
  readonly isSaid: boolean
}

/** All letters that wait, the oldest first. `zone` (IANA) gives their days. */
export function foundLetters(vault: Vault, zone: string): readonly Found[] {
  return vault
    .all(foundLetterKind)
    .map((record) => foundOf(record, zone))
    .sort(oldestFirst)
}

export function oldestFirst(a: Found, b: Found): number {
  return compare(sentOf(a), sentOf(b)) || compare(a.id, b.id)
}

export function foundOf({ id, body }: Readable<FoundLetter>, zone: string): Found {
  const clues = cluesOf(id, body, zone)
  const { said } = body
  if (!said) return { id, body, reading: body.reading, clues, isSaid: false }
  const kind: LetterKind = knownIn(letterKinds, said.kind) ?? clues.kind
  const { role } = said
  const company = said.company || null
  return { id, body, reading: body.reading, clues: { ...clues, kind, company, role }, isSaid: true }
}

const sentOf = ({ body }: Found): string => body.sentAt ?? body.addedAt
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
