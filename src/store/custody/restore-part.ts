import { randomUUID } from 'node:crypto'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DataFolder } from '../data-folder.ts'

const FORM = /^restoring-[0-9a-f-]{36}\.part$/

/** Where a vault file that arrives is kept until it is whole. */
export function restorePart(folder: DataFolder): string {
  return join(folder.path, `restoring-${randomUUID()}.part`)
}

/** Takes away those that were last written before a moment: the process that took them in is gone. */
export function removeRestoreParts(folder: DataFolder, beforeMs: number): void {
  for (const name of readdirSync(folder.path)) {
    if (!FORM.test(name)) continue
    const path = join(folder.path, name)
    const found = statSync(path, { throwIfNoEntry: false })
    if (found && found.mtimeMs < beforeMs) rmSync(path, { force: true })
  }
}
