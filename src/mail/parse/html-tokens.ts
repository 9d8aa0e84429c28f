/** What HTML consists of, as far as its words are concerned. `attributes` is the raw source. */
export type HtmlToken =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'open'; readonly name: string; readonly attributes: string }
  | { readonly type: 'close'; readonly name: string }

/** Elements whose content is no words, or (`title`) stands elsewhere. Their content is skipped. */
const rawElements = /^(?:script|style|title|textarea|iframe|noembed|noframes|xmp|template)$/

/**
 * Cuts HTML into tokens without building a tree, following what a browser's tokeniser does with
 * broken source, except that whatever is never closed (a comment, a quote, a tag) does not swallow
 * the words after it. Every search either moves forward or is remembered as hopeless, so the time
 * is linear in the length. Comments, doctypes, scripts and styles yield nothing.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const source = searchable(html)
  let at = 0
  let textFrom = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    const end = markupEnd(source, open)
    if (end < 0) {
      at = open + 1
      continue
    }
    if (open > textFrom) yield { type: 'text', text: html.slice(textFrom, open) }
    const tag = tagAt(html, open, end)
    if (tag) yield tag
    at = end
    if (tag?.type === 'open' && rawElements.test(tag.name)) at = rawEnd(source, tag.name, end)
    textFrom = at
  }
  if (textFrom < html.length) yield { type: 'text', text: html.slice(textFrom) }
}

interface Source {
  readonly html: string
  /** `indexOf` that searches no second time for what is not there. */
  readonly find: (needle: string, from: number) => number
  /** The same for the end tag of an element, in either case. */
  readonly findEndTag: (name: string, from: number) => number
  readonly lastGreaterThan: number
}

function searchable(html: string): Source {
  const absent = new Set<string>()
  const remembering =
    (search: (needle: string, from: number) => number) => (needle: string, from: number) => {
      if (absent.has(needle)) return -1
      const found = search(needle, from)
      if (found < 0) absent.add(needle)
      return found
    }
  return {
    html,
    find: remembering((needle, from) => html.indexOf(needle, from)),
    findEndTag: remembering((name, from) => {
      const end = new RegExp(`</${name}`, 'gi')
      end.lastIndex = from
      return end.exec(html)?.index ?? -1
    }),
    lastGreaterThan: html.lastIndexOf('>'),
  }
}

/** The offset behind the markup that begins at `open`, or -1 where `<` is only a character. */
function markupEnd(source: Source, open: number): number {
  const { html, find } = source
  const next = html[open + 1] ?? ''
  if (/[a-zA-Z]/.test(next)) return tagEnd(source, open + 2)
  if (next === '/' && /[a-zA-Z]/.test(html[open + 2] ?? '')) return after(find('>', open), 1)
  if (next !== '!' && next !== '?' && next !== '/') return -1
  if (html.startsWith('<!--', open)) {
    const comment = after(find('-->', open + 2), 3)
    if (comment >= 0) return comment
  }
  return after(find('>', open), 1)
}

function after(found: number, length: number): number {
  return found < 0 ? -1 : found + length
}

/** The offset behind the `>` of a tag; a `>` within a quoted value does not count. */
function tagEnd({ html, find, lastGreaterThan }: Source, from: number): number {
  let at = from
  let beforeValue = false
  while (at <= lastGreaterThan) {
    const char = html[at] ?? ''
    if (char === '>') return at + 1
    if (beforeValue && (char === '"' || char === "'")) {
      const close = find(char, at + 1)
      if (close >= 0 && close < lastGreaterThan) at = close
      beforeValue = false
    } else if (char === '=') beforeValue = true
    else if (!/\s/.test(char)) beforeValue = false
    at += 1
  }
  return -1
}

function tagAt(html: string, open: number, end: number): HtmlToken | null {
  const closing = html[open + 1] === '/'
  const nameFrom = open + (closing ? 2 : 1)
  let nameEnd = nameFrom
  while (nameEnd < end - 1 && nameEnd - nameFrom < 40 && /[a-zA-Z0-9:_-]/.test(html[nameEnd] ?? ''))
    nameEnd += 1
  if (nameEnd === nameFrom) return null
  const name = html.slice(nameFrom, nameEnd).toLowerCase()
  if (closing) return { type: 'close', name }
  return { type: 'open', name, attributes: html.slice(nameEnd, end - 1) }
}

/** The offset of the end tag of a raw element; a script or style that never ends takes the rest. */
function rawEnd(source: Source, name: string, from: number): number {
  const found = source.findEndTag(name, from)
  if (found >= 0) return found
  return name === 'script' || name === 'style' ? source.html.length : from
}

const attribute = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

const mentions = new Map<string, RegExp>()

/** Whether `name` stands anywhere in the source, which takes a tenth of reading the attributes. */
function mightHave(attributes: string, name: string): boolean {
  let mention = mentions.get(name)
  if (!mention) {
    mention = new RegExp(name, 'i')
    mentions.set(name, mention)
  }
  return mention.test(attributes)
}

/** The value of the first attribute called `name` (lowercase): '' without a value, null if absent. */
export function attributeValue(attributes: string, name: string): string | null {
  if (!mightHave(attributes, name)) return null
  for (const [, key, double, single, bare] of attributes.matchAll(attribute)) {
    if (key?.toLowerCase() === name) return double ?? single ?? bare ?? ''
  }
  return null
}
