import type { FolderBlobStore } from '../store/blobs/folder-blob-store.ts'
import type { Uploads } from '../store/blobs/uploads.ts'
import type { LocalCustody } from '../store/custody/local-custody.ts'
import type { DataFolder } from '../store/data-folder.ts'
import type { VaultStore } from '../store/vault-store.ts'
import type { LaunchCodes } from './launch-codes.ts'
import type { Mailbox } from './mailbox/mailbox.ts'
import type { Sessions } from './sessions.ts'
import type { WebFiles } from './web-files.ts'

/** What the routes are given; made once by `main.ts`, and by tests. */
export interface ServerContext {
  readonly store: VaultStore
  /** The keeper of the whole vault, and the folder in which it is. */
  readonly custody: LocalCustody
  readonly folder: DataFolder
  readonly blobs: FolderBlobStore
  /** Blobs of which parts are arriving. */
  readonly uploads: Uploads
  /** The mail accounts that letters are fetched from. */
  readonly mailbox: Mailbox
  /** The one owner of this server's vault. */
  readonly owner: string
  readonly port: number
  readonly version: string
  readonly sessions: Sessions
  readonly launchCodes: LaunchCodes
  readonly web: WebFiles
  /** Ends the streams when the server stops. */
  readonly stopping: AbortSignal
  /** Told of errors that are bugs; never of bodies. */
  readonly report: (error: unknown) => void
}

/** The one address under which the browser knows Onward. */
export function originOf(port: number): string {
  return `http://localhost:${port}`
}

/** The link that opens the app once, with a one-time launch code. */
export function launchLink(port: number, code: string): string {
  return `${originOf(port)}/open?code=${code}`
}
