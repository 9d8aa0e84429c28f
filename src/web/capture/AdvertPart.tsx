import { captureWords as words } from '../../core/content/en/capture.ts'
import { advertView } from '../../core/materials/advert-view.ts'
import { useView } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'
import './capture.css'

/** What the advert of an application asks for, and its words as they were kept; nothing without one. */
export function AdvertPart({ applicationId }: { applicationId: string }) {
  const advert = useView((vault) => advertView(vault, applicationId), [applicationId])
  if (!advert) return null
  const groups = [
    [words.must, advert.must],
    [words.nice, advert.nice],
  ] as const
  return (
    <Section name="The advert" label="The advert">
      <div class="advert-asks">
        {groups.map(
          ([name, texts]) =>
            texts.length > 0 && (
              <div key={name}>
                <h3>{name}</h3>
                <ul>
                  {texts.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </div>
            ),
        )}
      </div>
      {advert.contact && <p class="under">{words.contact(advert.contact)}</p>}
      {advert.text && (
        <details class="why">
          <summary>{words.itsWords}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
          <section class="advert-words" tabIndex={0} aria-label={words.itsWords}>
            <div lang={advert.language}>{advert.text}</div>
          </section>
        </details>
      )}
    </Section>
  )
}
