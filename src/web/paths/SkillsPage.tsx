import { pathsWords } from '../../core/content/en/paths.ts'
import type { Occupations } from '../../core/paths/occupations.ts'
import { showElement } from '../../core/paths/paths-actions.ts'
import { type TransferRow, type TransferView, transferView } from '../../core/paths/transferable.ts'
import { Figure } from '../insights/Figure.tsx'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { Credit } from './Credit.tsx'
import { PathsNav } from './PathsNav.tsx'
import { TransferChart } from './TransferChart.tsx'
import { useOccupations } from './use-occupations.ts'

/** What the person's work asks for, where else that is asked for, and what shows that they can do it. */
export function SkillsPage() {
  useTitle('What carries over')
  const { replica } = useOnward()
  const occupations = useOccupations()
  if (replica.status.value === 'starting' || !occupations) return null
  return <Skills occupations={occupations} />
}

function Skills({ occupations }: { occupations: Occupations }) {
  const view = useView((vault) => transferView(vault, occupations), [occupations])
  return (
    <>
      <Opening say="What you can take along.">
        {view.rows.length === 0 && (
          <p class="under">
            {view.say} <a href="/paths">Choose your work</a>
          </p>
        )}
        <PathsNav />
      </Opening>
      {view.rows.length > 0 && <TransferMap view={view} />}
      {view.rows.length > 0 && (
        <Section name="Proofs" heads label="Proofs">
          <p class="under">
            A proof makes it count: what you did, and what came of it. Words of yours that may show
            it stand below each; only you decide whether they do.
          </p>
          {view.rows.map((row) => (
            <Shown key={row.element} row={row} />
          ))}
        </Section>
      )}
      <Credit />
    </>
  )
}

function TransferMap({ view }: { view: TransferView }) {
  const label = 'What your work asks for, and in how much of the closest work it is asked for too'
  return (
    <Section name="The map" heads label="The map">
      <Figure
        says={view.say}
        label={label}
        name="what-carries-over"
        draw={(narrow) => <TransferChart view={view} narrow={narrow} label={label} />}
        head={['Skill or knowledge', 'Asked for in', 'Your proof']}
        rows={view.rows.map(({ name, elsewhere, proof }) => [
          name,
          pathsWords.map.elsewhere(elsewhere, view.of),
          proof || 'none named',
        ])}
        keys={
          <div class="keys" aria-hidden="true">
            <span>
              <i class="key-dot" />
              you named a proof
            </span>
            <span>
              <i class="key-range" />
              in how much of the work next door it is asked for
            </span>
          </div>
        }
      />
    </Section>
  )
}

function Shown({ row }: { row: TransferRow }) {
  const { element, name, proof, found } = row
  const act = useAct()
  const draft = useDraft(`shown-${element}`, proof)
  const keep = async (text: string) => {
    if (text.trim() === proof) return
    const kept = await act(
      'show-skill',
      (vault, context) => showElement(vault, { element, proof: text }, context),
      text.trim() ? `${name}: the proof is kept.` : `${name}: taken away.`,
    )
    if (kept) draft.done()
  }
  return (
    <details class="why area">
      <summary>
        {name}
        {proof && <span class="soft"> · {proof}</span>}
      </summary>
      {found && !proof && (
        <p>
          <span class="soft">{found.where}:</span> {found.words}{' '}
          <button
            class="btn plain"
            type="button"
            aria-label={`This shows it: ${name}`}
            onClick={() => keep(found.words.slice(0, LONGEST_PROOF))}
          >
            This shows it
          </button>
        </p>
      )}
      <Field
        label={`Your proof of: ${name}`}
        value={draft.text}
        onInput={draft.write}
        onDone={keep}
        onEnter={() => keep(draft.text)}
      />
    </details>
  )
}

/** What a line can hold. */
const LONGEST_PROOF = 500
