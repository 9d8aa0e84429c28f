import { createReadStream, existsSync } from 'node:fs'
import type { Context } from '../../core/context.ts'
import { choicesOf, orderIn, type TableChoices, understand } from '../../core/exchange/choices.ts'
import { headingKey } from '../../core/exchange/known-headings.ts'
import { planCards, planTable } from '../../core/exchange/plan-table.ts'
import { type ExchangeFile, readExchangeFile } from '../../core/exchange/read-exchange-file.ts'
import type { Table } from '../../core/exchange/read-table.ts'
import { leftCount } from '../../core/exchange/remarks.ts'
import type { TablePlan } from '../../core/exchange/table-plan.ts'
import { ok, problem, type Result } from '../../core/result.ts'
import { dateOf } from '../../core/time/calendar.ts'
import { keyringOf } from '../../core/vault/keyring.ts'
import type { Vault } from '../../core/vault/vault.ts'
import { MemoryVault } from '../../core/vault/vault.ts'
import { StoredRecords } from '../../server/mailbox/stored-records.ts'
import { sealedChanges, sealingOf } from '../../server/vault-keys.ts'
import type { OpenCustody } from '../../store/custody/open-custody.ts'
import { LOCAL_OWNER } from '../../store/vault-store.ts'
import type { Shell } from '../command.ts'
import { explainReading } from '../named-file.ts'
import { openFolder } from '../open-folder.ts'
import { setsOf } from './sets-of.ts'
import type { TableOptions } from './table-options.ts'

const MAX_TRIES = 5
const CHUNK_BYTES = 256 * 1024

/** What was done, or would be, with one table or file of cards. */
export interface TableTaken {
  /** What it was taken for, in words. */
  readonly name: string
  readonly plan: TablePlan
  readonly undatedOn: string
  readonly cutAtLine: number | null
  /** Nothing in the file said how its letters are written. */
  readonly isGuessedEncoding: boolean
}

type Planner = (vault: Vault, context: Context) => TablePlan

/** Takes in a table or visiting cards, all of it or nothing. With `dryRun` only says what it would come to. */
export async function takeInTable(
  file: string,
  options: TableOptions,
  shell: Shell,
  dryRun: boolean,
): Promise<Result<TableTaken>> {
  const read = await readFile(file, options)
  if (!read.ok) return read
  const made = plannerFor(read.value, options, shell)
  if (!made.ok) return made
  const { plan, ...about } = made.value
  const isGuessedEncoding = read.value.encoding === 'windows-1252' && !options.encoding
  const taken = (planned: TablePlan) => ok({ ...about, plan: planned, isGuessedEncoding })
  if (dryRun && !existsSync(shell.folder.vault))
    return taken(plan(new MemoryVault(), shell.context()))
  const opened = await openFolder(shell.folder)
  if (!opened.ok) return opened
  await using open = opened.value
  const written = await writePlan(plan, open, shell, { dryRun, isWhole: options.isWhole })
  return written.ok ? taken(written.value) : written
}

async function readFile(file: string, { encoding }: TableOptions): Promise<Result<ExchangeFile>> {
  try {
    return await readExchangeFile({
      bytes: () => createReadStream(file, { highWaterMark: CHUNK_BYTES }),
      newDecoder: (name, { fatal }) => new TextDecoder(name, { fatal }),
      encoding,
    })
  } catch (error) {
    return explainReading(error)
  }
}

type Made = Omit<TableTaken, 'plan' | 'isGuessedEncoding'> & { readonly plan: Planner }

function plannerFor(file: ExchangeFile, options: TableOptions, shell: Shell): Result<Made> {
  const undatedOn = options.undatedOn ?? dateOf(shell.context().now)
  if (file.sort === 'cards') {
    const plan: Planner = (vault) => planCards(vault, file.cards, options)
    return ok({ name: 'Visiting cards', plan, undatedOn, cutAtLine: null })
  }
  const { table } = file
  const choices = choicesFor(table, options)
  if (!choices.ok) return choices
  const plan: Planner = (vault, context) => planTable(vault, table, choices.value, context)
  return ok({ name: choices.value.preset.name, plan, undatedOn, cutAtLine: table.cutAtLine })
}

function choicesFor(table: Table, options: TableOptions): Result<TableChoices> {
  const found = understand(table, options.presetId)
  const fields = found.columns.map(
    ({ heading, field }) => options.columns.get(headingKey(heading)) ?? field,
  )
  const order = found.preset.dayOrder ? found.order : orderIn(table, fields)
  if ((order.is === 'open' || order.is === 'mixed') && !options.dayOrder) {
    return problem(
      'open-order',
      `Days such as “${order.example}” can be read in two ways. Say --dates day-first or --dates month-first. Nothing was changed.`,
    )
  }
  const { dayOrder } = choicesOf({ ...found, order })
  const { stages, undatedOn, onlyAtEmployers, bringsBack } = options
  return ok({
    preset: found.preset,
    fields,
    dayOrder: options.dayOrder ?? dayOrder,
    stages,
    undatedOn: undatedOn ?? null,
    onlyAtEmployers,
    bringsBack,
  })
}

async function writePlan(
  planner: Planner,
  open: OpenCustody,
  shell: Shell,
  { dryRun, isWhole }: { readonly dryRun: boolean; readonly isWhole: boolean },
): Promise<Result<TablePlan>> {
  const records = new StoredRecords(open.store)
  for (let attempt = 1; ; attempt += 1) {
    const identity = await open.store.identity(LOCAL_OWNER)
    await records.catchUp()
    if (keyringOf(records.vault)?.body.sealsAll) return sealed
    const plan = planner(records.vault, shell.context())
    const left = leftCount(plan)
    if (dryRun || plan.changes.length === 0) return ok(plan)
    if (isWhole && left > 0) {
      return problem(
        'not-whole',
        `${left === 1 ? 'One line' : `${left} lines`} cannot be taken, and --whole takes all or nothing. Nothing was changed. Try --dry-run to see which.`,
      )
    }
    const { vaultId } = identity
    const changes = sealedChanges(
      plan.changes,
      sealingOf(records.vault, vaultId, shell.folder),
      shell.randomBytes,
    )
    if (!changes.ok) return changes
    if (attempt === 1) {
      const kept = await open.custody.keepBackup('before-import')
      if (!kept.ok) return kept
    }
    const sets = setsOf(changes.value, shell, 'bring-in')
    const written = await open.store.writeAll(LOCAL_OWNER, sets, identity)
    if (written.ok) return ok(plan)
    const moved = written.problem.code === 'stale' || written.problem.code === 'other-vault'
    if (!moved || attempt === MAX_TRIES) return written
  }
}

const sealed = problem(
  'sealed',
  'Your records are sealed, so only the app can see what is there already. Open Onward, unlock it, and bring the file in from More. Nothing was changed.',
)
