import type { ApplicationPage } from '../../core/applications/application-page.ts'
import { jobTypeWord, workModeWord } from '../../core/applications/fact-words.ts'
import { sayDate, sentenceCase } from '../../core/time/say.ts'
import { useOnward } from '../shell/onward.ts'
import { FactsPart } from '../ui/FactsPart.tsx'
import { webAddress } from '../ui/web-address.ts'
import { EditFacts } from './EditFacts.tsx'

/** What is known about the job, changed in its place. */
export function Facts({ page }: { page: ApplicationPage }) {
  const { now } = useOnward()
  const facts: readonly (readonly [string, string | null])[] = [
    ['Place', page.place],
    ['Where', page.workMode && workModeWord(page.workMode)],
    ['Contract', page.jobType && jobTypeWord(page.jobType)],
    ['Pay', page.pay],
    ['Found by', page.channelWord],
    ['Closes', page.closesOn && sentenceCase(sayDate(page.closesOn, now.value))],
    // A link that cannot be opened is still shown as it was typed.
    ['Link', webAddress(page.link) ? null : page.link],
    ['Tags', page.tags.join(', ')],
    ['Notes', page.notes],
  ]
  return (
    <FactsPart
      name="About the job"
      facts={facts}
      nothing="Nothing more is known yet."
      change="Change the facts"
      readOnly={page.readOnly}
      form={(onDone) => <EditFacts page={page} onDone={onDone} />}
    />
  )
}
