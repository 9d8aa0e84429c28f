import { mergeSequence, mergeText } from './merge-text.ts'

/**
 * What a merge decided that a person may want to look at.
 * `both-kept`: both versions stand in the field. `mine-kept`: both set one value; `other` gave way.
 * `edit-kept`: one side took away what the other side edited. `purge-kept`: one side deleted for good
 * what the other side edited.
 */
export interface MergeNote {
  readonly what: 'both-kept' | 'mine-kept' | 'edit-kept' | 'purge-kept'
  /** Field names and list item ids, joined by dots; empty for the record itself. */
  readonly path: string
  readonly other?: unknown
}

type Fields = Readonly<Record<string, unknown>>

/** Stands for a field or list item that is not there. Never part of a result. */
export const absent = Symbol('absent')

/** A string from this length on, or with a line break in it, is a text: both versions are kept. */
export const TEXT_MIN_CHARS = 60

/**
 * Three-way merge of JSON values. What only one side changed is taken; what both changed is merged
 * by field, by list item (`id`, else the item's value), by line of text; a single value that both
 * set differently is mine, and noted.
 */
export function mergeValue(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  notes: MergeNote[],
  path = '',
): unknown {
  if (sameValue(mine, theirs) || sameValue(base, mine)) return theirs
  if (sameValue(base, theirs)) return mine
  if (mine === absent || theirs === absent) {
    notes.push({ what: 'edit-kept', path })
    return mine === absent ? theirs : mine
  }
  if (isFields(mine) && isFields(theirs)) return mergeFields(base, mine, theirs, notes, path)
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    return mergeList(Array.isArray(base) ? base : [], mine, theirs, notes, path)
  }
  if (typeof mine === 'string' && typeof theirs === 'string' && (isText(mine) || isText(theirs))) {
    const { text, keptBoth } = mergeText(typeof base === 'string' ? base : '', mine, theirs)
    if (keptBoth) notes.push({ what: 'both-kept', path })
    return text
  }
  notes.push({ what: 'mine-kept', path, other: theirs })
  return mine
}

function mergeFields(
  base: unknown,
  mine: Fields,
  theirs: Fields,
  notes: MergeNote[],
  path: string,
): Fields {
  const before = isFields(base) ? base : {}
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)])
  const merged: [string, unknown][] = []
  for (const name of names) {
    const value = mergeValue(
      field(before, name),
      field(mine, name),
      field(theirs, name),
      notes,
      join(path, name),
    )
    if (value !== absent) merged.push([name, value])
  }
  return Object.fromEntries(merged)
}

function mergeList(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
  notes: MergeNote[],
  path: string,
): readonly unknown[] {
  const [before, ours, others] = [byKey(base), byKey(mine), byKey(theirs)]
  if (!before || !ours || !others) return mergeRepeating(base, mine, theirs, notes, path)
  const kept = new Map<string, unknown>()
  for (const key of new Set([...others.keys(), ...ours.keys()])) {
    const [was, our, other] = [before, ours, others].map((list) => list.get(key) ?? absent)
    const value = mergeValue(was, our, other, notes, join(path, key.slice(2)))
    if (value !== absent) kept.set(key, value)
  }
  const order = mergeOrder([...before.keys()], [...ours.keys()], [...others.keys()])
  return order.filter((key) => kept.has(key)).map((key) => kept.get(key))
}

/** The order of the side that moved items, mine before theirs; the rest goes behind its neighbour. */
function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const inAll = new Set(base.filter((key) => mine.includes(key) && theirs.includes(key)))
  const shared = (keys: readonly string[]) => keys.filter((key) => inAll.has(key)).join('\n')
  const mineMoved = shared(mine) !== shared(base)
  const order = [...(mineMoved ? mine : theirs)]
  let neighbour = -1
  for (const key of mineMoved ? theirs : mine) {
    const at = order.indexOf(key)
    if (at >= 0) {
      neighbour = at
      continue
    }
    neighbour += 1
    order.splice(neighbour, 0, key)
  }
  return order
}

/** Lists in which one value stands twice are merged like lines; stretches that both changed are both kept. */
function mergeRepeating(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
  notes: MergeNote[],
  path: string,
): readonly unknown[] {
  const items = new Map([...base, ...theirs, ...mine].map((item) => [canonical(item), item]))
  const keys = (list: readonly unknown[]) => list.map(canonical)
  return mergeSequence(keys(base), keys(mine), keys(theirs), (ours, others) => {
    notes.push({ what: 'both-kept', path })
    return [...others, ...ours]
  }).map((key) => items.get(key))
}

/** Items by their `id`, or by their value where they have none; undefined where one comes twice. */
function byKey(list: readonly unknown[]): Map<string, unknown> | undefined {
  const items = new Map<string, unknown>()
  for (const item of list) {
    const id = isFields(item) ? field(item, 'id') : undefined
    const key = typeof id === 'string' ? `i:${id}` : `v:${canonical(item)}`
    if (items.has(key)) return undefined
    items.set(key, item)
  }
  return items
}

/** Whether two JSON values are equal, whatever the order of their fields. */
export function sameValue(one: unknown, two: unknown): boolean {
  if (Object.is(one, two) || one === two) return true
  if (Array.isArray(one) && Array.isArray(two)) {
    return one.length === two.length && one.every((item, at) => sameValue(item, two[at]))
  }
  if (!isFields(one) || !isFields(two)) return false
  const names = Object.keys(one)
  return (
    names.length === Object.keys(two).length &&
    names.every((name) => Object.hasOwn(two, name) && sameValue(one[name], two[name]))
  )
}

/** JSON text with the fields of every object in the order of their names. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isFields(value)) return JSON.stringify(value)
  const names = Object.keys(value).sort()
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field of the object's own: `__proto__` and `constructor` are names like any other. */
function field(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : absent
}

function isText(value: string): boolean {
  return value.length >= TEXT_MIN_CHARS || value.includes('\n')
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}
