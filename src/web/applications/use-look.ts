import { useMemo } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { type ApplicationLook, lookOf, queryOf } from '../../core/applications/look.ts'

/** The address at which the applications are looked at in this way. */
export function addressOf(look: ApplicationLook): string {
  const query = queryOf(look)
  return query === '' ? '/applications' : `/applications?${query}`
}

/** How the applications are looked at: it stands in the address, so that it can be gone back to and kept. */
export function useLook() {
  const { query, route } = useLocation()
  const look = useMemo(() => lookOf(query), [query])
  const change = (some: Partial<ApplicationLook>) => route(addressOf({ ...look, ...some }), true)
  return { look, change }
}
