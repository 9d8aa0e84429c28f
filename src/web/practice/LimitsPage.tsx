import { settingsOf } from '../../core/care/settings.ts'
import { limitAnswers, limitWords } from '../../core/content/en/practice-limits.ts'
import { limitsFor } from '../../core/practice/limits.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Opening, Section } from '../ui/Opening.tsx'
import { PracticeNav } from './PracticeNav.tsx'
import './practice.css'

/** What mostly may not be asked, and words to answer with if it is. */
export function LimitsPage() {
  useTitle(limitWords.title)
  const { replica } = useOnward()
  const { rows, country, advice } = useView((vault) => limitsFor(settingsOf(vault).country))
  if (replica.status.value === 'starting') return null
  return (
    <>
      <Opening say={`${limitWords.title}.`}>
        <p class="under">{limitWords.says}</p>
        <PracticeNav />
      </Opening>
      <Section name="If it is asked" heads label="If it is asked">
        <p>{limitWords.ways}:</p>
        <ul class="lines says">
          {limitAnswers.map(({ id, name, says }) => (
            <li key={id}>
              <b>{name}.</b> <span class="written-text">“{says}”</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section name="One by one" heads label="One by one">
        <ul class="lines limits">
          {rows.map(({ id, about, behind, say, named }) => (
            <li key={id}>
              <h3>{about}</h3>
              <p>
                What may be behind it: {behind} <span class="written-text">“{say}”</span>
              </p>
              {named && country && (
                <p class="change">
                  {country.name}: {country.law}. {limitWords.verify}
                </p>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section name={limitWords.where} heads label={limitWords.where}>
        <p>
          {advice.countryName}: {advice.web ? <a href={advice.web}>{advice.name}</a> : advice.name}.
        </p>
        <p class="under">
          {limitWords.notAdvice} {limitWords.aside}
        </p>
      </Section>
    </>
  )
}
