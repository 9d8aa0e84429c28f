import type { LogFile, LogFiles } from './tab-log.ts'

interface MemoryFile {
  bytes: Uint8Array
  isHeld: boolean
  isGone: boolean
}

/** The log files of a browser in memory, which outlive the tabs that hold them. */
export class MemoryLogs {
  readonly #files = new Map<string, MemoryFile>()

  /** The files for one tab. */
  forTab(): TabFiles {
    return new TabFiles(this.#files)
  }

  /** The browser clears all that it keeps, also under running tabs. */
  wipe(): void {
    for (const file of this.#files.values()) file.isGone = true
    this.#files.clear()
  }

  /** All that lies in the files, as one text. */
  text(): string {
    const decoder = new TextDecoder()
    return [...this.#files.values()].map(({ bytes }) => decoder.decode(bytes)).join('\n')
  }
}

class TabFiles implements LogFiles {
  readonly #files: Map<string, MemoryFile>
  readonly #held = new Set<MemoryFile>()
  #isDead = false
  #last: { readonly file: MemoryFile; readonly length: number } | undefined

  constructor(files: Map<string, MemoryFile>) {
    this.#files = files
  }

  async names(): Promise<readonly string[]> {
    return [...this.#files.keys()]
  }

  async open(name: string): Promise<LogFile | undefined> {
    this.#mustLive()
    const file = this.#files.get(name) ?? { bytes: new Uint8Array(), isHeld: false, isGone: false }
    this.#files.set(name, file)
    if (file.isHeld) return undefined
    file.isHeld = true
    this.#held.add(file)
    const write = (bytes: Uint8Array) => {
      this.#mustLive()
      if (file.isGone) throw new DOMException('the file is gone', 'InvalidStateError')
      file.bytes = bytes
    }
    return {
      read: () => file.bytes.slice(),
      isEmpty: () => file.bytes.length === 0,
      write: (bytes, at) => {
        write(Uint8Array.from([...file.bytes.subarray(0, at), ...bytes]))
        this.#last = { file, length: bytes.length }
      },
      clear: () => write(new Uint8Array()),
      close: () => this.#letGo(file),
    }
  }

  /** The tab is gone from one moment to the next, in the midst of its last write where `left` is below 1. */
  die(left = 1): void {
    if (this.#last && left < 1) {
      const { file, length } = this.#last
      const lost = Math.ceil(length * (1 - left))
      file.bytes = file.bytes.slice(0, Math.max(0, file.bytes.length - lost))
    }
    for (const file of this.#held) this.#letGo(file)
    this.#isDead = true
  }

  #mustLive(): void {
    if (this.#isDead) throw new DOMException('the tab is gone', 'AbortError')
  }

  #letGo(file: MemoryFile): void {
    if (this.#isDead) return
    file.isHeld = false
    this.#held.delete(file)
  }
}
