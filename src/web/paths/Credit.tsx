import { pathsWords } from '../../core/content/en/paths.ts'
import { Section } from '../ui/Opening.tsx'

/** Whose figures these are, as their licence asks. */
export function Credit() {
  return (
    <Section name="Source" label="Source">
      <p class="soft credit">
        {pathsWords.credit}. {pathsWords.creditMore}
      </p>
    </Section>
  )
}
