import { openRecords } from './browser-database.ts'
import { answered, openDatabase } from './idb.ts'

/** So many texts are looked for: enough to find a whole store that was forgotten, few enough to be quick. */
const TEXTS = 500
/** At least twelve characters that stand in JSON as they are: long enough to be theirs alone. */
const TELLING = /[^"\\\p{Cc}]{12,200}/u

/** Texts of these values, spread evenly over all of them. */
export function textsOf(values: readonly unknown[]): readonly string[] {
  const found = new Set<string>()
  const walk = (value: unknown) => {
    if (typeof value === 'string') {
      const text = TELLING.exec(value)?.[0]
      if (text !== undefined) found.add(text)
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk)
  }
  values.forEach(walk)
  const all = [...found]
  const step = Math.max(1, Math.ceil(all.length / TEXTS))
  return all.filter((_, at) => at % step === 0)
}

/**
 * How many of the texts stand anywhere in the databases, and how much was searched. The cache of the app
 * holds nothing but built files, each compared with its hash before it was kept.
 */
export async function searchBrowser(
  factory: IDBFactory,
  texts: readonly string[],
): Promise<{ readonly found: number; readonly searchedBytes: number }> {
  const left = new Set(texts)
  let searchedBytes = 0
  const look = (content: string) => {
    searchedBytes += content.length
    for (const text of left) if (content.includes(text)) left.delete(text)
  }
  for (const open of [openDatabase, openRecords]) await eachEntry(await open(factory), look)
  return { found: texts.length - left.size, searchedBytes }
}

async function eachEntry(database: IDBDatabase, look: (content: string) => void): Promise<void> {
  for (const store of database.objectStoreNames) {
    const at = database.transaction(store).objectStore(store)
    const [keys, values] = await Promise.all([answered(at.getAllKeys()), answered(at.getAll())])
    for (const entry of [...keys, ...values]) look(JSON.stringify(entry, bytesAsText))
  }
  database.close()
}

/** Snapshots are kept as the bytes of their JSON. */
function bytesAsText(_name: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer
    ? new TextDecoder().decode(value)
    : value
}
