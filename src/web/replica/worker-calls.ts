/** One thing that a page asks of its worker, by the name of a method. */
export interface Asked {
  readonly number: number
  readonly method: string
  readonly args: readonly unknown[]
}

export interface Answered {
  readonly number: number
  readonly answer?: unknown
  /** Why it could not be done. */
  readonly failed?: string
}

interface Asking {
  readonly resolve: (answer: unknown) => void
  readonly reject: (cause: unknown) => void
}

/** The page's end: calls methods of what the worker answers with. */
export function callsTo(worker: Worker) {
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
    broken = new Error('the worker could not be started')
    for (const { reject } of waiting.values()) reject(broken)
    waiting.clear()
  }
  return (method: string) =>
    (...args: readonly unknown[]): Promise<never> => {
      if (broken) return Promise.reject(broken)
      asked += 1
      const number = asked
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve: resolve as Asking['resolve'], reject })
        worker.postMessage({ number, method, args } satisfies Asked)
      })
    }
}

/** As much of a worker's scope as is used here: the app is written against the types of a page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Asked>) => void) | null
  postMessage(answered: Answered): void
}

/** The worker's end: answers with the methods of `target`. */
export function answerWith(target: object): void {
  const scope = globalThis as unknown as WorkerScope
  const methods = target as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>
  scope.onmessage = async ({ data: { number, method, args } }) => {
    try {
      scope.postMessage({ number, answer: await methods[method]?.(...args) })
    } catch (cause) {
      scope.postMessage({ number, failed: String(cause) })
    }
  }
}

/** Whether this browser has files of its own for a page, and workers to hold them. */
export function hasPrivateFiles(): boolean {
  return 'storage' in navigator && 'getDirectory' in navigator.storage && 'Worker' in globalThis
}
