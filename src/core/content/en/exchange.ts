import { sayCount, sayFigure, sayMany } from './counts.ts'

/** What is written into records that come from a table, and into files that go out. */
export const exchangeWords = {
  stageInFile: (word: string): string => `Stage in the file: ${word}`,
  wordInFile: (word: string): string => `The file says “${word}”.`,
  knownSince: (day: string): string => `Since ${day}`,
  knownFromLinkedIn: (day: string | null): string => (day ? `LinkedIn, since ${day}` : 'LinkedIn'),
  /** Titles of a calendar, which family and colleagues may see. */
  appointment: 'An appointment',
  dayToKeep: 'A day to keep in mind',
  setAside: 'Time set aside',
} as const

const again = 'then bring the file in again; what is there already stays as it is.'

/** Why a line was left where it is, or taken only in part, and what to do. */
export const leftWords = {
  'open-quote': `A quotation mark opens here and never closes. Close it, ${again}`,
  'too-long': `This line is longer than a row of a table can be. Look at it in the file, ${again}`,
  'too-wide': 'This line has more than 300 cells, so it is not a row of this table.',
  'no-company': `No employer is named. Put a name in, ${again}`,
  'no-name': `Nobody is named. Put a name in, ${again}`,
  'no-end': 'This card is cut off. What it says until there is taken.',
  'does-not-fit': `Something here is longer than Onward can keep. Shorten it, ${again}`,
} as const

/** Why a cell could not be used, with its text and the heading of its column. */
export const doubtWords = {
  'unclear-day': (cell: string, heading: string): string =>
    `“${cell}” under “${heading}” is not a day that Onward can read. It is kept in the notes.`,
  'open-order': (cell: string, heading: string): string =>
    `“${cell}” under “${heading}” could be two days. It is kept in the notes.`,
  'absurd-day': (cell: string, heading: string): string =>
    `“${cell}” under “${heading}” is too far away to be right. It is kept in the notes.`,
  'still-to-come': (cell: string, heading: string): string =>
    `“${cell}” under “${heading}” is still to come, so it cannot have happened. It is kept in the notes.`,
  'too-long-cell': (_cell: string, heading: string): string =>
    `What stands under “${heading}” is too long for one line. It is kept in the notes.`,
} as const

/** What is said of rows that are taken, where there is something to say. */
export const rowWords = {
  undated: (day: string): string => `No day is given, so it is dated ${day}.`,
  unknownStage: (word: string): string =>
    `“${word}” is a stage that Onward does not know. It is kept as a note.`,
  like: (other: string): string =>
    `This looks like “${other}”, which is here. It comes in beside it, since it may be another.`,
  deleted: 'You deleted this here, so it stays deleted.',
  closed: 'This is here, but cannot be opened or changed now, so it stays as it is.',
  cut: (line: number): string =>
    `From line ${sayFigure(line)} on the file was not read: it has more rows than Onward takes at a time. Save the rest as a file of its own.`,
  encoding:
    'The file does not say how its letters are written. They were read as Windows-1252; look whether accents are right.',
} as const

/** What a table comes to, in one sentence. */
export function outcomeWords(
  counts: {
    readonly adds: number
    readonly joins: number
    readonly same: number
    readonly elsewhere: number
  },
  left: number,
): string {
  const parts = [
    counts.adds > 0 || counts.joins + counts.same === 0 ? `${sayCount(counts.adds)} new` : '',
    counts.joins > 0 ? `${sayCount(counts.joins)} with something new for what is here` : '',
    counts.same > 0 ? `${sayCount(counts.same)} here already` : '',
    counts.elsewhere > 0 ? `${sayCount(counts.elsewhere)} at other employers` : '',
    left > 0 ? `${sayMany(left, 'line', 'lines')} to put right` : '',
  ].filter((part) => part !== '')
  const words = parts.join(', ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
