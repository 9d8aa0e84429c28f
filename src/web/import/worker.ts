import type { FromWorker, ToWorker } from './messages.ts'
import { readFiles } from './read-files.ts'

let goOn = () => {}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'more') goOn()
  else void read(data)
})

async function read({ files, zone, skip }: ToWorker & { readonly type: 'read' }): Promise<void> {
  const batches = readFiles(files, { zone, skip })
  try {
    for (;;) {
      const next = await batches.next()
      if (next.done) return tell({ type: 'end', problem: next.value })
      const asked = new Promise<void>((resolve) => {
        goOn = resolve
      })
      tell({ type: 'letters', ...next.value })
      await asked
    }
  } catch (cause) {
    console.warn('Onward could not read on:', cause)
    tell({ type: 'cut' })
  }
}

function tell(message: FromWorker): void {
  postMessage(message)
}
