import { resumeFieldWord, resumeSectionWords } from '../../core/content/en/resume.ts'
import { addEntry, removeEntry } from '../../core/materials/resume-edits.ts'
import {
  basicsFields,
  basicsText,
  profileFields,
  resumeSectionKeys,
  textOf,
} from '../../core/materials/resume-sections.ts'
import type { Resume } from '../../core/vault/kinds/resume.ts'
import { useAct } from '../shell/onward.ts'
import { Icon } from '../ui/Icon.tsx'
import { EntryFields } from './EntryFields.tsx'
import { SectionPart } from './SectionPart.tsx'
import type { ResumeFields } from './use-resume-fields.ts'

/** What is asked first; the rest of the head folds out. */
const FIRST_FIELDS = 4
const summaryField = basicsFields.filter(({ key }) => key === 'summary')
const firstFields = [...basicsFields.slice(0, FIRST_FIELDS), ...summaryField]
const moreFields = basicsFields.slice(FIRST_FIELDS).filter(({ key }) => key !== 'summary')

/** All parts of a version, edited in place. Sections without entries wait below, one button each. */
export function ResumeEditor(props: { resumeId: string; resume: Resume; form: ResumeFields }) {
  const { resumeId, resume, form } = props
  const used = resumeSectionKeys.filter((key) => resume[key].length > 0)
  const empty = resumeSectionKeys.filter((key) => resume[key].length === 0)
  const act = useAct()
  return (
    <>
      <section class="resume-section" aria-label="At the top">
        <h2>At the top</h2>
        <EntryFields
          place={{ section: 'basics' }}
          fields={firstFields}
          kept={({ key }) => basicsText(resume, key)}
          form={form}
        />
        <details class="why">
          <summary>Place and links</summary>
          <EntryFields
            place={{ section: 'basics' }}
            fields={moreFields}
            kept={({ key }) => basicsText(resume, key)}
            form={form}
          />
          <Profiles {...props} />
        </details>
      </section>
      {used.map((section) => (
        <SectionPart key={section} {...props} section={section} />
      ))}
      {empty.length > 0 && (
        <section class="resume-section" aria-label="More sections">
          <h2>What else there is</h2>
          <p class="chips">
            {empty.map((section) => (
              <button
                key={section}
                class="chip"
                type="button"
                onClick={() =>
                  act(
                    'edit-resume',
                    (vault, context) => addEntry(vault, { resumeId, section }, context),
                    'Added.',
                  )
                }
              >
                <Icon name="plus" />
                {resumeSectionWords[section].add}
              </button>
            ))}
          </p>
        </section>
      )}
    </>
  )
}

function Profiles({
  resumeId,
  resume,
  form,
}: {
  resumeId: string
  resume: Resume
  form: ResumeFields
}) {
  const act = useAct()
  return (
    <>
      {resume.basics.profiles.map((profile) => (
        <div key={profile.id} class="resume-form">
          <EntryFields
            place={{ section: 'profiles', entryId: profile.id }}
            fields={profileFields}
            kept={(field) => textOf(profile, field)}
            form={form}
          />
          <p class="acts">
            <button
              class="btn plain soft"
              type="button"
              onClick={() =>
                act(
                  'edit-resume',
                  (vault) =>
                    removeEntry(vault, { resumeId, section: 'profiles', entryId: profile.id }),
                  'Taken out.',
                )
              }
            >
              Take out {profile.network ?? resumeFieldWord('profiles', 'url')}
            </button>
          </p>
        </div>
      ))}
      <p class="acts">
        <button
          class="btn plain"
          type="button"
          onClick={() =>
            act(
              'edit-resume',
              (vault, context) => addEntry(vault, { resumeId, section: 'profiles' }, context),
              'Added.',
            )
          }
        >
          <Icon name="plus" />
          Add a profile elsewhere
        </button>
      </p>
    </>
  )
}
