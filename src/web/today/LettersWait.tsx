import { todaySentences } from '../../core/content/en/today.ts'
import { foundLetterKind } from '../../core/vault/kinds/letter-import.ts'
import { useView } from '../shell/onward.ts'

/** One quiet line while letters that came in many wait to be looked through. */
export function LettersWait() {
  const count = useView((vault) => vault.all(foundLetterKind).length)
  if (count === 0) return null
  return (
    <p class="otherways">
      <a href="/letters/review">{todaySentences.lettersToLookThrough(count)}</a>
    </p>
  )
}
