import { cleanFileName } from '../../core/files/file-name.ts'
import type { PrintedDocument } from '../../core/materials/printed.ts'
import { ok, problem, type Result } from '../../core/result.ts'
import type { FromWriter, ToWriter, Writing } from './messages.ts'

/** No document takes as long; a worker that does not answer is given up. */
const GIVEN_UP_MS = 30_000
/** The worker keeps its fonts for the next document this long. */
const KEPT_MS = 120_000

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

let writer: Worker | undefined
let resting: ReturnType<typeof setTimeout> | undefined
let number = 0

/**
 * A document as a file, named after its title unless `name` says otherwise. It is made in a worker that loads when it is first needed
 * and is kept for the next one. Problems: `unprintable` (PDF alone), `not-written`.
 */
export async function writeDocumentInWorker(
  printed: PrintedDocument,
  { format, template, name = printed.title }: Writing,
): Promise<Result<File>> {
  const written = await ask({ number: ++number, printed, format, template })
  if (!written.ok) return written
  const called = cleanFileName(`${name.replace(/[/\\]/g, '-')}.${format}`)
  return ok(new File([written.value], called, { type: types[format] }))
}

function ask(message: ToWriter): Promise<FromWriter['written']> {
  clearTimeout(resting)
  writer ??= new Worker(new URL('./write-worker.ts', import.meta.url), { type: 'module' })
  const worker = writer
  return new Promise((resolve) => {
    const end = (written: FromWriter['written']) => {
      clearTimeout(timer)
      worker.removeEventListener('message', heard)
      worker.removeEventListener('error', failed)
      resolve(written)
    }
    const heard = ({ data }: MessageEvent<FromWriter>) => {
      if (data.number !== message.number) return
      resting = setTimeout(close, KEPT_MS)
      end(data.written)
    }
    const failed = () => {
      close()
      end(
        problem(
          'not-written',
          'The document was not made. Your words are kept as they are. Reload the page and print once more.',
        ),
      )
    }
    const timer = setTimeout(failed, GIVEN_UP_MS)
    worker.addEventListener('message', heard)
    worker.addEventListener('error', failed)
    worker.postMessage(message)
  })
}

function close(): void {
  writer?.terminate()
  writer = undefined
}
