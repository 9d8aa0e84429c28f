import { startDemo } from '../server/start-app.ts'
import { expectNoWords, parseCommandLine } from './arguments.ts'
import type { Command } from './command.ts'

/** An example search in the browser, beside the person's own, until it is stopped. */
export const demo: Command = async (args, { root }) => {
  expectNoWords(parseCommandLine(args, {}).positionals)
  return (await startDemo(root)) === 0 ? 0 : 1
}
