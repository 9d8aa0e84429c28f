import { presetIds } from '../core/exchange/presets.ts'
import { type Command, UsageMistake } from './command.ts'
import { write } from './output.ts'

/** What a command is for and takes, as its `--help` tells it. */
interface CommandHelp {
  /** Each way of calling it, without “onward”. */
  readonly calls: readonly string[]
  /** One line, for the list of all commands. */
  readonly does: string
  /** What a person should know before they call it. */
  readonly more?: string
  readonly options?: readonly (readonly [option: string, does: string])[]
}

const json = ['--json', 'JSON alone on stdout, for other programs'] as const

const commandHelps: Readonly<Record<string, CommandHelp>> = {
  read: {
    calls: ['read [--json] [--save] FILE…'],
    does: 'read letters (.eml, .mbox, .txt, .html; - for what is piped in)',
    more: 'Says of each letter what it is, from whom, how far it got and what to do. Without --save nothing is kept.',
    options: [json, ['--save', 'keep the letters about your search; the app shows them']],
  },
  mail: {
    calls: [
      'mail add ADDRESS [--server NAME] [--port N] [--encryption tls|starttls|plain]\n                  [--folder NAME]… [--since YYYY-MM-DD]',
      'mail list',
      'mail fetch [ADDRESS]',
      'mail forget ADDRESS',
    ],
    does: 'letters straight from a mailbox: add, list, fetch, forget',
    more: 'A mailbox is only ever read. “add” asks for its app password, or takes it piped in as one line; “fetch” reads what is new, of all mailboxes where none is named; “forget” lets go of the mailbox and its password, and keeps the letters.',
    options: [
      ['--server NAME', 'the IMAP server; known by itself for common addresses'],
      ['--port N', '993, or 143 without tls, where it is not said'],
      ['--encryption WAY', 'tls (where it is not said), starttls or plain'],
      ['--folder NAME', 'a folder to read; may be said more than once'],
      ['--since YYYY-MM-DD', 'nothing older than that day'],
    ],
  },
  watch: {
    calls: ['watch FOLDER [--once]'],
    does: 'take in letters put into a folder, each file once',
    more: 'Goes on until Ctrl+C. The files (.eml, .emlx, .mbox, .txt) are only read.',
    options: [['--once', 'what is there now, then end']],
  },
  next: {
    calls: ['next [--json]'],
    does: 'the next step, and its because',
    options: [json],
  },
  insights: {
    calls: ['insights [--json]'],
    does: 'where the search loses, with ranges',
    options: [json],
  },
  export: {
    calls: ['export [--format json|csv|markdown|ics] [-o FILE]'],
    does: 'every record as JSON, or applications and days for other programs',
    more: 'Goes to stdout where no file is named. A file of that name is replaced.',
    options: [
      ['--format json', 'every record, sealed ones as they are kept (where it is not said)'],
      ['--format csv', 'applications for a spreadsheet'],
      ['--format markdown', 'applications as notes; -o FOLDER makes a folder with a file each'],
      ['--format ics', 'days for a calendar'],
      ['-o, --output FILE', 'where to write it'],
    ],
  },
  import: {
    calls: ['import FILE… [--dry-run]', 'import TABLE… [OPTIONS]'],
    does: 'take in exports, backups, other trackers’ tables and visiting cards',
    more: 'FILE is an export or a backup of Onward, TABLE a .csv, .tsv or .md of another tracker, or a .vcf of people. What is there is never overwritten.',
    options: [
      ['--dry-run', 'say what would be taken in, and change nothing'],
      ['--as TRACKER', presetIds.join(', ')],
      ['--dates ORDER', 'day-first or month-first, where 3/4 can be read both ways'],
      ['--undated YYYY-MM-DD', 'the day for lines that give none; today where it is not said'],
      ['--column HEADING=FIELD', 'what a column holds; a wrong FIELD lists them all'],
      ['--stage WORD=STAGE', 'what a word for a stage means; a wrong STAGE lists them all'],
      ['--encoding NAME', 'how the file writes its letters, such as windows-1252'],
      ['--at-employers', 'of people, only those at employers of your applications'],
      ['--bring-back', 'take in also what was deleted here'],
      ['--whole', 'take nothing of a table where a line cannot be taken'],
    ],
  },
  backup: {
    calls: ['backup [-o FILE] [--lock]'],
    does: 'everything in one file; --lock asks for a passphrase for it',
    more: 'Prints where the file is. Without -o it lies in this folder and is named after today. Nothing is ever written over.',
    options: [
      ['-o, --output FILE', 'where to write it'],
      ['--lock', 'nobody can read the file without a passphrase, you included'],
    ],
  },
  restore: {
    calls: ['restore FILE [--yes]'],
    does: 'put a backup in the place of everything, after a backup of that',
    more: 'Says first what the backup holds and what it replaces, and asks. What was there before stays in the folder “backups” beside your records.',
    options: [['-y, --yes', 'do not ask']],
  },
  erase: {
    calls: ['erase [--yes]'],
    does: 'take everything away, and show that it is gone',
    more: 'Says first what goes, and asks. Backups that you made yourself stay. It cannot be undone.',
    options: [['-y, --yes', 'do not ask']],
  },
  doctor: {
    calls: ['doctor', 'doctor --salvage [-o FILE]'],
    does: 'is everything in order with the records',
    more: 'One line for each thing looked at, “look” where something needs you.',
    options: [
      ['--salvage', 'what is whole of damaged records, as a backup; changes nothing else'],
      ['-o, --output FILE', 'where to write that'],
    ],
  },
  demo: {
    calls: ['demo'],
    does: 'an example search to look at; your own is not touched',
    more: 'Opens in your browser, at the port after the usual one. Goes on until Ctrl+C; then all of it is thrown away.',
  },
  help: { calls: ['help [COMMAND]', 'COMMAND --help'], does: 'this text, or what one takes' },
  version: { calls: ['version', '--version'], does: 'which Onward this is' },
}

