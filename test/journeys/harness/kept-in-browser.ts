import type { Page } from 'playwright-core'

/** Everything in the Cache Storage of the page's origin: addresses, headers and bodies, as one text. */
export function inCaches(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const response = await cache.match(request)
        texts.push(request.url, JSON.stringify([...(response?.headers ?? [])]))
        texts.push((await response?.text()) ?? '')
      }
    }
    return texts.join('\n')
  })
}

/** Everything in the databases and files of the page's origin, keys and values, bytes read as text. */
export function inDatabases(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answered = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const asText = (_name: string, value: unknown) =>
      ArrayBuffer.isView(value) || value instanceof ArrayBuffer
        ? new TextDecoder().decode(value)
        : value
    const texts: string[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answered(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const at = database.transaction(store).objectStore(store)
        const [keys, values] = await Promise.all([answered(at.getAllKeys()), answered(at.getAll())])
        texts.push(JSON.stringify([name, store, keys, values], asText))
      }
      database.close()
    }
    const read = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') await read(handle as FileSystemDirectoryHandle)
        else texts.push(name, await (await (handle as FileSystemFileHandle).getFile()).text())
      }
    }
    await read(await navigator.storage.getDirectory())
    return texts.join('\n')
  })
}
