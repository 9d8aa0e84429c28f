import { readLimits } from '../../documents/read/limits.ts'
import { readDocument } from '../../documents/read/read-document.ts'
import { unread } from '../../documents/read/read-problem.ts'
import type { FromReader, ToReader } from './messages.ts'

addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  read(data.file)
    .then((read) => postMessage({ read } satisfies FromReader))
    .catch(reportError)
})

async function read(file: File): Promise<FromReader['read']> {
  // Known before its bytes are in memory.
  if (file.size > readLimits.fileBytes) return unread('too-large')
  return readDocument(new Uint8Array(await file.arrayBuffer()), file.name)
}
