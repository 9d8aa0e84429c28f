import { useState } from 'preact/hooks'
import { removeOwnLine } from '../../core/search-log/own-lines.ts'
import { type LogRow, tickActivities } from '../../core/search-log/search-log.ts'
import { foundAgain } from '../shell/found-again.ts'
import { useAct } from '../shell/onward.ts'
import { OwnLineForm } from './OwnLineForm.tsx'

/** What was done, day by day; a tick says whether it is in the log. */
export function LogTable({ rows, title }: { rows: readonly LogRow[]; title: string }) {
  const [editing, setEditing] = useState<string | null>(null)
  const ownOnes = rows.some(({ ownId }) => ownId !== null)
  return (
    <table class="log-table" aria-label={`What you did, ${title}`}>
      <thead>
        <tr>
          <th scope="col" class="tick">
            <span class="hush">In the log</span>
          </th>
          <th scope="col">Day</th>
          <th scope="col">What you did</th>
          <th scope="col">Employer</th>
          <th scope="col">How</th>
          <th scope="col">Result</th>
          {ownOnes && (
            <th scope="col" class="log-acts">
              <span class="hush">Change</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          editing === row.key ? (
            <tr key={row.key}>
              <td colSpan={7}>
                <OwnLineForm line={row} onDone={() => setEditing(null)} />
              </td>
            </tr>
          ) : (
            <Line key={row.key} row={row} hasActs={ownOnes} onEdit={() => setEditing(row.key)} />
          ),
        )}
      </tbody>
    </table>
  )
}

function Line(props: { row: LogRow; hasActs: boolean; onEdit: () => void }) {
  const { row, hasActs, onEdit } = props
  const act = useAct()
  const { day, text, employer, meansWord, result, ticked, ownId } = row
  const name = [`${day}: ${text}`, employer].filter(Boolean).join(', ')
  const tick = () =>
    act(
      'tick-log',
      (vault, context) => tickActivities(vault, { rows: [row], ticked: !ticked }, context),
      ticked ? 'Out of the log.' : 'In the log.',
    )
  const remove = (lineId: string) =>
    act(
      'remove-log-line',
      (vault, context) => removeOwnLine(vault, { lineId }, context),
      `Removed. ${foundAgain}`,
    )
  return (
    <tr class={ticked ? undefined : 'left-out'}>
      <td class="tick">
        <label>
          <input type="checkbox" aria-label={name} checked={ticked} onChange={tick} />
        </label>
      </td>
      <td class="day">{day}</td>
      <th scope="row">{text}</th>
      <td data-named={employer ? 'Employer' : undefined}>{employer}</td>
      <td data-named={meansWord ? 'How' : undefined}>{meansWord}</td>
      <td data-named={result ? 'Result' : undefined}>{result}</td>
      {hasActs && (
        <td class="log-acts">
          {ownId !== null && (
            <>
              <button
                class="btn plain"
                type="button"
                aria-label={`Change ${name}`}
                onClick={onEdit}
              >
                Change
              </button>
              <button
                class="btn plain soft"
                type="button"
                aria-label={`Remove ${name}`}
                onClick={() => remove(ownId)}
              >
                Remove
              </button>
            </>
          )}
        </td>
      )}
    </tr>
  )
}
