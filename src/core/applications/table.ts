import type { Now } from '../context.ts'
import type { Vault } from '../vault/vault.ts'
import { type ApplicationList, applicationList, rowHolds } from './application-list.ts'
import { inOrderOf } from './columns.ts'
import { plainWords } from './company-name.ts'
import { type FilterChoice, filterChoices, letThrough } from './filters.ts'
import type { ApplicationLook } from './look.ts'

export interface ApplicationsSeen extends ApplicationList {
  /** What the view can be narrowed down by. */
  readonly choices: readonly FilterChoice[]
}

/**
 * The applications as a look shows them: those of its view that its filters and words let through, in
 * its order. Order and choices are worked out once per change, so a key only filters.
 */
export function applicationsSeen(vault: Vault, now: Now, look: ApplicationLook): ApplicationsSeen {
  const list = applicationList(vault, now, { view: look.view, query: '' })
  const ordered = look.order ? inOrderOf(list.rows, look.order) : list.rows
  const through = letThrough(ordered, look.only)
  const words = plainWords(look.find)
  const rows = words.length === 0 ? through : through.filter((row) => rowHolds(row, words))
  return { ...list, rows, choices: filterChoices(list.rows) }
}
