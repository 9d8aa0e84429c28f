import type { FortnightLevel } from '../../core/care/fortnight.ts'
import { setGoGently } from '../../core/care/go-gently.ts'
import { fortnightAnswers, fortnightWays as ways } from '../../core/content/en/care-fortnight.ts'
import { instantNow, useAct } from '../shell/onward.ts'
import { Choice } from '../ui/Choice.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { HelpFirst } from './HelpFirst.tsx'

const WEEK_IN_MS = 7 * 86_400_000

/** The kind answer to each level. When it is very low or falls fast, people and their numbers come first. */
export function FortnightAnswer({ level }: { level: FortnightLevel }) {
  const act = useAct()
  const { says, next } = fortnightAnswers[level]
  const lighter = () => {
    const until = new Date(Date.parse(instantNow()) + WEEK_IN_MS).toISOString()
    return act(
      'go-gently',
      (vault, context) => setGoGently(vault, { until }, context),
      ways.lighterSaid,
    )
  }
  return (
    <>
      <Opening say={says}>
        <p class="under">{next}</p>
      </Opening>
      {(level === 'very-low' || level === 'falling') && <HelpFirst />}
      <Section name="If you like" label="If you like">
        <ul class="lines">
          {level !== 'fine' && (
            <>
              <li>
                <Choice icon="people" title={ways.person} says="One line is enough." href="/help" />
              </li>
              <li>
                <Choice
                  icon="morning"
                  title={ways.lighter}
                  says="Onward shows one small thing a day, and the rest waits."
                  onPick={lighter}
                />
              </li>
            </>
          )}
          <li>
            <Choice
              icon="heart"
              title={ways.good}
              says="Something small, on a day of your choice."
              href="/care/activities"
            />
          </li>
        </ul>
      </Section>
    </>
  )
}
