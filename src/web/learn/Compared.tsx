import { sortLabels } from '../../core/content/en/points.ts'
import { themeWords } from '../../core/content/en/themes.ts'
import { comparisonOf } from '../../core/feedback/comparison.ts'
import { useView } from '../shell/onward.ts'

/** What this no adds to everything that was said before. */
export function Compared({ recoveryId }: { recoveryId: string }) {
  const { themes, waits } = useView(
    (vault, now) => comparisonOf(vault, recoveryId, now),
    [recoveryId],
  )
  if (themes.length === 0 && !waits) return null
  return (
    <section class="lb" aria-label="Beside earlier notes">
      <h3>Beside what was said before</h3>
      <ul class="lines compared">
        {themes.map(({ themeId, sort, name, sentence, earlier }) => (
          <li key={`${themeId} ${sort}`}>
            <p class="what">
              {name}, {sortLabels[sort].toLowerCase()}. {sentence}
            </p>
            {earlier.map(({ id, text, says }) => (
              <p class="change" key={id}>
                “{text}” {says}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {waits && <p class="under">{themeWords.waits}</p>}
      <p>
        <a class="btn plain back-in" href="/learn">
          All themes
        </a>
      </p>
    </section>
  )
}
