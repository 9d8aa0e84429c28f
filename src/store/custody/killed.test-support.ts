import fs from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { DatabaseSync, StatementSync } from 'node:sqlite'

/**
 * A process of its own that does one thing with a data folder and kills itself just before its
 * so-manieth step on the disk; for tests: `FOLDER ACT STEP [FILE]`. Ends by itself, with the number of
 * steps on stdout, when the act has fewer.
 */
const [folderPath = '', act = '', killAt = '', file = ''] = process.argv.slice(2)
let steps = 0

function step(): void {
  steps += 1
  if (steps === Number(killAt)) process.kill(process.pid, 'SIGKILL')
}

/** Counts each call of these as a step. */
function counted(owner: object, ...names: readonly string[]): void {
  const functions = owner as Record<string, (...args: unknown[]) => unknown>
  for (const name of names) {
    const original = functions[name]
    if (!original) throw new Error(`there is no ${name}`)
    functions[name] = function (this: unknown, ...args: unknown[]) {
      step()
      return original.apply(this, args)
    }
  }
}

const { dataFolderAt } = await import('../data-folder.ts')
const { openCustody } = await import('./open-custody.ts')
const { openSqliteStore } = await import('../sqlite/open-sqlite-store.ts')
const { migrations } = await import('../sqlite/migrate.ts')
const { moreSteps } = await import('./killed-steps.test-support.ts')
const { purging, write } = await import('./custody.test-support.ts')

function beginToCount(): void {
  counted(fs, 'renameSync', 'rmSync', 'fsyncSync', 'writeSync', 'openSync')
  counted(promises, 'rename', 'rm', 'open')
  syncBuiltinESMExports()
  counted(DatabaseSync.prototype, 'exec')
  counted(StatementSync.prototype, 'run')
}

const folder = dataFolderAt(folderPath)
if (act === 'migrate') {
  beginToCount()
  const opened = await openSqliteStore(folder, { migrations: [...migrations, ...moreSteps] })
  if (!opened.ok) throw new Error(opened.problem.message)
  await opened.value[Symbol.asyncDispose]()
} else {
  const opened = await openCustody(folder)
  if (!opened.ok) throw new Error(opened.problem.message)
  const { custody } = opened.value
  beginToCount()
  const acts: Readonly<Record<string, () => Promise<{ readonly ok: boolean }>>> = {
    restore: () => custody.restore(() => fs.createReadStream(file)),
    erase: () => custody.erase(),
    backup: () => custody.keepBackup('daily'),
    retire: () => custody.retireDeviceKey(),
    purge: async () => {
      await write(opened.value.store, purging('purged-200', 2))
      return custody.settle()
    },
  }
  const done = await acts[act]?.()
  if (!done?.ok) throw new Error(`${act} was not done: ${JSON.stringify(done)}`)
  await opened.value[Symbol.asyncDispose]()
}
console.log(steps)
