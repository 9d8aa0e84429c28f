import { offeringWords } from '../../core/content/en/paths.ts'
import { offeringView } from '../../core/paths/offering.ts'
import { useView } from '../shell/onward.ts'
import { OfferLines } from './OfferLines.tsx'
import './paths.css'

/** What one offers, at the end of a look back, which may have changed a word of it. */
export function OfferAfter() {
  const { lines, on } = useView(offeringView)
  return (
    <details class="why offer-after">
      <summary>{offeringWords.title}</summary>
      <p class="under">{on ? offeringWords.after : offeringWords.first}</p>
      <OfferLines kept={lines} />
    </details>
  )
}
