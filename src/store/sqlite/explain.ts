import type { StorageProblem } from '../vault-store.ts'

/** Primary result codes of SQLite (https://sqlite.org/rescode.html). */
const problems: Readonly<Record<number, StorageProblem>> = {
  5: {
    code: 'busy',
    message:
      'Another program kept your records busy for more than five seconds. This change was not saved; try again.',
  },
  8: {
    code: 'read-only',
    message:
      'Onward may not write to the folder that holds your records. This change was not saved; check the rights of the folder.',
  },
  10: {
    code: 'storage-failed',
    message: 'The disk did not take the change. It was not saved; check the disk, then try again.',
  },
  11: {
    code: 'damaged',
    message:
      'The file that holds your records is damaged. Nothing was changed. Run "npm run onward -- doctor" to see what is whole.',
  },
  13: {
    code: 'disk-full',
    message:
      'The disk is full. This change was not saved, and everything saved earlier is still there. Make room, then try again.',
  },
  14: {
    code: 'read-only',
    message:
      'Onward cannot open the file that holds your records. Check that the folder is there and that you may write to it.',
  },
  26: {
    code: 'not-a-vault',
    message:
      'The file in the place of your records is not one that Onward wrote. It was left alone.',
  },
}

/** The index of the write-ahead log could not grow: SQLITE_IOERR_SHMSIZE, which a full disk gives. */
const LOG_INDEX_CANNOT_GROW = 4874
const FULL = 13

/** What an error of node:sqlite means for a person; undefined when it is a bug of ours. */
export function explainSqlite(error: unknown): StorageProblem | undefined {
  const errcode = (error as { readonly errcode?: unknown } | null)?.errcode
  if (typeof errcode !== 'number') return undefined
  return problems[errcode === LOG_INDEX_CANNOT_GROW ? FULL : errcode & 0xff]
}
