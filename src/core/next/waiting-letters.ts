import { gathered } from '../vault/gathered.ts'
import type { Readable } from '../vault/kind.ts'
import { type Letter, letterKind } from '../vault/kinds/letter.ts'

/** Letters that wait for the person's word, oldest first. */
export const waitingLetters = gathered(letterKind, (vault): readonly Readable<Letter>[] =>
  vault
    .all(letterKind)
    .filter(
      ({ body }) =>
        body.confirmedAt === undefined &&
        body.direction === 'in' &&
        body.reading !== undefined &&
        body.reading.kind !== 'noise',
    ),
)
