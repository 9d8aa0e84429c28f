import { answered, whole } from './idb.ts'

const BORN = 'born'

/** The name that a database was given when it was made, or is given now. */
export async function nameOf(database: IDBDatabase): Promise<string> {
  const reading = database.transaction('meta', 'readonly')
  const known: string | undefined = await answered(reading.objectStore('meta').get(BORN))
  if (known !== undefined) return known
  const writing = database.transaction('meta', 'readwrite', { durability: 'strict' })
  const name = await whole(writing, async (at) => {
    const quicker: string | undefined = await answered(at('meta').get(BORN))
    const given = quicker ?? crypto.getRandomValues(new Uint32Array(4)).join('-')
    at('meta').put(given, BORN)
    return given
  })
  return name ?? ''
}
