import type { Erased, Restored } from '../../core/protocol/custody.ts'
import type { HistoryEntry, HistoryQuery } from '../../core/protocol/history.ts'
import type { Reply } from './transport.ts'

/**
 * What only the keeper of all records can do: the program on this machine, or this browser where there
 * is no program. Never rejects. Restore and erase begin a new epoch, which every replica then meets.
 */
export interface Custody {
  readonly place: 'program' | 'browser'
  history(query: HistoryQuery): Promise<Reply<readonly HistoryEntry[]>>
  /** A whole vault file that is not locked (`core/protocol/vault-file.ts`). */
  backup(): Promise<Reply<Blob>>
  /** Puts a vault file that is not locked in the place of everything. Refused whole when it is not whole. */
  restore(file: Blob): Promise<Reply<Restored>>
  erase(): Promise<Reply<Erased>>
  /**
   * Destroys the device's key and every kept body that it could still open, once all records are sealed
   * with another one. Refused (`still-in-use`) while a record needs it.
   */
  retireDeviceKey(): Promise<Reply<null>>
  /**
   * Has the browser clear all that it keeps for this address, for good. Absent where the records
   * themselves are there. What only this browser has is for the caller to look for first.
   */
  clearBrowser?(): Promise<Reply<null>>
}
