import { dateIn } from '../../core/time/calendar.ts'
import { sayDayOfYear } from '../../core/time/say.ts'
import { keyringOf, passkeysOf } from '../../core/vault/keyring.ts'
import type { Vault } from '../../core/vault/vault.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { knowsPasskeys, makePasskey, usePasskey } from './passkey.ts'
import { useSecretStep } from './use-secret-step.ts'

/** The passkeys that open these records, wherever they were added. */
function known(vault: Vault) {
  const keyring = keyringOf(vault)
  return keyring ? passkeysOf(keyring.body) : []
}

/** Opens what is sealed with a passkey, where one was added and this browser knows them. */
export function OpenByPasskey() {
  const { replica } = useOnward()
  const passkeys = useView(known)
  const { working, inTheWay, run } = useSecretStep()
  const vaultId = replica.identity?.vaultId
  if (passkeys.length === 0 || vaultId === undefined || !knowsPasskeys()) return null
  const open = () =>
    run(async () => {
      const used = await usePasskey(
        vaultId,
        passkeys.map(({ id }) => id),
      )
      return used.ok ? replica.keys.unlock(used.value) : used
    })
  return (
    <>
      <p class="acts">
        <button class="btn main" type="button" aria-disabled={working} onClick={open}>
          {working ? 'Opening …' : 'Open with your passkey'}
        </button>
      </p>
      {inTheWay && <p role="alert">{inTheWay.message}</p>}
    </>
  )
}

/** Adds passkeys, and takes them away again; shown while what is sealed is open. */
export function Passkeys() {
  const { replica, word, now } = useOnward()
  const passkeys = useView(known)
  const { working, inTheWay, run } = useSecretStep()
  const vaultId = replica.identity?.vaultId
  if (vaultId === undefined || !knowsPasskeys()) return null
  const { keys } = replica
  const add = async () => {
    const added = await run(async () => {
      const made = await makePasskey(vaultId)
      return made.ok ? keys.addPasskey({ id: made.value.id, name: 'Onward' }, made.value) : made
    })
    if (added) word.say('Your passkey opens your records from now on.')
  }
  const remove = async (id: string) => {
    if (await run(() => keys.removePasskey(id))) word.say('That passkey opens nothing any more.')
  }
  return (
    <details class="why">
      <summary>Open with a fingerprint, a face or a PIN</summary>
      <p>
        A passkey of this device or of your password manager can open your records beside the
        passphrase. Keep the passphrase and the code all the same: they open where no passkey is.
      </p>
      {passkeys.length > 0 && (
        <ul class="lines">
          {passkeys.map(({ id, addedAt }) => {
            const on = sayDayOfYear(dateIn(addedAt, now.value.zone), now.value)
            return (
              <li key={id}>
                A passkey, added on {on}{' '}
                <button
                  class="btn plain soft"
                  type="button"
                  aria-label={`Remove the passkey added on ${on}`}
                  onClick={() => remove(id)}
                >
                  Remove it
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <p class="acts">
        <button class="btn" type="button" aria-disabled={working} onClick={add}>
          {working ? 'Waiting for your device …' : 'Add a passkey'}
        </button>
      </p>
      {inTheWay && <p role="alert">{inTheWay.message}</p>}
    </details>
  )
}
