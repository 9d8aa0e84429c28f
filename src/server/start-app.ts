import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { ok, type Problem, type Result } from '../core/result.ts'
import {
  type DataFolder,
  dataFolderPath,
  makeDataFolder,
  thisMachine,
} from '../store/data-folder.ts'
import { type Config, LAST_PORT, readConfig } from './config.ts'
import { fillWithExample } from './example-records.ts'
import { cookieKey } from './key-files.ts'
import { LAUNCH_CODE_MINUTES, makeLaunchCode } from './launch-codes.ts'
import { openBrowser } from './open-browser.ts'
import { findRunningApp } from './running-app.ts'
import { launchLink, originOf } from './server-context.ts'
import { startServer } from './start-server.ts'

const LOOKS_FOR_JUST_STARTED = 10
const LOOK_AGAIN_MS = 100

/**
 * Starts the app and stays until it is told to stop, or opens the one that runs already. Prints
 * where it is and where the records are. Answers with the exit status: 0 done, 1 told problem.
 * `root` is the folder of the program, which holds `package.json` and the built pages.
 */
export async function startApp(root: string): Promise<number> {
  const config = readConfig(process.env, process.platform)
  if (!config.ok) return tell(config.problem)
  const folder = makeDataFolder(dataFolderPath(thisMachine()))
  if (!folder.ok) return tell(folder.problem)
  const { opensBrowser } = config.value
  if (await openRunningApp(folder.value, opensBrowser)) return 0
  const served = await serveUntilStopped(root, folder.value, config.value, {
    records: `Your records are in ${folder.value.path}`,
    stop: 'Press Ctrl+C to stop. Everything you see as saved is saved.',
    stopped: 'Onward has stopped. Your records are kept.',
  })
  if (served.ok) return 0
  if (served.problem.code !== 'port-taken') return tell(served.problem)
  // An app that has just started has the port a moment before it leaves word of itself.
  for (let looks = 0; looks < LOOKS_FOR_JUST_STARTED; looks += 1) {
    if (await openRunningApp(folder.value, opensBrowser)) return 0
    await setTimeout(LOOK_AGAIN_MS)
  }
  return tell(served.problem)
}

/**
 * Starts the app on an example search in a folder of its own, beside the usual one: at the next port,
 * without a look at the person's records. All of it is gone when it stops.
 */
export async function startDemo(root: string): Promise<number> {
  const config = readConfig(process.env, process.platform)
  if (!config.ok) return tell(config.problem)
  const path = mkdtempSync(join(tmpdir(), 'onward-demo-'))
  const remove = () => rmSync(path, { recursive: true, force: true })
  // A terminal that is closed ends the program between two lines.
  process.once('exit', remove)
  try {
    const folder = makeDataFolder(join(path, 'records'))
    if (!folder.ok) return tell(folder.problem)
    const filled = await fillWithExample(folder.value)
    if (!filled.ok) return tell(filled.problem)
    const port = config.value.port < LAST_PORT ? config.value.port + 1 : config.value.port - 1
    const beside = { ...config.value, port }
    const served = await serveUntilStopped(root, folder.value, beside, {
      records: 'This is an example search. Your own records are not touched.',
      stop: 'Press Ctrl+C to stop. What you try here is thrown away then.',
      stopped: 'The example has stopped, and nothing of it is left.',
    })
    return served.ok ? 0 : tell(served.problem)
  } finally {
    remove()
  }
}

/** What is said of where it runs. */
interface Said {
  readonly records: string
  readonly stop: string
  readonly stopped: string
}

async function serveUntilStopped(
  root: string,
  folder: DataFolder,
  { port, opensBrowser }: Config,
  said: Said,
): Promise<Result<null, Problem>> {
  const stopped = untilStopped()
  const started = await startServer({
    folder,
    webFolder: join(root, '.build', 'web'),
    port,
    version: versionOf(root),
    report: (error) => console.error(error),
  })
  if (!started.ok) return started
  await using server = started.value
  console.log(`Onward is running at ${originOf(port)}`)
  console.log(said.records)
  await show(server.link(), opensBrowser)
  console.log(said.stop)
  await stopped
  console.log(said.stopped)
  return ok(null)
}

/** True when an app already runs on this folder; it is opened with a link of its own. */
async function openRunningApp(folder: DataFolder, opensBrowser: boolean): Promise<boolean> {
  const port = await findRunningApp(folder)
  const key = port === undefined ? undefined : cookieKey(folder)
  if (!key?.ok || port === undefined) return false
  console.log(`Onward is already running at ${originOf(port)}`)
  await show(launchLink(port, makeLaunchCode(key.value, Date.now())), opensBrowser)
  return true
}

async function show(link: string, opensBrowser: boolean): Promise<void> {
  const opened = opensBrowser && (await openBrowser(link, process.platform))
  console.log(
    opened
      ? 'It opens in your browser now. If it does not, open this link there:'
      : `Open this link in your browser (it works once, for ${LAUNCH_CODE_MINUTES} minutes):`,
  )
  console.log(`  ${link}`)
}

function tell({ message }: { readonly message: string }): number {
  console.error(message)
  return 1
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => resolve())
    }
  })
}

function versionOf(root: string): string {
  const json = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return json.version
}
