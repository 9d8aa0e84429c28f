import type { DocumentText } from '../../core/materials/document-text.ts'
import type { Result } from '../../core/result.ts'
import { sniff } from '../../mail/parse/sniff.ts'
import { readLimits } from './limits.ts'
import { readDocx } from './read-docx.ts'
import { readPdf } from './read-pdf.ts'
import { readHtml, readPlain } from './read-plain.ts'
import { type ReadProblem, unread } from './read-problem.ts'

/** Bytes of a PDF may begin behind some of something else (ISO 32000-1, H.3.4.1). */
const PDF_WITHIN = 1024

/**
 * The lines of a PDF, a DOCX, a web page or a plain text. What a file is, its bytes say; its name only
 * helps where they do not. Nothing in it is run, fetched or made up: a file without words is a problem.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
): Promise<Result<DocumentText, ReadProblem>> {
  if (bytes.length > readLimits.fileBytes) return unread('too-large')
  if (bytes.length === 0) return unread('empty')
  const found = sniff(bytes, name)
  if (isPdf(bytes)) return readPdf(bytes)
  if (found.form !== 'unreadable') {
    return found.form === 'html' ? readHtml(bytes) : readPlain(bytes)
  }
  switch (found.code) {
    case 'word-document':
    case 'archive':
      return startsWithZip(bytes) ? readDocx(bytes) : isOld(bytes)
    case 'outlook-file':
      return isOld(bytes)
    case 'rich-text':
      return unread('rich-text')
    case 'image':
      return unread('picture')
    case 'empty':
      return unread('empty')
    default:
      return unread('not-a-document')
  }
}

function isPdf(bytes: Uint8Array): boolean {
  return has(bytes.subarray(0, PDF_WITHIN), '%PDF-')
}

function startsWithZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** A container of Microsoft's older kind: a DOCX that is locked, or a document of Word before 2007. */
function isOld(bytes: Uint8Array): Result<never, ReadProblem> {
  if (has(bytes, wide('EncryptedPackage'))) return unread('password')
  return unread(has(bytes, wide('WordDocument')) ? 'old-word' : 'not-a-document')
}

/** Names in such a container are UTF-16. */
function wide(name: string): string {
  return [...name].join('\0')
}

function has(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if ([...text].every((sign, index) => bytes[at + index] === sign.charCodeAt(0))) return true
  }
  return false
}
