import { useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { tailorWords as words } from '../../../core/content/en/matrix-page.ts'
import { chooseResume } from '../../../core/materials/matrix-actions.ts'
import { type MatrixView, matrixView } from '../../../core/materials/matrix-view.ts'
import { GrowthPart } from '../../paths/GrowthPart.tsx'
import { NotFound } from '../../shell/NotFound.tsx'
import { useAct, useOnward, useView } from '../../shell/onward.ts'
import { useTitle } from '../../shell/title.ts'
import { Back } from '../../ui/Back.tsx'
import { Opening, Section } from '../../ui/Opening.tsx'
import { AskedForm } from './AskedForm.tsx'
import { Interest } from './Interest.tsx'
import { MatrixRows } from './MatrixRows.tsx'
import { PasteAdvert } from './PasteAdvert.tsx'
import './matrix.css'

/** What an advert asks for, and which of the person's own words show it. */
export function TailorPage() {
  const { params } = useRoute()
  const { replica } = useOnward()
  const id = params.id ?? ''
  const view = useView((vault, now) => matrixView(vault, id, now), [id])
  useTitle(view ? words.title(view.company) : words.name)
  if (!view) return replica.status.value === 'starting' ? null : <NotFound />
  return <Tailor key={id} view={view} />
}

function Tailor({ view }: { view: MatrixView }) {
  const { applicationId, must, nice } = view
  const [correcting, setCorrecting] = useState(false)
  const isEmpty = must.length + nice.length === 0
  return (
    <>
      <Opening
        say={isEmpty ? words.empty : view.sentence}
        margin={<Back href={`/applications/${applicationId}`}>{view.company}</Back>}
      >
        <p class="under">{isEmpty ? words.emptyWhy : words.why(view.role, view.company)}</p>
        <ChooseResume view={view} />
        {!isEmpty && (
          <p class="acts">
            <a class="btn main" href={`/applications/${applicationId}/cover-letter`}>
              {words.letter}
            </a>
          </p>
        )}
      </Opening>
      {isEmpty && !view.readOnly && <PasteAdvert view={view} />}
      {must.length > 0 && (
        <Section name={words.must} heads label={words.must}>
          <MatrixRows rows={must} view={view} />
          {must.some(({ state }) => state === 'missing') && (
            <>
              <p class="under">{words.missing}</p>
              <p class="facts">
                <a href="/materials/adverts">{words.howOften}</a>
                <a href={`/letters/write?type=informational-talk&application=${applicationId}`}>
                  {words.ask}
                </a>
              </p>
            </>
          )}
        </Section>
      )}
      {nice.length > 0 && (
        <Section name={words.nice} heads label={words.nice}>
          <MatrixRows rows={nice} view={view} />
        </Section>
      )}
      {!view.readOnly && <Interest view={view} />}
      {!view.readOnly && <GrowthPart applicationId={applicationId} />}
      {!isEmpty && !view.readOnly && (
        <Section name={words.asks} heads label={words.asks}>
          {correcting ? (
            <AskedForm view={view} onDone={() => setCorrecting(false)} />
          ) : (
            <>
              <p class="under">{words.asksWhy}</p>
              <p class="acts">
                <button class="btn" type="button" onClick={() => setCorrecting(true)}>
                  {words.correct}
                </button>
              </p>
            </>
          )}
        </Section>
      )}
    </>
  )
}

/** Which version of the résumé it is held against; nothing to choose where there is one. */
function ChooseResume({ view }: { view: MatrixView }) {
  const act = useAct()
  const { applicationId, resumeId, resumes } = view
  if (resumes.length === 0) {
    return (
      <p class="under">
        {words.noResume} <a href="/materials">{words.startResume}</a>
      </p>
    )
  }
  if (resumes.length === 1) return null
  return (
    <label class="field">
      <span class="as-label">{words.version}</span>
      <select
        class="input"
        value={resumeId ?? ''}
        onChange={(event) => {
          const picked = event.currentTarget.value
          act(
            'choose-version',
            (vault, context) => chooseResume(vault, { applicationId, resumeId: picked }, context),
            words.chosen,
          )
        }}
      >
        {resumes.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}
