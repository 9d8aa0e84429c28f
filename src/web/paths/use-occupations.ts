import { useEffect, useState } from 'preact/hooks'
import { type Occupations, readOccupations } from '../../core/paths/occupations.ts'

let read: Promise<Occupations> | undefined

/** The table of occupations, fetched when a page first asks for it; null until it is there. */
export function useOccupations(): Occupations | null {
  const [occupations, setOccupations] = useState<Occupations | null>(null)
  useEffect(() => {
    let here = true
    read ??= load()
    read.then(
      (table) => here && setOccupations(table),
      () => {
        read = undefined
      },
    )
    return () => {
      here = false
    }
  }, [])
  return occupations
}

async function load(): Promise<Occupations> {
  const { occupationTable } = await import('../../core/paths/occupation-table.ts')
  return readOccupations(occupationTable)
}
