import { sayCount } from '../../core/content/en/counts.ts'
import { claimsNotRepeated } from '../../core/practices/articles.ts'
import { practices } from '../../core/practices/practices.ts'
import { sentenceCase } from '../../core/time/say.ts'
import { useTitle } from '../shell/title.ts'
import { Opening, Section } from '../ui/Opening.tsx'
import { PracticeGroup } from './PracticeGroup.tsx'
import './more.css'

/** Every practice with where it is done and what research says; and what Onward does not repeat. */
export function BuiltOnPage() {
  useTitle('What this is built on')
  const later = practices.filter(({ place }) => place === null).length
  const groups = [...new Set(practices.map(({ group }) => group))]
  return (
    <>
      <Opening say="What Onward is built on.">
        <p class="under">
          Five articles about coping with a job rejection name {practices.length} practices.{' '}
          {later === 0
            ? 'All of them can be done in Onward.'
            : `${sentenceCase(sayCount(practices.length - later))} of them can be done in Onward today.
               The others come later, and are not claimed before.`}
        </p>
        <p class="under built-research">
          What research supports stands below the practices that rest on it, with its source. Where
          none was found, that is said too.
        </p>
      </Opening>
      <Section name="The practices" label="The practices">
        {groups.map((group) => (
          <PracticeGroup
            key={group}
            name={group}
            practices={practices.filter((practice) => practice.group === group)}
          />
        ))}
      </Section>
      <Section name="Left out" label="What Onward does not repeat">
        <h2 class="q">What the articles say and Onward does not repeat</h2>
        <ul class="lines claims">
          {claimsNotRepeated.map(({ claim, why, instead }) => (
            <li key={claim}>
              <h3>“{claim}”</h3>
              <p>
                <em>Why not:</em> {why}
              </p>
              <p>
                <em>In its place:</em> {instead}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
