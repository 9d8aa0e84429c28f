import { useOnward } from '../shell/onward.ts'
import { Icon } from '../ui/Icon.tsx'

/** Says where the key is, in a few words. */
export function SealedNote() {
  const state = useOnward().replica.keys.state.value
  return (
    <span class="sealed">
      <Icon name="lock" />
      {state === 'open' || state === 'locked'
        ? 'Sealed with your passphrase'
        : 'Sealed with a key kept on this device'}
    </span>
  )
}
