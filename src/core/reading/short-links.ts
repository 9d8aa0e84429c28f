import { hostOfLink } from './hosts.ts'

/** Words, or a long address with what is shown of it. */
export interface ShownPart {
  readonly text: string
  /** The whole address where `text` is cut; null for words. */
  readonly whole: string | null
}

/** Addresses of up to so many characters stay as they are. */
const SHORT_CHARS = 60
const longAddress = new RegExp(`https?://[^\\s<>"]{${SHORT_CHARS},}`, 'gi')

/**
 * Text with the long addresses that count clicks cut for show: `https://click.mailer.example/…`. The
 * true host stays whole, since it alone tells where an address leads.
 */
export function shortLinks(text: string): readonly ShownPart[] {
  const parts: ShownPart[] = []
  let at = 0
  for (const found of text.matchAll(longAddress)) {
    if (found.index > at) parts.push({ text: text.slice(at, found.index), whole: null })
    parts.push({ text: `https://${hostOfLink(found[0])}/…`, whole: found[0] })
    at = found.index + found[0].length
  }
  if (at < text.length) parts.push({ text: text.slice(at), whole: null })
  return parts
}
