import { UsageMistake } from './command.ts'
import type { Terminal } from './terminal.ts'

/** Where nobody can be asked, `--yes` has to say it: told before anything is done. */
export function expectSomebodyOrYes(terminal: Terminal, yes: boolean): void {
  if (!yes && !terminal.isPerson) {
    throw new UsageMistake('Nobody is at this terminal to be asked, so say --yes')
  }
}

/** Whether the person typed `word`, in whatever case. */
export async function confirms(
  terminal: Terminal,
  question: string,
  word: string,
): Promise<boolean> {
  const said = await terminal.ask(question)
  return said.ok && said.value.toLowerCase() === word
}
