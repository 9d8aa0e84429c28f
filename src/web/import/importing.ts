import { type ReadonlySignal, signal } from '@preact/signals'
import { importWords } from '../../core/content/en/import.ts'
import type { Context } from '../../core/context.ts'
import { beginImport, finishImport, takeInNext } from '../../core/import/import-actions.ts'
import type { Result } from '../../core/result.ts'
import type { Change } from '../../core/vault/change.ts'
import type { Vault } from '../../core/vault/vault.ts'
import { ReplicaError } from '../replica/replica.ts'
import { instantNow, type Onward } from '../shell/onward.ts'
import type { Letters } from './letter-files.ts'
import type { Batch, FromWorker, ToWorker } from './messages.ts'

/** An import that goes on in this tab. */
interface Importing {
  readonly name: string
  /** Messages so far. */
  readonly read: number
  /** Of those, letters about the search. */
  readonly found: number
  readonly doneBytes: number
  readonly totalBytes: number
  readonly stop: () => void
}

const going = signal<Importing | null>(null)
const went = signal<string | null>(null)
/** The import of this tab, while it goes on. */
export const importing: ReadonlySignal<Importing | null> = going
/** Why the latest import of this tab did not come to its end; null where it did. */
export const importTrouble: ReadonlySignal<string | null> = went

/** Other tabs of this browser see by it that an import goes on here. */
export const lockOf = (importId: string): string => `onward-import-${importId}`

/**
 * Reads letters from files in a worker and takes them in, batch by batch, each in one set that is kept
 * before the next is asked for. Goes on while the person is on other pages. One at a time.
 */
export async function importLetters(onward: Onward, { name, files }: Letters): Promise<void> {
  if (going.peek()) {
    onward.word.say(importWords.oneAtATime)
    return
  }
  if (files.length === 0) {
    onward.word.say(importWords.noFiles)
    return
  }
  went.value = null
  const totalBytes = files.reduce((sum, { size }) => sum + size, 0)
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  going.value = { name, read: 0, found: 0, doneBytes: 0, totalBytes, stop }
  const { now, newId } = onward
  const context = (): Context => ({ now: { ...now.peek(), instant: instantNow() }, newId })
  const act = actIn(onward)
  try {
    const begun = await act((vault) =>
      beginImport(vault, { name, sizeBytes: totalBytes }, context()),
    )
    const { importId, read: skip } = begun
    going.value = { ...going.value, read: skip }
    const take = async ({ messages, doneBytes }: Batch) => {
      const taken = await act((vault) => takeInNext(vault, { importId, messages }, context()))
      const soFar = going.peek()
      if (!soFar) return
      const read = soFar.read + messages.length
      going.value = { ...soFar, read, found: soFar.found + taken.found, doneBytes }
    }
    const { end, problem } = await holding(lockOf(importId), () =>
      readIn(stopping.signal, { type: 'read', files, zone: now.peek().zone, skip }, take),
    )
    if (end === 'cut') went.value = importWords.cut(name)
    else {
      await act((vault) => finishImport(vault, { importId, how: end }, context()))
      if (going.peek()?.read === 0) went.value = problem
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    went.value = error.message
  } finally {
    going.value = null
  }
}

/** Core or the replica says no: what was taken in so far is kept. */
class Refused extends Error {}

/** Commits what an action answers with; nothing is said, since the page shows it. */
function actIn({ replica }: Onward) {
  type Outcome = readonly Change[] | { readonly changes: readonly Change[] }
  return async <Value extends Outcome>(action: (vault: Vault) => Result<Value>): Promise<Value> => {
    const result = action(replica.vault)
    if (!result.ok) throw new Refused(result.problem.message)
    const { value } = result
    const changes: readonly Change[] = 'changes' in value ? value.changes : value
    if (changes.length === 0) return value
    try {
      await replica.commit('letters-in', changes)
    } catch (error) {
      throw error instanceof ReplicaError ? new Refused(error.message) : error
    }
    return value
  }
}

async function holding<Value>(name: string, during: () => Promise<Value>): Promise<Value> {
  return navigator.locks ? navigator.locks.request(name, during) : during()
}

type Ended = { readonly end: 'ended' | 'stopped' | 'cut'; readonly problem: string | null }

/** Has a worker read; resolves when it is through, was stopped, or could not go on. */
function readIn(
  stopping: AbortSignal,
  order: ToWorker,
  take: (batch: Batch) => Promise<void>,
): Promise<Ended> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const tell = (message: ToWorker) => worker.postMessage(message)
  return new Promise<Ended>((resolve, reject) => {
    let taking: Promise<void> = Promise.resolve()
    const stop = () => {
      worker.terminate()
      taking.then(() => resolve({ end: 'stopped', problem: null }), reject)
    }
    if (stopping.aborted) stop()
    stopping.addEventListener('abort', stop)
    worker.addEventListener('error', () => resolve({ end: 'cut', problem: null }))
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'end') resolve({ end: 'ended', problem: data.problem })
      else if (data.type === 'cut') resolve({ end: 'cut', problem: null })
      else {
        taking = take(data)
        taking.then(() => tell({ type: 'more' }), reject)
      }
    })
    tell(order)
  }).finally(() => worker.terminate())
}
