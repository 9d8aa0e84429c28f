import { useState } from 'preact/hooks'
import { matrixWords } from '../../../core/content/en/matrix.ts'
import { tailorWords as words } from '../../../core/content/en/matrix-page.ts'
import { attachProof, refuseProof, sayInResume } from '../../../core/materials/matrix-actions.ts'
import type { Proof } from '../../../core/materials/matrix-proofs.ts'
import type { MatrixRow, MatrixView } from '../../../core/materials/matrix-view.ts'
import { Marked } from '../../learn/Marked.tsx'
import { useAct } from '../../shell/onward.ts'
import { Icon } from '../../ui/Icon.tsx'
import { OwnProof } from './OwnProof.tsx'

/** Requirements, each with its state, its reason and the words that show it. */
export function MatrixRows({ rows, view }: { rows: readonly MatrixRow[]; view: MatrixView }) {
  return (
    <ul class="lines matrix">
      {rows.map((row) => (
        <Row key={row.id} row={row} view={view} />
      ))}
    </ul>
  )
}

function Row({ row, view }: { row: MatrixRow; view: MatrixView }) {
  const [writing, setWriting] = useState(false)
  const { applicationId, readOnly } = view
  const { id: requirementId, state, text } = row
  return (
    <li class={`matrix-row ${state}`}>
      <p class="matrix-state">
        <Icon name={state === 'covered' ? 'tick' : state === 'partly' ? 'pen' : 'clock'} />
        {matrixWords.states[state]}
      </p>
      <div class="matrix-words">
        <h3>
          <Marked text={text} spans={row.marks} />
        </h3>
        <ul class="matrix-says">
          {row.says.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
        {row.proofs.map((proof) => (
          <ProofWords key={proof.key} proof={proof} row={row} view={view} />
        ))}
        {row.wording && <p class="because">{row.wording}</p>}
        {row.outside && !readOnly && <SayIt proof={row.outside} view={view} />}
        {!readOnly &&
          state !== 'covered' &&
          (writing ? (
            <OwnProof
              about={{ applicationId, requirementId }}
              text={text}
              onLeave={() => setWriting(false)}
            />
          ) : (
            <p class="acts">
              <button
                class="btn"
                type="button"
                aria-label={`${words.have}: ${text}`}
                onClick={() => setWriting(true)}
              >
                {words.have}
              </button>
            </p>
          ))}
      </div>
    </li>
  )
}

function ProofWords(props: { proof: Proof; row: MatrixRow; view: MatrixView }) {
  const act = useAct()
  const { proof, row, view } = props
  const about = { applicationId: view.applicationId, requirementId: row.id }
  return (
    <figure class="proof" aria-label={proof.where}>
      <blockquote>{proof.words}</blockquote>
      <figcaption>
        <span>{proof.where}</span>
        {!view.readOnly && (
          <span>
            {!row.isOwn && row.state !== 'covered' && (
              <button
                class="btn plain"
                type="button"
                aria-label={`${words.attach}: ${proof.words}`}
                onClick={() =>
                  act(
                    'hold-proof',
                    (vault, context) => attachProof(vault, { ...about, proof }, context),
                    words.attached,
                  )
                }
              >
                {words.attach}
              </button>
            )}
            <button
              class="btn plain soft"
              type="button"
              aria-label={`${words.refuse}: ${proof.words}`}
              onClick={() =>
                act(
                  'hold-proof',
                  (vault, context) => refuseProof(vault, { ...about, key: proof.key }, context),
                  words.refused,
                )
              }
            >
              {words.refuse}
            </button>
          </span>
        )}
      </figcaption>
    </figure>
  )
}

/** A proof that the résumé does not say yet, put under one of its jobs in the person's own words. */
function SayIt({ proof, view }: { proof: Proof; view: MatrixView }) {
  const act = useAct()
  const { jobs, resumeId } = view
  const [workId, setWorkId] = useState(jobs[0]?.id ?? '')
  if (!resumeId || jobs.length === 0) return null
  return (
    <div class="say-it">
      <p class="because">{matrixWords.outside}</p>
      <p class="acts">
        <select
          class="input"
          aria-label={words.underJob}
          value={workId}
          onChange={(event) => setWorkId(event.currentTarget.value)}
        >
          {jobs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button
          class="btn"
          type="button"
          onClick={() =>
            act(
              'edit-resume',
              (vault, context) =>
                sayInResume(vault, { resumeId, workId, words: proof.words }, context),
              words.saidInResume,
            )
          }
        >
          {words.sayInResume}
        </button>
      </p>
    </div>
  )
}
