import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const TIME_LIMIT_MS = 60_000
/** Built by test/global-setup.ts; it starts in a quarter of the time of `main.ts`. */
const main = join(import.meta.dirname, '../../.build/cli/main.js')

/** A folder for one test, gone when it ends. */
export function temporaryFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'onward-cli-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  /** The data folder, `ONWARD_DATA`. */
  readonly data: string
  readonly cwd?: string
  readonly input?: string | Iterable<Uint8Array>
  /** Arguments for Node itself. */
  readonly node?: readonly string[]
  /** Another program than the command line. */
  readonly program?: string
  /** Words that start the program in their way, such as a shell that sets a limit first. */
  readonly through?: readonly string[]
  /** Another account, which root alone can choose. */
  readonly uid?: number
  /** The process is killed, as by a power cut, after so long. */
  readonly killAfterMs?: number
}

/** Runs the real command line in a process of its own. */
export async function runOnward(args: readonly string[], options: RunOptions): Promise<Run> {
  const { data, cwd = data, input, node = [], program = main, through = [], uid } = options
  const [command = process.execPath, ...rest] = [
    ...through,
    process.execPath,
    ...node,
    program,
    ...args,
  ]
  const child = spawn(command, rest, {
    cwd,
    ...(uid !== undefined && { uid, gid: uid }),
    env: { ...process.env, INIT_CWD: cwd, ONWARD_DATA: data, TZ: 'Europe/London', NO_COLOR: '1' },
  })
  const limit = setTimeout(() => child.kill('SIGKILL'), options.killAfterMs ?? TIME_LIMIT_MS)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const closed = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve)
  })
  const chunks = typeof input === 'string' ? [new TextEncoder().encode(input)] : (input ?? [])
  // A program that ends before it has read everything is no failure of the test.
  await pipeline(Readable.from(chunks), child.stdin).catch(() => {})
  const status = await closed
  clearTimeout(limit)
  return { status, stdout, stderr }
}

/** Whether this machine has the tool that gives a program a terminal (util-linux, not macOS). */
export const hasTerminals =
  process.platform === 'linux' && spawnSync('script', ['--version']).status === 0

/**
 * Runs the command line in a terminal of its own: waits for each question in turn and types its answer.
 * What it prints, and what the terminal echoes, comes back as one text.
 */
export async function runInTerminal(
  args: readonly string[],
  answers: readonly (readonly [question: string, typed: string])[],
  { data, cwd = data }: Pick<RunOptions, 'data' | 'cwd'>,
): Promise<{ readonly status: number | null; readonly shown: string }> {
  const command = [process.execPath, main, ...args].map((word) => `'${word}'`).join(' ')
  // Without `exec` some shells stay in between, and Ctrl+C ends them with a status of their own.
  const child = spawn('script', ['-qefc', `exec ${command}`, '/dev/null'], {
    cwd,
    env: { ...process.env, INIT_CWD: cwd, ONWARD_DATA: data, TZ: 'Europe/London', NO_COLOR: '1' },
  })
  const limit = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT_MS)
  let shown = ''
  let answered = 0
  let from = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text
    const [question, typed] = answers[answered] ?? []
    if (question === undefined || !shown.includes(question, from)) return
    from = shown.length
    answered += 1
    child.stdin.write(`${typed}`)
  })
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve)
  })
  clearTimeout(limit)
  return { status, shown }
}
