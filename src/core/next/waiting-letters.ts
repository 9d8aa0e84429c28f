import type { Readable } from '../vault/kind.ts'
import { type Letter, letterKind } from '../vault/kinds/letter.ts'
import type { Vault } from '../vault/vault.ts'

const known = new WeakMap<
  Vault,
  { readonly generation: number; readonly letters: readonly Readable<Letter>[] }
>()

/** Letters that wait for the person's word, oldest first; gathered once per change to the letters. */
export function waitingLetters(vault: Vault): readonly Readable<Letter>[] {
  const generation = vault.generation(letterKind.name)
  const kept = known.get(vault)
  if (kept?.generation === generation) return kept.letters
  const letters = vault
    .all(letterKind)
    .filter(
      ({ body }) =>
        body.confirmedAt === undefined &&
        body.direction === 'in' &&
        body.reading !== undefined &&
        body.reading.kind !== 'noise',
    )
  known.set(vault, { generation, letters })
  return letters
}
