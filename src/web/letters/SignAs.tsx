import { useState } from 'preact/hooks'
import { changeSettings, settingsOf } from '../../core/care/settings.ts'
import { useAct, useView } from '../shell/onward.ts'
import { Field } from '../ui/Field.tsx'

/** Asks once how the person signs; a letter needs a name. */
export function SignAs() {
  const act = useAct()
  const known = useView((vault) => settingsOf(vault).name)
  const [name, setName] = useState('')
  if (known) return null
  const keep = () => {
    if (name.trim() === '') return
    act(
      'change-settings',
      (vault) => ({ ok: true, value: [changeSettings(vault, { name: name.trim() })] }),
      'Kept. You can change it in Settings.',
    )
  }
  return (
    <div class="sign-as">
      <Field
        label="How do you sign?"
        value={name}
        onInput={setName}
        onDone={keep}
        onEnter={keep}
        autoComplete="name"
        hint="It goes under the note, and stays on this device."
      />
    </div>
  )
}
