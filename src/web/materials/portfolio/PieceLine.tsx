import { useState } from 'preact/hooks'
import { portfolioCheckWords, portfolioWords } from '../../../core/content/en/portfolio.ts'
import {
  type Piece,
  type PortfolioView,
  removePiece,
  showPieceIn,
  tickPiece,
} from '../../../core/materials/portfolio.ts'
import { foundAgain } from '../../shell/found-again.ts'
import { useAct } from '../../shell/onward.ts'
import { Select } from '../../ui/Select.tsx'
import { webAddress } from '../../ui/web-address.ts'
import { PieceForm } from './PieceForm.tsx'

/** One piece: what it is, what was looked at, and where it was shown. */
export function PieceLine(props: { piece: Piece; applications: PortfolioView['applications'] }) {
  const { piece, applications } = props
  const { id: pieceId, name, link, shows, myPart, result, looks, shownIn, readOnly } = piece
  const act = useAct()
  const [editing, setEditing] = useState(false)
  const show = (applicationId: string, isUsed: boolean) =>
    act(
      'keep-portfolio-item',
      (vault, context) => showPieceIn(vault, { pieceId, applicationId, isUsed }, context),
      isUsed ? 'Noted.' : 'Taken back.',
    )
  if (editing) {
    return (
      <li>
        <PieceForm piece={piece} onDone={() => setEditing(false)} />
      </li>
    )
  }
  const facts = [myPart && `Your part: ${myPart}`, result && `What came of it: ${result}`].filter(
    Boolean,
  )
  const address = webAddress(link ?? null)
  const others = applications.filter(
    ({ value }) => !shownIn.some(({ applicationId }) => applicationId === value),
  )
  return (
    <li class="piece">
      <h3>{name}</h3>
      {shows && <p>{shows}</p>}
      {facts.length > 0 && <p class="under">{facts.join(' · ')}</p>}
      {link && (
        <p class="under">
          {address ? (
            <a href={address} target="_blank" rel="noopener noreferrer">
              {link}
            </a>
          ) : (
            link
          )}
        </p>
      )}
      <ul class="looks" aria-label={`What to look at: ${name}`}>
        {looks.map(({ check, on }) => (
          <li key={check}>
            <label class="tick">
              <input
                type="checkbox"
                aria-labelledby={`${pieceId}-${check}`}
                aria-describedby={`${pieceId}-${check}-says`}
                checked={on !== null}
                disabled={readOnly}
                onChange={() =>
                  act(
                    'check-portfolio-item',
                    (vault, context) =>
                      tickPiece(vault, { pieceId, check, isGood: on === null }, context),
                    on === null ? 'Looked at.' : 'To be looked at again.',
                  )
                }
              />
              <span>
                <span id={`${pieceId}-${check}`}>{portfolioCheckWords[check].asks}</span>
                <span class="under" id={`${pieceId}-${check}-says`}>
                  {on ? `Looked at on ${on}.` : portfolioCheckWords[check].because}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {shownIn.length > 0 && (
        <ul class="shown-in" aria-label={`Shown in: ${name}`}>
          {shownIn.map(({ applicationId, says }) => (
            <li key={applicationId}>
              <a href={`/applications/${applicationId}`}>{says}</a>
              <button
                class="btn plain soft"
                type="button"
                aria-label={`Not shown there: ${says}`}
                onClick={() => show(applicationId, false)}
              >
                Not shown there
              </button>
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <>
          {others.length > 0 && (
            <Select
              label="Shown in an application"
              about={name}
              all="Choose one"
              options={others}
              picked=""
              onPick={(applicationId) => applicationId && show(applicationId, true)}
            />
          )}
          <p class="acts">
            <button
              class="btn plain"
              type="button"
              aria-label={`Change it: ${name}`}
              onClick={() => setEditing(true)}
            >
              Change it
            </button>
            <button
              class="btn plain soft"
              type="button"
              aria-label={`Remove it: ${name}`}
              onClick={() =>
                act(
                  'remove-portfolio-item',
                  (vault) => removePiece(vault, { pieceId }),
                  `${portfolioWords.removed} ${foundAgain}`,
                )
              }
            >
              Remove it
            </button>
          </p>
        </>
      )}
    </li>
  )
}
