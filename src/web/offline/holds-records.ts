/** The database of `replica/idb.ts`, and the entry that names the vault that opens next time. */
const DATABASE = 'onward'
const STORE = 'meta'
const CURRENT = 'current'

/** Whether this browser has records to show. Looks only: where there is no database, none is made. */
export function holdsRecords(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const opening = indexedDB.open(DATABASE)
      opening.onupgradeneeded = () => opening.transaction?.abort()
      opening.onerror = () => resolve(false)
      opening.onblocked = () => resolve(false)
      opening.onsuccess = () => {
        const database = opening.result
        database.onversionchange = () => database.close()
        const answer = (holds: boolean) => {
          database.close()
          resolve(holds)
        }
        if (!database.objectStoreNames.contains(STORE)) return answer(false)
        const asked = database.transaction(STORE).objectStore(STORE).getKey(CURRENT)
        asked.onsuccess = () => answer(asked.result !== undefined)
        asked.onerror = () => answer(false)
      }
    } catch {
      resolve(false)
    }
  })
}
