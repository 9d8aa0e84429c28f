import { useRoute } from 'preact-iso'
import { mockPage } from '../../../core/practice/mock-view.ts'
import { NotFound } from '../../shell/NotFound.tsx'
import { useOnward, useView } from '../../shell/onward.ts'
import { useTitle } from '../../shell/title.ts'
import { MockReview } from './MockReview.tsx'
import { MockRoom } from './MockRoom.tsx'
import './mock.css'

/** One rehearsal: the interview as long as it lasts, then the look at it. */
export function MockSession() {
  const { params } = useRoute()
  const { replica } = useOnward()
  const { id = '' } = params
  const page = useView((vault, now) => mockPage(vault, now, id), [id])
  useTitle(page ? page.name : 'Rehearsal')
  if (!page) return replica.status.value === 'starting' ? null : <NotFound />
  return page.ended ? <MockReview key={id} page={page} /> : <MockRoom key={id} page={page} />
}
