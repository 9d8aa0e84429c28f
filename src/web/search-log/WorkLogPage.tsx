import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { settingsOf } from '../../core/care/settings.ts'
import { sayMany } from '../../core/content/en/counts.ts'
import {
  periodOf,
  searchLog,
  searchLogCsv,
  tickActivities,
} from '../../core/search-log/search-log.ts'
import { sentenceCase } from '../../core/time/say.ts'
import { searchActivityKind } from '../../core/vault/kinds/search-log.ts'
import { PeopleNav } from '../people/PeopleNav.tsx'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'
import { useTitle } from '../shell/title.ts'
import { Opening, Section } from '../ui/Opening.tsx'
import { LogTable } from './LogTable.tsx'
import { OwnLineForm } from './OwnLineForm.tsx'
import { PeriodChoice } from './PeriodChoice.tsx'
import './search-log.css'

/** What was done for the search, as benefit offices ask for it: ticked, printed, or as a file. */
export function WorkLogPage() {
  useTitle('Search log')
  const { replica, now } = useOnward()
  const { query } = useLocation()
  const act = useAct()
  const period = useView(
    (vault, now) => {
      // A line that search has found is shown in its own month.
      const on = query.line && vault.get(searchActivityKind, query.line)?.body.on
      return periodOf(on ? { from: on, to: on } : query, now)
    },
    [query.line, query.from, query.to],
  )
  const log = useView((vault, now) => searchLog(vault, period, now), [period.from, period.to])
  const name = useView((vault) => settingsOf(vault).name)
  const [adding, setAdding] = useState(false)
  if (replica.status.value === 'starting') return null
  const { rows, ticked } = log
  const saveCsv = () =>
    saveFile(
      `search-log-${period.from}-${period.to}.csv`,
      'text/csv;charset=utf-8',
      searchLogCsv(searchLog(replica.vault, period, now.peek())),
    )
  const tickAll = (all: boolean) =>
    act(
      'tick-log',
      (vault, context) => tickActivities(vault, { rows, ticked: all }, context),
      all ? 'All of it is in.' : 'None of it is in.',
    )
  return (
    <>
      <Opening say={sayTicked(ticked, rows.length)} wide>
        <PeopleNav />
        <p class="under log-promise">
          For an office that asks what you did. Only days, employers, means and results go in: no
          note, nothing that was said, and nothing from your journal ever does.
        </p>
      </Opening>
      <Section name="Which days" heads label="Which days" wide>
        <PeriodChoice key={`${period.from} ${period.to}`} period={period} />
      </Section>
      <Section name="What you did" heads label="The log" wide>
        <div class="only-print">
          <h2>Search for work, {log.title}</h2>
          {name && <p>{name}</p>}
        </div>
        {rows.length === 0 ? (
          <p class="under">Nothing is kept for these days. Add a line of your own, if you like.</p>
        ) : (
          <LogTable rows={rows} title={log.title} />
        )}
        {adding ? (
          <OwnLineForm line={null} onDone={() => setAdding(false)} />
        ) : (
          <p class="acts">
            <button class="btn" type="button" onClick={() => setAdding(true)}>
              Add a line
            </button>
            {rows.length > 0 && (
              <>
                <button class="btn plain soft" type="button" onClick={() => tickAll(true)}>
                  Tick all
                </button>
                <button class="btn plain soft" type="button" onClick={() => tickAll(false)}>
                  Tick none
                </button>
              </>
            )}
          </p>
        )}
        {ticked > 0 && (
          <p class="acts">
            <button class="btn main" type="button" onClick={() => print()}>
              Print it
            </button>
            <button class="btn" type="button" onClick={saveCsv}>
              Save as CSV
            </button>
          </p>
        )}
      </Section>
    </>
  )
}

function sayTicked(ticked: number, all: number): string {
  if (all === 0) return 'What you did for your search.'
  return `${sentenceCase(sayMany(ticked, 'line', 'lines'))} in your search log.`
}
