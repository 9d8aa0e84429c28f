import { useState } from 'preact/hooks'
import { type EntryChange, resumeDifference } from '../../core/materials/resume-difference.ts'
import type { ResumePage } from '../../core/materials/resume-view.ts'
import { resumeKind } from '../../core/vault/kinds/resume.ts'
import { useView } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'
import { Select } from '../ui/Select.tsx'

const sortWords: Readonly<Record<EntryChange['sort'], string>> = {
  added: 'Added',
  removed: 'Taken out',
  changed: 'Changed',
  moved: 'In another place',
}

/** What this version has that another one has not: the one it was made from first. */
export function Difference({ page }: { page: ResumePage }) {
  const [picked, setPicked] = useState(page.base?.id ?? '')
  const other = useView((vault) => vault.get(resumeKind, picked)?.body, [picked])
  if (page.others.length === 0) return null
  const sections = other ? resumeDifference(other, page.resume) : []
  return (
    <Section name="Beside another" heads label="The difference to another version">
      <Select
        label="Compare it with"
        all="No other version"
        options={page.others.map(({ id, title }) => ({ value: id, label: title }))}
        picked={picked}
        onPick={setPicked}
      />
      {other && sections.length === 0 && <p class="under">The two say the same.</p>}
      {sections.map(({ label, entries }) => (
        <section key={label} class="difference" aria-label={`${label}: what is different`}>
          <h3>{label}</h3>
          <ul class="lines">
            {entries.map((entry, at) => (
              <li key={at}>
                <p>
                  <span class={`difference-sort ${entry.sort}`}>{sortWords[entry.sort]}</span>{' '}
                  {entry.name}
                </p>
                {entry.fields.map(({ field, was, is }, number) => (
                  <p key={number} class="difference-field">
                    <span class="label">{field}</span>
                    {was && <del>{was}</del>}
                    {is && <ins>{is}</ins>}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Section>
  )
}
