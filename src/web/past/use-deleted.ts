import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Named, unloadedTexts } from '../../core/past/belongings.ts'
import { bringBack, deleteForGood, type Open } from '../../core/past/bring-back.ts'
import {
  type Deleted,
  type DeletedGroup,
  deletedGroups,
  keptSince,
  lastVersion,
  recentlyDeleted,
} from '../../core/past/recently-deleted.ts'
import type { Told } from '../../core/past/what-happened.ts'
import type { HistoryEntry } from '../../core/protocol/history.ts'
import { ok } from '../../core/result.ts'
import { dateIn } from '../../core/time/calendar.ts'
import { letterKind, letterTextKind } from '../../core/vault/kinds/letter.ts'
import { recordKey } from '../../core/vault/record.ts'
import type { Custody } from '../replica/custody.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { toldWithBases } from './own-history.ts'

/** The deletion, what was there before it, and one to spare for a deletion that was merged. */
const LAST_VERSIONS = 3
/** Records whose history is asked for at the same time. */
const AT_ONCE = 8
/** Groups shown at first, and more at each wish. */
const GROUPS_AT_A_TIME = 50

/** What was deleted lately, and the two things that can be done with it. */
export function useDeleted() {
  const { replica, custody, now, word } = useOnward()
  const act = useAct()
  const [limit, setLimit] = useState(GROUPS_AT_A_TIME)
  const [asked, setAsked] = useState<ReadonlyMap<string, readonly HistoryEntry[]>>(new Map())
  const [away, setAway] = useState(false)
  const version = replica.version.value
  const today = dateIn(now.value.instant, now.value.zone)
  const open: Open = (record) => replica.opened(record)

  const groups = useMemo(
    () => deletedGroups(replica.deletedSince(keptSince(now.peek())), now.peek()),
    [replica, version, today],
  )
  const own = useMemo(() => toldWithBases(replica.ownSets()), [replica, version])
  const ownKeys = useMemo(() => new Set(own.map(recordKey)), [own])
  const shown = groups.slice(0, limit)
  const missing = shown
    .map(({ lead }) => lead)
    .filter((lead) => !asked.has(recordKey(lead)) && !ownKeys.has(recordKey(lead)))
  const missingKeys = missing.map(recordKey).join(' ')

  useEffect(() => {
    let here = true
    askFor(custody, missing).then((answers) => {
      if (!here) return
      setAway(answers.size < missing.length)
      if (answers.size > 0) setAsked((known) => new Map([...known, ...answers]))
    })
    return () => {
      here = false
    }
  }, [custody, missingKeys])

  const told: readonly Told[] = useMemo(() => [...own, ...[...asked.values()].flat()], [own, asked])
  const deleted = useMemo(() => recentlyDeleted(shown, told, open), [groups, limit, told, version])

  /** The last kept version of every record of the group; null where the program does not answer. */
  const versionsOf = async ({ records }: DeletedGroup): Promise<readonly Told[] | null> => {
    const texts = records
      .filter(({ kind }) => kind === letterKind.name)
      .map(({ id }) => ({ kind: letterTextKind.name, id }))
    const wanted = new Map([...records, ...texts].map((named) => [recordKey(named), named]))
    const unknown = [...wanted.values()].filter((named) => !ownKeys.has(recordKey(named)))
    const answers = await askFor(custody, unknown)
    if (answers.size < unknown.length) return null
    const all = [...own, ...[...answers.values()].flat()]
    return [...wanted.keys()].flatMap((key) => {
      const ofRecord = all.filter((entry) => recordKey(entry) === key)
      return lastVersion(ofRecord, Number.POSITIVE_INFINITY) ?? []
    })
  }

  return {
    deleted,
    /** True while the program does not answer what some of these were. */
    away,
    hasMore: groups.length > limit,
    more: () => setLimit((count) => count + GROUPS_AT_A_TIME),
    bringBack: async (group: Deleted) => {
      const versions = await versionsOf(group)
      if (!versions) {
        word.say('Onward’s program is not running. It keeps this; start it to bring it back.')
        return false
      }
      await loadTexts(group)
      const back = await act(
        'bring-back',
        (vault) => ok(bringBack(vault, versions, open)),
        `${sayName(group)} is back.`,
      )
      return back !== null
    },
    deleteForGood: async (group: Deleted) => {
      await loadTexts(group)
      const gone = await act(
        'delete-for-good',
        (vault) => ok(deleteForGood(vault, group.records)),
        `${sayName(group)} is deleted for good.`,
      )
      return gone !== null
    },
  }

  /** What is done to a text goes on top of what is there, so it is fetched first. */
  async function loadTexts({ records }: DeletedGroup): Promise<void> {
    const texts = unloadedTexts(replica.vault, records)
    await Promise.all(texts.map((id) => replica.text(id)))
  }
}

export function sayName({ what, name }: Deleted): string {
  return name ?? what
}

/** The newest versions of each record, a few records at a time; ends when there is no answer. */
async function askFor(
  custody: Custody,
  records: readonly Named[],
): Promise<ReadonlyMap<string, readonly HistoryEntry[]>> {
  const answers = new Map<string, readonly HistoryEntry[]>()
  for (let from = 0; from < records.length; from += AT_ONCE) {
    const some = records.slice(from, from + AT_ONCE)
    const replies = await Promise.all(
      some.map(({ kind, id }) => custody.history({ record: { kind, id }, limit: LAST_VERSIONS })),
    )
    replies.forEach((reply, at) => {
      const record = some[at]
      if (record && reply.kind === 'answer') answers.set(recordKey(record), reply.answer)
    })
    if (replies.some((reply) => reply.kind !== 'answer')) break
  }
  return answers
}
