import { calendarEntries } from '../core/exchange/calendar-entries.ts'
import { applicationsCsv } from '../core/exchange/csv-file.ts'
import { markdownFiles, markdownText } from '../core/exchange/markdown-file.ts'
import { calendarFile } from '../core/plan/calendar-file.ts'
import { ok, problem, type Result } from '../core/result.ts'
import { keyringOf } from '../core/vault/keyring.ts'
import type { Vault } from '../core/vault/vault.ts'
import type { Shell } from './command.ts'
import { NewFile } from './new-file.ts'
import { writeNewFolder } from './new-folder.ts'
import { OpenRecords } from './open-records.ts'
import { write } from './output.ts'

/**
 * Writes what people and their programs read: to a file, or where `target` is null to stdout. Markdown
 * becomes a folder of files where the target's name does not end in .md. What is said of it comes back,
 * null for stdout.
 */
export async function exportReadable(
  format: 'csv' | 'markdown' | 'ics',
  target: string | null,
  shell: Shell,
): Promise<Result<string | null>> {
  const opened = await OpenRecords.open(shell.folder)
  if (!opened.ok) return opened
  await using records = opened.value
  const { vault } = records
  if (keyringOf(vault)?.body.sealsAll) {
    return problem(
      'sealed',
      'Your records are sealed, so only the app can write them in a form that others read. Open Onward, unlock it, and choose “Take your applications with you” in More.',
    )
  }
  const { now } = shell.context()
  const warning = 'Anyone who has it can read it.'
  if (format === 'markdown' && target !== null && !/\.(?:md|markdown)$/i.test(target)) {
    const written = await writeNewFolder(target, markdownFiles(vault, now))
    return written.ok
      ? ok(
          `${written.value === 1 ? '1 file was' : `${written.value} files were`} written to ${target}. ${warning}`,
        )
      : written
  }
  const pieces = piecesOf(format, vault, shell)
  if (target === null) {
    for (const piece of pieces) await write(shell.output, piece)
    return ok(null)
  }
  const file = await NewFile.beside(target)
  if (!file.ok) return file
  await using grown = file.value
  const placed = await grown.fill(asComing(pieces), 'replace')
  return placed.ok ? ok(`Written to ${target}. ${warning}`) : placed
}

function piecesOf(
  format: 'csv' | 'markdown' | 'ics',
  vault: Vault,
  { context }: Shell,
): Iterable<string> {
  const { now } = context()
  if (format === 'csv') return applicationsCsv(vault)
  if (format === 'markdown') return markdownText(vault, now)
  return [calendarFile(...calendarEntries(vault, now))]
}

async function* asComing(pieces: Iterable<string>): AsyncGenerator<string> {
  yield* pieces
}
