import { useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Keys } from '../replica/keys.ts'
import { useOnward } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Opening } from '../ui/Opening.tsx'
import { SecretField } from '../ui/SecretField.tsx'
import { NewSecret } from './NewSecret.tsx'
import { RecoveryCode } from './RecoveryCode.tsx'
import { Unlock } from './Unlock.tsx'
import { useSecretStep } from './use-secret-step.ts'
import './passphrase.css'

/** Sets the passphrase, or does one of the things that hang on it (`?do=change`, `code`, `replace`). */
export function PassphrasePage() {
  const { replica } = useOnward()
  const { query, route } = useLocation()
  const [code, setCode] = useState<string | null>(null)
  const { keys } = replica
  const state = keys.state.value
  // Setting it opens the key before the code is here to be shown.
  const isFirst = useRef(false)
  isFirst.current ||= state === 'device'
  const leave = () => route('/settings#passphrase', true)
  if (code !== null) return <RecoveryCode code={code} onDone={leave} />
  if (isFirst.current) return <FirstPassphrase keys={keys} onCode={setCode} />
  switch (state) {
    case 'starting':
    case 'device':
      return null
    case 'locked':
      return <UnlockFirst keys={keys} />
    case 'open':
      if (query.do === 'code') return <NewCode keys={keys} onCode={setCode} />
      if (query.do === 'replace') return <ReplaceKey keys={keys} onCode={setCode} />
      return <ChangePassphrase keys={keys} onDone={leave} />
  }
}

interface StepProps {
  keys: Keys
  onCode: (code: string) => void
}

function FirstPassphrase({ keys, onCode }: StepProps) {
  useTitle('Set a passphrase')
  return (
    <Opening say="A passphrase that only you know.">
      <p class="under">
        With it, what you wrote for yourself opens for you alone, on any machine. Writing never asks
        for it. Nobody can reset it, the makers of Onward included, so you get a code for your
        papers as well.
      </p>
      <NewSecret
        does="Set it"
        doing="Setting it …"
        set={(passphrase) => keys.setPassphrase(passphrase)}
        onSet={({ recoveryCode }) => onCode(recoveryCode)}
      />
    </Opening>
  )
}

function UnlockFirst({ keys }: { keys: Keys }) {
  useTitle('Locked')
  return (
    <Opening say="This opens with your passphrase first.">
      <Unlock keys={keys} isAll />
    </Opening>
  )
}

function ChangePassphrase({ keys, onDone }: { keys: Keys; onDone: () => void }) {
  useTitle('Change the passphrase')
  const { word } = useOnward()
  const [present, setPresent] = useState('')
  return (
    <Opening say="Another passphrase.">
      <p class="under">
        The recovery code stays as it is. If somebody may know the passphrase,{' '}
        <a href="/settings/passphrase?do=replace">replace the key</a> instead.
      </p>
      <NewSecret
        label="Your passphrase from now on"
        present={{ value: present, onInput: setPresent }}
        does="Change it"
        doing="Changing it …"
        set={(next) => keys.changePassphrase(present, next)}
        onSet={() => {
          word.say('Your passphrase is changed.')
          onDone()
        }}
      />
    </Opening>
  )
}

function NewCode({ keys, onCode }: StepProps) {
  useTitle('A new recovery code')
  const [present, setPresent] = useState('')
  const { working, inTheWay, run } = useSecretStep()
  const make = async () => {
    const made = await run(() => keys.newRecoveryCode(present))
    if (made) onCode(made.value.recoveryCode)
  }
  return (
    <Opening say="A new recovery code.">
      <p class="under">The code that you have now stops working.</p>
      <div class="passphrase-fields">
        <SecretField
          label="Your passphrase"
          autoComplete="current-password"
          autoFocus
          value={present}
          onInput={setPresent}
          onEnter={make}
          asks={inTheWay?.message}
        />
        <p class="acts">
          <button class="btn main" type="button" aria-disabled={working} onClick={make}>
            {working ? 'Making it …' : 'Make a new code'}
          </button>
          <a class="btn plain soft" href="/settings#passphrase">
            Not now
          </a>
        </p>
      </div>
    </Opening>
  )
}

function ReplaceKey({ keys, onCode }: StepProps) {
  useTitle('Replace the key')
  return (
    <Opening say="A new key, for when somebody may know the old one.">
      <p class="under">
        Everything sealed is sealed anew, and the old passphrase and code open nothing that is kept
        here. Copies that were made before still open with them: make a new copy afterwards, and
        delete the old ones.
      </p>
      <NewSecret
        does="Replace the key"
        doing="Replacing it …"
        label="Your passphrase from now on"
        set={(passphrase) => keys.replaceKey(passphrase)}
        onSet={({ recoveryCode }) => onCode(recoveryCode)}
      />
    </Opening>
  )
}
