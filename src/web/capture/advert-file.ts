import { captureWords } from '../../core/content/en/capture.ts'
import { plainText } from '../../core/exchange/plain-text.ts'
import { cleanFileName } from '../../core/files/file-name.ts'
import type { GivenAdvert } from '../../core/materials/read-advert.ts'
import { ok, problem, type Result } from '../../core/result.ts'

/** A larger file is no advert. */
const MAX_FILE_BYTES = 2 * 1024 * 1024

/** Documents that are read in a worker, where their bytes are judged. */
const documents = /\.(?:pdf|docx?|docm|rtf|odt|pages)$/i

/**
 * The words of a text, a web page, a PDF or a DOCX as a file. Problems: `too-large`, `not-text`, and for
 * documents those of `readDocument`.
 */
export async function readAdvertFile(file: File): Promise<Result<GivenAdvert>> {
  const name = cleanFileName(file.name)
  if (documents.test(name)) {
    const { readDocumentInWorker } = await import('../documents/read-document.ts')
    const read = await readDocumentInWorker(file)
    return read.ok ? ok({ text: read.value.text }) : read
  }
  if (file.size > MAX_FILE_BYTES) return problem('too-large', captureWords.tooBig(name))
  const text = decoded(await file.arrayBuffer())
  if (text === null) return problem('not-text', captureWords.notText(name))
  if (!/^text\/html|xhtml/.test(file.type) && !/\.x?html?$/i.test(name)) return ok({ text })
  const title = /<title[^>]{0,200}>([^<]{1,300})</i.exec(text)?.[1] ?? ''
  const link = /<link[^>]{0,200}rel="?canonical"?[^>]{0,200}href="(https?:[^"]{4,2000})"/i.exec(
    text,
  )?.[1]
  const posting = postingIn(text)
  const body = text.replace(/^[\s\S]*?<body[^>]*>/i, '<p>').replace(/<!--[\s\S]*?-->/g, '')
  return ok({ text: plainText(body), title: plainText(`<p>${title}</p>`), link, posting })
}

/** What the page says of its job for search engines, as it stands there. */
function postingIn(html: string): string | undefined {
  for (const [, json] of html.matchAll(/<script[^>]{0,100}ld\+json[^>]{0,100}>([^<]*)</gi)) {
    if (json?.includes('JobPosting')) return json
  }
  return undefined
}

/** UTF-8, or Windows-1252 where it is not that; null for bytes that are no text. */
function decoded(bytes: ArrayBuffer): string | null {
  const isText = (text: string) => !/[^\P{Cc}\t\n\r\f]/u.test(text.slice(0, 8192))
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return isText(text) ? text : null
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    return isText(text) ? text : null
  }
}
