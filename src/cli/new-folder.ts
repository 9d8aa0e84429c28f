import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ok, problem, type Result } from '../core/result.ts'
import { syncFolder } from '../store/sync-folder.ts'
import { explainWriting } from './new-file.ts'

/**
 * Writes a folder of files, which appears whole or not at all, for its person alone (0700). How many
 * files there are. `taken`: there is something in the place already.
 */
export async function writeNewFolder(
  target: string,
  files: Iterable<{ readonly name: string; readonly text: string }>,
): Promise<Result<number>> {
  const beside = join(dirname(target), `.onward-${process.pid}-${randomUUID()}.part`)
  try {
    if (!(await isFree(target))) {
      return problem(
        'taken',
        `There is something at ${target} already, and it stays as it is. Name a folder that is not there yet.`,
      )
    }
    await mkdir(beside, { mode: 0o700 })
    let count = 0
    for (const { name, text } of files) {
      await writeFile(join(beside, name), text, { flag: 'wx', mode: 0o600, flush: true })
      count += 1
    }
    await rename(beside, target)
    await syncFolder(dirname(target))
    return ok(count)
  } catch (error) {
    await rm(beside, { recursive: true, force: true })
    return explainWriting(error, target)
  }
}

async function isFree(target: string): Promise<boolean> {
  try {
    return (await readdir(target)).length === 0
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
  }
}
