import type { CameIn } from '../../core/import/take-in.ts'

/** What the page tells the worker. */
export type ToWorker =
  /** Read these files; the first `skip` messages are known. `zone` (IANA) is that of undated heads. */
  | {
      readonly type: 'read'
      readonly files: readonly File[]
      readonly zone: string
      readonly skip: number
    }
  /** What was sent is kept: send the next. */
  | { readonly type: 'more' }

/** What the worker tells the page. */
export type FromWorker =
  | ({ readonly type: 'letters' } & Batch)
  /** `problem`: why nothing could be read in the last file without letters; null where all had some. */
  | { readonly type: 'end'; readonly problem: string | null }
  /** The files could not be read on, for example because they were moved away. */
  | { readonly type: 'cut' }

/** Messages that are taken in together. */
export interface Batch {
  readonly messages: readonly CameIn[]
  /** Bytes of the files that have been read by now. */
  readonly doneBytes: number
}
