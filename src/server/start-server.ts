import { ok, type Problem, type Result } from '../core/result.ts'
import { FolderBlobStore } from '../store/blobs/folder-blob-store.ts'
import { tidyBlobs } from '../store/blobs/tidy-blobs.ts'
import { Uploads } from '../store/blobs/uploads.ts'
import type { DataFolder } from '../store/data-folder.ts'
import { explainFileError } from '../store/explain-file-error.ts'
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts'
import { LOCAL_OWNER } from '../store/vault-store.ts'
import { makeApp } from './app.ts'
import { cookieKey, deviceKeyJson } from './key-files.ts'
import { LaunchCodes } from './launch-codes.ts'
import { listen } from './listen.ts'
import { announceApp } from './running-app.ts'
import { launchLink } from './server-context.ts'
import { Sessions } from './sessions.ts'
import { WebFiles } from './web-files.ts'

interface Starting {
  readonly folder: DataFolder
  readonly webFolder: string
  readonly port: number
  readonly version: string
  /** Told of errors that are bugs. */
  readonly report: (error: unknown) => void
}

/** A server at work. Disposing it finishes open requests, then closes the vault. */
export interface RunningServer extends AsyncDisposable {
  /** A fresh link that opens the app once. */
  link(): string
}

/** Opens the vault of a folder and serves it on localhost. */
export async function startServer(starting: Starting): Promise<Result<RunningServer, Problem>> {
  const { folder, port, version, report } = starting
  await using begun = new AsyncDisposableStack()
  const keys = await readKeys(folder)
  if (!keys.ok) return keys
  const opened = await openSqliteStore(folder)
  if (!opened.ok) return opened
  const store = begun.use(opened.value)
  const blobs = new FolderBlobStore(folder.blobs)
  begun.use(tidyBlobs({ store, owner: LOCAL_OWNER, blobs, report }))
  const stopping = new AbortController()
  const launchCodes = new LaunchCodes(keys.value.cookie, Date.now)
  const app = makeApp({
    store,
    blobs,
    uploads: new Uploads(blobs),
    owner: LOCAL_OWNER,
    port,
    version,
    sessions: new Sessions(keys.value.cookie, port, Date.now),
    launchCodes,
    web: new WebFiles(starting.webFolder),
    deviceKey: keys.value.device,
    stopping: stopping.signal,
    report,
  })
  const listening = await listen((request) => app.fetch(request), port)
  if (!listening.ok) return listening
  begun.use(listening.value)
  begun.defer(() => stopping.abort())
  begun.use(announceApp(folder, port))
  const running = begun.move()
  return ok({
    link: () => launchLink(port, launchCodes.make()),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  })
}

async function readKeys(
  folder: DataFolder,
): Promise<Result<{ readonly cookie: Uint8Array; readonly device: string }, Problem>> {
  try {
    const cookie = cookieKey(folder)
    if (!cookie.ok) return cookie
    const device = await deviceKeyJson(folder)
    if (!device.ok) return device
    return ok({ cookie: cookie.value, device: device.value })
  } catch (error) {
    const explained = explainFileError(error, folder.path)
    if (!explained) throw error
    return { ok: false, problem: explained }
  }
}
