import { useEffect, useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { type ApplicationView, applicationList } from '../../core/applications/application-list.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { DayMargin } from '../today/DayMargin.tsx'
import { ExampleNote } from '../today/ExampleNote.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Opening } from '../ui/Opening.tsx'
import { ApplicationRows } from './ApplicationRows.tsx'
import { NoApplications } from './NoApplications.tsx'
import { QuickAdd } from './QuickAdd.tsx'
import './applications.css'

const views: readonly { view: ApplicationView; label: string }[] = [
  { view: 'open', label: 'Open' },
  { view: 'your-turn', label: 'Your turn' },
  { view: 'quiet', label: 'Gone quiet' },
  { view: 'everything', label: 'Everything' },
]

/** Every application, what comes next first. */
export function ApplicationsPage() {
  useTitle('Applications')
  const { replica } = useOnward()
  const { query: address, route } = useLocation()
  const view = views.find((each) => each.view === address.view)?.view ?? 'open'
  const [query, setQuery] = useState('')
  const list = useView((vault, now) => applicationList(vault, now, { view, query }), [view, query])
  const find = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if ('find' in address) find.current?.focus()
  }, [address])
  if (replica.status.value === 'starting') return null
  if (list.counts.everything === 0) return <NoApplications />
  return (
    <>
      <Opening say={list.sentence} margin={<DayMargin />} wide />
      <div class="row applications">
        <nav class="views in-margin" aria-label="Views">
          {views.map((each) => (
            <a
              key={each.view}
              href={each.view === 'open' ? '/applications' : `/applications?view=${each.view}`}
              aria-current={each.view === view ? 'true' : undefined}
            >
              {each.label} <span>{list.counts[each.view]}</span>
            </a>
          ))}
        </nav>
        <div class="wide">
          <ExampleNote />
          <div class="bar">
            <a class="btn main" href="/applications/new">
              <Icon name="plus" />
              Add an application
            </a>
            <label class="find">
              <Icon name="search" />
              <span class="hush">Find an application</span>
              <input
                ref={find}
                class="input"
                type="search"
                placeholder="Find"
                value={query}
                onInput={(event) => setQuery(event.currentTarget.value)}
                onKeyDown={(event) => {
                  const [first] = list.rows
                  if (event.key === 'Enter' && first) route(`/applications/${first.id}`)
                }}
              />
            </label>
          </div>
          <QuickAdd />
          <ApplicationRows key={`${view} ${query}`} rows={list.rows} found={query !== ''} />
        </div>
      </div>
    </>
  )
}
