import { pinnedThought, pinThought } from '../../core/care/pinned.ts'
import { pinnedWords as words } from '../../core/content/en/care-today.ts'
import { thoughtKind } from '../../core/vault/kinds/care-thought.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { useOpened } from './use-opened.ts'
import './pinned.css'

const LOOKED_AT = 5

/** The person's own fairer sentence, in view for a day. */
export function Pinned() {
  const { now } = useOnward()
  const act = useAct()
  const record = pinnedThought(useOpened(thoughtKind, LOOKED_AT), now.value)
  if (!record) return null
  const unpin = () =>
    act(
      'pin-thought',
      (vault, context) => pinThought(vault, { record, pin: false }, context),
      'Taken down. It stays in your journal.',
    )
  return (
    <div class="pinned">
      <p class="label">{words.label}</p>
      <p class="pinned-says">“{record.body.fairer}”</p>
      <button class="btn plain soft" type="button" onClick={unpin}>
        {words.unpin}
      </button>
    </div>
  )
}
