import type { SecondKeeper } from './second-keeper.ts'
import { callsTo, hasPrivateFiles } from './worker-calls.ts'

/** The log of this tab in files of the browser; undefined where it has none. */
export function openLog(): SecondKeeper | undefined {
  if (!hasPrivateFiles()) return undefined
  const worker = new Worker(new URL('./log-worker.ts', import.meta.url), { type: 'module' })
  const ask = callsTo(worker)
  return {
    append: ask('append'),
    restate: ask('restate'),
    left: ask('left'),
    dropLeft: ask('dropLeft'),
    close: () => worker.terminate(),
  }
}
