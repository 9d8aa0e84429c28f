import type { Replica } from '../../src/web/replica/replica.ts'
import { noteKind, secretKind } from './kinds.ts'

/** All records that the pages of a tab may show. */
export function shownBy(replica: Replica) {
  return [...replica.vault.stored(noteKind.name), ...replica.vault.stored(secretKind.name)]
}
