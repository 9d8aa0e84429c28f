import { Icon } from '../ui/Icon.tsx'

/** Says where the key is, in a few words. */
export function SealedNote() {
  return (
    <span class="sealed">
      <Icon name="lock" />
      Sealed with a key kept on this device
    </span>
  )
}
