import type { Answered, Asked } from './log-worker.ts'
import type { SecondKeeper } from './second-keeper.ts'

interface Asking {
  readonly resolve: (answer: unknown) => void
  readonly reject: (cause: unknown) => void
}

/** The log of this tab in files of the browser; undefined where it has none. */
export function openLog(): SecondKeeper | undefined {
  if (!('storage' in navigator) || !('getDirectory' in navigator.storage)) return undefined
  if (!('Worker' in globalThis)) return undefined
  const worker = new Worker(new URL('./log-worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Asking>()
  let asked = 0
  let broken: Error | undefined
  worker.onmessage = ({ data: { number, answer, failed } }: MessageEvent<Answered>) => {
    const asking = waiting.get(number)
    waiting.delete(number)
    if (failed === undefined) asking?.resolve(answer)
    else asking?.reject(new Error(failed))
  }
  worker.onerror = () => {
    broken = new Error('the log could not be started')
    for (const { reject } of waiting.values()) reject(broken)
    waiting.clear()
  }
  const ask =
    (method: Asked['method']) =>
    (...args: readonly unknown[]): Promise<never> => {
      if (broken) return Promise.reject(broken)
      asked += 1
      const number = asked
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve: resolve as Asking['resolve'], reject })
        worker.postMessage({ number, method, args } satisfies Asked)
      })
    }
  return {
    append: ask('append'),
    restate: ask('restate'),
    left: ask('left'),
    dropLeft: ask('dropLeft'),
    close: () => worker.terminate(),
  }
}
