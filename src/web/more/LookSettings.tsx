import { useState } from 'preact/hooks'
import { useOnward } from '../shell/onward.ts'
import { keepTheme, readTheme, type Theme } from '../shell/theme.ts'
import { Section } from '../ui/Opening.tsx'

const themes: readonly { readonly value: Theme; readonly label: string; readonly said: string }[] =
  [
    { value: 'system', label: 'As this device has it', said: 'As this device has it.' },
    { value: 'light', label: 'Light', said: 'Light, in this browser.' },
    { value: 'dark', label: 'Dark', said: 'Dark, in this browser.' },
  ]

/** Light or dark, for this browser alone. */
export function LookSettings() {
  const { word } = useOnward()
  const [theme, setTheme] = useState(readTheme)
  return (
    <Section heads name="Light or dark" label="Light or dark">
      <fieldset class="settings-look">
        <legend class="hush">Light or dark</legend>
        {themes.map(({ value, label, said }) => (
          <label class="tick" key={value}>
            <input
              type="radio"
              name="theme"
              checked={theme === value}
              onChange={() => {
                setTheme(value)
                keepTheme(value)
                word.say(said)
              }}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </Section>
  )
}
