import { useState } from 'preact/hooks'
import { problem, type Result } from '../../core/result.ts'
import type { KeyProblem } from '../replica/keys.ts'
import { SecretField } from '../ui/SecretField.tsx'
import { NOT_SAME, TypedTwice } from './TypedTwice.tsx'
import { useSecretStep } from './use-secret-step.ts'

interface NewSecretProps<Value> {
  /** Default “Your passphrase”. */
  label?: string
  /** What the button says, and what it says while that goes on. */
  does: string
  doing: string
  /** The secret that it takes the place of, where that is asked for as well. */
  present?: { readonly value: string; readonly onInput: (value: string) => void }
  set: (passphrase: string) => Promise<Result<Value, KeyProblem>>
  onSet: (value: Value) => void
}

const notSame = problem('not-same', NOT_SAME)

/** A new passphrase, typed twice, since nobody can reset it. What is wrong is said at its field. */
export function NewSecret<Value>(props: NewSecretProps<Value>) {
  const { label = 'Your passphrase', does, doing, present, set, onSet } = props
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const { working, inTheWay, run } = useSecretStep()
  const submit = async () => {
    const done = await run(async () => (first === second ? set(first) : notSame))
    if (done) onSet(done.value)
  }
  const where =
    inTheWay?.code === 'not-same'
      ? 'second'
      : inTheWay?.code === 'wrong-secret' && present
        ? 'present'
        : 'first'
  const asksAt = (field: 'first' | 'second' | 'present') =>
    where === field ? inTheWay?.message : null
  return (
    <div class="passphrase-fields">
      {present && (
        <SecretField
          label="The present passphrase, or the recovery code"
          autoComplete="current-password"
          autoFocus
          value={present.value}
          onInput={present.onInput}
          asks={asksAt('present')}
        />
      )}
      <TypedTwice
        label={label}
        autoFocus={!present}
        first={{ value: first, onInput: setFirst, asks: asksAt('first') }}
        second={{ value: second, onInput: setSecond, asks: asksAt('second') }}
        onEnter={submit}
      />
      <p class="acts">
        <button class="btn main" type="button" aria-disabled={working} onClick={submit}>
          {working ? doing : does}
        </button>
        <a class="btn plain soft" href="/settings#passphrase">
          Not now
        </a>
      </p>
    </div>
  )
}
