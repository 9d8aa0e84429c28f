import { offeringWords } from '../../core/content/en/paths.ts'
import { offeringView } from '../../core/paths/offering.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Opening, Section } from '../ui/Opening.tsx'
import { OfferLines } from './OfferLines.tsx'
import { PathsNav } from './PathsNav.tsx'

/** Who one is, what one offers and how to use it next time, with how it was said before. */
export function OfferPage() {
  useTitle(offeringWords.title)
  const { replica } = useOnward()
  const view = useView(offeringView)
  if (replica.status.value === 'starting') return null
  return (
    <>
      <Opening say={view.on ? 'What you offer.' : 'What do you offer, in three lines?'}>
        <p class="under">
          They can be changed after each look back. Letters propose the second line, and a story can
          begin from it; you can take it out there.
        </p>
        <PathsNav />
      </Opening>
      <Section name={view.on ? `Since ${view.on}` : 'Three lines'} label={offeringWords.title}>
        <OfferLines kept={view.lines} />
      </Section>
      {view.earlier.length > 0 && (
        <Section name="Before" heads label="Earlier wordings">
          <details class="why area">
            <summary>{offeringWords.earlier(view.earlier.length)}</summary>
            <ul class="lines">
              {view.earlier.map(({ id, on, who, offer, next }) => (
                <li key={id}>
                  <b>{on}</b> {[who, offer, next].filter(Boolean).join(' · ')}
                </li>
              ))}
            </ul>
          </details>
        </Section>
      )}
    </>
  )
}
