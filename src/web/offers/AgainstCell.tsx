import { holdAgainst } from '../../core/applications/offers-actions.ts'
import type { Criterion, Offer } from '../../core/applications/offers-view.ts'
import { useAct } from '../shell/onward.ts'
import { CellText } from './CellText.tsx'

/** What one job is on one thing that matters, in the person's words. */
export function AgainstCell({ offer, criterion }: { offer: Offer; criterion: Criterion }) {
  const act = useAct()
  const { id, text: wanted } = criterion
  return (
    <CellText
      draftKey={`offer-against/${offer.id}/${id}`}
      label={`${wanted}, ${offer.company}`}
      value={offer.found[id] ?? ''}
      readOnly={offer.readOnly}
      onKeep={(found) =>
        act(
          'hold-against',
          (vault, context) =>
            holdAgainst(vault, { applicationId: offer.id, id, wanted, found }, context),
          'Kept.',
        )
      }
    />
  )
}
