import {
  notAVaultFile,
  VaultFileDecoder,
  type VaultFileEntry,
  type VaultFileProblem,
} from '../../core/protocol/decode-vault-file.ts'
import type { VaultFileCounts } from '../../core/protocol/vault-file.ts'
import type { Result } from '../../core/result.ts'
import { kindNamed } from '../../core/vault/kinds.ts'

/** A tab holds all records of a file in memory before it takes them. */
const MAX_TEXT_CHARS = 512 * 1024 * 1024

/** Lines that are gathered before they are packed: pieces of a usual size pass quicker. */
const CHARS_PER_PIECE = 256 * 1024

/** The bytes of a vault file with these lines. */
export function packVaultFile(lines: AsyncIterable<string>): Promise<Blob> {
  const pieces = inPieces(lines)
  const text = new ReadableStream<string>({
    async pull(controller) {
      const next = await pieces.next()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
  })
  const bytes = text.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'))
  return new Response(bytes).blob()
}

async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<string, void> {
  let piece = ''
  for await (const line of lines) {
    piece += line
    if (piece.length < CHARS_PER_PIECE) continue
    yield piece
    piece = ''
  }
  yield piece
}

/**
 * Reads a vault file to its end and calls `take` with each entry. Nothing of it is to be kept unless
 * the answer is ok.
 */
export async function readVaultFile(
  file: Blob,
  take: (entry: VaultFileEntry) => void,
): Promise<Result<VaultFileCounts, VaultFileProblem>> {
  const decoder = new VaultFileDecoder(kindNamed, MAX_TEXT_CHARS)
  const reader = file
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream())
    .getReader()
  let isPacked = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return decoder.finish()
      isPacked = true
      const entries = decoder.push(value)
      if (!entries.ok) return entries
      for (const entry of entries.value) take(entry)
    }
  } catch {
    // The packing itself is broken: from its first byte on, or somewhere within.
    if (!isPacked) return notAVaultFile
    const ended = decoder.finish()
    return ended.ok ? notAVaultFile : ended
  } finally {
    reader.cancel().catch(() => {})
  }
}
