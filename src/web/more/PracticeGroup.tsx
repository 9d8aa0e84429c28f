import { sayCount } from '../../core/content/en/counts.ts'
import { sources } from '../../core/practices/evidence.ts'
import type { Evidence, Practice } from '../../core/practices/practice.ts'
import { sentenceCase } from '../../core/time/say.ts'
import { morePlaces } from './more-places.ts'

/** One group of practices, folded; open where something in it can be done today. */
export function PracticeGroup(props: { name: string; practices: readonly Practice[] }) {
  const { name, practices } = props
  const done = practices.filter(({ place }) => place !== null).length
  return (
    <details class="why practice-group" open={done > 0}>
      <summary>
        <h2>{name}</h2>
        <span>{sayDone(done, practices.length)}</span>
      </summary>
      {byEvidence(practices).map(([evidence, resting]) => (
        <div class="resting" key={evidence?.note ?? ''}>
          <ul class="tall-links">
            {resting.map((practice) => (
              <li key={practice.number}>
                <h3>{practice.title}</h3>
                <p>
                  <Where practice={practice} />
                </p>
              </li>
            ))}
          </ul>
          <p class="practice-evidence">{sayEvidence(evidence)}</p>
        </div>
      ))}
    </details>
  )
}

/** Practices that rest on the same research stand together, so that it is said once. */
function byEvidence(practices: readonly Practice[]) {
  const found = new Map<Evidence | null, Practice[]>()
  for (const practice of practices) {
    found.set(practice.evidence, [...(found.get(practice.evidence) ?? []), practice])
  }
  return [...found]
}

function Where({ practice: { place } }: { practice: Practice }) {
  if (!place) return <>Comes later</>
  const control = place.control.replace(/\.$/, '')
  if (place.path.includes(':')) {
    return <span class="practice-done">On the page after a no: {control}</span>
  }
  return (
    <a href={place.path}>
      {nameOf(place.path)}: {control}
    </a>
  )
}

/** The place under More that an address belongs to, so that a link says where it leads. */
function nameOf(path: string): string {
  const within = morePlaces
    .flatMap(({ places }) => places)
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .toSorted((a, b) => b.href.length - a.href.length)
  return within[0]?.title ?? otherNames[path] ?? 'Onward'
}

/** The places that are not under More. */
const otherNames: Readonly<Record<string, string>> = {
  '/applications': 'Applications',
  '/write': 'Write',
}

function sayEvidence(evidence: Evidence | null): string {
  if (!evidence) return 'No research was found on this.'
  const found = evidence.sources.map((number) => sources[number]).join('; ')
  return `${evidence.note} Source: ${found}.`
}

function sayDone(done: number, all: number): string {
  if (done === 0) return 'Comes later'
  return `${sentenceCase(sayCount(done))} of ${sayCount(all)} today`
}
