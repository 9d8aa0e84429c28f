import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from './build-app.ts'
import { root } from './root.ts'

const START_LIMIT_MS = 20_000

/** The real server on a data folder of its own; it can be stopped and started like any program. */
export interface App extends AsyncDisposable {
  readonly dataFolder: string
  readonly port: number
  readonly origin: string
  /** A launch link that has not been used: each opens the app in one browser profile, once. */
  newLink(): Promise<string>
  /** Everything the server has printed since the latest start. */
  readonly printed: string
  readonly pid: number
  start(): Promise<void>
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

interface StartOptions {
  /** Default: a new folder that is removed at the end. */
  readonly dataFolder?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Builds what is out of date as `npm start` does, starts the server on a free port, waits for its link. */
export async function startApp({ dataFolder, env = {} }: StartOptions = {}): Promise<App> {
  buildApp()
  const folder = dataFolder ?? mkdtempSync(join(tmpdir(), 'onward-journey-'))
  const port = await freePort()
  const environment = { ...env, ONWARD_DATA: folder, ONWARD_PORT: String(port) }
  let used = ''
  let running: { server: ChildProcess; link: string; printed: () => string } | undefined
  const now = () => {
    if (!running) throw new Error('The server is stopped.')
    return running
  }
  const stop = async (signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') => {
    const server = running?.server
    running = undefined
    if (server) await ended(server, signal)
  }
  const app: App = {
    dataFolder: folder,
    port,
    origin: `http://localhost:${port}`,
    async newLink() {
      const { link } = now()
      if (link !== used) {
        used = link
        return link
      }
      // A second start opens the running app with a link of its own, and ends.
      return (await launch(environment)).link
    },
    get printed() {
      return now().printed()
    },
    get pid() {
      return now().server.pid ?? 0
    },
    async start() {
      if (running) throw new Error('The server is running already.')
      running = await launch(environment)
    },
    stop,
    async [Symbol.asyncDispose]() {
      await stop()
      if (!dataFolder) rmSync(folder, { recursive: true, force: true })
    },
  }
  await app.start()
  return app
}

/** Resolves once the server has printed its link; says what it printed when it does not. */
function launch(env: Readonly<Record<string, string>>) {
  const server = spawn(process.execPath, [join(root, '.build/server/main.js'), root], {
    cwd: root,
    env: { ...process.env, ...env, ONWARD_NO_BROWSER: '1', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  return new Promise<{ server: ChildProcess; link: string; printed: () => string }>(
    (resolve, reject) => {
      const fail = (what: string) => {
        clearTimeout(limit)
        server.kill('SIGKILL')
        reject(new Error(`The server ${what}. It printed:\n${printed}`))
      }
      const limit = setTimeout(() => fail('gave no link in time'), START_LIMIT_MS)
      const heard = (chunk: Buffer) => {
        printed += chunk
        const link = /http:\/\/localhost:\d+\/\S+(?=\s)/.exec(printed)?.[0]
        if (!link) return
        clearTimeout(limit)
        server.off('exit', died)
        resolve({ server, link, printed: () => printed })
      }
      const died = (code: number | null) => fail(`ended with ${code} before it gave its link`)
      server.stdout.on('data', heard)
      server.stderr.on('data', heard)
      server.once('exit', died)
    },
  )
}

/** Ends a server, by force when it has not gone after five seconds. */
async function ended(server: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill(signal)
  const limit = setTimeout(() => server.kill('SIGKILL'), 5_000)
  await gone
  clearTimeout(limit)
}

/** A port that nothing listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = address && typeof address === 'object' ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
