import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataFolderAt } from '../data-folder.ts'
import { vaultStoreContract } from '../vault-store-contract.ts'
import { openSqliteStore } from './open-sqlite-store.ts'

vaultStoreContract(async () => {
  const path = mkdtempSync(join(tmpdir(), 'onward-contract-'))
  return {
    open: async (options) => {
      const opened = await openSqliteStore(dataFolderAt(path), options)
      if (!opened.ok) throw new Error(opened.problem.message)
      return opened.value
    },
    [Symbol.asyncDispose]: async () => rmSync(path, { recursive: true, force: true }),
  }
})
