import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync } from 'node:fs'
import { ok, problem, type Result } from '../core/result.ts'
import type { LocalCustody } from '../store/custody/local-custody.ts'
import type { DataFolder } from '../store/data-folder.ts'
import { readSecretFile, writeDraft } from '../store/secret-file.ts'

const COOKIE_KEY_BYTES = 32

export interface KeyFileProblem {
  readonly code: 'broken-key-file' | 'no-device-key'
  readonly message: string
}

/** The key that signs cookies and launch codes, made when there is none yet. */
export function cookieKey(folder: DataFolder): Result<Uint8Array, KeyFileProblem> {
  const text = readOrMake(folder.cookieKey, () =>
    randomBytes(COOKIE_KEY_BYTES).toString('base64url'),
  )
  const key = Buffer.from(text.trim(), 'base64url')
  if (key.length === COOKIE_KEY_BYTES) return ok(key)
  return problem(
    'broken-key-file',
    `The file ${folder.cookieKey} is damaged. Delete it and start again: browsers then need a fresh link, nothing else is lost.`,
  )
}

/**
 * The device's key file as JSON text, made when there is none yet, unless a passphrase has taken its
 * place (`no-device-key`). A damaged one is never replaced: what it sealed could then not be opened
 * again.
 */
export async function deviceKeyJson(
  folder: DataFolder,
  custody: Pick<LocalCustody, 'deviceKey' | 'hasKeyring'>,
): Promise<Result<string, KeyFileProblem>> {
  // Loaded here alone: a start that finds its key has no need of the cryptography.
  const make = async () => {
    const { newDeviceKey } = await import('../seal/device-key.ts')
    const key = newDeviceKey((sizeBytes) => randomBytes(sizeBytes), new Date().toISOString())
    return `${JSON.stringify(key)}\n`
  }
  const found = await custody.deviceKey()
  if (found === undefined && (await custody.hasKeyring())) {
    return problem('no-device-key', 'Your passphrase opens what is sealed; this device has no key.')
  }
  const json = found ?? keepOnce(folder.deviceKey, await make())
  if (isDeviceKey(json)) return ok(json)
  return problem(
    'broken-key-file',
    `The file ${folder.deviceKey} is damaged. It opens your journal, so Onward does not replace it: put a copy of it back, or move it away to begin a new one.`,
  )
}

function isDeviceKey(json: string): boolean {
  try {
    const key = JSON.parse(json) as Record<string, unknown>
    return typeof key.keyId === 'string' && typeof key.privateKey === 'string'
  } catch {
    return false
  }
}

function readOrMake(file: string, make: () => string): string {
  return readSecretFile(file) ?? keepOnce(file, make())
}

/** Writes the file whole and for its person alone, unless another process was first; then reads that. */
function keepOnce(file: string, text: string): string {
  const draft = `${file}.${process.pid}`
  writeDraft(draft, text)
  try {
    linkSync(draft, file)
    return text
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return readFileSync(file, 'utf8')
  } finally {
    rmSync(draft, { force: true })
  }
}
