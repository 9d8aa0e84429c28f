import { importWords } from '../../core/content/en/import.ts'
import type { ReviewView } from '../../core/import/review.ts'
import { Opening } from '../ui/Opening.tsx'
import { AnotherMailbox } from './AnotherMailbox.tsx'
import { ChooseFiles } from './ChooseFiles.tsx'
import { importTrouble } from './importing.ts'
import { Unfinished } from './Unfinished.tsx'

/** Nothing waits: how a mailbox is brought in. */
export function Invite({ view }: { view: ReviewView }) {
  const trouble = importTrouble.value
  const isUnfinished = view.unfinished.some(({ needsFile }) => needsFile)
  return (
    <>
      <Opening say={isUnfinished ? importWords.unfinished : importWords.invite} wide>
        <p class="under">{isUnfinished ? importWords.unfinishedUnder : importWords.inviteUnder}</p>
        {trouble && (
          <p class="import-trouble" role="alert">
            {trouble}
          </p>
        )}
        {!isUnfinished && <ChooseFiles main />}
      </Opening>
      <Unfinished imports={view.unfinished} main />
      {isUnfinished && <AnotherMailbox />}
      <div class="row">
        <section class="text" aria-labelledby="where-from">
          <h2 class="label" id="where-from">
            {importWords.whereFrom}
          </h2>
          <ul class="lines import-ways">
            {importWords.ways.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}