const LIST_COLUMN = 18
const OPTION_COLUMN = 26

const exitStatus = 'Exit status: 0 done, 1 a problem was told, 2 the command was not understood.'

function listed(call: string, does: string): string {
  return `  ${call.padEnd(LIST_COLUMN)}${does}`
}

/** What `onward help` prints. */
const helpText = `Onward turns each job rejection into the next step.

${listed('onward', 'start the app')}
${Object.entries(commandHelps)
  .map(([name, { does }]) => listed(`onward ${name}`, does))
  .join('\n')}

“onward help COMMAND” tells what one takes. Run it as “npm run onward -- COMMAND”.
Answers go to stdout and messages to stderr.
${exitStatus}
ONWARD_DATA names the folder of the records. A passphrase is typed, or piped in as one line.
`

/** `onward help [COMMAND]` */
export const help: Command = async ([name, ...others], { output }) => {
  if (others.length > 0) throw new UsageMistake('Name one command, or none for all')
  await write(output, name === undefined || name.startsWith('-') ? helpText : helpOf(name))
  return 0
}

/** What `onward COMMAND --help` prints; a command that there is not throws a `UsageMistake`. */
function helpOf(name: string): string {
  const told = Object.hasOwn(commandHelps, name) ? commandHelps[name] : undefined
  if (!told) throw new UsageMistake(`There is no command “${name}”`)
  const { calls, does, more, options = [] } = told
  return [
    ...calls.map((call) => `  onward ${call}`),
    '',
    `${does.charAt(0).toUpperCase()}${does.slice(1)}.${more ? ` ${more}` : ''}`,
    ...(options.length > 0 ? [''] : []),
    ...options.map(([option, does]) => `  ${option.padEnd(OPTION_COLUMN)}${does}`),
    '',
    exitStatus,
    '',
  ].join('\n')
}
