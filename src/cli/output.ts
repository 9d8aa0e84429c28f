import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Control characters but for line ends and tabs, and marks that turn the direction of writing. */
const STEERING = /(?!\n|\t|\r\n)\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** What letters, lists, file names and servers say, so that nothing of it steers the terminal. */
export function unsteered(text: string): string {
  return text.replace(STEERING, ' ')
}

/**
 * Writes and waits for a slow reader, so that nothing piles up in memory. What goes to a terminal cannot
 * steer it; a file or another program gets the text as it is.
 */
export async function write(
  output: Writable & { readonly isTTY?: boolean },
  text: string,
): Promise<void> {
  if (!output.write(output.isTTY ? unsteered(text) : text)) await once(output, 'drain')
}

/** A JSON array written one entry at a time; `[]` when there is none. */
export class JsonArrayWriter {
  readonly #output: Writable
  #count = 0

  constructor(output: Writable) {
    this.#output = output
  }

  async add(entry: unknown): Promise<void> {
    await write(this.#output, `${this.#count === 0 ? '[' : ','}\n${JSON.stringify(entry)}`)
    this.#count += 1
  }

  async end(): Promise<void> {
    await write(this.#output, this.#count === 0 ? '[]\n' : '\n]\n')
  }
}
