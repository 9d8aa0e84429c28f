import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sealed } from '../../src/core/vault/record.ts'
import { newKeyPair } from '../../src/seal/keys.ts'
import { openBody, type SealPlace, sealBody, sealOwnBody } from '../../src/seal/seal.ts'
import type { BenchRow } from '../bench-row.ts'
import { fullVault } from '../fill-vault.ts'

const root = join(import.meta.dirname, '../..')
const RECORDS = 100_000
const SEALED = 1000
/** About as much as somebody writes on a page. */
const PAGE_CHARS = 1500
const COMMAND_LIMIT_MS = 180_000

/** What the care of a full vault takes, by its commands, and how quickly what is sealed opens. */
export async function run(): Promise<BenchRow[]> {
  const path = mkdtempSync(join(tmpdir(), 'onward-bench-care-'))
  try {
    const data = join(path, 'records')
    await fullVault(data)
    return [...careRows(data, join(path, 'copy.onward')), ...sealRows()]
  } finally {
    rmSync(path, { recursive: true, force: true })
  }
}

function careRows(data: string, copy: string): BenchRow[] {
  const backup = seconds(data, 'backup', '-o', copy)
  const copyMb = statSync(copy).size / 1e6
  const restore = seconds(data, 'restore', copy, '--yes')
  const erase = seconds(data, 'erase', '--yes')
  const size = `${Math.round(copyMb)} MB, ${Math.round(RECORDS / backup).toLocaleString('en-GB')} records a second`
  const back = `${Math.round(RECORDS / restore).toLocaleString('en-GB')} records a second, with a copy of what was there`
  return [
    row('backup of 100,000 records', backup, 's', size),
    row('restore of 100,000 records', restore, 's', back),
    row('erase of 100,000 records', erase, 's', 'with the proof that nothing is left'),
  ]
}

/** How long one command takes, from its start to its end. */
function seconds(data: string, ...given: readonly string[]): number {
  const begun = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/cli/main.ts'), ...given],
    {
      encoding: 'utf8',
      env: { ...process.env, ONWARD_DATA: data },
      timeout: COMMAND_LIMIT_MS,
    },
  )
  if (status !== 0) throw new Error(`onward ${given[0]} ended with ${status}: ${stderr}`)
  return (performance.now() - begun) / 1000
}

function sealRows(): BenchRow[] {
  const random = (size: number) => randomBytes(size)
  const keyPair = newKeyPair(random)
  const body = { form: 'page', text: 'It was a long day. '.repeat(PAGE_CHARS / 19) }
  const placeOf = (count: number): SealPlace => ({
    owner: 'bench',
    kind: 'entry',
    id: `entry-${count}`,
    schema: 1,
  })
  const openedMs = (seal: (place: SealPlace) => Sealed) => {
    const sealed = Array.from({ length: SEALED }, (_, count) => seal(placeOf(count)))
    const begun = performance.now()
    for (const [count, each] of sealed.entries()) {
      if (!openBody(each, placeOf(count), keyPair).ok) throw new Error('a body did not open')
    }
    return performance.now() - begun
  }
  const open = openedMs((place) => sealOwnBody(body, place, keyPair, random))
  const locked = openedMs((place) =>
    sealBody(body, place, keyPair.publicKey, keyPair.keyId, random),
  )
  return [
    row('1,000 sealed bodies opened', open / 1000, 's', 'written while the journal was open'),
    row('1,000 bodies opened that were sealed while locked', locked / 1000, 's', 'a key each'),
  ]
}

function row(name: string, value: number, unit: string, note: string): BenchRow {
  return { name, value, unit, limit: null, note }
}
