import { type LogFile, type LogFiles, TabLog } from './tab-log.ts'

/** One thing that a page asks of its log, by the name of a method. */
export interface Asked {
  readonly number: number
  readonly method: 'append' | 'restate' | 'left' | 'dropLeft'
  readonly args: readonly unknown[]
}

export interface Answered {
  readonly number: number
  readonly answer?: unknown
  /** Why it could not be done. */
  readonly failed?: string
}

const FOLDER = 'onward-waiting'

/** As much of a worker's scope as is used here: the app is written against the types of a page. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Asked>) => void) | null
  postMessage(answered: Answered): void
}

/** A file as only a worker may hold it. */
interface SyncHandle {
  getSize(): number
  read(into: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number
  write(bytes: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number
  truncate(size: number): void
  flush(): void
  close(): void
}
type WithSync = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncHandle> }

const log = new TabLog(filesOf(navigator.storage))

scope.onmessage = async ({ data: { number, method, args } }) => {
  try {
    const work = log[method] as (...given: readonly unknown[]) => Promise<unknown>
    scope.postMessage({ number, answer: await work.apply(log, [...args]) })
  } catch (cause) {
    scope.postMessage({ number, failed: String(cause) })
  }
}

function filesOf(storage: StorageManager): LogFiles {
  const folder = async () => {
    const root = await storage.getDirectory()
    return root.getDirectoryHandle(FOLDER, { create: true })
  }
  return {
    async names() {
      const names: string[] = []
      for await (const name of (await folder()).keys()) names.push(name)
      return names
    },
    async open(name) {
      const handle = (await (await folder()).getFileHandle(name, { create: true })) as WithSync
      try {
        return fileOf(await handle.createSyncAccessHandle())
      } catch (cause) {
        if ((cause as { name?: unknown }).name === 'NoModificationAllowedError') return undefined
        throw cause
      }
    },
  }
}

function fileOf(handle: SyncHandle): LogFile {
  return {
    read() {
      const bytes = new Uint8Array(handle.getSize())
      handle.read(bytes, { at: 0 })
      return bytes
    },
    isEmpty: () => handle.getSize() === 0,
    write(bytes, at) {
      if (handle.write(bytes, { at }) < bytes.length) throw new Error('the log took not all of it')
      // A kill does not ask for it, a power cut does; the database takes longer to get there.
      handle.flush()
    },
    clear: () => handle.truncate(0),
    close: () => handle.close(),
  }
}
