import { ok, type Problem, type Result } from '../core/result.ts'
import { tidyBlobs } from '../store/blobs/tidy-blobs.ts'
import { Uploads } from '../store/blobs/uploads.ts'
import { openCustody } from '../store/custody/open-custody.ts'
import { watchOver } from '../store/custody/watch-over.ts'
import type { DataFolder } from '../store/data-folder.ts'
import { explainFileError } from '../store/explain-file-error.ts'
import { LOCAL_OWNER } from '../store/vault-store.ts'
import { makeApp } from './app.ts'
import { contextHere } from './context-here.ts'
import { cookieKey, deviceKeyJson } from './key-files.ts'
import { LaunchCodes } from './launch-codes.ts'
import { listen } from './listen.ts'
import { Mailbox } from './mailbox/mailbox.ts'
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
  const key = await explained(folder, async () => cookieKey(folder))
  if (!key.ok) return key
  const opened = await openCustody(folder)
  if (!opened.ok) return opened
  const { store, custody, blobs, believedNow } = begun.use(opened.value)
  const device = await explained(folder, () => deviceKeyJson(folder, custody))
  if (!device.ok && device.problem.code !== 'no-device-key') return device
  const tell = ({ message }: Problem) => console.error(message)
  begun.use(watchOver({ store, custody, clock: Date.now, tell }))
  begun.use(tidyBlobs({ store, owner: LOCAL_OWNER, blobs, believedNow, report }))
  const stopping = new AbortController()
  const launchCodes = new LaunchCodes(key.value, Date.now)
  const mailbox = begun.use(
    new Mailbox({
      taking: { store, folder, actor: 'mailbox', context: contextHere },
      random: Math.random,
      report,
    }),
  )
  const app = makeApp({
    store,
    custody,
    folder,
    blobs,
    uploads: new Uploads(blobs),
    mailbox,
    owner: LOCAL_OWNER,
    port,
    version,
    sessions: new Sessions(key.value, port, Date.now),
    launchCodes,
    web: new WebFiles(starting.webFolder),
    stopping: stopping.signal,
    report,
  })
  const listening = await listen((request) => app.fetch(request), port)
  if (!listening.ok) return listening
  begun.use(listening.value)
  begun.defer(() => stopping.abort())
  begun.use(announceApp(folder, port))
  mailbox.begin()
  const running = begun.move()
  return ok({
    link: () => launchLink(port, launchCodes.make()),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  })
}

async function explained<Value>(
  folder: DataFolder,
  read: () => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  try {
    return await read()
  } catch (error) {
    const explained = explainFileError(error, folder.path)
    if (!explained) throw error
    return { ok: false, problem: explained }
  }
}
