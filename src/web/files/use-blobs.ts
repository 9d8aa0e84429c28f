import { useEffect, useState } from 'preact/hooks'
import type { Blobs } from '../replica/blobs.ts'
import { type Onward, useOnward } from '../shell/onward.ts'

type Parts = Pick<Onward, 'replica' | 'custody' | 'newId'>

/** The bytes of files, which the first load does without. Rejects when that code cannot be fetched. */
export async function loadBlobs({ replica, custody, newId }: Parts): Promise<Blobs> {
  const { blobsOf } = await import('../replica/blobs-start.ts')
  return blobsOf(replica, custody, newId)
}

/** Goes on with what waits to be sent, once nothing more urgent is under way. */
export async function sendWaitingFiles(onward: Parts): Promise<void> {
  await onward.replica.ready
  // Files that cannot be sent now are sent by the next page that is opened.
  setTimeout(() => loadBlobs(onward).catch(() => {}), SETTLED_MS)
}

const SETTLED_MS = 2000

/** Undefined until the code is there. */
export function useBlobs(): Blobs | undefined {
  const onward = useOnward()
  const [blobs, setBlobs] = useState<Blobs>()
  useEffect(() => {
    loadBlobs(onward).then(setBlobs, () => {})
  }, [onward])
  return blobs
}
