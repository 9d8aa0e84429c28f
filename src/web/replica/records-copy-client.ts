import type { CopyKeeper } from './records-copy.ts'
import { callsTo, hasPrivateFiles } from './worker-calls.ts'

/** The second copy of all records in files of the browser; undefined where it has none. */
export function openRecordsCopy(): CopyKeeper | undefined {
  if (!hasPrivateFiles()) return undefined
  const worker = new Worker(new URL('./records-copy-worker.ts', import.meta.url), {
    type: 'module',
  })
  const ask = callsTo(worker)
  return {
    append: ask('append'),
    begin: ask('begin'),
    add: ask('add'),
    finish: ask('finish'),
    latest: ask('latest'),
    forget: ask('forget'),
  }
}
