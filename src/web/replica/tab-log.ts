import { frameOf, recordsIn } from './log-frames.ts'
import type { LogFile, LogFiles } from './private-files.ts'
import { idOf, type LogRecord, type SecondKeeper, type Unsent } from './second-keeper.ts'

/** Tabs that can keep a log at once; a log that is written anew needs a second one for a moment. */
const MOST_FILES = 32
/** How many ids of sets that are gone outlive the log that named them: others may hold the sets. */
const GONE_KEPT = 200

/** The log of one tab. */
export class TabLog implements SecondKeeper {
  readonly #files: LogFiles
  #own: { readonly name: string; readonly file: LogFile; size: number } | undefined
  /** What the log holds, by its ids. */
  #live = new Map<string, Unsent>()
  #gone: readonly string[] = []
  /** Files of this tab that are over; they stay its own until what is live was written elsewhere. */
  #abandoned: readonly LogFile[] = []
  #left: readonly LogFile[] = []
  /** One thing at a time, in the order of asking. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(files: LogFiles) {
    this.#files = files
  }

  append(record: LogRecord): Promise<void> {
    return this.#inTurn(async () => {
      // What a set said before it was rebased or parked may have been deleted for good since.
      const isOver = [...record.gone, ...record.keep.map(idOf)].some((id) => this.#live.has(id))
      this.#note(record)
      if (isOver) return this.#renew()
      this.#own ??= await this.#claim()
      this.#write(record)
    })
  }

  restate(born: string, items: readonly Unsent[], everything: boolean): Promise<void> {
    return this.#inTurn(async () => {
      const stay = new Set(items.map(idOf))
      this.#note({ keep: [], gone: [...this.#live.keys()].filter((id) => !stay.has(id)) })
      this.#live.clear()
      this.#note({ keep: items, gone: [] })
      await this.#renew()
      await this.#sweep(born, everything)
    })
  }

  left(born: string): Promise<readonly Unsent[]> {
    return this.#inTurn(async () => {
      this.#left = [...this.#left, ...(await this.#orphans())]
      return joined(this.#left.map((file) => contentOf(recordsIn<LogRecord>(file.read())))).filter(
        (unsent) => unsent.born !== born,
      )
    })
  }

  dropLeft(): Promise<void> {
    return this.#inTurn(async () => this.#dropLeft())
  }

  close(): void {
    void this.#inTurn(async () => {
      for (const file of [...this.#left, ...this.#abandoned]) file.close()
      this.#own?.file.close()
      this.#own = undefined
    })
  }

  #inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const done = this.#last.then(work)
    this.#last = done.catch(() => this.#abandon())
    return done
  }

  /** The file took something by half, or is gone: the next thing is written into another. */
  #abandon(): void {
    if (this.#own) this.#abandoned = [...this.#abandoned, this.#own.file]
    this.#own = undefined
  }

  /** What is live lies in another file now: no word of it stays in those before. */
  #clearAbandoned(): void {
    this.#abandoned = this.#abandoned.filter((file) => {
      try {
        file.clear()
        file.close()
        return false
      } catch {
        // It was taken away under us, or cannot be written at the moment.
        return true
      }
    })
  }

  #note({ keep, gone }: LogRecord): void {
    for (const unsent of keep) this.#live.set(idOf(unsent), unsent)
    for (const id of gone) this.#live.delete(id)
    const known = [...this.#gone.filter((id) => !gone.includes(id)), ...gone]
    this.#gone = known.filter((id) => !this.#live.has(id)).slice(-GONE_KEPT)
  }

  /** Writes anew what is live, so that no word of anything else stays in the file. */
  async #renew(): Promise<void> {
    const before = this.#own
    // Only once all of it lies in another file does the present one go.
    if (this.#live.size > 0) this.#own = await this.#claim()
    else before?.file.clear()
    if (this.#own) this.#own.size = 0
    this.#write({ keep: [...this.#live.values()], gone: this.#gone })
    if (before && before !== this.#own) this.#abandoned = [...this.#abandoned, before.file]
    this.#clearAbandoned()
  }

  #write(record: LogRecord): void {
    const own = this.#own
    if (!own || record.keep.length + record.gone.length === 0) return
    const frame = frameOf(record)
    own.file.write(frame, own.size)
    own.size += frame.length
  }

  async #claim() {
    for (let number = 0; number < MOST_FILES; number += 1) {
      const name = String(number)
      if (name === this.#own?.name) continue
      const file = await this.#files.open(name)
      if (file?.isEmpty()) return { name, file, size: 0 }
      file?.close()
    }
    throw new Error('every log is taken')
  }

  /** Files of tabs that are gone, as far as something is in them. */
  async #orphans(): Promise<readonly LogFile[]> {
    const found: LogFile[] = []
    for (const name of await this.#files.names()) {
      const file = name === this.#own?.name ? undefined : await this.#files.open(name)
      if (file?.isEmpty()) file.close()
      else if (file) found.push(file)
    }
    return found
  }

  async #sweep(born: string, everything: boolean): Promise<void> {
    if (everything) this.#dropLeft()
    for (const file of await this.#orphans()) {
      const { items } = contentOf(recordsIn<LogRecord>(file.read()))
      if (everything || items.every((unsent) => unsent.born === born)) file.clear()
      file.close()
    }
  }

  #dropLeft(): void {
    for (const file of this.#left) {
      file.clear()
      file.close()
    }
    this.#left = []
  }
}

interface Content {
  readonly items: readonly Unsent[]
  readonly gone: ReadonlySet<string>
}

function contentOf(records: readonly LogRecord[]): Content {
  const items = new Map<string, Unsent>()
  const gone = new Set<string>()
  for (const record of records) {
    for (const unsent of record.keep) {
      items.set(idOf(unsent), unsent)
      gone.delete(idOf(unsent))
    }
    for (const id of record.gone) {
      items.delete(id)
      gone.add(id)
    }
  }
  return { items: [...items.values()], gone }
}

/** What several logs say together, each in its own order, and between them by the clock. */
function joined(logs: readonly Content[]): readonly Unsent[] {
  const all = logs.flatMap(({ items }) => items)
  const merged = all.flatMap((unsent) => ('entry' in unsent ? unsent.entry.formerIds : []))
  const over = new Set([...merged, ...logs.flatMap(({ gone }) => [...gone])])
  const parked = new Set(all.filter((unsent) => 'parked' in unsent).map(idOf))
  const rest = logs.map(({ items }) => [...items])
  const inOrder = new Map<string, Unsent>()
  for (;;) {
    const [next] = rest
      .filter(([first]) => first)
      .toSorted(([one], [two]) => (madeAt(one) < madeAt(two) ? -1 : 1))
    const unsent = next?.shift()
    if (!unsent) return [...inOrder.values()]
    const id = idOf(unsent)
    if (over.has(id) || ('entry' in unsent && parked.has(id))) continue
    if (!inOrder.has(id)) inOrder.set(id, unsent)
  }
}

function madeAt(unsent: Unsent | undefined): string {
  if (!unsent) return ''
  if ('notice' in unsent) return unsent.notice.at
  return ('entry' in unsent ? unsent.entry : unsent.parked).set.at
}
