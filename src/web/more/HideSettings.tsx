import { useOnward } from '../shell/onward.ts'
import { hidesQuickly, wantQuickHide } from '../shell/quick-hide.ts'
import { Section } from '../ui/Opening.tsx'

/** One key for the moment when somebody steps up, for this browser alone. */
export function HideSettings() {
  const { word } = useOnward()
  return (
    <Section heads name="Hide quickly" label="Hide quickly">
      <label class="tick">
        <input
          type="checkbox"
          checked={hidesQuickly.value}
          onChange={({ currentTarget: { checked } }) => {
            wantQuickHide(checked)
            word.say(checked ? 'Esc hides the page now.' : 'Esc hides nothing.')
          }}
        />
        Esc shows an empty page instead of Onward
      </label>
      <p class="under">
        On a phone a word at the top does it. Esc once more, or “Back”, and you are where you were.
        If you set a passphrase, hiding also locks.
      </p>
    </Section>
  )
}
