import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ApplicationRow } from '../../core/applications/application-row.ts'
import { channelWord } from '../../core/applications/words.ts'
import { sayShortDate } from '../../core/time/say.ts'
import { useOnward } from '../shell/onward.ts'
import { StageMark } from './StageMark.tsx'
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
  const part = useRef<HTMLTableSectionElement>(null)
  const [near, setNear] = useState(first === 0)
  const { now } = useOnward()
  useLayoutEffect(() => {
    const element = part.current
    if (!element) return
    return watchNearness(element, (isNear) => {
      // A row that has the focus stays: nobody is thrown back to the top of the page.
      if (!isNear && element.contains(document.activeElement)) return
      setNear(isNear)
    })
  }, [watchNearness])
  useLayoutEffect(() => {
    const element = part.current
    if (near && element) rowPx.current = element.offsetHeight / rows.length
  }, [near, rows.length, rowPx])
  if (!near && !drawn) {
    return (
      <tbody ref={part} aria-hidden="true">
        <tr class="far">
          <td
            colSpan={6}
            style={{ height: `${Math.round((rowPx.current ?? 0) * rows.length)}px` }}
          />
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
