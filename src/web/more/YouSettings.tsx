import { useState } from 'preact/hooks'
import { changeSettings, DEFAULT_MORNING, settingsOf } from '../../core/care/settings.ts'
import { sayTime } from '../../core/time/say.ts'
import type { Settings } from '../../core/vault/kinds/settings.ts'
import { useAct, useView } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Section } from '../ui/Opening.tsx'
import { CountryField } from './CountryField.tsx'
import { readMorning } from './morning.ts'

/** How the person signs, when their morning is, where they are. */
export function YouSettings() {
  return (
    <Section heads name="You" label="You">
      <div class="settings-fields">
        <NameField />
        <MorningField />
        <CountryField hint="Only for the lines of “Someone to talk to”." />
      </div>
    </Section>
  )
}

function NameField() {
  const keep = useKeepSetting()
  const kept = useView((vault) => settingsOf(vault).name ?? '')
  const draft = useDraft('settings/name', kept)
  const done = async () => {
    const name = draft.text.trim()
    if (!draft.touched) return
    if (name === kept || (await keep({ name: name || undefined }, 'Kept.'))) draft.done()
  }
  return (
    <Field
      label="How you sign a letter"
      hint="Stands under the notes that Onward drafts for you."
      autoComplete="name"
      value={draft.text}
      onInput={draft.write}
      onDone={done}
      onEnter={done}
    />
  )
}

function MorningField() {
  const keep = useKeepSetting()
  const kept = useView((vault) => settingsOf(vault).morning)
  const [typed, setTyped] = useState<string | null>(null)
  const [asks, setAsks] = useState<string | null>(null)
  const done = async () => {
    if (typed === null) return
    const read = typed.trim() === '' ? null : readMorning(typed)
    if (read && !read.ok) {
      setAsks(read.problem.message)
      return
    }
    setAsks(null)
    setTyped(null)
    const morning = read?.value
    if (morning === kept) return
    await keep({ morning }, `Your morning begins at ${sayTime(morning ?? DEFAULT_MORNING)}.`)
  }
  return (
    <Field
      label="When your morning begins"
      hint={`What is put away for the morning comes back then. Left empty, it is ${sayTime(DEFAULT_MORNING)}.`}
      placeholder={sayTime(DEFAULT_MORNING)}
      value={typed ?? (kept ? sayTime(kept) : '')}
      onInput={setTyped}
      onDone={done}
      onEnter={done}
      asks={asks}
    />
  )
}

function useKeepSetting() {
  const act = useAct()
  return async (fields: Partial<Settings>, said: string): Promise<boolean> => {
    const kept = await act(
      'change-settings',
      (vault) => ({ ok: true, value: [changeSettings(vault, fields)] }),
      said,
    )
    return kept !== null
  }
}
