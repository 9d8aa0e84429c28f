import { useState } from 'preact/hooks'
import type { Result } from '../../core/result.ts'
import { MIN_PASSPHRASE_LENGTH } from '../../core/vault/new-passphrase.ts'
import type { KeyProblem } from '../replica/keys.ts'
import { SecretField } from '../ui/SecretField.tsx'
import { useSecretStep } from './use-secret-step.ts'

interface NewSecretProps<Value> {
  /** What the button says, and what it says while that goes on. */
  does: string
  doing: string
  set: (passphrase: string) => Promise<Result<Value, KeyProblem>>
  onSet: (value: Value) => void
}

/** A new passphrase, typed twice, since nobody can reset it. */
export function NewSecret<Value>({ does, doing, set, onSet }: NewSecretProps<Value>) {
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const { working, asks, setAsks, run } = useSecretStep()
  const submit = async () => {
    if (first !== second) {
      setAsks('The two are not the same. Show them to compare, or type the second one again.')
      return
    }
    const done = await run(() => set(first))
    if (done) onSet(done.value)
  }
  return (
    <div class="passphrase-fields">
      <SecretField
        label="Your passphrase"
        hint={`${MIN_PASSPHRASE_LENGTH} characters or more. Four or five words that only you would put together are easy to keep and hard to guess.`}
        autoComplete="new-password"
        autoFocus
        value={first}
        onInput={setFirst}
      />
      <SecretField
        label="The same again"
        autoComplete="new-password"
        value={second}
        onInput={setSecond}
        onEnter={submit}
        asks={asks}
      />
      <p class="acts">
        <button class="btn main" type="button" aria-disabled={working} onClick={submit}>
          {working ? doing : does}
        </button>
        <a class="btn plain soft" href="/settings">
          Not now
        </a>
      </p>
    </div>
  )
}
