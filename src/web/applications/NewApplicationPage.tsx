import { captureWords } from '../../core/content/en/capture.ts'
import { ApplicationForm } from '../capture/ApplicationForm.tsx'
import { useOnward } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Opening } from '../ui/Opening.tsx'

/** A new application, typed by hand or filled in from a pasted advert. */
export function NewApplicationPage() {
  useTitle('Add an application')
  const { replica } = useOnward()
  if (replica.status.value === 'starting') return null
  return (
    <Opening say={captureWords.say}>
      <ApplicationForm draftKey="new-application" />
      <p class="under to-button">
        <a href="/capture/button">{captureWords.toButton}</a>
      </p>
    </Opening>
  )
}
