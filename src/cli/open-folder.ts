import type { Result } from '../core/result.ts'
import { type OpenCustody, openCustody } from '../store/custody/open-custody.ts'
import { type DataFolder, makeDataFolder } from '../store/data-folder.ts'

/** The records of a data folder with what cares for all of them; the folder is made if there is none. */
export async function openFolder({ path }: DataFolder): Promise<Result<OpenCustody>> {
  const made = makeDataFolder(path)
  return made.ok ? openCustody(made.value) : made
}
