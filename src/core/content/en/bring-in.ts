import { sentenceCase } from '../../time/say.ts'
import { sayCount, sayFigure, sayMany } from './counts.ts'

/** What a column can hold, in the words of the list from which the person chooses. */
export const fieldWords = {
  company: 'Employer',
  role: 'Job',
  status: 'Stage',
  outcome: 'How it ended',
  beganOn: 'Day it began',
  savedOn: 'Day it was saved',
  appliedOn: 'Day it was sent',
  screeningOn: 'Day of a first call',
  assessmentOn: 'Day of an exercise',
  interviewOn: 'Day of a talk',
  offerOn: 'Day of an offer',
  acceptedOn: 'Day it was accepted',
  rejectedOn: 'Day of a no',
  withdrawnOn: 'Day it was withdrawn',
  changedOn: 'Day of the latest change',
  closesOn: 'Last day to apply',
  place: 'Place',
  workMode: 'On site, hybrid or remote',
  jobType: 'Kind of contract',
  pay: 'Pay',
  payFrom: 'Pay, from',
  payTo: 'Pay, to',
  payCurrency: 'Currency of the pay',
  payPeriod: 'Pay by year, month or hour',
  link: 'Link',
  channel: 'How it was found',
  requisition: 'Number of the job',
  tags: 'Tags',
  advert: 'The advert',
  notes: 'Notes',
  events: 'What happened, as Onward writes it',
  id: 'Number in the other tracker',
  note: 'Into the notes, with its heading',
  none: 'Leave out',
  name: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  jobTitle: 'What they do',
  address: 'Email',
  phone: 'Phone',
  knownSince: 'Known since',
} as const

/** What a stage of another tracker can mean. */
export const stageChoices = {
  saved: 'Saved',
  applied: 'Applied',
  screening: 'First call',
  assessment: 'Exercise',
  interview: 'Talk',
  offer: 'Offer',
  accepted: 'Accepted',
  rejected: 'A no',
  withdrawn: 'Withdrawn',
  'presumed-closed': 'No answer came',
  note: 'Keep it as a note',
  none: 'Leave it out',
} as const

const encodingNames = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, big-endian)',
  'windows-1252': 'Western Europe (Windows)',
  'windows-1250': 'Central Europe (Windows)',
  'iso-8859-15': 'Western Europe (ISO)',
  macintosh: 'Western Europe (old Mac)',
} as const

const things = (count: number, isPeople: boolean): string =>
  isPeople ? (count === 1 ? 'person' : 'people') : count === 1 ? 'application' : 'applications'

