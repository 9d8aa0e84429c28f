import { MAX_CHANGES_PER_SET } from '../../core/vault/change.ts'
import { currentKey, isSealedUnder, keyringOf } from '../../core/vault/keyring.ts'
import { type Kind, upgradeBody } from '../../core/vault/kind.ts'
import { KEYRING_ID, type Keyring, keyringKind } from '../../core/vault/kinds/keyring.ts'
import { kindNamed, kinds } from '../../core/vault/kinds.ts'
import {
  isDeleted,
  isPlain,
  isSealed,
  type PlainRecord,
  recordKey,
  type SealedRecord,
  type VaultRecord,
} from '../../core/vault/record.ts'
import { MemoryVault } from '../../core/vault/vault.ts'
import type { KeyPair } from '../../seal/keys.ts'
import { openBody } from '../../seal/seal.ts'
import { LOCAL_OWNER, type VaultReader } from '../../store/vault-store.ts'
import { type Finding, fine, namesOf, recordsOf, told } from './finding.ts'

/** More than two sets of changes, so that every page goes on to an older one. */
const HISTORY_PER_PAGE = 2 * MAX_CHANGES_PER_SET + 1

/** What was counted over all records and all kept versions of them. */
class RecordCensus {
  total = 0
  unknownKinds = 0
  newer = 0
  sealed = 0
  /** Sealed with a key of the keyring: whole or not shows once the passphrase is given in the app. */
  underPassphrase = 0
  otherKeys = 0
  readonly unsealed = new Set<string>()
  readonly unreadable: string[] = []
  readonly unopened: string[] = []
}

/** Every record can be read, what should be sealed is sealed, and what is sealed is intact. */
export async function checkRecords(
  store: VaultReader,
  deviceKey: KeyPair | null,
): Promise<Finding[]> {
  const census = new RecordCensus()
  const { vaultId } = await store.identity(LOCAL_OWNER)
  const keys: CensusKeys = { vaultId, deviceKey, keyring: await keyringIn(store) }
  let since = 0
  for (let more = true; more; ) {
    const page = await store.read(LOCAL_OWNER, since, { limit: 1000 })
    for (const record of page.records) count(census, record, keys)
    since = page.revision
    more = page.more
  }
  await countHistory(census, store)
  return [
    readable(census),
    sealedKinds(census),
    sealedBodies(census),
    passphrase(census, keys),
    ...uselessKey(census, keys),
  ]
}

interface CensusKeys {
  readonly vaultId: string
  readonly deviceKey: KeyPair | null
  /** Undefined until there is a passphrase. */
  readonly keyring: Keyring | undefined
}

async function keyringIn(store: VaultReader): Promise<Keyring | undefined> {
  const record = await store.find(LOCAL_OWNER, keyringKind.name, KEYRING_ID)
  return keyringOf(new MemoryVault(record ? [record] : []))?.body
}

function count(census: RecordCensus, record: VaultRecord, keys: CensusKeys): void {
  if (isDeleted(record)) return
  census.total += 1
  const kind = kindNamed(record.kind)
  if (!kind) census.unknownKinds += 1
  if (isSealed(record)) countSealed(census, record, keys)
  else if (isPlain(record)) {
    if (isSealedUnder(keys.keyring, record.kind, kind)) census.unsealed.add(recordKey(record))
    if (kind) countPlain(census, kind, record)
  }
}

function countPlain(census: RecordCensus, kind: Kind, record: PlainRecord): void {
  try {
    const { body, readOnly } = upgradeBody(kind, record.schema, record.body)
    if (readOnly) census.newer += 1
    else if (!kind.shape.safeParse(body).success) census.unreadable.push(recordKey(record))
  } catch {
    census.unreadable.push(recordKey(record))
  }
}

function countSealed(
  census: RecordCensus,
  record: SealedRecord,
  { vaultId, deviceKey, keyring }: CensusKeys,
): void {
  census.sealed += 1
  const { keyId } = record.sealed
  if (keyring?.keys.some(({ id }) => id === keyId)) {
    census.underPassphrase += 1
    return
  }
  if (keyId !== deviceKey?.keyId) {
    census.otherKeys += 1
    return
  }
  const place = { owner: vaultId, kind: record.kind, id: record.id, schema: record.schema }
  if (!openBody(record.sealed, place, deviceKey).ok) census.unopened.push(recordKey(record))
}

