/** Signs that adverts copied from the web are full of. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  bull: '•',
  hellip: '…',
}

/** A text without the tags of a web page; any other text stays as it is. */
export function plainText(text: string): string {
  if (!/<\/?(?:p|br|div|ul|li|h[1-6]|strong|b|span|a|em)\b[^<>]*>/i.test(text)) return text
  return withoutScripts(text)
    .replace(/<li\b[^<>]*>/gi, '\n• ')
    .replace(/<(?:br|\/p|\/div|\/h[1-6]|\/ul|\/ol)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&(?:#(\d{1,6})|([a-z]{2,6}));/gi, (whole, code?: string, name?: string) =>
      code ? String.fromCodePoint(Number(code)) : (entities[(name ?? '').toLowerCase()] ?? whole),
    )
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** One that never ends takes the rest with it. */
function withoutScripts(text: string): string {
  const begin = /<(script|style)\b/gi
  const lower = text.toLowerCase()
  let kept = ''
  let from = 0
  for (let found = begin.exec(text); found; found = begin.exec(text)) {
    kept += text.slice(from, found.index)
    const close = lower.indexOf(`</${found[1]?.toLowerCase()}`, found.index)
    const end = close === -1 ? -1 : text.indexOf('>', close)
    if (end === -1) return kept
    from = end + 1
    begin.lastIndex = from
  }
  return kept + text.slice(from)
}
