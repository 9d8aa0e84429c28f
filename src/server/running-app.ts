import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { DataFolder } from '../store/data-folder.ts'
import { isProcessAlive } from '../store/process-alive.ts'
import { originOf } from './server-context.ts'

const ANSWER_TIMEOUT_MS = 2000

interface RunningApp {
  readonly pid: number
  readonly port: number
}

/** Leaves word in the data folder where the app is; taken back by disposing. */
export function announceApp(folder: DataFolder, port: number): Disposable {
  const app: RunningApp = { pid: process.pid, port }
  writeFileSync(folder.app, JSON.stringify(app), { mode: 0o600 })
  return { [Symbol.dispose]: () => rmSync(folder.app, { force: true }) }
}

/**
 * The port of the app that already runs on this data folder, if one does and answers. Nothing is
 * asked when its process is gone.
 */
export async function findRunningApp(folder: DataFolder): Promise<number | undefined> {
  const app = readApp(folder)
  if (!app || app.pid === process.pid || !isProcessAlive(app.pid)) return undefined
  return (await answersAsOnward(app.port)) ? app.port : undefined
}

function readApp(folder: DataFolder): RunningApp | undefined {
  try {
    const app = JSON.parse(readFileSync(folder.app, 'utf8')) as Partial<RunningApp>
    const { pid, port } = app
    return Number.isInteger(pid) && Number.isInteger(port) ? (app as RunningApp) : undefined
  } catch {
    return undefined
  }
}

async function answersAsOnward(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`${originOf(port)}/api/alive`, {
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
    })
    return ((await answer.json()) as { name?: unknown }).name === 'onward'
  } catch {
    return false
  }
}
