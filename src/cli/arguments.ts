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
    const message = error instanceof Error ? error.message : String(error)
    // The first sentence names the option; the rest is advice about parseArgs itself.
    throw new UsageMistake(message.split(/\. /)[0] ?? message, { cause: error })
  }
}

/** Refuses words where a command takes none. */
export function expectNoWords(positionals: readonly string[]): void {
  const [word] = positionals
  if (word !== undefined) throw new UsageMistake(`“${word}” is not something this command takes`)
}
