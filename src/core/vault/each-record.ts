import type { Kind, Readable } from './kind.ts'
import type { Body } from './record.ts'
import type { Vault } from './vault.ts'

/**
 * What a day makes of each record of a kind, in the order of their ids. After a change only what changed
 * is made anew, so that one edit among thousands costs little. `make` may look at nothing but the record
 * and the day.
 */
export function eachForDay<Shape extends Body, Made>(
  kind: Kind<Shape>,
  make: (record: Readable<Shape>, today: string) => Made,
): (vault: Vault, today: string) => readonly Made[] {
  interface Known {
    readonly today: string
    readonly records: readonly Readable<Shape>[]
    readonly made: readonly Made[]
  }
  const known = new WeakMap<Vault, Known>()
  return (vault, today) => {
    const records = vault.all(kind)
    const last = known.get(vault)
    if (last?.today === today && last.records === records) return last.made
    const made =
      last?.today === today
        ? madeAgain(last, records, (record) => make(record, today))
        : records.map((record) => make(record, today))
    known.set(vault, { today, records, made })
    return made
  }
}

/** Like `eachForDay`, for what no day decides. */
export function eachOf<Shape extends Body, Made>(
  kind: Kind<Shape>,
  make: (record: Readable<Shape>) => Made,
): (vault: Vault) => readonly Made[] {
  const each = eachForDay(kind, make)
  return (vault) => each(vault, '')
}

function madeAgain<Record, Made>(
  last: { readonly records: readonly Record[]; readonly made: readonly Made[] },
  records: readonly Record[],
  make: (record: Record) => Made,
): readonly Made[] {
  const { from, left, come } = changedBetween(last.records, records)
  const madeOf = new Map(left.map((record, at) => [record, last.made[from + at] as Made]))
  const anew = come.map((record) =>
    madeOf.has(record) ? (madeOf.get(record) as Made) : make(record),
  )
  return [...last.made.slice(0, from), ...anew, ...last.made.slice(from + left.length)]
}

/**
 * The stretch in which two lists of the same things differ: where it begins, what stood there before and
 * what stands there now. Both are empty where the lists are alike. Things are compared by identity, which
 * readable records keep as long as they do not change.
 */
export function changedBetween<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
): { readonly from: number; readonly left: readonly Thing[]; readonly come: readonly Thing[] } {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before[from] === after[from]) from += 1
  let same = 0
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same += 1
  return {
    from,
    left: before.slice(from, before.length - same),
    come: after.slice(from, after.length - same),
  }
}
