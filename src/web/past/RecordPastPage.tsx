import { useMemo } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import type { Named } from '../../core/past/belongings.ts'
import { bringBack, type Open } from '../../core/past/bring-back.ts'
import { nameIn, wordsOf } from '../../core/past/kind-words.ts'
import { type Version, versionsOf } from '../../core/past/versions.ts'
import { ok } from '../../core/result.ts'
import { dateIn } from '../../core/time/calendar.ts'
import { isDeleted } from '../../core/vault/record.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Back } from '../ui/Back.tsx'
import { Opening } from '../ui/Opening.tsx'
import { Earlier } from './Earlier.tsx'
import { oneThing, placeOf } from './places.ts'
import { useHistory } from './use-history.ts'
import { VersionRow } from './VersionRow.tsx'
import './past.css'

/** What happened to one record, and the way back to how it was. */
export function RecordPastPage() {
  const { params } = useRoute()
  const { kind = '', id = '' } = params
  return <RecordPast key={`${kind}/${id}`} of={{ kind, id }} />
}

function RecordPast({ of }: { of: Named }) {
  useTitle('What happened here')
  const { replica, now } = useOnward()
  const act = useAct()
  const records = useMemo(() => oneThing(of), [of.kind, of.id])
  const history = useHistory(records)
  const { told, state } = history
  const version = replica.version.value
  const open: Open = (record) => replica.opened(record)
  const name = nameOf(of)
  const today = dateIn(now.value.instant, now.value.zone)
  const rows = useMemo(
    () =>
      together(
        records.map(({ kind, id }) =>
          versionsOf(
            told.filter((entry) => entry.kind === kind && entry.id === id),
            name,
            now.peek(),
            open,
          ),
        ),
      ),
    [told, records, name, version, today],
  )
  if (replica.status.value === 'starting') return null
  const here = replica.vault.find(of.kind, of.id)
  const isHere = here !== undefined && !isDeleted(here)
  const place = isHere ? placeOf(of) : null
  /** As it was then is as each of its records was then, whichever of them that moment changed. */
  const back = async (row: number) => {
    const until = rows.slice(row).flat()
    const versions = records.flatMap(({ kind, id }) => {
      const ofRecord = ({ record }: Version) => record?.kind === kind && record.id === id
      return until.find((each) => each.state === 'kept' && ofRecord(each)) ?? []
    })
    // A text that is not loaded would be written over without being looked at.
    if (of.kind === 'letter') await replica.text(of.id)
    await act(
      isHere ? 'earlier-version' : 'bring-back',
      (vault) => ok(bringBack(vault, versions, open)),
      isHere ? 'It is as it was then.' : 'It is back.',
    )
  }
  return (
    <>
      <Opening
        say={name ?? wordsOf(of.kind).one}
        margin={<Back href={place ?? '/past'}>{place ? 'Back to it' : 'What happened when'}</Back>}
      >
        <p class="under">
          {rows.length === 0 && state === 'all'
            ? 'Nothing is known of what happened here.'
            : 'What happened here, the newest first. Each version can be brought back while it is kept, for 30 days after it was changed.'}
        </p>
      </Opening>
      {rows.map((versions, index) => (
        <VersionRow
          key={versions[0]?.changeSetId}
          versions={versions}
          isNow={index === 0 && isHere}
          onBack={() => back(index)}
        />
      ))}
      <Earlier history={history} />
    </>
  )

  function nameOf(named: Named): string | null {
    const kept = [
      replica.vault.find(named.kind, named.id),
      ...told.filter(({ kind }) => kind === named.kind).map(({ record }) => record),
    ]
    for (const record of kept) {
      const body = record && open(record)
      const found = body && nameIn(named.kind, body)
      if (found) return found
    }
    return null
  }
}

/** Versions of several records that one set made stand together, newest first. */
function together(lists: readonly (readonly Version[])[]): readonly (readonly Version[])[] {
  const bySet = new Map<string, Version[]>()
  for (const version of lists.flat()) {
    const same = bySet.get(version.changeSetId)
    if (same) same.push(version)
    else bySet.set(version.changeSetId, [version])
  }
  return [...bySet.values()].sort((a, b) => ((a[0]?.at ?? '') < (b[0]?.at ?? '') ? 1 : -1))
}
