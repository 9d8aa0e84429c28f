import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { contextHere } from '../server/context-here.ts'
import { dataFolderAt, dataFolderPath, thisMachine } from '../store/data-folder.ts'
import { StorageFailure } from '../store/vault-store.ts'
import { type Command, type ExitStatus, type Shell, UsageMistake } from './command.ts'
import { unsteered } from './output.ts'
import { terminalOn } from './terminal.ts'

/** Each command is loaded when it is asked for, so that none waits for the others. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./read.ts')).read,
  mail: async () => (await import('./mail.ts')).mail,
  watch: async () => (await import('./watch.ts')).watch,
  next: async () => (await import('./next.ts')).next,
  insights: async () => (await import('./insights.ts')).insights,
  export: async () => (await import('./export.ts')).exportRecords,
  import: async () => (await import('./import.ts')).importRecords,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  erase: async () => (await import('./erase.ts')).erase,
  doctor: async () => (await import('./doctor.ts')).doctor,
  demo: async () => (await import('./demo.ts')).demo,
  help: async () => (await import('./help.ts')).help,
  '--help': async () => (await import('./help.ts')).help,
  '-h': async () => (await import('./help.ts')).help,
  version: async () => (await import('./version.ts')).version,
  '--version': async () => (await import('./version.ts')).version,
}

async function run([name = 'help', ...args]: readonly string[]): Promise<ExitStatus> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) throw new UsageMistake(`There is no command “${name}”`)
  if (asksHow(args)) return (await import('./help.ts')).help([name], shell())
  const command = await load()
  return command(args, shell())
}

/** Behind `--` stand names of files, whatever they look like. */
function asksHow(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  const options = end === -1 ? args : args.slice(0, end)
  return options.includes('--help') || options.includes('-h')
}

function shell(): Shell {
  return {
    input: process.stdin,
    output: process.stdout,
    tell: (line) => console.error(unsteered(line)),
    folder: dataFolderAt(dataFolderPath(thisMachine())),
    root: dirname(dirname(import.meta.dirname)),
    randomBytes: (sizeBytes) => new Uint8Array(randomBytes(sizeBytes)),
    terminal: terminalOn(process.stdin, process.stderr),
    context: contextHere,
  }
}

function tellWhy(error: unknown, name: string): ExitStatus {
  if (error instanceof UsageMistake) {
    const further = Object.hasOwn(commands, name)
      ? `“onward help ${name}” says what it takes.`
      : '“onward help” lists what there is.'
    console.error(`${unsteered(error.message)}. ${further}`)
    return 2
  }
  if (error instanceof StorageFailure) {
    console.error(error.problem.message)
    return 1
  }
  console.error('Onward stopped because of a mistake of its own. Your records are as they were.')
  console.error(error)
  return 1
}

// Whoever reads the answer may stop early, as `head` does; that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})
const said = process.argv.slice(2)
process.exitCode = await run(said).catch((error) => tellWhy(error, said[0] ?? 'help'))
