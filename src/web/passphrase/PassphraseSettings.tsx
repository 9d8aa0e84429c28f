import { sayMany } from '../../core/content/en/counts.ts'
import type { Keys } from '../replica/keys.ts'
import { useOnward } from '../shell/onward.ts'
import { Choose } from '../ui/Choose.tsx'
import { Section } from '../ui/Opening.tsx'
import { Passkeys } from './Passkeys.tsx'
import { Unlock } from './Unlock.tsx'
import { whoElse } from './who-else.ts'
import './passphrase.css'

const waits = [
  { value: '5', label: '5 minutes' },
  { value: '15', label: '15 minutes' },
  { value: '60', label: 'An hour' },
  { value: '0', label: 'Never' },
] as const

/** Who can read what the person wrote for themselves, and what they can do about it. */
export function PassphraseSettings() {
  const { keys } = useOnward().replica
  return (
    <Section heads name="Passphrase" label="Passphrase">
      <div id="passphrase" tabIndex={-1}>
        <Standing keys={keys} />
        <Resealing keys={keys} />
      </div>
    </Section>
  )
}

function Standing({ keys }: { keys: Keys }) {
  const { custody } = useOnward()
  switch (keys.state.value) {
    case 'starting':
      return null
    case 'device':
      return (
        <>
          <p class="settings-say">
            What you write for yourself is sealed with a key of this device.
          </p>
          <p class="under">
            Nobody has to type anything, and {whoElse[custody.place]} could open it. With a
            passphrase only you can.
          </p>
          <p class="acts">
            <a class="btn" href="/settings/passphrase">
              Set a passphrase
            </a>
          </p>
        </>
      )
    case 'locked':
      return (
        <>
          <p class="settings-say">What you wrote for yourself is locked.</p>
          <p class="under">You can go on writing. Reading back waits for your passphrase.</p>
          <Unlock keys={keys} />
        </>
      )
    case 'open':
      return <Open keys={keys} />
  }
}

function Open({ keys }: { keys: Keys }) {
  const { word, custody } = useOnward()
  const minutes = keys.locksAfterMinutes.value
  const told = async (
    outcome: ReturnType<Keys['lockAfter']> | ReturnType<Keys['sealAll']>,
    said: string,
  ) => {
    const result = await outcome
    word.say(result.ok ? said : result.problem.message)
  }
  return (
    <>
      <p class="settings-say">Your passphrase is set, and it is open in this window.</p>
      <p class="acts">
        <button class="btn" type="button" onClick={() => keys.lock()}>
          Lock it now
        </button>
      </p>
      <div class="field passphrase-lock">
        <span class="as-label" id="locks-after">
          It locks by itself after
        </span>
        <Choose
          labelledBy="locks-after"
          options={waits}
          picked={waits.find(({ value }) => Number(value) === minutes)?.value ?? null}
          onPick={(value) => told(keys.lockAfter(Number(value)), 'Kept.')}
        />
      </div>
      <ul class="lines passphrase-ways tall-links">
        <li>
          <a href="/settings/passphrase?do=change">Change the passphrase</a>
        </li>
        <li>
          <a href="/settings/passphrase?do=code">Make a new recovery code</a>
        </li>
        <li>
          <a href="/settings/passphrase?do=replace">Replace the key</a>
        </li>
      </ul>
      <Passkeys />
      <details class="why">
        <summary>{keys.sealsAll.value ? 'Everything is sealed' : 'Seal everything'}</summary>
        <p>
          {keys.sealsAll.value
            ? 'Applications, letters and people are sealed as well as the journal, so Onward opens only with the passphrase.'
            : `Applications, letters and people too, not the journal alone. Onward then asks for the passphrase each time it opens${custody.place === 'program' ? ', and the command line can no longer tell you the next step' : ''}.`}
        </p>
        {keys.sealsAll.value && (
          <p>
            This browser may keep parts of what was not sealed before in files of its own for a
            while.{' '}
            {custody.clearBrowser && (
              <>
                <a href="/settings#browser-copy">Clear its copy</a> once the sealing is done, and
                they are gone; your records come back from Onward’s program.
              </>
            )}
          </p>
        )}
        <p class="acts">
          {keys.sealsAll.value ? (
            <button
              class="btn"
              type="button"
              onClick={() =>
                told(keys.sealAll(false), 'Applications, letters and people are being unsealed.')
              }
            >
              Seal the journal alone
            </button>
          ) : (
            <button
              class="btn"
              type="button"
              onClick={() => told(keys.sealAll(true), 'Everything is being sealed.')}
            >
              Seal everything
            </button>
          )}
        </p>
      </details>
    </>
  )
}

function Resealing({ keys }: { keys: Keys }) {
  const going = keys.resealing.value
  if (!going) return null
  return (
    <p class="under" role="status">
      Sealing what is there already: {going.done} of {sayMany(going.of, 'record', 'records')}. You
      can go on meanwhile.
    </p>
  )
}
