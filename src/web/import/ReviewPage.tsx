import { importWords } from '../../core/content/en/import.ts'
import { useOnward } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Invite } from './Invite.tsx'
import { importing } from './importing.ts'
import { ReadingIn } from './ReadingIn.tsx'
import { ReviewRows } from './ReviewRows.tsx'
import { useReview } from './use-review.ts'
import './review.css'

/** Where letters that came in many are looked through, and where more are brought in. */
export function ReviewPage() {
  useTitle(importWords.title)
  const { replica } = useOnward()
  const isStarting = replica.status.value === 'starting'
  if (isStarting) return null
  return importing.value ? <ReadingIn /> : <Review />
}

function Review() {
  const review = useReview()
  if (!review) return null
  return review.rows.length > 0 ? <ReviewRows review={review} /> : <Invite view={review.view} />
}
