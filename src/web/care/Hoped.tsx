import { lookBackMoreWords as words } from '../../core/content/en/care-look-back.ts'
import { entryKind } from '../../core/vault/kinds/care.ts'
import { useOpened } from './use-opened.ts'

const LOOKED_AT = 120

/** What the person had hoped this job would give them, where they wrote it and it is open. */
export function Hoped({ recoveryId }: { recoveryId: string }) {
  const hoped = useOpened(entryKind, LOOKED_AT)
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
