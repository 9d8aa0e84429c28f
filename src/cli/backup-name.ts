import { resolve } from 'node:path'
import { VAULT_FILE_ENDING } from '../core/protocol/vault-file.ts'
import { problem, type Result } from '../core/result.ts'
import { dateIn } from '../core/time/calendar.ts'
import type { Shell } from './command.ts'
import { UsageMistake } from './command.ts'
import { explainWriting, isThere } from './new-file.ts'

/** Backups of one day that get a name by themselves. */
const MAX_NUMBER = 999

/**
 * Where a vault file is to be written: `named`, if nothing is there, or a name made of today's date in
 * the caller's folder, with a number where that is taken. Nothing is ever written over.
 */
export async function backupTarget(
  named: string | undefined,
  { context }: Pick<Shell, 'context'>,
): Promise<Result<string>> {
  if (named === '' || named === '-') throw new UsageMistake('Name a file after -o')
  const { instant, zone } = context().now
  const stem = `onward-${dateIn(instant, zone)}`
  const names =
    named === undefined
      ? Array.from({ length: MAX_NUMBER }, (_, index) => numbered(stem, index + 1))
      : [named]
  for (const name of names) {
    const target = resolve(name)
    try {
      if (!(await isThere(target))) return { ok: true, value: target }
    } catch (error) {
      return explainWriting(error, target)
    }
  }
  const target = resolve(names.at(-1) ?? stem)
  return problem(
    'taken',
    `${target} is there already and stays as it is. Nothing was written. Choose another name with -o.`,
  )
}

function numbered(stem: string, number: number): string {
  return `${stem}${number === 1 ? '' : `-${number}`}${VAULT_FILE_ENDING}`
}
