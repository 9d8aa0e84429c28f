const DAY_MS = 24 * 60 * 60 * 1000
/** The days, weeks (from Monday) and months, the present one included, of which the newest is kept. */
const DAYS = 7
const WEEKS = 4
const MONTHS = 6
/** Copies that were made before something that replaced records are all kept for so long. */
const BEFORE_DAYS = 30

/** Why an automatic backup was made. */
export const backupReasons = ['daily', 'before-restore', 'before-import'] as const
export type BackupReason = (typeof backupReasons)[number]

/** An automatic backup, known by its file's name. */
export interface BackupName {
  readonly name: string
  /** Milliseconds since 1970. */
  readonly madeAtMs: number
  readonly reason: BackupReason
}

const FORM =
  /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z-(daily|before-restore|before-import)\.onward$/

/** `2026-03-02T09-00-00-000Z-daily.onward`: no colons, which some disks do not take. */
export function backupName(madeAtMs: number, reason: BackupReason): string {
  return `${new Date(madeAtMs).toISOString().replace(/[:.]/g, '-')}-${reason}.onward`
}

/** Undefined for a file of another name, which is none of ours to take away. */
export function readBackupName(name: string): BackupName | undefined {
  const [, day, hours, minutes, seconds, ms, reason] = FORM.exec(name) ?? []
  if (day === undefined) return undefined
  const madeAtMs = Date.parse(`${day}T${hours}:${minutes}:${seconds}.${ms}Z`)
  return Number.isNaN(madeAtMs) ? undefined : { name, madeAtMs, reason: reason as BackupReason }
}

/**
 * Which backups stay: of the daily ones the newest of each of the last 7 days, 4 weeks and 6 months
 * (UTC), and the newest of all; of the others those of 30 days. What a clock that ran ahead dated later
 * than now stays until then.
 */
export function keptBackups(
  backups: readonly BackupName[],
  nowMs: number,
): ReadonlySet<BackupName> {
  const kept = new Set<BackupName>()
  const taken = new Set<string>()
  const newestFirst = [...backups].sort((a, b) => b.madeAtMs - a.madeAtMs)
  for (const backup of newestFirst) {
    if (backup.madeAtMs > nowMs) {
      kept.add(backup)
      continue
    }
    if (backup.reason !== 'daily') {
      if (nowMs - backup.madeAtMs < BEFORE_DAYS * DAY_MS) kept.add(backup)
      continue
    }
    for (const [unit, limit] of [
      [dayOf, DAYS],
      [weekOf, WEEKS],
      [monthOf, MONTHS],
      [() => 0, 1],
    ] as const) {
      const at = unit(backup.madeAtMs)
      const key = `${unit.name} ${at}`
      if (unit(nowMs) - at >= limit || taken.has(key)) continue
      taken.add(key)
      kept.add(backup)
    }
  }
  return kept
}

function dayOf(ms: number): number {
  return Math.floor(ms / DAY_MS)
}

/** 1 January 1970 was a Thursday. */
function weekOf(ms: number): number {
  return Math.floor((dayOf(ms) + 3) / 7)
}

function monthOf(ms: number): number {
  const date = new Date(ms)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
