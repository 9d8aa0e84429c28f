import { KeptEarlier } from '../after/KeptEarlier.tsx'

/** What was felt and written before about the same no, in a row of its own below what is asked now. */
export function KeptBefore({ recoveryId }: { recoveryId: string }) {
  return (
    <div class="row">
      <aside class="text" aria-label="Kept from before">
        <KeptEarlier recoveryId={recoveryId} />
      </aside>
    </div>
  )
}
