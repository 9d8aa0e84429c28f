import type { Change } from '../src/core/vault/change.ts'
import { dataFolderAt, makeDataFolder } from '../src/store/data-folder.ts'
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.ts'
import { LOCAL_OWNER } from '../src/store/vault-store.ts'
import { type GenerateOptions, generateChanges } from './generate-vault.ts'

const CHANGES_PER_SET = 1000

/** Writes a generated vault into a data folder, by default 100,000 records. */
export async function fillVault(path: string, options: GenerateOptions = {}): Promise<void> {
  makeDataFolder(path)
  const opened = await openSqliteStore(dataFolderAt(path))
  if (!opened.ok) throw new Error(opened.problem.message)
  await using store = opened.value
  let changes: Change[] = []
  let count = 0
  const write = async () => {
    const id = `generated-${count}`
    const at = '2026-03-02T09:00:00.000Z'
    const set = { id, actor: 'bench', at, intent: 'import', changes }
    const written = await store.write(LOCAL_OWNER, set)
    if (!written.ok) throw new Error(written.problem.message)
    count += 1
    changes = []
  }
  for (const change of generateChanges(options)) {
    changes.push(change)
    if (changes.length === CHANGES_PER_SET) await write()
  }
  if (changes.length > 0) await write()
}
