import { join } from 'node:path'
import { dataFolderAt } from '../data-folder.ts'
import { openSqliteStore } from './open-sqlite-store.ts'

/** Opens one empty folder after another, each at the same moment as the other process does. */
const [path = '', startsAt = '0', rounds = '0'] = process.argv.slice(2)
for (let round = 0; round < Number(rounds); round += 1) {
  const at = Number(startsAt) + round * 40
  while (Date.now() < at);
  const opened = await openSqliteStore(dataFolderAt(join(path, String(round))))
  if (!opened.ok) throw new Error(opened.problem.message)
  await opened.value[Symbol.asyncDispose]()
}
