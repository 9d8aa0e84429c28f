import type { RoundPage } from '../../core/applications/rounds-view.ts'
import { roundMoreWords } from '../../core/content/en/rounds-day.ts'
import { nextNoView } from '../../core/plan/next-no.ts'
import { applicationKind } from '../../core/vault/kinds/application.ts'
import { wishedEmployerKind } from '../../core/vault/kinds/person.ts'
import type { Vault } from '../../core/vault/vault.ts'
import { useView } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'
import { webAddress } from '../ui/web-address.ts'

/** What the person noted of the job and the employer, and what the job asks for. */
export function RoundAbout({ page }: { page: RoundPage }) {
  const { applicationId, company } = page
  const { notes, requirements, link } = useView(
    (vault) => aboutOf(vault, applicationId, company),
    [applicationId, company],
  )
  if (notes.length === 0 && requirements.length === 0 && !link) return null
  return (
    <Section heads name={roundMoreWords.about} label={roundMoreWords.about}>
      {notes.map((note) => (
        <p key={note} class="written-text">
          {note}
        </p>
      ))}
      {requirements.length > 0 && (
        <details class="why">
          <summary>What the job asks for</summary>
          <ul>
            {requirements.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      {link && (
        <p class="facts">
          <a href={link} target="_blank" rel="noreferrer noopener">
            Open the advert
          </a>
        </p>
      )}
    </Section>
  )
}

/** What to do if it is a no, written while it is still open. */
export function RoundNextNo() {
  const card = useView((vault, now) => nextNoView(vault, now).card)
  const lines = card ? [card.firstDay, card.person, card.step].filter((line) => line !== '') : []
  return (
    <Section heads name={roundMoreWords.nextNo} label={roundMoreWords.nextNo}>
      {lines.length === 0 ? (
        <p class="under">{roundMoreWords.noNextNo}</p>
      ) : (
        <div class="kept">
          {lines.map((line) => (
            <p key={line} class="written-text">
              {line}
            </p>
          ))}
        </div>
      )}
      <p class="facts">
        <a href="/plan">{lines.length === 0 ? 'Write the card' : 'Change the card'}</a>
      </p>
    </Section>
  )
}

function aboutOf(vault: Vault, applicationId: string, company: string) {
  const application = vault.get(applicationKind, applicationId)?.body
  const name = company.trim().toLowerCase()
  const wished = vault
    .all(wishedEmployerKind)
    .find(({ body }) => body.name.trim().toLowerCase() === name)?.body
  const notes = [application?.notes, wished?.why, wished?.notes]
  return {
    notes: notes.flatMap((note) => (note?.trim() ? [note] : [])),
    requirements: application?.requirements ?? [],
    link: webAddress(application?.link ?? null),
  }
}
