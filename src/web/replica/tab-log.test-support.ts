import type { LocalTexts } from './drafts-twice.ts'
import type { LogFile, LogFiles } from './private-files.ts'

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

/** What a browser keeps as `localStorage`. */
export class MemoryTexts implements LocalTexts {
  readonly #texts = new Map<string, string>()

  get length(): number {
    return this.#texts.size
  }

  key(at: number): string | null {
    return [...this.#texts.keys()][at] ?? null
  }

  getItem(name: string): string | null {
    return this.#texts.get(name) ?? null
  }

  setItem(name: string, text: string): void {
    this.#texts.set(name, text)
  }

  removeItem(name: string): void {
    this.#texts.delete(name)
  }

  text(): string {
    return [...this.#texts].flat().join('\n')
  }
}

class TabFiles implements LogFiles {
  readonly #files: Map<string, MemoryFile>
  readonly #held = new Set<MemoryFile>()
  #isDead = false
  #last:
    | {
        readonly file: MemoryFile
        readonly before: Uint8Array
        readonly bytes: Uint8Array
        readonly at: number
        /** What was in the files that were cleared since, which a tab that dies while it writes had not done. */
        readonly cleared: (readonly [file: MemoryFile, bytes: Uint8Array])[]
      }
    | undefined

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
      read: (lengthBytes) => file.bytes.slice(0, lengthBytes),
      isEmpty: () => file.bytes.length === 0,
      write: (bytes, at) => {
        const before = file.bytes
        write(laidOver(before, bytes, at))
        this.#last = { file, before, bytes, at, cleared: [] }
      },
      clear: () => {
        const before = file.bytes
        write(new Uint8Array())
        this.#last?.cleared.push([file, before])
      },
      close: () => this.#letGo(file),
    }
  }

  async remove(name: string): Promise<void> {
    const file = this.#files.get(name)
    if (file?.isHeld) throw new DOMException('a tab holds it', 'NoModificationAllowedError')
    this.#files.delete(name)
  }

  /** The tab is gone from one moment to the next, in the midst of its last write where `left` is below 1. */
  die(left = 1): void {
    if (this.#last && left < 1) {
      const { file, before, bytes, at, cleared } = this.#last
      for (const [other, was] of cleared) if (other.bytes.length === 0) other.bytes = was
      file.bytes = laidOver(before, bytes.subarray(0, Math.floor(bytes.length * left)), at)
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

function laidOver(before: Uint8Array, bytes: Uint8Array, at: number): Uint8Array {
  const all = new Uint8Array(Math.max(before.length, at + bytes.length))
  all.set(before)
  all.set(bytes, at)
  return all
}
