import { useMemo, useState } from 'preact/hooks'
import { type Deed, type DeedDay, whatHappened } from '../../core/past/what-happened.ts'
import { dateIn, timeIn } from '../../core/time/calendar.ts'
import { sayDate, sayTime, sentenceCase } from '../../core/time/say.ts'
import { useOnward } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Chips } from '../ui/Chips.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { Earlier } from './Earlier.tsx'
import { filters } from './filters.ts'
import { pastOf, sayActor } from './places.ts'
import { useHistory } from './use-history.ts'
import './past.css'

/** Every change of the records, day by day, the newest first. */
export function PastPage() {
  useTitle('What happened when')
  const { replica, now } = useOnward()
  const history = useHistory()
  const [only, setOnly] = useState<string | null>(null)
  const version = replica.version.value
  const { told, state } = history
  const today = dateIn(now.value.instant, now.value.zone)
  const days = useMemo(
    () => whatHappened(told, replica.vault, now.peek(), (record) => replica.opened(record)),
    [told, replica, version, today],
  )
  const shown = useMemo(() => onlyOf(days, only), [days, only])
  if (replica.status.value === 'starting') return null
  const empty = state === 'all' && days.length === 0
  return (
    <>
      <Opening say={empty ? 'Nothing has happened here yet.' : 'What happened when.'}>
        <p class="under">
          {empty
            ? 'Every change that you make is noted here, so that you can look at it and take it back.'
            : 'Every change, the newest first. What something said before is kept for 30 days; afterwards only what was done and when.'}
        </p>
        {!empty && (
          <Chips
            class="past-filters"
            options={filters.map(({ id, word }) => ({ value: id, label: word }))}
            picked={only}
            onPick={(id) => setOnly(only === id ? null : id)}
          />
        )}
      </Opening>
      {shown.map(({ on, deeds }) => (
        <Section
          key={`${on}/${deeds[0]?.changeSetId}`}
          name={sentenceCase(sayDate(on, now.value))}
          label={sentenceCase(sayDate(on, now.value))}
          tight
        >
          <ul class="lines">
            {deeds.map((deed) => (
              <DeedLine key={deed.changeSetId} deed={deed} zone={now.value.zone} />
            ))}
          </ul>
        </Section>
      ))}
      {!empty && shown.length === 0 && state !== 'asking' && (
        <div class="row">
          <p class="text under">
            {state === 'more' ? 'None of that among what is shown so far.' : 'None of that yet.'}
          </p>
        </div>
      )}
      <Earlier history={history} />
    </>
  )
}

function DeedLine({ deed, zone }: { deed: Deed; zone: string }) {
  const actor = sayActor(deed.actor)
  const time = useMemo(() => sayTime(timeIn(deed.at, zone)), [deed.at, zone])
  return (
    <li>
      <a class="todo" href={pastOf(deed.lead)}>
        <span class="deed">
          <b>{deed.sentence}</b>
          {actor}
        </span>
        <span class="time">{time}</span>
      </a>
    </li>
  )
}

function onlyOf(days: readonly DeedDay[], only: string | null): readonly DeedDay[] {
  const kinds = filters.find(({ id }) => id === only)?.kinds
  if (!kinds) return days
  return days
    .map(({ on, deeds }) => ({
      on,
      deeds: deeds.filter((deed) => deed.kinds.some((kind) => kinds.includes(kind))),
    }))
    .filter(({ deeds }) => deeds.length > 0)
}
