import { accessSync, constants, statSync } from 'node:fs'
import type { DataFolder } from '../../store/data-folder.ts'
import { type Finding, fine, told } from './finding.ts'

const ABOUT = 'Data folder'

/** The folder is there, may be written to, and by nobody else. */
export function checkFolder({ path }: DataFolder): Finding {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return fine(ABOUT, `${path} is made when Onward first keeps something.`)
  if (!stat.isDirectory()) {
    return told(ABOUT, `${path} is a file. Move it away, or name another folder with ONWARD_DATA.`)
  }
  try {
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    return told(ABOUT, `You may not write to ${path}. Give yourself the right to.`)
  }
  if (isOpenToOthers(path, 0o022)) {
    return told(ABOUT, `Others on this machine may write to ${path}. Run: chmod 700 "${path}"`)
  }
  return fine(ABOUT, path)
}

/** True when group or others have one of `rights`; Windows keeps rights elsewhere. */
export function isOpenToOthers(path: string, rights = 0o077): boolean {
  return process.platform !== 'win32' && (statSync(path).mode & rights) !== 0
}
