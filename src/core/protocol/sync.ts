import * as z from 'zod/mini'
import type { ChangeSet } from '../vault/change.ts'
import { type VaultRecord, vaultRecordSchema } from '../vault/record.ts'

/** The version of these messages. A client that meets a higher one reads on but asks for a reload. */
export const PROTOCOL_VERSION = 1

/** Kinds that are fetched one by one when they are shown, not with every pull. */
export const LAZY_KINDS: readonly string[] = ['letter-text']

/** The most records that one pull answers with; `more` says that there are others. */
export const PULL_LIMIT = 5000

/**
 * The header by which an answer to a pull that is not the last tells from which revision to ask next,
 * so that the next page can be asked for before this one was read.
 */
export const NEXT_REVISION = 'onward-next-revision'

/** Beside it the mark of that revision, where there is one. */
export const NEXT_MARK = 'onward-next-mark'

/** Which vault this is, and where it stands. */
export interface VaultIdentity {
  readonly vaultId: string
  /** Begun anew by restore and erase; only grows, whatever is restored. */
  readonly epoch: number
  /** Grows by one with every set. */
  readonly revision: number
  /**
   * The id of the set that made `revision`; empty where none did. Two vaults that count the same
   * revision but were written apart, as an older copy of the file and what came after it, differ here.
   */
  readonly mark: string
  /**
   * The last epoch that was begun by erasing everything, 0 when none was. Whoever still holds a vault of
   * an earlier epoch lets go of all of it, waiting changes and drafts included.
   */
  readonly erasedEpoch: number
}

/** Servers before marks and erasing did not name them. */
const standing = {
  vaultId: z.string().check(z.minLength(1), z.maxLength(128)),
  epoch: z.int().check(z.gte(1)),
  revision: z.int().check(z.gte(0)),
  mark: z._default(z.string().check(z.maxLength(128)), ''),
  erasedEpoch: z._default(z.int().check(z.gte(0)), 0),
}
const identity = { protocol: z.int().check(z.gte(1)), ...standing }

/** The data of each event `revision` of `GET /api/revisions`. */
export const identitySchema = z.looseObject(standing)

/**
 * `GET /api/sync?since=REVISION&mark=SETID` answers with every record changed after that revision.
 * `mark`, when given, is what the asker knows `since` by: where another set made that revision, the
 * answer is `forked`, without records, and the asker fetches everything anew.
 */
export const pullAnswerSchema = z.looseObject({
  ...identity,
  records: z.array(vaultRecordSchema),
  more: z.boolean(),
  forked: z.optional(z.boolean()),
})
export interface PullAnswer extends VaultIdentity {
  readonly protocol: number
  readonly records: readonly VaultRecord[]
  readonly more: boolean
  readonly forked?: boolean | undefined
}

/** The most sets that one push may carry. */
export const MAX_SETS_PER_PUSH = 200

/**
 * `POST /api/changes`: sets in the order in which they were made. Only the envelope is described here:
 * each set is checked by the store, so that one bad set names itself.
 */
export const pushRequestSchema = z.looseObject({
  protocol: z.int().check(z.gte(1)),
  vaultId: z.string().check(z.minLength(1), z.maxLength(128)),
  epoch: z.int().check(z.gte(1)),
  known: z.optional(
    z.looseObject({
      revision: z.int().check(z.gte(0)),
      mark: z.string().check(z.minLength(1), z.maxLength(128)),
    }),
  ),
  sets: z
    .array(z.looseObject({ id: z.string().check(z.minLength(1), z.maxLength(128)) }))
    .check(z.minLength(1), z.maxLength(MAX_SETS_PER_PUSH)),
})
export interface PushRequest {
  readonly protocol: number
  readonly vaultId: string
  readonly epoch: number
  /**
   * What these sets follow. Where another set made that revision, nothing is applied (`other-vault`):
   * an older copy is in the place of the vault that is known.
   */
  readonly known?: Pick<VaultIdentity, 'revision' | 'mark'> | undefined
  readonly sets: readonly ChangeSet[]
}

/**
 * What became of one set. `applied` also answers a repeated id. After the first set that is not
 * applied the rest are `waiting`: the client merges, rebases them and sends them again.
 */
export type PushOutcome =
  | { readonly id: string; readonly outcome: 'applied'; readonly revision: number }
  | { readonly id: string; readonly outcome: 'stale'; readonly current: readonly VaultRecord[] }
  | {
      readonly id: string
      readonly outcome: 'refused'
      readonly code: string
      readonly message: string
    }
  | { readonly id: string; readonly outcome: 'waiting' }

export const pushAnswerSchema = z.looseObject({
  ...identity,
  outcomes: z.array(
    z.union([
      z.looseObject({ id: z.string(), outcome: z.literal('applied'), revision: z.int() }),
      z.looseObject({
        id: z.string(),
        outcome: z.literal('stale'),
        current: z.array(vaultRecordSchema),
      }),
      z.looseObject({
        id: z.string(),
        outcome: z.literal('refused'),
        code: z.string(),
        message: z.string(),
      }),
      z.looseObject({ id: z.string(), outcome: z.literal('waiting') }),
    ]),
  ),
})
export interface PushAnswer extends VaultIdentity {
  readonly protocol: number
  readonly outcomes: readonly PushOutcome[]
}
