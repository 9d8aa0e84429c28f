import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { uptime } from 'node:os'
import { join } from 'node:path'

/** Two readings of the time of boot differ by the clock's corrections, hardly by more than this. */
const SAME_BOOT_MS = 60_000

interface Mark {
  readonly pid: number
  readonly bootedAt: number
}

/**
 * A file per process that has the vault open. One left by a process that is gone says that the
 * process did not stop by itself.
 */
export class RunningMark {
  readonly #file: string
  /** True when some process with the vault open was killed, or the machine stopped under it. */
  readonly uncleanStop: boolean

  constructor(folder: string, id: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const bootedAt = Date.now() - uptime() * 1000
    const left = readdirSync(folder).filter((name) => !isRunning(join(folder, name), bootedAt))
    this.uncleanStop = left.length > 0
    this.#file = join(folder, `${id}.json`)
    const mark: Mark = { pid: process.pid, bootedAt }
    writeFileSync(this.#file, JSON.stringify(mark), { mode: 0o600 })
    this.#left = left.map((name) => join(folder, name))
  }

  readonly #left: readonly string[]

  /** Forgets the processes that are gone, once the file has been found whole. */
  forgetLeft(): void {
    for (const file of this.#left) rmSync(file, { force: true })
  }

  remove(): void {
    rmSync(this.#file, { force: true })
  }
}

function isRunning(file: string, bootedAt: number): boolean {
  try {
    const mark = JSON.parse(readFileSync(file, 'utf8')) as Mark
    if (Math.abs(mark.bootedAt - bootedAt) > SAME_BOOT_MS) return false
    process.kill(mark.pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, under another user. ENOENT: it has just stopped by itself.
    const code = (error as NodeJS.ErrnoException).code
    return code === 'EPERM' || code === 'ENOENT'
  }
}