/** Bringing in what was kept elsewhere, in words. */
export const bringInWords = {
  title: 'Bring in a list',
  invite: 'Bring in what you kept elsewhere.',
  inviteUnder:
    'A list of applications from another tracker or a spreadsheet, or people you know. It is read on this device and goes nowhere. Nothing is added until you say so.',
  choose: 'Choose a file',
  drop: 'You can also drop it anywhere on this page.',
  whereFrom: 'Where the file comes from',
  ways: [
    'Huntr, Teal or JobSync: its export or download, a CSV file.',
    'JobOps: its list of jobs, saved as CSV.',
    'career-ops: the file data/applications.md.',
    'Notion: open the table, then Export, as Markdown and CSV. Unpack what you get.',
    'LinkedIn: Settings, Data privacy, Get a copy of your data. Unpack it and choose Job Applications.csv or Connections.csv.',
    'Excel, Numbers or Google Sheets: save or download the sheet as CSV.',
    'An address book: export people as vCard, a .vcf file.',
  ],
  reading: (name: string): string => `${name} is being read.`,
  cut: 'The file could not be read to its end. Nothing was changed. Choose it again.',
  another: 'Another file',
  /** "24 rows, as Huntr writes them." */
  found: (rows: number, tracker: string): string =>
    `${sentenceCase(sayMany(rows, 'row', 'rows'))}, read as ${tracker}.`,
  cards: (count: number): string =>
    `${sentenceCase(sayMany(count, 'visiting card', 'visiting cards'))}.`,
  looking: 'Looking through the rows …',
  nothingYet: 'Nothing is added until you say so. All of it can be undone together.',
  bringIn: (count: number, isPeople: boolean): string =>
    `Bring in ${sayFigure(count)} ${things(count, isPeople)}`,
  nothingNew: 'There is nothing new in it.',
  firstAnswer: 'One question comes first.',
  bringing: 'Bringing them in …',
  questions: 'Worth a look',
  orderAsked: (example: string): string =>
    `Is the day or the month first in dates such as ${example}? Nothing in the file tells.`,
  orderMixed: (example: string): string =>
    `Some dates have the day first and others the month. How is ${example} meant?`,
  companyAsked: 'Which column names the employer?',
  noColumn: 'Choose a column',
  dayFirst: 'The day is first',
  monthFirst: 'The month is first',
  stagesAsked: 'Stages that Onward does not know',
  stageRows: (word: string, count: number): string =>
    `“${word}” (${sayMany(count, 'row', 'rows')})`,
  undated: (count: number): string =>
    `The day of ${sayMany(count, 'row that says', 'rows that say')} none`,
  deletedAsked: (count: number): string =>
    `${sentenceCase(sayMany(count, 'of these was', 'of these were'))} deleted here before.`,
  leaveDeleted: 'Leave deleted',
  bringBack: 'Bring back',
  allPeople: 'Everybody in the file',
  atEmployers: 'Only people at employers of your search',
  peopleAsked: 'Whom to bring in',
  peopleBecause:
    'A short list is easier to use. The file stays with you, so others can follow later.',
  preview: 'As they will be',
  previewMargin: 'The first rows',
  joins: 'Joins what is here',
  isNew: 'New',
  more: (count: number): string => `And ${sayCount(count)} more.`,
  lines: (count: number): string =>
    `${sentenceCase(sayMany(count, 'line', 'lines'))} with something to know`,
  linesMargin: 'By line',
  line: (line: number): string => `Line ${sayFigure(line)}`,
  allLines: (count: number): string => `Show all ${sayFigure(count)}`,
  columns: 'What the columns hold',
  columnsMargin: 'How it was read',
  comesFrom: 'It comes from',
  writtenIn: 'How its letters are written',
  encodings: encodingNames,
  column: (heading: string): string => `What “${heading}” holds`,
  empty: 'Nothing stands in it.',
  done: (count: number, isPeople: boolean): string =>
    `${sentenceCase(sayCount(count))} ${things(count, isPeople)} ${count === 1 ? 'is' : 'are'} in.`,
  doneUnder: 'A no from a list is filed quietly and opens nothing by itself.',
  doneLeft: (count: number): string =>
    `${sentenceCase(sayMany(count, 'line was', 'lines were'))} left in the file. Put ${count === 1 ? 'it' : 'them'} right there and bring the file in again: what is here already is not doubled.`,
  see: 'See your applications',
  seePeople: 'See your people',
  undoAll: 'Undo all of it',
  saidIn: (count: number, isPeople: boolean): string =>
    `${sentenceCase(sayCount(count))} ${things(count, isPeople)} brought in.`,
  saidUndone: 'Undone. Everything is as it was before.',
  undoFailed: 'Some of it was changed since, so it stays. Everything else is as it was before.',
} as const

/** Taking applications along, in words. */
export const takeOutWords = {
  title: 'Take your applications with you',
  say: 'Take your applications with you.',
  under:
    'They are yours, in forms that other programs read. Anyone who has such a file can read it.',
  none: 'There are no applications yet, so there is nothing to take.',
  csv: 'For a spreadsheet',
  csvSays:
    'CSV, a row for each application with everything that happened. Onward reads it back, too.',
  markdown: 'As notes',
  markdownSays:
    'Markdown, a part for each application with its facts, what happened and your notes.',
  ics: 'For a calendar',
  icsSays:
    'Talks, last days to apply and your steps from today on, under titles that give nothing away.',
  all: 'Everything, letters and journal too',
  allSays: 'A copy of all your records, in Settings.',
  saved: (name: string): string => `${name} is where this browser puts what it downloads.`,
} as const
