import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import type { IncomingLetter } from '../core/recovery/letter-in.ts'
import { ok, type Problem, type Result } from '../core/result.ts'
import { incomingLetter } from '../mail/parse/incoming-letter.ts'
import { streamLetters } from '../mail/parse/parse-letters.ts'

const CHUNK_BYTES = 256 * 1024

/** A letter of a file, and what of it could not be read. */
export interface FoundLetter extends IncomingLetter {
  /** Place in the file, from 0. */
  readonly index: number
  readonly trouble: Problem | null
}

/**
 * The letters of a file, or of `input` where `file` is `-`, in file order and in the memory of one.
 * Yields a problem instead of throwing when the file is missing, is a folder or may not be read.
 * `tellBytes` hears of each piece as it is read.
 */
export async function* lettersInFile(
  file: string,
  input: Readable,
  zone: string,
  tellBytes: (count: number) => void = () => {},
): AsyncGenerator<Result<FoundLetter>> {
  const chunks = file === '-' ? input : createReadStream(file, { highWaterMark: CHUNK_BYTES })
  const name = file === '-' ? null : basename(file)
  try {
    for await (const parsed of streamLetters(counted(chunks, tellBytes), name)) {
      if (!parsed.ok) yield parsed
      else {
        const { index, trouble } = parsed.value
        yield ok({ ...incomingLetter(parsed.value, 'cli', zone), index, trouble })
      }
    }
  } catch (error) {
    const explained = explainReadError(error)
    if (!explained) throw error
    yield { ok: false, problem: explained }
  }
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  tell: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    tell(chunk.length)
    yield chunk
  }
}

/** What an error of reading a file that the person named means; null for bugs. */
export function explainReadError(error: unknown): Problem | null {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'not-found', message: 'There is no such file. Check its name.' }
    case 'EISDIR':
      return {
        code: 'is-a-folder',
        message:
          'This is a folder. Name the files in it; in a mailbox of Apple Mail that is the file “mbox”.',
      }
    case 'EACCES':
    case 'EPERM':
      return { code: 'not-allowed', message: 'You may not read this file. Check its rights.' }
    case 'EIO':
      return { code: 'unreadable', message: 'The disk did not give all of this file.' }
    default:
      return null
  }
}
