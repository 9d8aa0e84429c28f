import { ok, problem, type Result } from '../../core/result.ts'
import type { Change } from '../../core/vault/change.ts'
import { keyringOf } from '../../core/vault/keyring.ts'
import { attachmentKind } from '../../core/vault/kinds/attachment.ts'
import { keyringKind } from '../../core/vault/kinds/keyring.ts'
import { kindNamed } from '../../core/vault/kinds.ts'
import { isDeleted, isSealed, recordKey, type VaultRecord } from '../../core/vault/record.ts'
import { MemoryVault } from '../../core/vault/vault.ts'
import { readDeviceKey } from '../../seal/device-key.ts'
import { deviceKeyFileIn, deviceKeyIn, sealingOf } from '../../server/vault-keys.ts'
import type { OpenCustody } from '../../store/custody/open-custody.ts'
import { keepBlobs } from '../../store/vault-file/read-vault-file.ts'
import { LOCAL_OWNER } from '../../store/vault-store.ts'
import type { Shell } from '../command.ts'
import { readAllRecords } from '../read-all-records.ts'
import { importKeys, NoKey } from './import-keys.ts'
import type { Incoming } from './incoming.ts'
import { type ImportPlan, planImport } from './plan-import.ts'
import { setsOf } from './sets-of.ts'

/** How often a plan is made anew because the app changed the same records meanwhile. */
const MAX_TRIES = 5

/** What was done, or would be, with one file. */
export interface TakenIn {
  readonly plan: Pick<ImportPlan, 'added' | 'edited' | 'same' | 'kept'>
  /** Whether it went into an empty vault, which is then the vault of the file. */
  readonly isWhole: boolean
  /** Names of records that came sealed with a key that is not here. */
  readonly closed: readonly string[]
}

/** Takes in all of a file or nothing. With `dryRun` only says what it would come to. */
export async function takeIn(
  incoming: Incoming,
  open: OpenCustody,
  shell: Shell,
  dryRun: boolean,
): Promise<Result<TakenIn>> {
  for (let attempt = 1; ; attempt += 1) {
    const identity = await open.store.identity(LOCAL_OWNER)
    const present = await readAllRecords(open.store)
    if (present.size === 0) return takeInWhole(incoming, open, shell, dryRun)
    const plan = planFor(incoming, present, identity.vaultId, shell)
    if (!plan.ok) return plan
    const sameVault = incoming.vaultId === identity.vaultId
    const closed = sameVault ? closedIn(incoming, shell) : []
    const taken = { plan: plan.value, isWhole: false, closed }
    const { changes } = plan.value
    if (dryRun || changes.length === 0) return ok(taken)
    if (attempt === 1) {
      const ready = await makeReady(incoming, changes, open)
      if (!ready.ok) return ready
    }
    const written = await open.store.writeAll(
      LOCAL_OWNER,
      setsOf(keyringLast(changes), shell, 'import'),
      identity,
    )
    if (written.ok) return ok(taken)
    const moved = written.problem.code === 'stale' || written.problem.code === 'other-vault'
    if (!moved || attempt === MAX_TRIES) return written
  }
}

/** What can be said without a vault: all of it would go in. */
export function wholeOf(incoming: Incoming, shell: Shell): TakenIn {
  const added = incoming.records.filter((record) => !isDeleted(record)).length
  const plan = { added, edited: 0, same: 0, kept: new Map() }
  return { plan, isWhole: true, closed: closedIn(incoming, shell) }
}

async function takeInWhole(
  incoming: Incoming,
  { custody }: OpenCustody,
  shell: Shell,
  dryRun: boolean,
): Promise<Result<TakenIn>> {
  const taken = wholeOf(incoming, shell)
  if (dryRun) return ok(taken)
  const restored = await custody.restore(incoming.content(deviceKeyFileIn(shell.folder)))
  return restored.ok ? ok(taken) : restored
}

function planFor(
  incoming: Incoming,
  present: ReadonlyMap<string, VaultRecord>,
  vaultId: string,
  { folder, randomBytes }: Shell,
): Result<ImportPlan> {
  const vault = new MemoryVault(
    [...present.values()].filter(({ kind }) => kind === keyringKind.name),
  )
  const sealing = sealingOf(vault, vaultId, folder)
  const keys = importKeys(incoming, sealing, deviceKeyIn(folder), randomBytes)
  const sameVault = incoming.vaultId === vaultId
  try {
    return ok(planImport({ present, incoming: incoming.records, sameVault, keys }))
  } catch (error) {
    if (!(error instanceof NoKey)) throw error
    return problem(
      'no-key',
      'There is no key here yet to seal what has to be sealed. Nothing was changed. Open Onward once, then try again.',
    )
  }
}

/** Keeps what is there, and the files that records of the import name, before the records. */
async function makeReady(
  incoming: Incoming,
  changes: readonly Change[],
  { custody, blobs }: OpenCustody,
): Promise<Result<null>> {
  const kept = await custody.keepBackup('before-import')
  if (!kept.ok) return kept
  const namesFiles = changes.some(({ kind }) => kind === attachmentKind.name)
  if (!incoming.hasFiles || !namesFiles) return ok(null)
  return keepBlobs(incoming.content(undefined)(), kindNamed, blobs)
}

/** A keyring goes last: from there on it decides what may lie open. */
function keyringLast(changes: readonly Change[]): readonly Change[] {
  const isKeyring = ({ kind }: Change) => kind === keyringKind.name
  return [...changes.filter((one) => !isKeyring(one)), ...changes.filter(isKeyring)]
}

function closedIn({ records, deviceKey }: Incoming, { folder }: Shell): string[] {
  const brought = readDeviceKey(deviceKey)
  const keyring = keyringOf(
    new MemoryVault(records.filter(({ kind }) => kind === keyringKind.name)),
  )
  const known = new Set([
    deviceKeyIn(folder)?.keyId,
    brought.ok ? brought.value.keyId : undefined,
    ...(keyring?.body.keys.map(({ id }) => id) ?? []),
  ])
  return records
    .filter((record) => isSealed(record) && !known.has(record.sealed.keyId))
    .map(recordKey)
}
