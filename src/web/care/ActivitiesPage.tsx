import { areas, openActivities } from '../../core/care/activities.ts'
import { activityWords as words } from '../../core/content/en/care-activities.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Because } from '../ui/Because.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { GoodThing } from './GoodThing.tsx'
import { PlanGoodThing } from './PlanGoodThing.tsx'

/** Something good on a day of one's choice, with the mood before and after. No score comes of it. */
export function ActivitiesPage() {
  useTitle('Something good')
  const { replica } = useOnward()
  const chosen = useView(openActivities)
  if (replica.status.value === 'starting') return null
  return (
    <>
      <Opening say={words.title}>
        <p class="under">{words.says}</p>
        <Because reason={words.because} />
      </Opening>
      {chosen.length > 0 && (
        <Section name="Chosen" label="Chosen">
          <ul class="lines">
            {chosen.map((activity) => (
              <GoodThing key={activity.id} activity={activity} />
            ))}
          </ul>
        </Section>
      )}
      <PlanGoodThing areas={areas} />
    </>
  )
}
