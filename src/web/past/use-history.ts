import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Named } from '../../core/past/belongings.ts'
import type { Told } from '../../core/past/what-happened.ts'
import type { HistoryEntry } from '../../core/protocol/history.ts'
import { useOnward } from '../shell/onward.ts'
import { newerThan, toldOf } from './own-history.ts'

/** History entries that are asked for at a time: of the vault, and of one record. */
const ENTRIES_AT_A_TIME = 200
const VERSIONS_AT_A_TIME = 1000

/**
 * `asking`: the next part is on its way. `more`: there is an earlier part. `all`: nothing earlier is
 * kept. `away`: the program does not answer, so only what this browser knows is told.
 */
export type HistoryState = 'asking' | 'more' | 'all' | 'away'

export interface History {
  /** Newest first; what this browser has done since comes before what was asked for. */
  readonly told: readonly Told[]
  readonly state: HistoryState
  readonly more: () => void
}

/** The history of the vault, or of these records, part by part, newest first. */
export function useHistory(records?: readonly Named[]): History {
  const { custody, replica } = useOnward()
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([])
  const [state, setState] = useState<HistoryState>('asking')
  const asked = useRef(0)
  const key = records?.map(({ kind, id }) => `${kind}/${id}`).join(' ')

  const ask = useCallback(
    async (before: number | undefined, known: readonly HistoryEntry[]) => {
      asked.current += 1
      const mine = asked.current
      setState('asking')
      const limit = records ? VERSIONS_AT_A_TIME : ENTRIES_AT_A_TIME
      const query = {
        limit,
        ...(before !== undefined && { beforeRevision: before }),
      }
      const replies = await Promise.all(
        (records ?? [undefined]).map((record) =>
          custody.history(record ? { ...query, record } : query),
        ),
      )
      if (mine !== asked.current) return
      const parts = replies.flatMap((reply) => (reply.kind === 'answer' ? [reply.answer] : []))
      setEntries([...known, ...parts.flat()].sort((a, b) => b.revision - a.revision))
      if (parts.length < replies.length) setState('away')
      else setState(parts.some((part) => part.length >= limit) ? 'more' : 'all')
    },
    [custody, key],
  )
  useEffect(() => {
    ask(undefined, [])
  }, [ask])

  const version = replica.version.value
  const told = useMemo(() => {
    const own = newerThan(entries, replica.ownSets())
    const wanted = new Set(key?.split(' '))
    const since = toldOf(own).filter(
      ({ kind, id }) => key === undefined || wanted.has(`${kind}/${id}`),
    )
    return [...since, ...entries]
  }, [replica, version, entries, key])
  const more = () => {
    if (state === 'more') ask(entries.at(-1)?.revision, entries)
  }
  return { told, state, more }
}
