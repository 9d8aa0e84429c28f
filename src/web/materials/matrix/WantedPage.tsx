import { gapWords as words } from '../../../core/content/en/gaps.ts'
import { matrixWords } from '../../../core/content/en/matrix.ts'
import { gapsView, LEAST_ADVERTS } from '../../../core/materials/matrix-gaps.ts'
import { useOnward, useView } from '../../shell/onward.ts'
import { useTitle } from '../../shell/title.ts'
import { Back } from '../../ui/Back.tsx'
import { Opening, Section } from '../../ui/Opening.tsx'
import { GapLines } from './GapLines.tsx'
import './matrix.css'

/** What the adverts of wanted jobs ask for, over all of them, and the saved jobs beside what one has. */
export function WantedPage() {
  useTitle(words.title)
  const { replica } = useOnward()
  const view = useView(gapsView)
  if (replica.status.value === 'starting') return null
  const { adverts, gaps, asked, saved } = view
  return (
    <>
      <Opening
        say={adverts < LEAST_ADVERTS ? words.few(adverts) : words.say(gaps.length)}
        margin={<Back href="/materials">Materials</Back>}
      >
        <p class="under">{adverts < LEAST_ADVERTS ? words.fewWhy : words.under(adverts)}</p>
        {adverts === 0 && saved.length === 0 && (
          <p class="acts">
            <a class="btn main" href="/applications/new">
              {words.begin}
            </a>
          </p>
        )}
      </Opening>
      {gaps.length > 0 && (
        <Section name={words.recurs} heads label={words.recurs}>
          <GapLines />
          <p class="under">
            {words.proof} <a href="/evidence">{words.evidence}</a>.
          </p>
        </Section>
      )}
      {saved.length > 0 && (
        <Section name={words.saved} heads label={words.saved}>
          <p class="under">{words.savedWhy}</p>
          <ul class="lines">
            {saved.map(({ applicationId, company, role, coverage, interest }) => (
              <li key={applicationId} class="wanted">
                <a href={`/applications/${applicationId}/tailor`}>
                  {[role, company].filter(Boolean).join(', ')}
                </a>
                <span>
                  {coverage ? words.coverage(coverage.covered, coverage.all) : words.noCoverage}
                  {interest && `. ${matrixWords.interests[interest]}`}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {asked.length > 0 && (
        <Section name={words.most} heads label={words.most}>
          <ul class="lines">
            {asked.map(({ skill, adverts: count, isShown }) => (
              <li key={skill.id} class="wanted">
                <b>{skill.name}</b>
                <span>
                  {words.times(count, adverts)}, {isShown ? words.shown : words.notShown}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
