import { useLocation } from 'preact-iso'
import { reviewsView } from '../../../core/materials/reviews-view.ts'
import { useOnward, useView } from '../../shell/onward.ts'
import { useTitle } from '../../shell/title.ts'
import { Back } from '../../ui/Back.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Opening, Section } from '../../ui/Opening.tsx'
import { AskReviewer } from './AskReviewer.tsx'
import { ReviewPart } from './ReviewPart.tsx'
import './reviewers.css'

/** Who reads which version, and what they said; `?review=` opens one. */
export function ReviewersPage() {
  const { query } = useLocation()
  const { replica } = useOnward()
  useTitle('Readers')
  if (replica.status.value === 'starting') return null
  return query.review ? <ReviewPart key={query.review} id={query.review} /> : <AllReviews />
}

function AllReviews() {
  const view = useView(reviewsView)
  return (
    <>
      <Opening say={view.sentence} margin={<Back href="/materials">Materials</Back>}>
        <p class="under">
          A mentor, a friend in the trade, a careers service. You save a file and give it to them
          yourself; Onward sends nothing.
        </p>
      </Opening>
      {view.reviews.length > 0 && (
        <Section name="Readers" heads label="Who reads what">
          <ul class="lines places">
            {view.reviews.map(({ id, reviewer, says }) => (
              <li key={id}>
                <Choice
                  icon="people"
                  title={reviewer}
                  says={says}
                  href={`/materials/reviewers?review=${id}`}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section name="Ask somebody" heads label="Ask somebody to read it">
        <AskReviewer view={view} />
      </Section>
    </>
  )
}
