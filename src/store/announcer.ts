import type { Engine } from './engine.ts'

interface Watcher {
  readonly owner: string
  readonly changed: (revision: number) => void
  lastRevision: number | undefined
}

/** Tells watchers of each new revision once, whether this process wrote it or another one. */
export class Announcer implements Disposable {
  readonly #watchers = new Set<Watcher>()
  readonly #engine: Engine
  readonly #revisionOf: (owner: string) => Promise<number>
  #listening: Disposable | undefined

  constructor(engine: Engine, revisionOf: (owner: string) => Promise<number>) {
    this.#engine = engine
    this.#revisionOf = revisionOf
  }

  watch(owner: string, changed: (revision: number) => void): Disposable {
    const watcher: Watcher = { owner, changed, lastRevision: undefined }
    this.#watchers.add(watcher)
    this.#listening ??= this.#engine.onForeignCommit(() => void this.#look())
    return { [Symbol.dispose]: () => this.#leave(watcher) }
  }

  /** A write of this process: the other connections hear of it by themselves. */
  announce(owner: string, revision: number): void {
    for (const watcher of [...this.#watchers]) {
      if (watcher.owner !== owner || (watcher.lastRevision ?? -1) >= revision) continue
      watcher.lastRevision = revision
      watcher.changed(revision)
    }
  }

  async #look(): Promise<void> {
    const owners = new Set([...this.#watchers].map((watcher) => watcher.owner))
    for (const owner of owners) {
      const revision = await this.#revisionOf(owner).catch(() => undefined)
      if (revision !== undefined) this.announce(owner, revision)
    }
  }

  #leave(watcher: Watcher): void {
    this.#watchers.delete(watcher)
    if (this.#watchers.size > 0) return
    this.#listening?.[Symbol.dispose]()
    this.#listening = undefined
  }

  [Symbol.dispose](): void {
    this.#watchers.clear()
    this.#listening?.[Symbol.dispose]()
    this.#listening = undefined
  }
}
