import { hostOfLink } from '../reading/hosts.ts'
import type { AdvertFact } from './read-advert.ts'

const MAX_LINK_CHARS = 2000

/** Parts of an address that only tell who followed it. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|trk\w*|refid|trackingid|mc_\w+|ref|src|source|originalsubdomain)=/i

/** A link alone, without what only tracks who followed it; null for any other text. */
export function tidyLink(text: string): string | null {
  const plain = text.trim()
  if (plain.length > MAX_LINK_CHARS || /\s/.test(plain) || hostOfLink(plain) === '') return null
  const [, address = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(plain) ?? []
  const kept = query
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !tracking.test(part))
  const bare = address.replace(/^(https?:\/\/)[^/@]*@/i, '$1')
  return `${bare}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash}`
}

/** Sites on which employers' jobs stand, and where in an address the employer is. */
const boards: readonly RegExp[] = [
  /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io\/(?<company>[\w-]{2,60})(?:\/|$)/,
  /^jobs(?:\.eu)?\.lever\.co\/(?<company>[\w.-]{2,60})(?:\/|$)/,
  /^jobs\.ashbyhq\.com\/(?<company>[\w.%-]{2,60})(?:\/|$)/,
  /^apply\.workable\.com\/(?<company>[\w-]{2,60})(?:\/|$)/,
  /^(?:jobs|careers)\.smartrecruiters\.com\/(?<company>[\w-]{2,60})\/(?:\d+-(?<role>[\w-]{3,90}))?/,
  /^(?<company>[\w-]{2,60})\.(?:jobs\.)?personio\.(?:de|com)(?:\/|$)/,
  /^(?<company>[\w-]{2,60})\.(?:recruitee|teamtailor|bamboohr|breezy|applytojob|factorialhr|homerun|softgarden|welcomekit)\.(?:com|hr|co|io)(?:\/|$)(?:(?:o|jobs|p)\/(?:\d+-)?(?<role>[a-z]+(?:-[a-z]+){1,9}))?/,
  /^(?<company>[\w-]{2,60})\.(?:wd\d+\.)?myworkdayjobs\.com\/.*\/job\/[^/]*\/(?<role>[A-Za-z]+(?:-[A-Za-z]+){0,9})_/,
  /^www\.welcometothejungle\.com\/\w\w\/companies\/(?<company>[\w-]{2,60})\/jobs\/(?<role>[a-z]+(?:-[a-z]+){1,9}?)(?:_|$)/,
]

/** What the address of a known kind of site names; nothing for any other. */
export function factsOfLink(link: string | null): {
  readonly company: AdvertFact | null
  readonly role: AdvertFact | null
} {
  const address = (link ?? '').replace(/^https?:\/\//i, '').replace(/[?#].*$/, '')
  for (const board of boards) {
    const groups = board.exec(address)?.groups
    if (!groups) continue
    return { company: named(groups.company), role: named(groups.role) }
  }
  return { company: null, role: null }
}

function named(slug: string | undefined): AdvertFact | null {
  if (slug === undefined || /^(?:www|jobs|careers|embed|api|app|apply)$/i.test(slug)) return null
  const words = slug.replace(/%20|[-_.]+/g, ' ').trim()
  const value = words.replace(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase())
  return value === '' ? null : { value, words: slug, start: null, end: null, from: 'link' }
}
