import { useEffect, useRef, useState } from 'preact/hooks'
import type { ApplicationRow } from '../../core/applications/application-row.ts'
import { StageMark } from './StageMark.tsx'

/** So many rows are drawn at first, and again whenever the end of the list comes into sight. */
const ROWS_AT_ONCE = 100

/** The list itself. Rows out of sight cost nothing to lay out (`content-visibility`). */
export function ApplicationRows({
  rows,
  found,
}: {
  rows: readonly ApplicationRow[]
  found: boolean
}) {
  const [shown, setShown] = useState(ROWS_AT_ONCE)
  const end = useRef<HTMLButtonElement>(null)
  const more = rows.length > shown
  useEffect(() => {
    const button = end.current
    if (!button) return
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setShown((count) => count + ROWS_AT_ONCE)
      },
      { rootMargin: '800px' },
    )
    watch.observe(button)
    return () => watch.disconnect()
  }, [more])
  if (rows.length === 0) {
    return (
      <p class="under none">{found ? 'Nothing here by that name.' : 'Nothing in this view.'}</p>
    )
  }
  return (
    <>
      <ul class="lines apps" aria-label="Applications">
        {rows.slice(0, shown).map((row) => (
          <li key={row.id}>
            <a href={`/applications/${row.id}`}>
              <span class="who">
                <b>{row.company}</b>
                <span>{row.role}</span>
              </span>
              <StageMark row={row} />
              <span class="last">{row.lastWord}</span>
              <span class="next">{row.next}</span>
            </a>
          </li>
        ))}
      </ul>
      {more && (
        <button
          ref={end}
          class="btn plain"
          type="button"
          onClick={() => setShown(shown + ROWS_AT_ONCE)}
        >
          Show more
        </button>
      )}
    </>
  )
}
