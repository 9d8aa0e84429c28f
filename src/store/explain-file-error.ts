import type { StorageProblem } from './vault-store.ts'

/** What an error of the file system means for a person; undefined when it is none of these. */
export function explainFileError(error: unknown, path: string): StorageProblem | undefined {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return {
        code: 'read-only',
        message: `Onward may not write to ${path}. Give yourself the right to write there, or choose another folder with ONWARD_DATA.`,
      }
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        code: 'disk-full',
        message: `There is no room left on the disk that holds ${path}. Make room, then start Onward again.`,
      }
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENOENT':
      return {
        code: 'storage-failed',
        message: `${path} cannot be a folder for your records: there is a file in its way, or the place above it is missing. Choose another folder with ONWARD_DATA.`,
      }
    default:
      return undefined
  }
}
