import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { cutOffFile, notAVaultFile } from '../../core/protocol/decode-vault-file.ts'
import { VaultFileError } from './vault-file-error.ts'

/**
 * Texts as gzipped UTF-8, in pieces. Nothing is begun before the first piece is read; an error of the
 * texts is thrown where the pieces are.
 */
export async function* gzipped(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const gzip = createGzip()
  // It is thrown by the loop that reads from `gzip`, which the pipeline then closes.
  void pipeline(texts, gzip).catch(() => {})
  yield* gzip
}

/**
 * The text of gzipped bytes, in pieces. Throws a `VaultFileError` where they are no gzip
 * (`not-a-vault-file`), or stop early or are altered (`damaged-file`).
 */
export async function* gunzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const gunzip = createGunzip().setEncoding('utf8')
  void pipeline(bytes, gunzip).catch(() => {})
  let isBegun = false
  try {
    for await (const text of gunzip) {
      isBegun = true
      yield text as string
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code !== 'Z_DATA_ERROR' && code !== 'Z_BUF_ERROR') throw error
    throw new VaultFileError((isBegun ? cutOffFile : notAVaultFile).problem, { cause: error })
  }
}
