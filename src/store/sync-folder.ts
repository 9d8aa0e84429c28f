import { open } from 'node:fs/promises'

/** Puts on the disk which names a folder holds, so that a renamed file stays renamed. */
export async function syncFolder(path: string): Promise<void> {
  // Windows gives no handle to a folder, and needs none.
  if (process.platform === 'win32') return
  await using folder = await open(path, 'r')
  await folder.sync()
}
