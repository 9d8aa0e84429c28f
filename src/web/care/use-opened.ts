import type { Kind, Readable } from '../../core/vault/kind.ts'
import type { Body } from '../../core/vault/record.ts'
import { useOnward } from '../shell/onward.ts'

/** The newest sealed records of a kind that are open so far; read again after each change. */
export function useOpened<Shape extends Body>(
  kind: Kind<Shape>,
  newest: number,
): readonly Readable<Shape>[] {
  const { replica } = useOnward()
  replica.version.value
  return replica.allOpened(kind, { newest })
}
