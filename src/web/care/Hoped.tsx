import { lookBackMoreWords as words } from '../../core/content/en/care-look-back.ts'
import { entryKind } from '../../core/vault/kinds/care.ts'
import { recoveryKind } from '../../core/vault/kinds/recovery.ts'
import { useOnward } from '../shell/onward.ts'

/** What the person had hoped this job would give them, where they wrote it and it is open. */
export function Hoped({ recoveryId }: { recoveryId: string }) {
  const { replica } = useOnward()
  replica.version.value
  const openedAt = replica.vault.get(recoveryKind, recoveryId)?.body.openedAt
  const hoped = replica
    .allOpened(entryKind, openedAt === undefined ? {} : { since: openedAt })
    .findLast(({ body }) => body.form === 'hoped' && body.recoveryId === recoveryId)
    ?.body.answers?.find(({ prompt }) => prompt === 'hoped:hoped')?.text
  if (!hoped) return null
  return (
    <div class="kept hoped">
      <p class="when">{words.hoped}</p>
      <p>“{hoped}”</p>
    </div>
  )
}