async function countHistory(census: RecordCensus, store: VaultReader): Promise<void> {
  const sealedKinds = new Set(kinds.filter(({ sealed }) => sealed).map(({ name }) => name))
  let before: number | undefined
  while (true) {
    const entries = await store.history(LOCAL_OWNER, {
      limit: HISTORY_PER_PAGE,
      ...(before === undefined ? {} : { beforeRevision: before }),
    })
    for (const { kind, record } of entries) {
      if (!record || !sealedKinds.has(kind) || !isPlain(record)) continue
      if (!census.unsealed.has(recordKey(record))) {
        census.unsealed.add(`${recordKey(record)} (an earlier version)`)
      }
    }
    const last = entries.at(-1)
    if (!last || entries.length < HISTORY_PER_PAGE) return
    // The last set of a page may be there by half, so it is read again.
    before = last.revision + 1
  }
}

function readable({ total, unknownKinds, newer, unreadable }: RecordCensus): Finding {
  if (unreadable.length > 0) {
    return told(
      'Records',
      `${recordsOf(unreadable.length)} of ${total} cannot be read and ${unreadable.length === 1 ? 'is' : 'are'} kept aside, untouched: ${namesOf(unreadable)}. A newer Onward may read them.`,
    )
  }
  const asides = [
    unknownKinds > 0 && `${recordsOf(unknownKinds)} of a kind this Onward does not know`,
    newer > 0 && `${recordsOf(newer)} written by a newer Onward`,
  ].filter((aside) => aside)
  const kept = asides.length > 0 ? ` ${asides.join(' and ')} kept as they are.` : ''
  return fine('Records', `${recordsOf(total)}, all of them readable.${kept}`)
}

function sealedKinds({ unsealed }: RecordCensus): Finding {
  const about = 'Journal and notes'
  if (unsealed.size === 0) return fine(about, 'Nothing that should be sealed lies open.')
  return told(
    about,
    `These should be sealed and are not: ${namesOf([...unsealed])}. Open and save each of them once in the app.`,
  )
}

function sealedBodies({ sealed, underPassphrase, otherKeys, unopened }: RecordCensus): Finding {
  const about = 'Sealed records'
  if (unopened.length > 0) {
    return told(
      about,
      `${recordsOf(unopened.length)} of ${sealed} cannot be opened with the key of this device, so what is sealed was changed or damaged: ${namesOf(unopened)}. They are kept; an earlier export or backup may hold them whole.`,
    )
  }
  if (otherKeys > 0) {
    return told(
      about,
      `${recordsOf(otherKeys)} of ${sealed} were sealed with a key that is not here. They are kept closed. Put the key file of the device they were written on back in its place to open them.`,
    )
  }
  if (sealed === 0) return fine(about, 'There are none yet.')
  if (underPassphrase === 0) return fine(about, `${recordsOf(sealed)}, all intact.`)
  const open = sealed - underPassphrase
  const rest = open > 0 ? ` ${recordsOf(open)} under the key of this device, all intact.` : ''
  return fine(about, `${recordsOf(underPassphrase)} under your passphrase.${rest}`)
}

function passphrase({ unsealed }: RecordCensus, { keyring }: CensusKeys): Finding {
  const about = 'Passphrase'
  if (!keyring) return fine(about, 'There is none; the key of this device opens what is sealed.')
  if (!currentKey(keyring)) {
    return told(
      about,
      'The record of your keys names none that seals. Restore a backup from before that.',
    )
  }
  const all = keyring.sealsAll && unsealed.size === 0 ? ' It seals every record.' : ''
  return fine(about, `There is one; it or the recovery code opens what is sealed.${all}`)
}

/** A key that fits nothing was put here from another device, or by mistake. */
function uselessKey(
  { sealed, underPassphrase, otherKeys }: RecordCensus,
  { deviceKey }: CensusKeys,
): Finding[] {
  const opensNothing = otherKeys > 0 && sealed === underPassphrase + otherKeys
  if (!deviceKey || !opensNothing) return []
  return [
    told(
      'Key of this device',
      'It opens none of the sealed records here, so it belongs to other records. Put the key file that was here before back in its place, from a backup or from the device they were written on.',
    ),
  ]
}
