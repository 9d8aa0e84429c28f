import { resumeFieldWord } from '../../core/content/en/resume.ts'
import type { FieldPlace } from '../../core/materials/resume-edits.ts'
import type { ResumeField } from '../../core/materials/resume-sections.ts'
import { Field } from '../ui/Field.tsx'
import type { ResumeFields } from './use-resume-fields.ts'

/** The fields of the head, a profile or one entry; each is kept as it is left. */
export function EntryFields(props: {
  place: FieldPlace
  fields: readonly ResumeField[]
  kept: (field: ResumeField) => string
  form: ResumeFields
}) {
  const { place, fields, form } = props
  return (
    <div class="resume-fields">
      {fields.map((field) => (
        <Field
          key={field.key}
          label={resumeFieldWord(place.section, field.key)}
          value={form.show(place, field, props.kept(field))}
          onInput={(typed) => form.write(place, field, typed)}
          onDone={() => form.keep(place, field)}
          asks={form.asks(place, field)}
          wide={field.type === 'text' || field.type === 'lines'}
          {...(field.type === 'text' ? { rows: 3 } : {})}
          {...(field.type === 'lines' ? { rows: 4, hint: 'Each line is a point of its own.' } : {})}
          {...(field.key === 'endDate' ? { hint: 'Empty while it goes on.' } : {})}
          {...(field.key === 'startDate' ? { placeholder: 'For example “April 2021”' } : {})}
          {...(field.key === 'email' ? { inputMode: 'email' as const } : {})}
          {...(field.key === 'phone' ? { inputMode: 'tel' as const } : {})}
        />
      ))}
    </div>
  )
}
