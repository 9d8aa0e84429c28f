const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A count in figures: "5,017". */
export function sayFigure(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A count as prose says it: words up to ten, figures above. */
export function sayCount(count: number): string {
  return words[count] ?? sayFigure(count)
}

/** "one talk", "three talks". */
export function sayMany(count: number, one: string, many: string): string {
  return `${sayCount(count)} ${count === 1 ? one : many}`
}
