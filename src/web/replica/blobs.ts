import type { ReadonlySignal } from '@preact/signals'
import type { Problem, Result } from '../../core/result.ts'
import type { Attachment } from '../../core/vault/kinds/attachment.ts'

/** What an attachment record needs to know of its bytes. */
export type KeptFile = Pick<Attachment, 'blobId' | 'key' | 'sizeBytes'>

export interface KeepProblem extends Problem {
  readonly code:
    | 'starting'
    /** The file went away or was changed while it was read. */
    | 'unreadable'
    | 'browser-full'
    /** This browser keeps nothing, and the program did not take it. */
    | 'not-sent'
}

export interface OpenProblem extends Problem {
  readonly code: 'starting' | 'server-away' | 'signed-out' | 'not-here' | 'blob-damaged'
}

/** A file that the program does not have yet. */
export interface Sending {
  readonly sentBytes: number
  readonly sizeBytes: number
}

/** The bytes of files in this browser, and their way to the program and back. */
export interface Blobs {
  /**
   * Encrypts a file and keeps it in this browser; resolves once it is on the disk, before any record
   * names it. `progress` is told how many bytes are done. Whoever then names it in no record calls
   * `letGo`.
   */
  keep(file: File, progress?: (doneBytes: number) => void): Promise<Result<KeptFile, KeepProblem>>
  /** Lets go of a file that no record names. */
  letGo(blobId: string): Promise<void>
  /** The file, from this browser or from the program. Its `type` is empty: nothing is run from it. */
  open(file: KeptFile, progress?: (doneBytes: number) => void): Promise<Result<Blob, OpenProblem>>
  /** Files that are in this browser and not with the program yet, by blob; none without a program. */
  readonly sending: ReadonlySignal<ReadonlyMap<string, Sending>>
  /** Why files are not sent at the moment, other than that the program is away. */
  readonly trouble: ReadonlySignal<Problem | null>
  close(): void
}
