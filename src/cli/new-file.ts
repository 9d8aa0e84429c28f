import { randomUUID } from 'node:crypto'
import { type FileHandle, link, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ok, problem, type Result } from '../core/result.ts'
import { explainFileError } from '../store/explain-file-error.ts'
import { isProcessAlive } from '../store/process-alive.ts'
import { syncFolder } from '../store/sync-folder.ts'

const partName = /^\.onward-(\d+)-[\da-f-]+\.part$/
/** A part that nobody wrote to for so long, by a process that is gone, was left by a sudden stop. */
const LEFT_AFTER_MS = 60_000

/**
 * A file that comes to its place whole or not at all, for its person alone (0600). It grows under
 * another name beside that place, and is deleted on disposal unless it was put there.
 */
export class NewFile implements AsyncDisposable {
  /** Where it grows. */
  readonly path: string
  readonly #target: string
  readonly #file: FileHandle
  #placed = false

  private constructor(target: string, path: string, file: FileHandle) {
    this.#target = target
    this.path = path
    this.#file = file
  }

  static async beside(target: string): Promise<Result<NewFile>> {
    const folder = dirname(target)
    const path = join(folder, `.onward-${process.pid}-${randomUUID()}.part`)
    try {
      await removeLeft(folder)
      return ok(new NewFile(target, path, await open(path, 'ax', 0o600)))
    } catch (error) {
      return explainWriting(error, target)
    }
  }

  async write(content: string | Uint8Array): Promise<void> {
    await this.#file.writeFile(content)
  }

  /** Forgets what was written so far. */
  async startOver(): Promise<void> {
    await this.#file.truncate(0)
  }

  /** Writes all of it, then puts it in its place; a problem leaves nothing. */
  async fill(
    chunks: AsyncIterable<string | Uint8Array>,
    whereTaken: 'replace' | 'refuse',
  ): Promise<Result<null>> {
    try {
      for await (const chunk of chunks) await this.write(chunk)
      return await this.place(whereTaken)
    } catch (error) {
      return explainWriting(error, this.#target)
    }
  }

  /** Resolves once the file is on the disk under its name. `taken`: another file has that name. */
  async place(whereTaken: 'replace' | 'refuse'): Promise<Result<null>> {
    try {
      await this.#file.sync()
      if (whereTaken === 'replace') await rename(this.path, this.#target)
      else await putWhereNothingIs(this.path, this.#target)
      this.#placed = true
      await syncFolder(dirname(this.#target))
      return ok(null)
    } catch (error) {
      return explainWriting(error, this.#target)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file.close()
    if (!this.#placed) await rm(this.path, { force: true })
  }
}

/** A second name is refused where the name is taken, in one step; a rename would replace the file. */
async function putWhereNothingIs(path: string, target: string): Promise<void> {
  try {
    await link(path, target)
    await rm(path)
  } catch (error) {
    // Sticks and some shared folders know no second names.
    const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL']
    if (!noLinks.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    if (await isThere(target)) throw Object.assign(new Error('taken'), { code: 'EEXIST' })
    await rename(path, target)
  }
}

export async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

async function removeLeft(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(partName.exec(name)?.[1] ?? 0)
    if (pid === 0 || isProcessAlive(pid)) continue
    const path = join(folder, name)
    const { mtimeMs } = await stat(path)
    if (Date.now() - mtimeMs > LEFT_AFTER_MS) await rm(path, { force: true })
  }
}

/** What went wrong while a file was written to a place that the person named; throws bugs. */
export function explainWriting(error: unknown, target: string): Result<never> {
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (code === 'EISDIR' || code === 'ENOTEMPTY') {
    return problem('is-a-folder', `${target} is a folder. Nothing was written. Name a file.`)
  }
  if (code === 'EEXIST') {
    return problem(
      'taken',
      `${target} is there already and stays as it is. Nothing was written. Choose another name with -o.`,
    )
  }
  if (code === 'EFBIG') {
    return problem(
      'disk-full',
      `${target} may not become as large as it has to be. Nothing was written there. Choose another place with -o.`,
    )
  }
  const folder = dirname(target)
  const known = explainFileError(error, target)
  if (!known) throw error
  const words: Partial<Record<typeof known.code, string>> = {
    'read-only': `Onward may not write to ${folder}. Nothing was written there. Choose another place with -o.`,
    'disk-full': `There is no room left for ${basename(target)} in ${folder}. Nothing was written there. Make room or choose another place with -o.`,
    'storage-failed': `There is no folder ${folder}. Nothing was written. Make it, or choose another place with -o.`,
  }
  return { ok: false, problem: { ...known, message: words[known.code] ?? known.message } }
}
