import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { ApplicationRow } from '../../core/applications/application-row.ts'
import { sayMany } from '../../core/content/en/counts.ts'
import { Icon } from '../ui/Icon.tsx'

/** Narrows the list as one types; `/` leads here, Enter opens the first, Escape empties it. */
export function FindField({
  query,
  onQuery,
  rows,
}: {
  query: string
  onQuery: (query: string) => void
  rows: readonly ApplicationRow[]
}) {
  const { query: address, path, url, route } = useLocation()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!('find' in address)) return
    // The shell gives the focus of a new page to its heading first.
    setTimeout(() => field.current?.focus())
    // The word goes from the address, so that `/` leads here again.
    const rest = new URLSearchParams(address)
    rest.delete('find')
    route(rest.size > 0 ? `${path}?${rest}` : path, true)
  }, [url])
  return (
    <search class="find">
      <label>
        <Icon name="search" />
        <span class="hush">Find an application</span>
        <input
          ref={field}
          class="input"
          type="search"
          placeholder="Find"
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            const [first] = rows
            if (event.key === 'Enter' && first && query) route(`/applications/${first.id}`)
          }}
        />
      </label>
      <span class="hush" role="status">
        {query && sayMany(rows.length, 'application found', 'applications found')}
      </span>
    </search>
  )
}
