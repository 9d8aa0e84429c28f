import type { Command } from './command.ts'
import { write } from './output.ts'

/** What `onward help` prints. */
export const helpText = `Onward turns each job rejection into the next step.

  onward                               start the app
  onward read [--json] [--save] FILE…  read letters (.eml, .mbox, .txt, .html; - for what is piped in)
  onward mail add ADDRESS [--server NAME] [--port N] [--encryption tls|starttls|plain]
              [--folder NAME]… [--since YYYY-MM-DD]   set up a mailbox; it is only ever read
  onward mail list | fetch [ADDRESS] | forget ADDRESS
  onward watch FOLDER [--once]         take in letters put into a folder, each file once
  onward next [--json]                 the next step, and its because
  onward insights [--json]             where the search loses, with ranges
  onward export [-o FILE]              every record as JSON, sealed ones as they are kept
  onward export --format csv|markdown|ics [-o FILE]   applications for a spreadsheet, as notes
                                       (-o FOLDER: a file each), or days for a calendar
  onward import FILE… [--dry-run]      take in exports and backups; what is there is never overwritten
  onward import TABLE… [--as TRACKER] [--dates day-first|month-first] [--undated YYYY-MM-DD]
                [--column HEADING=FIELD]… [--stage WORD=STAGE]… [--encoding NAME]
                [--at-employers] [--bring-back] [--whole] [--dry-run]
                                       take in .csv or .md from another tracker, and .vcf of people
  onward backup [-o FILE] [--lock]     everything in one file; --lock asks for a passphrase for it
  onward restore FILE [--yes]          put a backup in the place of everything, after a backup of that
  onward erase [--yes]                 take everything away, and show that it is gone
  onward doctor                        is everything in order with the records
  onward doctor --salvage [-o FILE]    what is whole of damaged records, as a backup
  onward help                          this text
  onward --version                     which Onward this is

Run it as “npm run onward -- COMMAND”. Answers go to stdout and messages to stderr.
Exit status: 0 done, 1 a problem was told, 2 the command was not understood.
ONWARD_DATA names the folder of the records. A passphrase is typed, or piped in as one line.
`

export const help: Command = async (_args, { output }) => {
  await write(output, helpText)
  return 0
}
