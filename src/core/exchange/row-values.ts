import type { Now } from '../context.ts'
import { dateOf, daysBetween } from '../time/calendar.ts'
import { beginningOf } from '../time/say.ts'
import type { TableChoices } from './choices.ts'
import type { TableRow } from './csv-reader.ts'
import { type ReadDay, readDay } from './day-order.ts'
import type { Field } from './fields.ts'
import { unguardedCell } from './guard-cell.ts'
import { filledCell } from './value-words.ts'

/** Why one cell of a row that is brought in could not be used; its text is kept in the notes. */
export interface CellDoubt {
  readonly code: 'unclear-day' | 'open-order' | 'absurd-day' | 'still-to-come' | 'too-long-cell'
  readonly heading: string
  readonly cell: string
}

/** More days away than that are a slip of the pen. */
const ABSURD_PAST_DAYS = 60 * 366
const ABSURD_AHEAD_DAYS = 5 * 366

/** The cells of one row by what they hold, and what of them stays for the notes. */
export class RowValues {
  readonly doubts: CellDoubt[] = []
  readonly #choices: TableChoices
  readonly #head: readonly string[]
  readonly #now: Now
  readonly #places = new Map<Field, { readonly heading: string; readonly cell: string }[]>()
  readonly #noted: string[] = []
  readonly #days = new Map<Field, readonly ReadDay[]>()

  constructor(row: TableRow, head: readonly string[], choices: TableChoices, now: Now) {
    this.#choices = choices
    this.#head = head
    this.#now = now
    for (const [at, field] of choices.fields.entries()) {
      const text = row.cells[at]?.trim() ?? ''
      // In a file of Onward's own a dash is a dash.
      const cell = unguardedCell(choices.preset.id === 'onward' ? text : filledCell(text))
      if (field === 'none' || cell === '') continue
      const heading = this.#head[at] ?? ''
      const others = this.#places.get(field)
      if (others) others.push({ heading, cell })
      else this.#places.set(field, [{ heading, cell }])
    }
    // What stands behind the last heading belongs to nobody, and is kept all the same.
    for (const cell of row.cells.slice(choices.fields.length)) {
      if (filledCell(cell) !== '') this.note('', cell)
    }
  }

  text(field: Field): string {
    return this.#places.get(field)?.[0]?.cell ?? ''
  }

  all(field: Field): readonly { readonly heading: string; readonly cell: string }[] {
    return this.#places.get(field) ?? []
  }

  /** A line of at most `most` characters; what is longer stays in the notes. */
  line(field: Field, most = 500): string | undefined {
    const [found] = this.all(field)
    if (!found) return undefined
    if (found.cell.length <= most) return found.cell.replace(/\s+/g, ' ')
    this.#doubt('too-long-cell', found.heading, found.cell)
    return undefined
  }

  /** The day of a field, or undefined; one that cannot be used is told and stays in the notes. */
  day(field: Field, mayBeAhead: boolean): ReadDay | undefined {
    return this.days(field, mayBeAhead)[0]
  }

  days(field: Field, mayBeAhead: boolean): readonly ReadDay[] {
    const known = this.#days.get(field)
    if (known) return known
    const days = this.all(field).flatMap(({ heading, cell }) => {
      const day = this.#read(cell, mayBeAhead)
      if (typeof day !== 'string') return day
      this.#doubt(day, heading, cell)
      return []
    })
    this.#days.set(field, days)
    return days
  }

  #read(cell: string, mayBeAhead: boolean): ReadDay | CellDoubt['code'] {
    const { zone } = this.#now
    const day = readDay(cell, this.#choices.dayOrder, zone)
    if (!day) {
      const isOpen = readDay(cell, 'day-first', zone) ?? readDay(cell, 'month-first', zone)
      return isOpen ? 'open-order' : 'unclear-day'
    }
    const away = daysBetween(dateOf(this.#now), day.date)
    if (away > ABSURD_AHEAD_DAYS || away < -ABSURD_PAST_DAYS) return 'absurd-day'
    return away > 0 && !mayBeAhead ? 'still-to-come' : day
  }

  /** Puts a text among the notes, under its heading. */
  note(heading: string, text: string): void {
    this.#noted.push(heading === '' ? text : `${heading}: ${text}`)
  }

  /** The notes of the row: its own, then everything that has no other place. */
  notes(): string {
    const own = this.all('notes').map(({ cell }) => cell)
    const others = this.all('note').map(({ heading, cell }) => `${heading}: ${cell}`)
    return [...own, ...others, ...this.#noted].join('\n')
  }

  #doubt(code: CellDoubt['code'], heading: string, cell: string): void {
    this.doubts.push({ code, heading, cell: beginningOf(cell, 60) })
    this.note(heading, cell)
  }
}
