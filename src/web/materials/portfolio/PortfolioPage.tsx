import { useState } from 'preact/hooks'
import { portfolioView } from '../../../core/materials/portfolio.ts'
import { useOnward, useView } from '../../shell/onward.ts'
import { useTitle } from '../../shell/title.ts'
import { Back } from '../../ui/Back.tsx'
import { Opening, Section } from '../../ui/Opening.tsx'
import { PieceForm } from './PieceForm.tsx'
import { PieceLine } from './PieceLine.tsx'
import '../looks.css'
import './portfolio.css'

/** Work that can be shown, each piece looked at before an employer looks at it. */
export function PortfolioPage() {
  useTitle('Portfolio')
  const { replica } = useOnward()
  const view = useView(portfolioView)
  const [adding, setAdding] = useState(false)
  if (replica.status.value === 'starting') return null
  const isEmpty = view.pieces.length === 0
  return (
    <>
      <Opening say={view.sentence} margin={<Back href="/materials">Materials</Back>}>
        <p class="under">
          A plan, a report, a photograph of what you built, a page of code: three good pieces say
          more than twelve.
        </p>
      </Opening>
      {!isEmpty && (
        <Section name="Your pieces" heads label="Your pieces">
          <ul class="lines pieces">
            {view.pieces.map((piece) => (
              <PieceLine key={piece.id} piece={piece} applications={view.applications} />
            ))}
          </ul>
        </Section>
      )}
      <Section name={isEmpty ? 'Begin' : 'Another one'} heads label="Add a piece of work">
        {isEmpty || adding ? (
          <PieceForm onDone={() => setAdding(false)} canLeave={!isEmpty} />
        ) : (
          <p class="acts">
            <button class="btn" type="button" onClick={() => setAdding(true)}>
              Add a piece of work
            </button>
          </p>
        )}
      </Section>
    </>
  )
}
