import { closeSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs'
import { uptime } from 'node:os'
import { join } from 'node:path'
import { isProcessAlive } from '../process-alive.ts'

/** Two readings of the time of boot differ by the clock's corrections, hardly by more than this. */
const SAME_BOOT_MS = 60_000

/**
 * An empty file per process that has the vault open, named `pid-bootedAtMs-id`. One left by a
 * process that is gone says that the process did not stop by itself.
 */
export class RunningMark {
  /** True when some process with the vault open was killed, or the machine stopped under it. */
  readonly uncleanStop: boolean
  readonly #file: string
  readonly #left: readonly string[]

  constructor(folder: string, id: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const bootedAtMs = Math.round(Date.now() - uptime() * 1000)
    this.#left = readdirSync(folder)
      .filter((name) => !isRunning(name, bootedAtMs))
      .map((name) => join(folder, name))
    this.uncleanStop = this.#left.length > 0
    this.#file = join(folder, `${process.pid}-${bootedAtMs}-${id}`)
    closeSync(openSync(this.#file, 'wx', 0o600))
  }

  /** Forgets the processes that are gone, once the file has been found whole. */
  forgetLeft(): void {
    for (const file of this.#left) rmSync(file, { force: true })
  }

  remove(): void {
    rmSync(this.#file, { force: true })
  }
}

function isRunning(name: string, bootedAtMs: number): boolean {
  const [pid, markedBootMs] = name.split('-').map(Number)
  if (!pid || !markedBootMs || Math.abs(markedBootMs - bootedAtMs) > SAME_BOOT_MS) return false
  return isProcessAlive(pid)
}
