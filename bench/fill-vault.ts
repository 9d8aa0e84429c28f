import { createHash, randomBytes } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '../src/core/result.ts'
import { type Change, MAX_CHANGES_PER_SET } from '../src/core/vault/change.ts'
import { readDeviceKey } from '../src/seal/device-key.ts'
import { sealBody } from '../src/seal/seal.ts'
import { deviceKeyJson } from '../src/server/key-files.ts'
import { openCustody } from '../src/store/custody/open-custody.ts'
import { makeDataFolder } from '../src/store/data-folder.ts'
import { LOCAL_OWNER } from '../src/store/vault-store.ts'
import { generateChanges } from './generate-vault.ts'

const KEPT = join(import.meta.dirname, '../.cache')

const MAKERS = [
  'generate-vault.ts',
  'generate-course.ts',
  'generate-bodies.ts',
  'fill-vault.ts',
  'random.ts',
]

/**
 * A data folder at `path` with 100,000 records of a search that stands on today's date, so that Today
 * has what it would have. Making them takes a minute, so a copy is kept for the day.
 */
export async function fullVault(path: string): Promise<void> {
  const hash = createHash('sha256')
  for (const file of MAKERS) hash.update(readFileSync(join(import.meta.dirname, file)))
  const lastDay = new Date().toISOString().slice(0, 10)
  const name = `bench-vault-${lastDay}-${hash.digest('hex').slice(0, 12)}`
  const kept = join(KEPT, name)
  if (!existsSync(kept)) {
    const half = `${kept}.${process.pid}.part`
    await fillVault(half, lastDay)
    renameSync(half, kept)
    forgetOlder(name)
  }
  cpSync(kept, path, { recursive: true })
}

function forgetOlder(name: string): void {
  for (const other of readdirSync(KEPT)) {
    if (!other.startsWith('bench-vault-') || other === name || other.endsWith('.part')) continue
    rmSync(join(KEPT, other), { recursive: true, force: true })
  }
}

/**
 * Writes a generated vault into a data folder, 100,000 records. Its sealed kinds are
 * sealed with the folder's own key, so the app can open them.
 */
async function fillVault(path: string, lastDay: string): Promise<void> {
  const folder = expected(makeDataFolder(path))
  await using opened = expected(await openCustody(folder))
  const { store, custody } = opened
  const { publicKey, keyId } = expected(
    readDeviceKey(JSON.parse(expected(await deviceKeyJson(folder, custody)))),
  )
  const { vaultId } = await store.identity(LOCAL_OWNER)
  let changes: Change[] = []
  let count = 0
  const write = async () => {
    const id = `generated-${count}`
    const at = `${lastDay}T07:00:00.000Z`
    expected(await store.write(LOCAL_OWNER, { id, actor: 'bench', at, intent: 'import', changes }))
    count += 1
    changes = []
  }
  const generated = generateChanges({
    lastDay,
    seal: (body, { kind, id }) => {
      const place = { owner: vaultId, kind, id, schema: 1 }
      return sealBody(body, place, publicKey, keyId, (size) => randomBytes(size))
    },
  })
  for (const change of generated) {
    changes.push(change)
    if (changes.length === MAX_CHANGES_PER_SET) await write()
  }
  if (changes.length > 0) await write()
}

function expected<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new Error(result.problem.message)
}
