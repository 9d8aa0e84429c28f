import type { GivenAdvert } from '../../core/materials/read-advert.ts'

/** The most of a page's words that another page hands over, in UTF-16 units: addresses have an end. */
export const MAX_HANDED_CHARS = 12_000
/** The most of what a page says of its job for machines; one that is longer is left where it is. */
export const MAX_JOB_CHARS = 8000
const MAX_TITLE_CHARS = 300
const MAX_LINK_CHARS = 2000

/**
 * What another page or app handed over in an address: title, link and words, each as plain text and no
 * longer than it may be. `address` is everything behind the path, such as `#title=…&text=…`. Null where
 * nothing was handed over.
 */
export function handedOver(address: string): GivenAdvert | null {
  const params = new URLSearchParams(address.replace(/^[#?]+/, ''))
  const of = (name: string, most: number) => (params.get(name) ?? '').slice(0, most).trim()
  const text = of('text', MAX_HANDED_CHARS)
  const title = of('title', MAX_TITLE_CHARS)
  const given = of('url', MAX_LINK_CHARS) || of('link', MAX_LINK_CHARS)
  const link = /^https?:\/\//i.test(given) ? given : ''
  const posting = of('job', MAX_JOB_CHARS)
  if (text === '' && title === '' && link === '') return null
  return { text, title, link, ...(posting === '' ? {} : { posting }) }
}

/** Where what was handed over begins in the page's address: behind `?` or `#`; empty where nothing was. */
export function handedPart({
  search,
  hash,
}: {
  readonly search: string
  readonly hash: string
}): string {
  const behindRoute = /^#\/[^?]*(\?.*)$/.exec(hash)?.[1]
  if (behindRoute !== undefined) return behindRoute
  if (search.length > 1) return search
  return hash.startsWith('#/') ? '' : hash
}
