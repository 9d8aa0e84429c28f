import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'

/** The ways in which a word may lie in a file. */
export function spellings(word: string): readonly Buffer[] {
  const bytes = Buffer.from(word)
  const texts = [
    word,
    word.toLowerCase(),
    word.toUpperCase(),
    encodeURIComponent(word),
    [...word].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    bytes.toString('hex'),
    // Base64 spells a word in three ways, by where it begins; the outer letters depend on neighbours.
    ...[0, 1, 2].flatMap((shift) => {
      const padded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
      const core = padded.slice(shift === 0 ? 0 : 4, -4)
      return [core, core.replaceAll('+', '-').replaceAll('/', '_')]
    }),
  ]
  const utf16 = Buffer.from(word, 'utf16le')
  return [...texts.map((text) => Buffer.from(text)), utf16, Buffer.from(utf16).swap16()]
}

/** Every file below these folders with which of the words it holds, spelt in whichever way. */
export function filesWith(words: readonly string[], ...folders: readonly string[]): string[] {
  return folders.flatMap(filesBelow).flatMap((file) => {
    const bytes = contentOf(file)
    return bytes ? wordsIn(words, bytes).map((word) => `${word} in ${file}`) : []
  })
}

/** What was found in bytes by their hash and the words: a folder that is looked through again and again changes little. */
const searched = new Map<string, string[]>()

/** Which of the words these bytes hold, packed parts included. */
export function wordsIn(words: readonly string[], bytes: Buffer): string[] {
  const key = `${createHash('sha256').update(bytes).digest('base64')} ${words}`
  const known = searched.get(key) ?? found(words, bytes)
  searched.set(key, known)
  return known
}

function found(words: readonly string[], bytes: Buffer): string[] {
  const all = [bytes, ...unpacked(bytes)]
  return words.filter((word) =>
    spellings(word).some((spelling) => all.some((part) => part.includes(spelling))),
  )
}

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Files of a living browser come and go. */
function contentOf(file: string): Buffer | undefined {
  try {
    return statSync(file).size > 200_000_000 ? undefined : readFileSync(file)
  } catch {
    return undefined
  }
}

/** What unpacks from where a gzip or zlib stream seems to begin, and from the start. */
function unpacked(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = []
  const take = (unpack: () => Buffer) => {
    try {
      parts.push(unpack())
    } catch {
      // It was none.
    }
  }
  take(() => brotliDecompressSync(bytes))
  take(() => inflateRawSync(bytes))
  for (
    let at = bytes.indexOf('\x1f\x8b', 0, 'latin1'), tries = 0;
    at >= 0 && tries < 500;
    tries += 1
  ) {
    const from = at
    take(() => gunzipSync(bytes.subarray(from)))
    at = bytes.indexOf('\x1f\x8b', at + 1, 'latin1')
  }
  for (const head of ['\x78\x01', '\x78\x9c', '\x78\xda']) {
    for (let at = bytes.indexOf(head, 0, 'latin1'), tries = 0; at >= 0 && tries < 500; tries += 1) {
      const from = at
      take(() => inflateSync(bytes.subarray(from)))
      at = bytes.indexOf(head, at + 1, 'latin1')
    }
  }
  return parts
}
