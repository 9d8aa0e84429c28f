import type { Problem } from '../../core/result.ts'

/** Why a mailbox could not be read. */
export type MailboxCode =
  | 'cannot-reach'
  | 'too-slow'
  | 'cut-line'
  | 'certificate'
  | 'no-encryption'
  | 'wrong-password'
  | 'server-busy'
  | 'not-understood'
  | 'stopped'

export interface MailboxProblem extends Problem {
  readonly code: MailboxCode
}

/**
 * What ends a conversation with a mail server. Thrown inside the room, since it can come between any
 * two bytes; whoever begins a conversation turns it into its `problem`. Never holds a password.
 */
export class MailboxFailure extends Error {
  readonly problem: MailboxProblem

  constructor(code: MailboxCode, host: string, options?: { readonly cause: unknown }) {
    const message = says[code](host)
    super(message, options)
    this.name = 'MailboxFailure'
    this.problem = { code, message }
  }
}

/** Whether trying again later may help, by the code of a problem. */
export function mayPass(code: string): boolean {
  return passing.has(code)
}

const passing: ReadonlySet<string> = new Set([
  'cannot-reach',
  'too-slow',
  'cut-line',
  'server-busy',
])

const says: Readonly<Record<MailboxCode, (host: string) => string>> = {
  'cannot-reach': (host) =>
    `${host} could not be reached. What was read is kept. Check the name of the server and that this machine is online.`,
  'too-slow': (host) =>
    `${host} did not answer in time. What was read is kept, and reading goes on from there next time.`,
  'cut-line': (host) =>
    `The line to ${host} was cut. What was read is kept, and reading goes on from there.`,
  certificate: (host) =>
    `${host} could not prove that it is ${host}: its certificate is not one that this machine trusts. Onward did not send your password. Check the name of the server with your mail provider.`,
  'no-encryption': (host) =>
    `${host} offers no encrypted line, and without one Onward sends no password, except to this machine itself. Choose another kind of encryption, or ask your mail provider.`,
  'wrong-password': (host) =>
    `${host} did not accept this name and password. Nothing was read. Many providers want an app password here, not the one you sign in with.`,
  'server-busy': (host) =>
    `${host} asks to come back later. What was read is kept, and reading goes on from there.`,
  'not-understood': (host) =>
    `${host} answered in a way that Onward does not understand, so it stopped listening. What was read is kept. Check that this is the server for IMAP.`,
  stopped: () => 'Reading was stopped. What was read is kept.',
}
