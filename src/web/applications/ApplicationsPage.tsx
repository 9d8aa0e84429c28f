import { useEffect, useState } from 'preact/hooks'
import { type ApplicationView, applicationViews } from '../../core/applications/application-list.ts'
import type { ApplicationRow } from '../../core/applications/application-row.ts'
import { columnLabel } from '../../core/applications/columns.ts'
import {
  type ApplicationLook,
  type LookLayout,
  sameLook,
  type TableOrder,
} from '../../core/applications/look.ts'
import { savedViews } from '../../core/applications/saved-views.ts'
import { applicationsSeen } from '../../core/applications/table.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { DayMargin } from '../today/DayMargin.tsx'
import { ExampleNote } from '../today/ExampleNote.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Opening } from '../ui/Opening.tsx'
import { ApplicationTable } from './ApplicationTable.tsx'
import { Board } from './Board.tsx'
import { Calendar } from './Calendar.tsx'
import { Filters } from './Filters.tsx'
import { FindField } from './FindField.tsx'
import { NoApplications } from './NoApplications.tsx'
import { QuickAdd } from './QuickAdd.tsx'
import { addressOf, useLook } from './use-look.ts'
import { YourView } from './YourView.tsx'
import './applications.css'

const viewNames: Readonly<Record<ApplicationView, string>> = {
  open: 'Open',
  'your-turn': 'Your turn',
  quiet: 'Gone quiet',
  everything: 'Everything',
}
const layouts: readonly { layout: LookLayout; label: string }[] = [
  { layout: 'table', label: 'Table' },
  { layout: 'board', label: 'Board' },
  { layout: 'calendar', label: 'Calendar' },
]

/** Every application, what comes next first; as a table, a board or a calendar. */
export function ApplicationsPage() {
  useTitle('Applications')
  const { replica } = useOnward()
  const { look: asked, change } = useLook()
  const [find, setFind] = useState(asked.find)
  const [filtering, setFiltering] = useState(false)
  useEffect(() => setFind(asked.find), [asked.find])
  const look: ApplicationLook = { ...asked, find }
  const seen = useView((vault, now) => applicationsSeen(vault, now, look), [asked, find])
  const views = useView(savedViews)
  const saved = views.find((view) => sameLook(view.look, look))
  if (replica.status.value === 'starting') return null
  if (seen.counts.everything === 0) return <NoApplications />
  return (
    <>
      <Opening say={seen.sentence} margin={<DayMargin />} wide />
      <div class="row applications">
        <nav class="views in-margin" aria-label="Views">
          {applicationViews.map((view) => (
            <a
              key={view}
              href={addressOf({ ...look, view, only: {} })}
              aria-current={view === look.view && !saved ? 'true' : undefined}
            >
              {viewNames[view]} <span>{seen.counts[view]}</span>
            </a>
          ))}
          {views.map((view) => (
            <a
              key={view.id}
              href={addressOf(view.look)}
              aria-current={view === saved ? 'true' : undefined}
            >
              {view.name}
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
            <nav class="switch" aria-label="How to show them">
              {layouts.map(({ layout, label }) => (
                <a
                  key={layout}
                  href={addressOf({ ...look, layout })}
                  aria-current={layout === look.layout ? 'true' : undefined}
                >
                  {label}
                </a>
              ))}
            </nav>
            <button
              class="btn"
              type="button"
              aria-expanded={filtering}
              aria-controls="filters"
              onClick={() => setFiltering(!filtering)}
            >
              <Icon name="filter" />
              Filter
            </button>
            <FindField query={find} onQuery={setFind} rows={seen.rows} />
          </div>
          <QuickAdd />
          <YourView look={look} saved={saved} />
          <Filters
            open={filtering}
            choices={seen.choices}
            look={look}
            onChange={(some) => change({ ...some, find })}
          />
          <Laid look={look} rows={seen.rows} onOrder={(order) => change({ order, find })} />
        </div>
      </div>
    </>
  )
}

/** The applications in the layout that is asked for. */
function Laid(props: {
  look: ApplicationLook
  rows: readonly ApplicationRow[]
  onOrder: (order: TableOrder | null) => void
}) {
  const { look, rows, onOrder } = props
  if (look.layout === 'calendar') return <Calendar look={look} rows={rows} />
  if (rows.length === 0) return <NothingHere look={look} />
  if (look.layout === 'board') return <Board rows={rows} />
  return <ApplicationTable rows={rows} caption={captionOf(look)} look={look} onOrder={onOrder} />
}

function captionOf({ view, order }: ApplicationLook): string {
  if (!order) return `${viewNames[view]}, what comes next first`
  const way = order.down ? ', the other way round' : ''
  return `${viewNames[view]}, by ${columnLabel(order.by).toLowerCase()}${way}`
}

function NothingHere({ look }: { look: ApplicationLook }) {
  const everything = addressOf({ ...look, view: 'everything', only: {} })
  return (
    <p class="under none">
      {look.find ? `Nothing here by the name “${look.find}”.` : 'Nothing in this view.'}{' '}
      {look.view !== 'everything' && <a href={everything}>Look in everything</a>}
    </p>
  )
}
