import { decodeEntities } from './html-entities.ts'
import { attributeValue, htmlTokens } from './html-tokens.ts'
import { parseLimits } from './limits.ts'
import { cutAt } from './message-head.ts'
import { TextLines } from './text-lines.ts'

/** A link as it is shown, and where it leads. */
export interface Link {
  readonly text: string
  readonly url: string
}

/** The words of an HTML letter, its links, and how many images it wanted to load from elsewhere. */
export interface HtmlWords {
  readonly text: string
  readonly remoteImages: number
  /** Links to the web with the words they stand under, at most `parseLimits.links`. */
  readonly links: readonly Link[]
}

/** Elements around which a new line begins. */
const lineElements = new Set(
  'address article aside body center dd div dl dt fieldset figcaption figure footer form header hr html legend li main nav section table tbody tfoot thead tr'.split(
    ' ',
  ),
)
/** Elements around which an empty line stands. */
const paragraphElements = new Set('blockquote h1 h2 h3 h4 h5 h6 ol p pre ul'.split(' '))
const cellElements = new Set(['td', 'th'])
const emptyElements = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/**
 * The words of HTML as lines. Nothing is executed and nothing is fetched: the source is only cut
 * into tokens. Scripts, styles, comments and parts with `display: none` are dropped, links keep
 * their text, list items begin with `- ` or their number, quoted letters with `> `. Pictures give
 * their description only where there are no other words. Linear in the length of `html`.
 */
export function htmlToText(html: string): HtmlWords {
  const words = render(html, true)
  // An element that hides itself and is never closed would hide the whole letter.
  if (words.text !== '' && !words.endsHidden) return words
  const all = render(html, false)
  return all.text.length > words.text.length ? all : words
}

function render(html: string, hiding: boolean): HtmlWords & { readonly endsHidden: boolean } {
  const lines = new TextLines()
  const descriptions: string[] = []
  const counters: (number | null)[] = []
  const quotes: boolean[] = []
  let remoteImages = 0
  let preserved = 0
  let hidden: { readonly name: string; depth: number } | null = null
  const links: Link[] = []
  let link: { readonly url: string; text: string } | null = null
  const endLink = () => {
    if (link) links.push({ url: link.url, text: link.text.replace(/\s+/g, ' ').trim() })
    link = null
  }

  for (const token of htmlTokens(html)) {
    if (token.type === 'text') {
      if (hidden) continue
      const text = decodeEntities(token.text)
      lines.write(text, preserved > 0)
      if (link)
        link.text = cutAt(link.text + cutAt(text, parseLimits.lineChars), parseLimits.lineChars)
      continue
    }
    const { name } = token
    if (token.type === 'open' && token.attributes !== '') {
      if (asksFromElsewhere(name, token.attributes)) remoteImages += 1
    }
    if (hidden) {
      if (name === hidden.name) hidden.depth += token.type === 'open' ? 1 : -1
      if (hidden.depth <= 0) hidden = null
      continue
    }
    if (token.type === 'open' && hiding && !emptyElements.has(name) && hides(token.attributes)) {
      hidden = { name, depth: 1 }
      continue
    }
    if (name === 'br') lines.lineBreak()
    else if (cellElements.has(name)) lines.space()
    else if (paragraphElements.has(name)) lines.begin(2)
    else if (lineElements.has(name)) lines.begin(1)

    if (name === 'a') {
      endLink()
      const isWanted = token.type === 'open' && links.length < parseLimits.links
      const url = isWanted ? webAddress(token.attributes) : null
      if (url !== null) link = { url, text: '' }
    } else if (name === 'img' && token.type === 'open') {
      const description = decodeEntities(attributeValue(token.attributes, 'alt') ?? '').trim()
      if (description !== '') descriptions.push(description)
    } else if (name === 'pre') preserved = Math.max(0, preserved + (token.type === 'open' ? 1 : -1))
    else if (name === 'ul' || name === 'ol') {
      if (token.type === 'close') counters.pop()
      else counters.push(name === 'ol' ? 1 : null)
    } else if (name === 'li' && token.type === 'open') {
      const counter = counters.at(-1)
      lines.mark(typeof counter === 'number' ? `${counter}. ` : '- ')
      if (typeof counter === 'number') counters[counters.length - 1] = counter + 1
    } else if (name === 'blockquote') {
      if (token.type === 'open') {
        quotes.push(isQuotedLetter(token.attributes))
        if (quotes.at(-1)) lines.quoteDepth += 1
      } else if (quotes.pop()) lines.quoteDepth -= 1
    }
  }
  endLink()
  const text = lines.toString()
  return {
    text: text === '' ? descriptions.join('\n') : text,
    remoteImages,
    links,
    endsHidden: hidden !== null,
  }
}

function webAddress(attributes: string): string | null {
  const url = decodeEntities(attributeValue(attributes, 'href') ?? '').trim()
  return /^https?:\/\//i.test(url) && url.length <= parseLimits.linkChars ? url : null
}

/** How senders hide the line that only a list of letters shows. */
const hiding =
  /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0{0,4})?\s*(?:[;"'!]|$)|max-height\s*:\s*0(?:px)?\s*(?:[;"'!]|$)/i

function hides(attributes: string): boolean {
  if (hiding.test(attributes)) return true
  return /hidden/i.test(attributes) && attributeValue(attributes, 'hidden') !== null
}

/** Mail programs mark what they quote; other blockquotes are only indented. */
function isQuotedLetter(attributes: string): boolean {
  return (
    attributeValue(attributes, 'type')?.toLowerCase() === 'cite' ||
    /gmail_quote|moz-cite|yahoo_quoted/i.test(attributes)
  )
}

function asksFromElsewhere(name: string, attributes: string): boolean {
  if (!attributes.includes('//')) return false
  const remote = (value: string | null) => value !== null && /(?:^|\s)(?:https?:)?\/\//i.test(value)
  if (name === 'img' || name === 'input') {
    const source = attributeValue(attributes, 'src')
    if (remote(source) || remote(attributeValue(attributes, 'srcset'))) return true
  }
  return (
    remote(attributeValue(attributes, 'background')) ||
    /url\(\s*["']?(?:https?:)?\/\//i.test(attributeValue(attributes, 'style') ?? '')
  )
}
