import { shortcuts } from '../shell/keys.ts'
import { Section } from '../ui/Opening.tsx'

/** Every key that does something. */
export function Keys() {
  return (
    <Section name="? brings you here" label="Keyboard">
      <h2 class="q more-head" id="keys" tabIndex={-1}>
        Keyboard
      </h2>
      <p class="under">They work whenever you are not writing in a field. On a Mac, Ctrl is ⌘.</p>
      <dl class="keys">
        {shortcuts.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key, index) => (
                <kbd key={`${index}${key}`}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
