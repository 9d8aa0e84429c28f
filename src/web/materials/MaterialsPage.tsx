import type { Context } from '../../core/context.ts'
import {
  type NewResume,
  startFromEvidence,
  startResume,
} from '../../core/materials/resume-actions.ts'
import { materialsView } from '../../core/materials/resume-view.ts'
import type { Vault } from '../../core/vault/vault.ts'
import { useGoOn } from '../shell/go-on.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Choice } from '../ui/Choice.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { materialsPlaces } from './materials-places.ts'

/** What an application is made of: the versions of the résumé first. */
export function MaterialsPage() {
  useTitle('Materials')
  const { replica } = useOnward()
  const act = useAct()
  const goOnFrom = useGoOn()
  const view = useView(materialsView)
  if (replica.status.value === 'starting') return null
  const begin = async (action: (vault: Vault, context: Context) => NewResume) => {
    const goOn = goOnFrom()
    const begun = await act('start-resume', action, 'Begun. It is kept as you write.')
    if (begun) goOn(`/materials/resume/${begun.id}`)
  }
  return (
    <>
      <Opening say={view.sentence} margin="Materials" />
      {view.resumes.length > 0 && (
        <Section name="Résumé" heads label="Versions of your résumé">
          <ul class="lines places">
            {view.resumes.map(({ id, title, says }) => (
              <li key={id}>
                <Choice icon="journal" title={title} says={says} href={`/materials/resume/${id}`} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section
        name={view.resumes.length > 0 ? 'Another one' : 'Begin'}
        heads
        label="Begin a résumé"
      >
        <ul class="lines places">
          <li>
            <Choice
              icon="letter"
              title="Bring in the résumé you have"
              says="A PDF, Word or text file, LinkedIn, JSON Resume, or pasted text. You look through it first."
              href="/materials/import"
            />
          </li>
          {view.hasProofs && (
            <li>
              <Choice
                icon="tick"
                title="Begin with your evidence file"
                says="Each proof becomes a line, in your own words."
                onPick={() => begin(startFromEvidence)}
              />
            </li>
          )}
          <li>
            <Choice
              icon="pen"
              title="Start from nothing"
              says="An empty page with your name on it."
              onPick={() => begin((vault, context) => startResume(vault, {}, context))}
            />
          </li>
        </ul>
      </Section>
      <Section name="Beside it" heads label="Beside your résumé">
        <ul class="lines places">
          {materialsPlaces.map((place) => (
            <li key={place.href}>
              <Choice {...place} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
