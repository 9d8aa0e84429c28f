import { sentenceCase } from '../../core/time/say.ts'
import { boardKeys, type KeyHelp, tableKeys } from '../applications/keys-here.ts'
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
      <KeyList keys={shortcuts} />
      <h3 class="label">On the board of applications</h3>
      <KeyList keys={boardKeys} />
      <h3 class="label">In the table of applications</h3>
      <KeyList keys={tableKeys} />
    </Section>
  )
}

function KeyList({ keys }: { keys: readonly KeyHelp[] }) {
  return (
    <dl class="keys">
      {keys.map(({ keys, does }) => (
        <div key={`${keys} ${does}`}>
          <dt>
            {keys.split(' ').map((key, index) => (
              <kbd key={`${index}${key}`}>{key}</kbd>
            ))}
          </dt>
          <dd>{sentenceCase(does)}</dd>
        </div>
      ))}
    </dl>
  )
}
