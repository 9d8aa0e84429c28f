import { dateIn, isCalendarDate, timeIn } from '../time/calendar.ts'
import { type DayShape, dayShape, isoDate } from './day-shapes.ts'

/** Which of two numbers is the day: British and European, or American. */
export type DayOrder = 'day-first' | 'month-first'

/** What the days of a file say of their order. */
export type FoundOrder =
  | { readonly is: DayOrder }
  /** No day needs it. */
  | { readonly is: 'clear' }
  /** Days such as 3/4/2026 and none that tells; the person is asked, with one of them. */
  | { readonly is: 'open'; readonly example: string }
  /** Some days can only be day-first and others only month-first. */
  | { readonly is: 'mixed'; readonly example: string }

/**
 * Finds the order of day and month from all days of a file together: one day above 12 tells. Never
 * guesses: where nothing tells, or days contradict each other, that is the answer.
 */
export class OrderFinder {
  #dayFirst = 0
  #monthFirst = 0
  #example: string | null = null

  look(cell: string): void {
    const shape = dayShape(cell)
    if (shape.is !== 'either') return
    if (shape.first > 12) this.#dayFirst += 1
    else if (shape.second > 12) this.#monthFirst += 1
    else this.#example ??= cell.trim()
  }

  found(): FoundOrder {
    const example = this.#example
    if (this.#dayFirst > 0 && this.#monthFirst > 0 && example) return { is: 'mixed', example }
    if (this.#dayFirst > 0) return { is: 'day-first' }
    if (this.#monthFirst > 0) return { is: 'month-first' }
    return example ? { is: 'open', example } : { is: 'clear' }
  }
}

/** A day read from a cell, and the time `HH:MM` where there is one. */
export interface ReadDay {
  readonly date: string
  readonly time: string | null
}

/**
 * The day that a cell holds, in `zone` (IANA) where it is an instant. Null where it holds none, or where
 * `order` would be needed and is not known.
 */
export function readDay(cell: string, order: DayOrder | null, zone: string): ReadDay | null {
  return dayOfShape(dayShape(cell), order, zone)
}

function dayOfShape(shape: DayShape, order: DayOrder | null, zone: string): ReadDay | null {
  switch (shape.is) {
    case 'day':
      return shape
    case 'serial':
      return { date: shape.date, time: null }
    case 'instant':
      return { date: dateIn(shape.instant, zone), time: timeIn(shape.instant, zone) }
    case 'either':
      return eitherDay(shape, order)
    default:
      return null
  }
}

function eitherDay(shape: DayShape & { is: 'either' }, order: DayOrder | null): ReadDay | null {
  const { first, second, year, time } = shape
  const isDayFirst = first > 12 || (second <= 12 && order === 'day-first')
  if (!isDayFirst && second <= 12 && order === null) return null
  const date = isDayFirst ? isoDate(year, second, first) : isoDate(year, first, second)
  return isCalendarDate(date) ? { date, time } : null
}
