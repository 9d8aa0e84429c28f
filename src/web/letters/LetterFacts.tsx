import { type FactLine, factLines } from '../../core/recovery/facts-view.ts'
import { useView } from '../shell/onward.ts'

/** What the letter tells beside what it is, with the words that say so. */
export function LetterFacts({ letterId }: { letterId: string }) {
  const lines = useView((vault, now) => factLines(vault, letterId, now), [letterId])
  if (lines.length === 0) return null
  return (
    <div class="row">
      <ul class="text lines open known-from" aria-label="What it tells">
        {lines.map((line) => (
          <li key={`${line.says}${line.words.join()}`}>
            <b>{line.says}</b>
            <Words line={line} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The words that a line rests on, where it does not hold them itself. */
function Words({ line: { says, words } }: { line: FactLine }) {
  const others = words.filter((each) => !says.includes(each))
  if (others.length === 0) return null
  return <span>{others.map((each) => `“${each}”`).join(' · ')}</span>
}
