import { type ApplicationView, applicationViews } from './application-list.ts'
import { type ColumnKey, isColumnKey } from './columns.ts'
import { type FilterField, filterFields, type Only } from './filters.ts'

/** How the applications are laid out. */
export const lookLayouts = ['table', 'board', 'calendar'] as const
export type LookLayout = (typeof lookLayouts)[number]

/** The order of the table; by default what comes next is first. */
export interface TableOrder {
  readonly by: ColumnKey
  readonly down: boolean
}

/** One way of looking at the applications: all that an address or a saved view holds of it. */
export interface ApplicationLook {
  readonly layout: LookLayout
  readonly view: ApplicationView
  readonly find: string
  readonly only: Only
  readonly order: TableOrder | null
  /** Null for the usual ones. */
  readonly columns: readonly ColumnKey[] | null
}

export const usualLook: ApplicationLook = {
  layout: 'table',
  view: 'open',
  find: '',
  only: {},
  order: null,
  columns: null,
}

/** The query of an address, without `?`; empty for the usual look. The opposite of `lookOf`. */
export function queryOf(look: ApplicationLook): string {
  const asked: Readonly<Record<string, string | undefined>> = {
    as: look.layout === usualLook.layout ? undefined : look.layout,
    view: look.view === usualLook.view ? undefined : look.view,
    words: look.find || undefined,
    // A value may hold a comma of its own.
    ...Object.fromEntries(
      filterFields.map((field) => [field, look.only[field]?.map(encodeURIComponent).join(',')]),
    ),
    order: look.order ? `${look.order.down ? '-' : ''}${look.order.by}` : undefined,
    columns: look.columns?.join(','),
  }
  return Object.entries(asked)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
    )
    .join('&')
}

/** The look that an address asks for; what it does not know is left out. */
export function lookOf(query: Readonly<Record<string, string | undefined>>): ApplicationLook {
  const by = query.order?.replace(/^-/, '') ?? ''
  return {
    layout: lookLayouts.find((layout) => layout === query.as) ?? usualLook.layout,
    view: applicationViews.find((view) => view === query.view) ?? usualLook.view,
    find: query.words ?? '',
    only: onlyOf((field) => query[field]?.split(',').map(decoded)),
    order: isColumnKey(by) ? { by, down: query.order?.startsWith('-') ?? false } : null,
    columns: query.columns === undefined ? null : query.columns.split(',').filter(isColumnKey),
  }
}

/** Filters by what `valuesOf` answers for each field; empty ones let everything through. */
export function onlyOf(valuesOf: (field: FilterField) => readonly string[] | undefined): Only {
  const given = filterFields.map(
    (field) => [field, (valuesOf(field) ?? []).filter(Boolean)] as const,
  )
  return Object.fromEntries(given.filter(([, values]) => values.length > 0))
}

/** Whether two looks show the same. */
export function sameLook(a: ApplicationLook, b: ApplicationLook): boolean {
  return queryOf(a) === queryOf(b)
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
