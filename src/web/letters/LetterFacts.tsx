import { factLines } from '../../core/recovery/facts-view.ts'
import { useView } from '../shell/onward.ts'

/** What the letter tells beside what it is, with the words that say so. */
export function LetterFacts({ letterId }: { letterId: string }) {
  const lines = useView((vault, now) => factLines(vault, letterId, now), [letterId])
  if (lines.length === 0) return null
  return (
    <div class="row">
      <ul class="text lines open found-facts" aria-label="What it tells">
        {lines.map(({ says, words }) => (
          <li key={`${says}${words.join()}`}>
            <div>
              <b>{says}</b>
              {words.length > 0 && <span>{words.map((each) => `“${each}”`).join(' · ')}</span>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
