import { sayCount } from '../../core/content/en/counts.ts'
import { sources } from '../../core/practices/evidence.ts'
import type { Practice } from '../../core/practices/practice.ts'
import { sentenceCase } from '../../core/time/say.ts'

/** One group of practices, folded; open where something in it can be done today. */
export function PracticeGroup({
  name,
  practices,
}: {
  name: string
  practices: readonly Practice[]
}) {
  const done = practices.filter(({ place }) => place !== null).length
  return (
    <details class="why practice-group" open={done > 0}>
      <summary>
        <h2>{name}</h2>
        <span>{sayDone(done, practices.length)}</span>
      </summary>
      <ol class="lines">
        {practices.map((practice) => (
          <li key={practice.number} value={practice.number}>
            <h3>{practice.title}</h3>
            <p class="practice-where">
              <Where practice={practice} />
            </p>
            <p class="practice-evidence">{sayEvidence(practice)}</p>
          </li>
        ))}
      </ol>
    </details>
  )
}

function Where({ practice: { place } }: { practice: Practice }) {
  if (!place) return <>Comes later.</>
  if (!place.path.includes(':')) return <a href={place.path}>Done here: {place.control}</a>
  return <>Done on the page after a no: {place.control}.</>
}

function sayEvidence({ evidence }: Practice): string {
  if (!evidence) return 'No research was found on this.'
  const found = evidence.sources.map((number) => sources[number]).join('; ')
  return `${evidence.note} Source: ${found}.`
}

function sayDone(done: number, all: number): string {
  if (done === 0) return 'Comes later'
  return `${sentenceCase(sayCount(done))} of ${sayCount(all)} today`
}
