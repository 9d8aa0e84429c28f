import type { Readable, Writable } from 'node:stream'
import type { Context } from '../core/context.ts'
import type { RandomBytes } from '../seal/keys.ts'
import type { DataFolder } from '../store/data-folder.ts'
import type { Terminal } from './terminal.ts'

/** 0 done, 1 told problem, 2 usage. */
export type ExitStatus = 0 | 1 | 2

/** All that a command may touch of the world outside. Made once, in `main.ts`. */
export interface Shell {
  readonly input: Readable
  /** Answers only, so that they can be piped. */
  readonly output: Writable
  /** One line for the person, on stderr. */
  readonly tell: (line: string) => void
  readonly folder: DataFolder
  /** The folder of the program, which holds `package.json`. */
  readonly root: string
  readonly context: () => Context
  readonly randomBytes: RandomBytes
  readonly terminal: Terminal
}

/** A command takes its own arguments, without its name. Usage mistakes throw a `UsageMistake`. */
export type Command = (args: readonly string[], shell: Shell) => Promise<ExitStatus>

/** The arguments make no sense; `message` says which. Told with the way to the help. */
export class UsageMistake extends Error {
  constructor(message: string, options?: { readonly cause: unknown }) {
    super(message, options)
    this.name = 'UsageMistake'
  }
}
