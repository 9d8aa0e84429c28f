import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { ok, type Result } from '../core/result.ts'
import { explainFileError } from './explain-file-error.ts'
import type { StorageProblem } from './vault-store.ts'

/** Every file that Onward keeps, by name. The folder is readable by its person alone (0700). */
export interface DataFolder {
  readonly path: string
  /** The SQLite file; SQLite keeps its `-wal` and `-shm` beside it. */
  readonly vault: string
  /** Automatic backups, and copies made before a migration. */
  readonly backups: string
  /** One file per process that has the vault open. */
  readonly running: string
  /** The key that signs the browser's cookie and launch codes. */
  readonly cookieKey: string
  /** The private key under which sealed kinds are kept until there is a passphrase. */
  readonly deviceKey: string
  /** The encrypted bytes of attachments, a file each. */
  readonly blobs: string
  /** What was seen of the machine's clock, so that one that leaps ahead empties nothing. */
  readonly seenClock: string
  /** Where the running app is to be found: `{ pid, port }`. */
  readonly app: string
  /** Mail accounts that letters are fetched from; never part of a backup. */
  readonly mailbox: string
  /** The calendar feed's secret address, while there is one; never part of a backup. */
  readonly calendarFeed: string
}

interface Place {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly home: string
}

/** The platform's place for a program's data; `ONWARD_DATA` overrides it. */
export function dataFolderPath({ env, platform, home }: Place): string {
  if (env.ONWARD_DATA) return resolve(env.ONWARD_DATA)
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'Onward')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Onward')
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'onward')
}

export function thisMachine(): Place {
  return { env: process.env, platform: process.platform, home: homedir() }
}

/** The names of the files in a folder; nothing is made or opened. */
export function dataFolderAt(path: string): DataFolder {
  return {
    path,
    vault: join(path, 'vault.db'),
    backups: join(path, 'backups'),
    running: join(path, 'running'),
    cookieKey: join(path, 'cookie.key'),
    deviceKey: join(path, 'device-seal.key'),
    blobs: join(path, 'blobs'),
    seenClock: join(path, 'clock.json'),
    app: join(path, 'app.json'),
    mailbox: join(path, 'mailbox'),
    calendarFeed: join(path, 'calendar-feed.json'),
  }
}

/** Makes the folder if need be, for its person alone. One that is there keeps its rights. */
export function makeDataFolder(path: string): Result<DataFolder, StorageProblem> {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    return ok(dataFolderAt(path))
  } catch (error) {
    const explained = explainFileError(error, path)
    if (!explained) throw error
    return { ok: false, problem: explained }
  }
}
