import type { CameIn } from '../../core/import/take-in.ts'
import { incomingLetter, skimIncoming } from '../../mail/parse/incoming-letter.ts'
import { streamLetters } from '../../mail/parse/parse-letters.ts'
import type { Batch } from './messages.ts'

/** One set of changes takes in a batch, and a page must not stand still for it. */
const BATCH_LETTERS = 100
/** UTF-16 units of all texts of a batch. */
const BATCH_CHARS = 1_000_000
/** A file is handed on in pieces of so many bytes: browsers read far more at once than a batch takes. */
const PIECE_BYTES = 65_536
/** A batch is sent after so long even where it is small, so that something moves. */
const BATCH_MS = 400

/**
 * The letters of files in the order of the files, read and in batches. It goes on when the next batch
 * is asked for; files of any size need the memory of one batch. The first `skip` are left out. Answers
 * with why the last file without any letter could not be read, or null.
 */
export async function* readFiles(
  files: readonly File[],
  { zone, skip }: { readonly zone: string; readonly skip: number },
): AsyncGenerator<Batch, string | null> {
  let messages: CameIn[] = []
  let chars = 0
  let doneBytes = 0
  let index = 0
  let problem: string | null = null
  let sentAt = performance.now()
  const counted = (bytes: number) => {
    doneBytes += bytes
  }
  for (const file of files) {
    for await (const parsed of streamLetters(chunksOf(file, counted), file.name)) {
      if (!parsed.ok) {
        problem = parsed.problem.message
        continue
      }
      index += 1
      const isDue = performance.now() - sentAt > BATCH_MS
      if (index > skip) {
        const letter = incomingLetter(parsed.value, 'file', zone)
        messages.push({ letter, ...skimIncoming(letter) })
        chars += letter.text.length
      }
      if (messages.length < BATCH_LETTERS && chars < BATCH_CHARS && !isDue) continue
      yield { messages, doneBytes }
      messages = []
      chars = 0
      sentAt = performance.now()
    }
  }
  if (messages.length > 0) yield { messages, doneBytes }
  return problem
}

async function* chunksOf(
  file: File,
  counted: (bytes: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = file.stream().getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      for (let start = 0; start < value.length; start += PIECE_BYTES) {
        const piece = value.subarray(start, start + PIECE_BYTES)
        counted(piece.length)
        yield piece
      }
    }
  } finally {
    // A file that is one letter is not read to its end.
    await reader.cancel()
  }
}
