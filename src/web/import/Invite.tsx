import { importWords } from '../../core/content/en/import.ts'
import type { ReviewView } from '../../core/import/review.ts'
import { Opening } from '../ui/Opening.tsx'
import { Trouble } from '../ui/Trouble.tsx'
import { WhereFrom } from '../ui/WhereFrom.tsx'
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
        {trouble && <Trouble isNews says={trouble} />}
        {!isUnfinished && <ChooseFiles main />}
      </Opening>
      <Unfinished imports={view.unfinished} main />
      {isUnfinished && <AnotherMailbox />}
      <WhereFrom name={importWords.whereFrom} ways={importWords.ways} />
    </>
  )
}
