import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { Writable } from 'node:stream'
import { ok, type Problem, problem, type Result } from '../core/result.ts'
import { unsteered } from './output.ts'

/** The most that is read where one line is asked for. */
const MAX_LINE_BYTES = 16 * 1024

export interface TerminalProblem extends Problem {
  /** The person gave up (Ctrl+C, Ctrl+D), or what is piped in holds no line, or one far too long. */
  readonly code: 'given-up' | 'no-line'
}

/**
 * The person at the keyboard, or what is piped in instead. Questions go to stderr, so that stdout
 * carries answers alone. All that reads from stdin for a word of the person is here.
 */
export interface Terminal {
  /** True when somebody can be asked: stdin and stderr are both a terminal. */
  readonly isPerson: boolean
  /** One line to read, between questions. */
  say(line: string): void
  /** A line in the place of the one shown before, where the screen is a terminal; nothing elsewhere. */
  show(line: string): void
  /** What the person types after `question`, without blanks around it. Only where `isPerson`. */
  ask(question: string): Promise<Result<string, TerminalProblem>>
  /**
   * A secret: from the keyboard without showing it, or the first line of what is piped in. Never from
   * arguments or the environment, which other programs of this machine can see.
   */
  askSecret(question: string): Promise<Result<string, TerminalProblem>>
}

type Screen = Writable & { readonly isTTY?: boolean }
type Keyboard = Readable & { readonly isTTY?: boolean }

export function terminalOn(keyboard: Keyboard, screen: Screen): Terminal {
  const isPerson = keyboard.isTTY === true && screen.isTTY === true
  return {
    isPerson,
    say: (line) => screen.write(`${unsteered(line)}\n`),
    show: (line) => {
      if (screen.isTTY) screen.write(`\r\u001b[K${unsteered(line)}`)
    },
    ask: async (question) => trimmed(await askPerson(keyboard, screen, question, true)),
    askSecret: async (question) => {
      if (isPerson) return askPerson(keyboard, screen, question, false)
      // The terminal would show what is typed, and nobody would see the question.
      return keyboard.isTTY === true ? noLine : firstLine(keyboard)
    },
  }
}

function trimmed<P extends Problem>(answer: Result<string, P>): Result<string, P> {
  return answer.ok ? ok(answer.value.trim()) : answer
}

/** One line by the usual keys. What is typed is shown only where `isShown`. */
async function askPerson(
  keyboard: Keyboard,
  screen: Screen,
  question: string,
  isShown: boolean,
): Promise<Result<string, TerminalProblem>> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const line = createInterface({
    input: keyboard,
    output: isShown ? screen : nowhere,
    terminal: true,
    historySize: 0,
  })
  // Only now: from here on the keys are no longer shown by the terminal itself.
  screen.write(`${question} `)
  try {
    const answer = await new Promise<string | null>((resolve) => {
      line.once('line', resolve)
      line.once('SIGINT', () => resolve(null))
      line.once('close', () => resolve(null))
    })
    if (!isShown || answer === null) screen.write('\n')
    return answer === null ? gaveUp() : ok(answer)
  } finally {
    line.close()
    keyboard.pause()
  }
}

function gaveUp(): Result<never, TerminalProblem> {
  return problem('given-up', 'Nothing was changed.')
}

async function firstLine(input: Readable): Promise<Result<string, TerminalProblem>> {
  const read: Buffer[] = []
  let sizeBytes = 0
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk as Uint8Array)
    read.push(bytes)
    sizeBytes += bytes.length
    if (bytes.includes(0x0a) || sizeBytes > MAX_LINE_BYTES) break
  }
  const [line = ''] = Buffer.concat(read).toString('utf8').split(/\r?\n/, 1)
  if (line === '' || line.length > MAX_LINE_BYTES) {
    return noLine
  }
  return ok(line)
}

const noLine = problem(
  'no-line',
  'A passphrase is needed: type it in a terminal, or pipe it in as one line. Nothing was changed.',
)
