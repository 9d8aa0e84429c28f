/** How a file is shown: never in a way in which something in it could run. */
export type ShowAs = 'image' | 'text' | 'pdf' | 'save'

/** So many first bytes tell what a file is. */
export const HEAD_BYTES = 8192

const textEndings = new Set(['txt', 'md', 'csv', 'tsv', 'log', 'ics', 'eml', 'json', 'yaml', 'yml'])
const textTypes = new Set([
  'text/plain',
  'text/csv',
  'text/markdown',
  'text/calendar',
  'message/rfc822',
])

/**
 * What a file is by its first bytes: what its name or type says of pictures and PDF is not believed.
 * Text has to say that it is, and must not look like anything else.
 */
export function showAs(name: string, type: string, head: Uint8Array): ShowAs {
  if (isPicture(head)) return 'image'
  if (startsWith(head, '%PDF-')) return 'pdf'
  const ending = name.toLowerCase().split('.').at(-1) ?? ''
  const saysText = textTypes.has(type) || textEndings.has(ending)
  return saysText && looksLikeText(head) ? 'text' : 'save'
}

/** PNG, JPEG, GIF, WebP and AVIF: pictures of points, in which nothing can run. */
function isPicture(head: Uint8Array): boolean {
  return (
    startsWith(head, '\x89PNG\r\n\x1a\n') ||
    startsWith(head, '\xff\xd8\xff') ||
    startsWith(head, 'GIF87a') ||
    startsWith(head, 'GIF89a') ||
    (startsWith(head, 'RIFF') && startsWith(head, 'WEBP', 8)) ||
    startsWith(head, 'ftypavif', 4)
  )
}

function startsWith(head: Uint8Array, text: string, at = 0): boolean {
  return [...text].every((letter, n) => head[at + n] === letter.charCodeAt(0))
}

/** UTF-8 without control characters; the last character may be cut in two. */
function looksLikeText(head: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return !/[^\P{Cc}\t\n\r\f]/u.test(text)
  } catch {
    return false
  }
}
