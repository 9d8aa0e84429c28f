import type { Joins } from '../../core/recovery/reading-view.ts'

/** Asks which application a letter belongs to, where more than one could be meant. */
export function JoinChoice(props: {
  joins: Joins
  picked: string | null
  onPick: (applicationId: string | null) => void
}) {
  const { joins, picked, onPick } = props
  if (joins.how !== 'several') return null
  return (
    <fieldset class="candidates">
      <legend class="as-label">Which one is it?</legend>
      {joins.candidates.map((candidate) => (
        <label class="tick" key={candidate.applicationId}>
          <input
            type="radio"
            name="joins"
            checked={picked === candidate.applicationId}
            onChange={() => onPick(candidate.applicationId)}
          />
          <span>
            {candidate.company}
            {candidate.role ? `, ${candidate.role}` : ''}. {candidate.says}
          </span>
        </label>
      ))}
      <label class="tick">
        <input type="radio" name="joins" checked={picked === null} onChange={() => onPick(null)} />
        <span>Another application</span>
      </label>
    </fieldset>
  )
}
