import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectNoWords, parseCommandLine } from './arguments.ts'
import type { Command } from './command.ts'
import { write } from './output.ts'

export const version: Command = async (args, { output, root }) => {
  expectNoWords(parseCommandLine(args, {}).positionals)
  const own = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  await write(output, `${own.version}\n`)
  return 0
}
