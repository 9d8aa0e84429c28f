import { useState } from 'preact/hooks'
import { useOnward } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'
import { useTitle } from '../shell/title.ts'
import { Field } from '../ui/Field.tsx'
import { Opening } from '../ui/Opening.tsx'

const GROUP_SEPARATOR = /[\s-]+/

/** The code, this once: to be written down, and a look whether it was. */
export function RecoveryCode({ code, onDone }: { code: string; onDone: () => void }) {
  useTitle('Your recovery code')
  const { word } = useOnward()
  const [typed, setTyped] = useState('')
  const [asks, setAsks] = useState<string | null>(null)
  const groups = code.split(GROUP_SEPARATOR)
  const check = () => {
    if (typed.trim().toUpperCase() === groups.at(-1)?.toUpperCase()) onDone()
    else setAsks('That is not the last group as it stands above. Look once more at what you wrote.')
  }
  return (
    <Opening say="Write this down, on paper.">
      <p class="under">
        If you ever forget the passphrase, this code opens what is sealed. It is shown this once,
        and nobody can make it again. Whoever has it can read your journal: keep it with your
        papers.
      </p>
      <output class="recovery-code" aria-label="Recovery code">
        {groups.map((group, index) => (
          <span key={`${index}${group}`}>{group}</span>
        ))}
      </output>
      <p class="acts">
        <button class="btn" type="button" onClick={() => print()}>
          Print it
        </button>
        <button
          class="btn"
          type="button"
          onClick={() =>
            saveFile('onward-recovery-code.txt', 'text/plain', `Onward recovery code\n\n${code}\n`)
          }
        >
          Save it as a file
        </button>
      </p>
      <div class="passphrase-fields">
        <Field
          label="The last group, from your paper"
          value={typed}
          onInput={setTyped}
          onEnter={check}
          asks={asks}
        />
        <p class="acts">
          <button class="btn main" type="button" onClick={check}>
            I have it
          </button>
          <button
            class="btn plain soft"
            type="button"
            onClick={() => {
              word.say('You can make a new code in Settings whenever you like.')
              onDone()
            }}
          >
            Go on without it
          </button>
        </p>
      </div>
    </Opening>
  )
}
