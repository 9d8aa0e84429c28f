import { limits } from './limits.ts'

/** A name found in the text. Offsets are UTF-16 into the text that was searched. */
export interface FoundName {
  readonly name: string
  readonly start: number
  readonly end: number
}

const joiners = new Set([
  'of',
  'and',
  '&',
  'the',
  'for',
  'de',
  'la',
  'le',
  'du',
  'von',
  'van',
  'der',
  'und',
  'et',
  'y',
  'at',
  '+',
])
const legal =
  /^(?:inc|llc|ltd|limited|corp|corporation|co|company|gmbh|plc|ag|pbc|lp|llp|sa|bv|oy|ab|kg|se)\.?$/i
const stopsName: ReadonlySet<string> = new Set(
  `hi hello dear thank thanks we our you your i the this that it if please unfortunately however while although at in
  on as after best kind regards sincerely to for and with a an is job jobs application role position date location subject from sent here what when there these those they applicant candidate email team no one all both what's let's here's great good some many any not only click visit unsubscribe`.split(
    /\s+/,
  ),
)

/** Starts with a capital or a digit, or is a web name such as `shop.example`. */
function looksLikeName(word: string): boolean {
  return (
    /^[\p{Lu}\d]/u.test(word) ||
    /^[a-z]{2,24}\.(?:com|io|ai|org|net|co|example|test)$/.test(word) ||
    /^[a-z]{1,3}[A-Z]/.test(word)
  )
}

/**
 * The name that begins at `start`: capitalised words, with joining words between them and a legal
 * form after a comma. Null when none begins there.
 */
export function nameAt(text: string, start: number): FoundName | null {
  const words: string[] = []
  let at = start
  let end = start
  let pending: string[] = []
  for (let count = 0; count < limits.nameWords; count++) {
    const match = /^(["“(]?)([^\s,;:!?()|"“”<>]{1,40})/u.exec(text.slice(at, at + 48))
    if (match === null) break
    if (match[1] === '(' || (match[1] !== '' && words.length > 0)) break
    const lead = match[1]?.length ?? 0
    const raw = match[2] ?? ''
    const bare = raw.replace(/[.'’]+$/u, '').replace(/['’]s$/u, '')
    const possessive = /['’]s$/u.test(raw)
    const dotted = raw.endsWith('.') && !legal.test(raw) && !/^(?:[A-Z]\.){1,4}$/.test(raw)
    if (/^[-–—·•]+$/u.test(bare) || bare === '') break
    const isJoiner = joiners.has(bare.toLowerCase()) && !/^[\p{Lu}]/u.test(bare)
    if (isJoiner && words.length > 0) pending.push(bare)
    else if (looksLikeName(bare) || (bare === '&' && words.length > 0)) {
      const common =
        stopsName.has(bare.toLowerCase()) || /n['’]t$|['’](?:ve|re|ll|m|d)$/u.test(bare)
      if (words.length === 0 && common && bare !== 'The') break
      words.push(...pending, bare)
      pending = []
      end = at + lead + bare.length
      if (legal.test(raw) && raw.endsWith('.')) end = at + lead + raw.length
    } else break
    if (dotted || (possessive && !/^ [\p{Lu}]/u.test(text.slice(at + lead + raw.length)))) break
    at += lead + raw.length
    const next = text.slice(at, at + 12)
    const form = /^, ?(Inc|LLC|Ltd|Limited|PBC|Corp|GmbH|LLP)\b\.?/.exec(next)
    if (form && words.length > 0) {
      end = at + form[0].length
      words.push(form[1] ?? '')
      break
    }
    if (next[0] !== ' ') break
    at += 1
  }
  if (words.length === 0 || (words.length === 1 && words[0]?.toLowerCase() === 'the')) return null
  const name = text.slice(start, end).replace(/^["“]/u, '').trim()
  return name.length < 2 || name.length > 80 ? null : { name, start, end }
}

/** What two spellings of one company share: letters and digits without the legal form. */
export function companyKey(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\.(?:com|io|ai|org|net)\b/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  while (words.length > 1 && legal.test(words.at(-1) ?? '')) words.pop()
  return words.join('')
}
