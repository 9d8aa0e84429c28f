import { existsSync } from 'node:fs'
import { findRunningApp } from '../../server/running-app.ts'
import type { DataFolder } from '../../store/data-folder.ts'
import { type Finding, fine } from './finding.ts'

/** Whether the app runs on this folder, and where. */
export async function checkApp(folder: DataFolder): Promise<Finding> {
  const port = await findRunningApp(folder)
  if (port !== undefined) return fine('App', `It is running on port ${port}.`)
  return fine(
    'App',
    existsSync(folder.app)
      ? 'It is not running. It did not stop by itself last time; the next start looks after that.'
      : 'It is not running.',
  )
}
