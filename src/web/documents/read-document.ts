import type { DocumentText } from '../../core/materials/document-text.ts'
import type { Result } from '../../core/result.ts'
import { readLimits } from '../../documents/read/limits.ts'
import { type ReadProblem, unread } from '../../documents/read/read-problem.ts'
import type { FromReader, ToReader } from './messages.ts'

/**
 * The lines of a file that somebody chose or dropped, read in a worker of its own, which is ended when
 * it takes too long and gives its memory back afterwards. Problems: those of `readDocument`.
 */
export function readDocumentInWorker(file: File): Promise<Result<DocumentText, ReadProblem>> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' })
  return new Promise((resolve) => {
    const end = (read: Result<DocumentText, ReadProblem>) => {
      clearTimeout(timer)
      worker.terminate()
      resolve(read)
    }
    const timer = setTimeout(() => end(unread('too-slow')), readLimits.timeMs * 2)
    worker.addEventListener('error', () => end(unread('broken')))
    worker.addEventListener('message', ({ data }: MessageEvent<Partial<FromReader>>) => {
      if (data.read) end(data.read)
    })
    worker.postMessage({ file } satisfies ToReader)
  })
}
