import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { UsageMistake } from './command.ts'

/** `parseArgs` with positionals, whose complaints become a `UsageMistake`. */
export function parseCommandLine<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new UsageMistake(sayMistake(error.message), { cause: error })
  }
}

/** What `parseArgs` complains of, without its advice for programmers. */
function sayMistake(complaint: string): string {
  const option = /'(-[^' ,]*(?:, --[^' ]+)?)/.exec(complaint)?.[1] ?? ''
  if (option === '') return complaint.split(/\. /)[0] ?? complaint
  if (complaint.startsWith('Unknown option')) return `There is no option “${option}” here`
  if (complaint.includes('does not take')) return `“${option}” takes nothing after it`
  return `Something has to follow “${option}”`
}

/** Refuses words where a command takes none. */
export function expectNoWords(positionals: readonly string[]): void {
  const [word] = positionals
  if (word !== undefined) throw new UsageMistake(`“${word}” is not something this command takes`)
}
