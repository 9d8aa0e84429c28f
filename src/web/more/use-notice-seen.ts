import { useEffect } from 'preact/hooks'
import type { MergeNotice } from '../replica/replica.ts'
import { useOnward } from '../shell/onward.ts'

/** Lets go of the notice of what the person has just done on this page. */
export function useNoticeSeen(what: MergeNotice['what']): void {
  const { replica } = useOnward()
  const notices = replica.notices.value
  useEffect(() => {
    for (const notice of notices) if (notice.what === what) void replica.dismiss(notice.id)
  }, [notices])
}
