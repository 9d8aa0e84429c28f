import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sealed } from '../../src/core/vault/record.ts'
import { newKeyPair } from '../../src/seal/keys.ts'
import { newWrappingKey, unwrapper, wrapKey } from '../../src/seal/passphrase.ts'
import { openBody, type SealPlace, sealBody, sealOwnBody } from '../../src/seal/seal.ts'
import { type BenchRow, row } from '../bench-row.ts'
import { fullVault } from '../fill-vault.ts'

const root = join(import.meta.dirname, '../..')
const RECORDS = 100_000
const SEALED = 1000
const PAGES = 10_000
/** About as much as somebody writes on a page. */
const PAGE_CHARS = 1500
const COMMAND_LIMIT_MS = 180_000

/** What the care of a full vault takes, by its commands, and how quickly what is sealed opens. */
export async function run(): Promise<BenchRow[]> {
  const path = mkdtempSync(join(tmpdir(), 'onward-bench-care-'))
  try {
    const data = join(path, 'records')
    await fullVault(data)
    return [...careRows(data, join(path, 'copy.onward')), await unlockRow(), ...sealRows()]
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
    row('backup of 100,000 records', backup, 's', null, size),
    row('restore of 100,000 records', restore, 's', null, back),
    row('erase of 100,000 records', erase, 's', null, 'with the proof that nothing is left'),
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

/** A key opened by its passphrase at the cost that is set; its limit is 1.5 s. */
async function unlockRow(): Promise<BenchRow> {
  const random = (size: number) => randomBytes(size)
  const place = { vaultId: 'bench', keyId: '' }
  const { privateKey, keyId } = newKeyPair(random)
  const secret = 'four plain words together'
  const wrapping = await newWrappingKey(secret, 'passphrase', random)
  const wrap = wrapKey(privateKey, wrapping, { ...place, keyId }, random)
  const begun = performance.now()
  const opened = await unwrapper(secret)(wrap, { ...place, keyId })
  if (!opened.ok) throw new Error('the key did not open')
  return row('a passphrase opens its key', (performance.now() - begun) / 1000, 's', 1.5, 'Argon2id')
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
  const openedMs = (count: number, seal: (place: SealPlace) => Sealed) => {
    const sealed = Array.from({ length: count }, (_, at) => seal(placeOf(at)))
    const begun = performance.now()
    for (const [count, each] of sealed.entries()) {
      if (!openBody(each, placeOf(count), keyPair).ok) throw new Error('a body did not open')
    }
    return performance.now() - begun
  }
  const open = openedMs(PAGES, (place) => sealOwnBody(body, place, keyPair, random))
  const locked = openedMs(SEALED, (place) =>
    sealBody(body, place, keyPair.publicKey, keyPair.keyId, random),
  )
  return [
    row('10,000 sealed bodies opened', open / 1000, 's', 2, 'written while the journal was open'),
    row(
      '1,000 bodies opened that were sealed while locked',
      locked / 1000,
      's',
      null,
      'a key each',
    ),
  ]
}
