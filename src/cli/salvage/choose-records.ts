import { recordKey } from '../../core/vault/record.ts'
import type { FoundRecord, FoundRows, FoundVersion } from './found-rows.ts'

/** What a damaged vault still gives, oldest change first, and what it does not. */
export interface Chosen {
  readonly versions: readonly FoundVersion[]
  /** Names of records that came back as they were before their last change. */
  readonly earlier: readonly string[]
  /**
   * Names of records of which nothing is left. What only one row or index entry names is not among
   * them: bytes that were written over a name read like another one.
   */
  readonly lost: readonly string[]
}

/**
 * The newest version of every record that is whole. Every version has a row in history too, which
 * says what it was: a row that contradicts it is damaged, and a deletion is whole by its head alone.
 */
export function chooseRecords({ records }: Pick<FoundRows, 'records'>): Chosen {
  const versions: FoundVersion[] = []
  const earlier: string[] = []
  const lost: string[] = []
  for (const found of records.values()) {
    const whole = newestWhole(found)
    if (!whole) {
      if (found.tellings > 1) lost.push(recordKey(found))
    } else {
      versions.push(whole)
      if (whole.version < found.newestVersion) earlier.push(recordKey(found))
    }
  }
  return { versions: versions.sort(byChange), earlier: earlier.sort(), lost: lost.sort() }
}

function newestWhole(found: FoundRecord): FoundVersion | undefined {
  const present = found.present.filter((row) => !isContradicted(found, row))
  const candidates = [...present, ...found.past.values()].filter(({ record }) => record !== null)
  return candidates.sort((a, b) => b.version - a.version)[0]
}

function isContradicted({ present, past }: FoundRecord, row: FoundVersion): boolean {
  const said = past.get(row.version)
  const differs = said && (said.schema !== row.schema || said.updatedAt !== row.updatedAt)
  const twin = present.find((other) => other.version === row.version && other !== row)
  const twinDiffers = twin && JSON.stringify(twin.record) !== JSON.stringify(row.record)
  return !!differs || !!twinDiffers || (said !== undefined && said.form !== row.form)
}

function byChange(a: FoundVersion, b: FoundVersion): number {
  return a.revision - b.revision || compare(a.kind, b.kind) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
