const MAX_QUOTE_DEPTH = 5

/** Characters without a shape with which senders push other words out of a preview. */
const filler =
  /\u034f|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200c-\u200f\u2060\u2800\u3164\ufeff\uffa0]/g

/** Puts words into lines as a page would: spaces collapse, breaks add up to one empty line. */
export class TextLines {
  readonly #pieces: string[] = []
  /** How many levels of a quoted letter the words stand in; each line then begins with `> `. */
  quoteDepth = 0
  #breaks = 0
  #lastDepth = 0
  #spaceDue = false
  #mark = ''

  /** Adds words. With `preserved`, line ends stay line ends. */
  write(text: string, preserved = false): void {
    if (preserved) {
      const [first = '', ...others] = text.split(/\r\n?|\n/)
      this.#flow(first)
      for (const line of others) {
        this.lineBreak()
        this.#flow(line)
      }
    } else this.#flow(text)
  }

  /** What follows begins on a new line (1) or after an empty line (2). */
  begin(breaks: 1 | 2): void {
    this.#breaks = Math.max(this.#breaks, breaks)
  }

  lineBreak(): void {
    this.#breaks += 1
  }

  /** What follows stands apart from what came before, on the same line. */
  space(): void {
    this.#spaceDue = true
  }

  /** The next words begin with `mark`, such as a bullet. */
  mark(mark: string): void {
    this.#mark = mark
  }

  toString(): string {
    return this.#pieces.join('')
  }

  #flow(text: string): void {
    const words = text.replace(filler, '').replace(/[ \t\r\n\f\v\u00a0\u200b]+/g, ' ')
    const trimmed = words.trim()
    if (trimmed === '') {
      if (words !== '') this.#spaceDue = true
      return
    }
    this.#startLine(words.startsWith(' '))
    this.#pieces.push(trimmed)
    this.#spaceDue = words.endsWith(' ')
  }

  #startLine(spaced: boolean): void {
    const atStart = this.#pieces.length === 0
    const depth = Math.min(this.quoteDepth, MAX_QUOTE_DEPTH)
    const quote = '> '.repeat(depth)
    const between = '> '.repeat(Math.min(depth, this.#lastDepth)).trimEnd()
    if (!atStart && this.#breaks > 0) {
      this.#pieces.push(this.#breaks > 1 ? `\n${between}\n` : '\n')
    }
    if (atStart || this.#breaks > 0) this.#pieces.push(quote)
    else if (spaced || this.#spaceDue) this.#pieces.push(' ')
    if (this.#mark !== '') this.#pieces.push(this.#mark)
    this.#lastDepth = depth
    this.#breaks = 0
    this.#spaceDue = false
    this.#mark = ''
  }
}
