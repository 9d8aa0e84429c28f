import { Choice } from '../../ui/Choice.tsx'
import { Section } from '../../ui/Opening.tsx'

/** On the page of a version or a letter: ways to have its words looked through. */
export function LookThrough({ id, of }: { id: string; of: 'resume' | 'cover-letter' }) {
  return (
    <Section name="Before it goes" heads label="Before it goes">
      <ul class="lines places">
        <li>
          <Choice
            icon="pen"
            title="Look through the words"
            says="Spelling first, then what makes a line clearer."
            href={`/materials/checks?of=${id}`}
          />
        </li>
        <li>
          <Choice
            icon="people"
            title="Let somebody read it"
            says="Ask one narrow question and keep what they say beside the words."
            href={`/materials/reviewers?of=${of}/${id}`}
          />
        </li>
      </ul>
    </Section>
  )
}
