import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes and waits for a slow reader, so that nothing piles up in memory. */
export async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain')
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
