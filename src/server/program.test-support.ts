import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const START_LIMIT_MS = 20_000

/** The real program, as test/global-setup.ts has built it, in a process of its own; for tests. */
export interface ServerProcess extends AsyncDisposable {
  readonly child: ChildProcess
  readonly origin: string
  readonly link: string
  readonly output: () => string
  /** Requests as the page of Onward makes them. */
  ask(path: string, init?: { readonly method: string }): Promise<Response>
  /** To `/api/changes`, or to another path. */
  post(body: unknown, path?: string): Promise<Response>
  kill(signal: NodeJS.Signals): Promise<number | null>
}

interface Launch {
  readonly data: string
  readonly port: number
  readonly nodeArguments?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the program to its end; for starts that do not stay. */
export async function runProgram(
  launch: Launch,
): Promise<{ readonly status: number | null; readonly output: string }> {
  const { child, output } = launchProgram(launch)
  const limit = setTimeout(() => child.kill('SIGKILL'), START_LIMIT_MS)
  const [status] = (await once(child, 'close')) as [number | null]
  clearTimeout(limit)
  return { status, output: output() }
}

/** Starts the program and signs in with its link. */
export async function startProgram(launch: Launch): Promise<ServerProcess> {
  const { child, output } = launchProgram(launch)
  const closed = once(child, 'close')
  const kill = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    const [status] = (await closed) as [number | null]
    return status
  }
  const link = await waitForLink(child, output)
  const origin = new URL(link).origin
  const opening = await fetch(link, { redirect: 'manual' })
  const cookie = opening.headers.get('set-cookie')?.split(';')[0] ?? ''
  return {
    child,
    origin,
    link,
    output,
    kill,
    ask: (path, init) => fetch(`${origin}${path}`, { ...init, headers: { cookie, origin } }),
    post: (body, path = '/api/changes') =>
      fetch(`${origin}${path}`, {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode === null && child.signalCode === null) await kill('SIGKILL')
    },
  }
}

function launchProgram({ data, port, nodeArguments = [], env = {} }: Launch) {
  const program = join(root, '.build/server/main.js')
  const child = spawn(process.execPath, [...nodeArguments, program, root], {
    env: {
      ...process.env,
      ONWARD_DATA: data,
      ONWARD_PORT: String(port),
      ONWARD_NO_BROWSER: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const hear = (chunk: Buffer) => {
    text += chunk.toString()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return { child, output: () => text }
}

async function waitForLink(child: ChildProcess, output: () => string): Promise<string> {
  const until = performance.now() + START_LIMIT_MS
  while (performance.now() < until && child.exitCode === null && child.signalCode === null) {
    const link = /http:\S+\/open\?code=\S+/.exec(output())?.[0]
    if (link) return link
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  child.kill('SIGKILL')
  throw new Error(`the program did not start: ${output()}`)
}

/** A port that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
