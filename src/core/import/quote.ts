/** Decisive words with the sentence around them; what was cut off stands as "…". */
export interface Quote {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** So much of the sentence is shown on either side, in UTF-16 units. */
const AROUND = 160
const SENTENCE_END = /[.!?][)"”’']?\s|\n\s*\n/g

/**
 * The sentence of a letter in which its decisive words stand. `start` and `end` are UTF-16 offsets into
 * `text`. Where the text says something else there, the words stand alone.
 */
export function quoteOf(
  text: string | null,
  { words, start, end }: { readonly words: string; readonly start: number; readonly end: number },
): Quote {
  if (text === null || text.slice(start, end) !== words) {
    return { before: '', words: oneLine(words).trim(), after: '' }
  }
  return {
    before: beginning(text.slice(Math.max(0, start - AROUND), start), start > AROUND),
    words: oneLine(words),
    after: ending(text.slice(end, end + AROUND), end + AROUND < text.length),
  }
}

function beginning(lead: string, isCut: boolean): string {
  const last = [...lead.matchAll(SENTENCE_END)].at(-1)
  if (last) return oneLine(lead.slice(last.index + last[0].length)).trimStart()
  return isCut
    ? `… ${oneLine(lead.slice(lead.search(/\s/) + 1)).trimStart()}`
    : oneLine(lead).trimStart()
}

function ending(rest: string, isCut: boolean): string {
  const [first] = rest.matchAll(SENTENCE_END)
  if (first) return oneLine(rest.slice(0, first.index + first[0].length)).trimEnd()
  return isCut ? `${oneLine(rest.replace(/\s+\S*$/, ''))} …` : oneLine(rest).trimEnd()
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
