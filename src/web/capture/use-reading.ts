import { useEffect, useMemo, useState } from 'preact/hooks'
import type { AdvertReading, GivenAdvert } from '../../core/materials/read-advert.ts'
import { useOnward } from '../shell/onward.ts'

type Reader = typeof import('../../core/materials/read-advert.ts')

/** The tables of words come with the first advert. */
export function loadAdvertReader(): Promise<Reader> {
  return import('../../core/materials/read-advert.ts')
}

/** What an advert says; null for none, and until its reader has come. */
export function useReading(given: GivenAdvert | null): AdvertReading | null {
  const { now } = useOnward()
  const [reader, setReader] = useState<Reader | null>(null)
  const isGiven = given !== null
  useEffect(() => {
    if (isGiven) loadAdvertReader().then(setReader)
  }, [isGiven])
  return useMemo(
    () => (reader && given ? reader.readAdvert(given, now.peek()) : null),
    [reader, given?.text, given?.title, given?.link],
  )
}
