import { useState } from 'preact/hooks'
import { type Deleted, isClosed } from '../../core/past/recently-deleted.ts'
import { dateIn, timeIn } from '../../core/time/calendar.ts'
import { sayDayAndTime, sentenceCase } from '../../core/time/say.ts'
import { useOnward } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Opening, Section } from '../ui/Opening.tsx'
import { ForGood } from './ForGood.tsx'
import { sayActor } from './places.ts'
import { sayName, useDeleted } from './use-deleted.ts'
import './past.css'

/** What was deleted in the last 30 days: it can come back, or go for good. */
export function DeletedPage() {
  useTitle('Recently deleted')
  const { replica } = useOnward()
  const { deleted, away, hasMore, more, bringBack, deleteForGood } = useDeleted()
  const [asking, setAsking] = useState<Deleted | null>(null)
  if (replica.status.value === 'starting') return null
  const empty = deleted.length === 0
  return (
    <>
      <Opening
        say={empty ? 'Nothing was deleted in the last 30 days.' : 'Deleted in the last 30 days.'}
      >
        <p class="under">
          {empty
            ? 'What you remove waits here for 30 days, in case you want it back.'
            : 'Each can be brought back as it was. After 30 days it is gone by itself; you can also delete it for good now.'}
        </p>
        {away && (
          <p class="under">
            Onward’s program is not running, so some of it cannot be named or brought back at the
            moment. It is kept; start the program to see it.
          </p>
        )}
      </Opening>
      {!empty && (
        <Section label="Deleted">
          <ul class="lines deleted">
            {deleted.map((group) => (
              <DeletedLine
                key={`${group.lead.kind}/${group.lead.id}`}
                group={group}
                onBack={() => bringBack(group)}
                onForGood={() => setAsking(group)}
              />
            ))}
          </ul>
          {hasMore && (
            <p class="acts">
              <button class="btn" type="button" onClick={more}>
                Show earlier ones
              </button>
            </p>
          )}
        </Section>
      )}
      {asking && (
        <ForGood
          group={asking}
          onYes={async () => {
            setAsking(null)
            await deleteForGood(asking)
          }}
          onNo={() => setAsking(null)}
        />
      )}
    </>
  )
}

function DeletedLine(props: { group: Deleted; onBack: () => void; onForGood: () => void }) {
  const { replica, now } = useOnward()
  const { group } = props
  const { zone } = now.value
  const when = sayDayAndTime(dateIn(group.at, zone), timeIn(group.at, zone), now.value)
  const name = sayName(group)
  const about = [
    group.name === null ? null : group.what,
    group.along || null,
    `deleted ${when}`,
    group.actor === null ? null : sayActor(group.actor),
  ]
  const closed = isClosed(group, (record) => replica.opened(record))
  return (
    <li>
      <div>
        <b>{name}</b>
        <span>{sentenceCase(about.filter(Boolean).join(', '))}</span>
        {closed && <span>It is sealed and does not open here at the moment.</span>}
      </div>
      <p class="deleted-acts">
        <button
          class="btn"
          type="button"
          aria-label={`Bring it back: ${name}, deleted ${when}`}
          onClick={props.onBack}
        >
          Bring it back
        </button>
        <button
          class="btn plain soft"
          type="button"
          aria-label={`Delete for good: ${name}, deleted ${when}`}
          onClick={props.onForGood}
        >
          Delete for good
        </button>
      </p>
    </li>
  )
}
