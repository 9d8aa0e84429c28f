import { practiceWords } from '../../core/content/en/practice.ts'
import { type PracticeView, practiceView } from '../../core/practice/cards-view.ts'
import { sessionLengths } from '../../core/practice/session.ts'
import { sayDate } from '../../core/time/say.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Because } from '../ui/Because.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { AddQuestion } from './AddQuestion.tsx'
import { AdvertQuestions } from './AdvertQuestions.tsx'
import { PracticeNav } from './PracticeNav.tsx'
import { Sureness } from './Sureness.tsx'
import { YourQuestions } from './YourQuestions.tsx'
import './practice.css'

/** Questions to practise: what comes back today, all of one's own, and how sure one feels. */
export function PracticePage() {
  useTitle('Practice')
  const { replica, now } = useOnward()
  const view = useView(practiceView)
  if (replica.status.value === 'starting') return null
  const { talk } = view
  return (
    <>
      <Opening say={sayStanding(view)}>
        {talk && (
          <p class="under">
            {practiceWords.before(talk.company, sayDate(talk.on, now.value))}{' '}
            <a href={`/applications/${talk.applicationId}/rounds/${talk.eventId}`}>
              Prepare for it
            </a>
          </p>
        )}
        <PracticeNav />
      </Opening>
      <Section name="A session" heads label="A session">
        <p class="acts">
          {sessionLengths.map((minutes, at) => (
            <a
              key={minutes}
              class={at === 0 ? 'btn main' : 'btn'}
              href={`/practice/session?minutes=${minutes}`}
              aria-label={`Practise for ${minutes} minutes`}
            >
              {at === 0 ? `Practise for ${minutes} minutes` : `${minutes} minutes`}
            </a>
          ))}
        </p>
        <Because reason={practiceWords.because} />
        <details class="why">
          <summary>What this rests on</summary>
          <p class="under">{practiceWords.source}</p>
        </details>
      </Section>
      <YourQuestions total={view.cards} />
      <Section name="Add one" heads label="Add a question">
        <AddQuestion />
      </Section>
      <AdvertQuestions offers={view.offers} />
      <Section name="How sure you feel" heads label="How sure you feel">
        <Sureness />
      </Section>
    </>
  )
}

function sayStanding({ cards, due }: PracticeView): string {
  if (cards === 0) return practiceWords.empty
  return due === 0 ? practiceWords.none : practiceWords.due(due)
}
