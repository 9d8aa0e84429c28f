import type { RefObject } from 'preact'
import type { ApplicationRow } from '../../core/applications/application-row.ts'
import { channelWord } from '../../core/applications/words.ts'
import { sayShortDate } from '../../core/time/say.ts'
import { useOnward } from '../shell/onward.ts'
import { StageMark } from './StageMark.tsx'
import { useChunk } from './use-chunk.ts'
import type { WatchNearness } from './use-nearness.ts'

/** A part of the table: its rows while they are near the window, else an empty place of their height. */
export function RowChunk({
  rows,
  first,
  drawn,
  rowPx,
  watchNearness,
}: {
  rows: readonly ApplicationRow[]
  /** Where its first row stands in the whole list, from 0. */
  first: number
  /** Wanted now, however far away. */
  drawn: boolean
  /** The height of a row as last measured; shared by all chunks. */
  rowPx: RefObject<number>
  watchNearness: WatchNearness
}) {
  const { now } = useOnward()
  const { part, near, farPx } = useChunk<HTMLTableSectionElement>({
    count: rows.length,
    startsNear: first === 0,
    rowPx,
    watchNearness,
  })
  if (!near && !drawn) {
    return (
      <tbody ref={part} aria-hidden="true">
        <tr class="far">
          <td colSpan={6} style={{ height: `${farPx}px` }} />
        </tr>
      </tbody>
    )
  }
  return (
    <tbody ref={part}>
      {rows.map((row, index) => (
        <tr key={row.id} aria-rowindex={first + index + 2}>
          <th scope="row">
            <a class="who" href={`/applications/${row.id}`}>
              {row.company}
            </a>
            {row.role && <span class="role">{row.role}</span>}
          </th>
          <td class="at">
            <StageMark row={row} />
          </td>
          <td class="since">{row.since ? sayShortDate(row.since, now.value) : ''}</td>
          <td class={row.agreedOn ? 'last dated' : 'last'}>{row.lastWord}</td>
          <td class="next">{row.next}</td>
          <td class="channel">{row.channel ? channelWord(row.channel) : ''}</td>
        </tr>
      ))}
    </tbody>
  )
}
