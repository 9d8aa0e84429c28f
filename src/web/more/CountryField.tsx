import { useId } from 'preact/hooks'
import { changeSettings, settingsOf } from '../../core/care/settings.ts'
import { useAct, useView } from '../shell/onward.ts'
import { countries } from './countries.ts'

/** Where the person is, for the lines of the help card. Kept at once. */
export function CountryField({ hint }: { hint?: string | undefined }) {
  const id = useId()
  const act = useAct()
  const country = useView((vault) => settingsOf(vault).country ?? '')
  const known = country === '' || countries.some(({ code }) => code === country)
  const pick = (code: string) =>
    act(
      'change-settings',
      (vault) => ({ ok: true, value: [changeSettings(vault, { country: code || undefined })] }),
      'Kept.',
    )
  return (
    <div class="field">
      <label for={id}>The country you are in</label>
      <select
        class="input"
        id={id}
        value={country}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        <option value="">Not said</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
        {!known && <option value={country}>{country}</option>}
      </select>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
