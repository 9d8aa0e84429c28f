/** A file that one tab holds until it closes it or is gone. */
export interface LogFile {
  /** From the beginning: all of it, or so many bytes at most. */
  read(lengthBytes?: number): Uint8Array
  isEmpty(): boolean
  write(bytes: Uint8Array<ArrayBuffer>, at: number): void
  /** Cuts off all of it. */
  clear(): void
  close(): void
}

/** A folder of files that all tabs of a browser share, and no other origin sees. */
export interface LogFiles {
  /** Names of the files that are there. */
  names(): Promise<readonly string[]>
  /** Makes the file where it is missing; undefined while another tab holds it. */
  open(name: string): Promise<LogFile | undefined>
  /** Nothing happens where it is missing. Rejects while another tab holds it. */
  remove(name: string): Promise<void>
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

/** A folder of the origin private file system, for a worker. */
export function privateFiles(storage: StorageManager, name: string): LogFiles {
  const folder = async () => {
    const root = await storage.getDirectory()
    return root.getDirectoryHandle(name, { create: true })
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
    async remove(name) {
      try {
        await (await folder()).removeEntry(name)
      } catch (cause) {
        if ((cause as { name?: unknown }).name !== 'NotFoundError') throw cause
      }
    },
  }
}

function fileOf(handle: SyncHandle): LogFile {
  return {
    read(lengthBytes = Number.POSITIVE_INFINITY) {
      const bytes = new Uint8Array(Math.min(lengthBytes, handle.getSize()))
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
