import type { Problem } from '../../core/result.ts'
import { LOCAL_OWNER, type VaultReader } from '../vault-store.ts'
import type { LocalCustody } from './local-custody.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const FIRST_AFTER_MS = 30_000
/** A timer of a whole day stands still while the machine sleeps. */
const LOOK_EVERY_MS = 10 * 60_000
/** What is deleted for good seldom comes alone. */
const SETTLE_AFTER_MS = 2000

export interface Watch {
  readonly store: VaultReader
  readonly custody: LocalCustody
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** Told once of each sort of problem in a row; the next look tries again. */
  readonly tell: (problem: Problem) => void
  /** Default half a minute: not while a start is being waited for. */
  readonly firstAfterMs?: number
}

/**
 * Keeps automatic backups soon after the start and then daily, and lets go of what was purged soon
 * after it was, whichever process did it; until it is disposed of.
 */
export function watchOver(watch: Watch): Disposable {
  const { store, custody, clock, tell, firstAfterMs = FIRST_AFTER_MS } = watch
  let lastMs = Number.NEGATIVE_INFINITY
  let lastCode: string | undefined
  const look = async () => {
    const nowMs = clock()
    // A clock that was put back would otherwise keep the next one waiting.
    if (nowMs >= lastMs && nowMs - lastMs < DAY_MS) return
    const kept = await custody.keepBackup('daily')
    if (kept.ok) lastMs = nowMs
    else if (kept.problem.code !== lastCode) tell(kept.problem)
    lastCode = kept.ok ? undefined : kept.problem.code
  }
  let settling: NodeJS.Timeout | undefined
  const settleSoon = async () => {
    if (settling || !(await custody.hasLeft())) return
    settling = setTimeout(async () => {
      settling = undefined
      await custody.settle()
    }, SETTLE_AFTER_MS).unref()
  }
  const first = setTimeout(look, firstAfterMs).unref()
  const looking = setInterval(() => {
    void look()
    void settleSoon().catch(() => {})
  }, LOOK_EVERY_MS).unref()
  const watching = store.watch(LOCAL_OWNER, () => void settleSoon().catch(() => {}))
  return {
    [Symbol.dispose]() {
      watching[Symbol.dispose]()
      clearTimeout(first)
      clearInterval(looking)
      clearTimeout(settling)
    },
  }
}
