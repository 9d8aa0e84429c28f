import { useOnward } from '../shell/onward.ts'
import { hidesQuickly, wantQuickHide } from '../shell/quick-hide.ts'
import { Section } from '../ui/Opening.tsx'

/** One tap, or one key, for the moment when somebody steps up; for this browser alone. */
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
            word.say(checked ? '“Hide” stands at the top now.' : '“Hide” is gone from the top.')
          }}
        />
        Show “Hide” at the top of every page
      </label>
      <p class="under">
        It puts an empty page in the place of Onward at once; “Back” there leads to where you were.
        On a keyboard Esc does both. If you set a passphrase, hiding also locks.
      </p>
    </Section>
  )
}
