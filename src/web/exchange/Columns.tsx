import { bringInWords, fieldWords } from '../../core/content/en/bring-in.ts'
import { withField } from '../../core/exchange/choices.ts'
import { applicationFields, type Field, personFields } from '../../core/exchange/fields.ts'
import { type PresetId, presetIds, presetOf } from '../../core/exchange/presets.ts'
import { type TextEncoding, textEncodings } from '../../core/exchange/read-exchange-file.ts'
import { Section } from '../ui/Opening.tsx'
import type { BringIn, Looked } from './use-bring-in.ts'

/** How the file was read, all of it to be put right. */
export function Columns({ looked, bringIn }: { looked: Looked; bringIn: BringIn }) {
  const { opened, understood, choices, isPeople } = looked
  if (!understood || !choices) return null
  const fields: readonly Field[] = isPeople ? personFields : applicationFields
  // What a tracker writes is known; a list of one's own is worth a look.
  const isPlain = understood.preset.id === 'spreadsheet' || understood.preset.id === 'people'
  const put = (at: number, field: Field) =>
    bringIn.change({ fields: withField(choices.fields, at, field) })
  return (
    <Section wide name={bringInWords.columnsMargin} label={bringInWords.columns}>
      <details class="why" open={isPlain}>
        <summary>{bringInWords.columns}</summary>
        <div class="exchange-from">
          <label class="field">
            <span>{bringInWords.comesFrom}</span>
            <select
              class="input"
              value={understood.preset.id}
              onChange={({ currentTarget }) => bringIn.readAs(currentTarget.value as PresetId)}
            >
              {presetIds.map((id) => (
                <option key={id} value={id}>
                  {presetOf(id).name}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span>{bringInWords.writtenIn}</span>
            <select
              class="input"
              value={opened.encoding}
              onChange={({ currentTarget }) =>
                bringIn.choose(opened.file, currentTarget.value as TextEncoding)
              }
            >
              {textEncodings.map((encoding) => (
                <option key={encoding} value={encoding}>
                  {bringInWords.encodings[encoding]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <ul class="lines exchange-columns">
          {understood.columns.map(({ heading, samples }, at) => (
            <li key={at}>
              <div class="row-what">
                <b>{heading}</b>
                <span>{samples.length === 0 ? bringInWords.empty : samples.join(' · ')}</span>
              </div>
              <select
                class="input"
                aria-label={bringInWords.column(heading)}
                value={choices.fields[at]}
                onChange={({ currentTarget }) => put(at, currentTarget.value as Field)}
              >
                {fields.map((field) => (
                  <option key={field} value={field}>
                    {fieldWords[field]}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  )
}
