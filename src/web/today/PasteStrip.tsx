import { LetterBox } from '../letters/LetterBox.tsx'
import { OtherWays } from '../letters/OtherWays.tsx'

/** The way in for the next letter, on an ordinary day. */
export function PasteStrip() {
  return (
    <section class="paste" aria-label="Paste or drop a letter">
      <LetterBox small />
      <OtherWays />
    </section>
  )
}
