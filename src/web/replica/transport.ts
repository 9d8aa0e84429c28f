import type {
  PullAnswer,
  PushAnswer,
  PushRequest,
  VaultIdentity,
} from '../../core/protocol/sync.ts'
import type { Problem } from '../../core/result.ts'
import type { VaultRecord } from '../../core/vault/record.ts'

/**
 * How a request ended. `away`: no answer, or one that says “later” and then perhaps why (`trouble`);
 * whether it was received is unknown. `signed-out`: the launch link is needed again. `refused`: it will never be taken as it is.
 */
export type Reply<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'away'; readonly trouble?: Problem }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }

/** What is heard while watching for revisions. */
export interface Watcher {
  readonly revision: (identity: VaultIdentity) => void
  /** The line broke; it is not opened again by itself. */
  readonly lost: () => void
}

/** The one way to the server. Never rejects. */
export interface Transport {
  /** `mark` is what `since` is known by here, see `VaultIdentity`; empty where it has none. */
  pull(since: number, mark: string): Promise<Reply<PullAnswer>>
  push(request: PushRequest): Promise<Reply<PushAnswer>>
  /** One record; undefined when the server has none. */
  record(kind: string, id: string): Promise<Reply<VaultRecord | undefined>>
  /** One page, in the order of revisions, of what pulls leave out: texts of letters. */
  texts(since: number): Promise<Reply<PullAnswer>>
  /** The device key file, parsed but not yet checked; null once a passphrase took its place. */
  deviceKey(): Promise<Reply<unknown>>
  /** Listens for new revisions until the returned function is called. */
  watch(watcher: Watcher): () => void
}
