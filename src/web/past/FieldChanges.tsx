import type { FieldChange } from '../../core/past/field-changes.ts'

/** Fields with what they said before, struck through, and what they said then. */
export function FieldChanges({ changes }: { changes: readonly FieldChange[] }) {
  if (changes.length === 0) return null
  return (
    <dl class="field-changes">
      {changes.map(({ field, before, after }, index) => (
        <div key={`${index}${field}`}>
          <dt>{field}</dt>
          <dd>
            {before !== null && (
              <del>
                <span class="hush">before: </span>
                {before}
              </del>
            )}
            {after !== null && (
              <ins>
                {before !== null && <span class="hush">then: </span>}
                {after}
              </ins>
            )}
            {before === null && after === null && 'changed'}
          </dd>
        </div>
      ))}
    </dl>
  )
}
