import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { type ApplicationView, applicationList } from '../../core/applications/application-list.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { DayMargin } from '../today/DayMargin.tsx'
import { ExampleNote } from '../today/ExampleNote.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Opening } from '../ui/Opening.tsx'
import { ApplicationTable } from './ApplicationTable.tsx'
import { FindField } from './FindField.tsx'
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
  const { query: address } = useLocation()
  const chosen = views.find(({ view }) => view === address.view)
  const view = chosen?.view ?? 'open'
  const [query, setQuery] = useState('')
  const list = useView((vault, now) => applicationList(vault, now, { view, query }), [view, query])
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
              href={addressOf(each.view)}
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
            <FindField query={query} onQuery={setQuery} rows={list.rows} />
          </div>
          <QuickAdd />
          {list.rows.length > 0 ? (
            <ApplicationTable
              rows={list.rows}
              caption={`${chosen?.label ?? 'Open'}, what comes next first`}
            />
          ) : (
            <NothingHere query={query} view={view} />
          )}
        </div>
      </div>
    </>
  )
}

function NothingHere({ query, view }: { query: string; view: ApplicationView }) {
  return (
    <p class="under none">
      {query ? `Nothing here by the name “${query}”.` : 'Nothing in this view.'}{' '}
      {view !== 'everything' && <a href={addressOf('everything')}>Look in everything</a>}
    </p>
  )
}

function addressOf(view: ApplicationView): string {
  return view === 'open' ? '/applications' : `/applications?view=${view}`
}
