import type { Terminal } from './terminal.ts'

const WIDTH = 24
/** Drawn at most so often, in milliseconds. */
const EVERY_MS = 100

/**
 * How far something is, as a line that changes in place; nothing where nobody looks. Disposing it takes
 * the line away.
 */
export class Progress implements Disposable {
  readonly #terminal: Terminal
  #drawnAt = 0

  constructor(terminal: Terminal) {
    this.#terminal = terminal
  }

  /** `words` stands after the bar, such as "412 letters". */
  show(done: number, of: number, words: string): void {
    const now = performance.now()
    if (now - this.#drawnAt < EVERY_MS) return
    this.#drawnAt = now
    this.#terminal.show(barOf(done, of, words))
  }

  [Symbol.dispose](): void {
    if (this.#drawnAt > 0) this.#terminal.show('')
  }
}

function barOf(done: number, of: number, words: string): string {
  const part = of > 0 ? Math.min(1, done / of) : 0
  const full = Math.floor(part * WIDTH)
  const percent = `${Math.floor(part * 100)}%`.padStart(4)
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}${percent}  ${words}`
}
