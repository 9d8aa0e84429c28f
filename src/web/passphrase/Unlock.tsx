import { useState } from 'preact/hooks'
import type { Keys } from '../replica/keys.ts'
import { SecretField } from '../ui/SecretField.tsx'
import { OpenByPasskey } from './Passkeys.tsx'
import { useSecretStep } from './use-secret-step.ts'
import './passphrase.css'

/** Opens what is sealed, in this window. `isAll`: the page is here for nothing else. */
export function Unlock({ keys, isAll = false }: { keys: Keys; isAll?: boolean }) {
  const [secret, setSecret] = useState('')
  const { working, inTheWay, run } = useSecretStep()
  const open = async () => {
    if (await run(() => keys.unlock(secret))) setSecret('')
  }
  return (
    <div class="passphrase-fields">
      <OpenByPasskey />
      <SecretField
        label="Your passphrase, or the recovery code"
        autoComplete="current-password"
        autoFocus={isAll}
        value={secret}
        onInput={setSecret}
        onEnter={open}
        asks={inTheWay?.message}
      />
      <p class="acts">
        <button
          class={isAll ? 'btn main' : 'btn'}
          type="button"
          aria-disabled={working}
          onClick={open}
        >
          {working ? 'Opening …' : 'Open'}
        </button>
      </p>
    </div>
  )
}
