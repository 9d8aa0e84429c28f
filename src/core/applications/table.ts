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
  // The board shows beside the open ones what closed of late, and so does the calendar.
  const base =
    look.layout !== 'table' && look.view === 'open'
      ? applicationList(vault, now, { view: 'everything', query: '' }).rows
      : list.rows
  const ordered = look.order ? inOrderOf(base, look.order) : base
  const through = letThrough(ordered, look.only)
  const words = plainWords(look.find)
  const rows = words.length === 0 ? through : through.filter((row) => rowHolds(row, words))
  return { ...list, rows, choices: filterChoices(base) }
}
