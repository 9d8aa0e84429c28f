import type { Problem } from '../../core/result.ts'
import { smtpLimits } from './limits.ts'

/** Why a letter was not sent, or why that is not known. */
export type SendingCode =
  | 'cannot-reach'
  | 'too-slow'
  | 'cut-line'
  | 'certificate'
  | 'no-encryption'
  | 'no-sign-in'
  | 'wrong-password'
  | 'server-busy'
  | 'not-understood'
  | 'refused-sender'
  | 'refused-recipient'
  | 'refused-letter'
  | 'maybe-sent'
  | 'stopped'

/**
 * What ends a conversation with a mail server that takes letters. Thrown inside the room; whoever begins
 * a conversation turns it into its `problem`. `words` are the server's own, for a refusal. Unless its
 * code is `maybe-sent`, nothing was sent. Never holds a password or words of a letter.
 */
export class SendingFailure extends Error {
  readonly problem: Problem & { readonly code: SendingCode }

  constructor(
    code: SendingCode,
    host: string,
    { words = '', cause }: { readonly words?: string; readonly cause?: unknown } = {},
  ) {
    const message = `${says[code](host)}${inTheirWords(words)} ${ends[code] ?? 'Nothing was sent.'}`
    super(message, { cause })
    this.name = 'SendingFailure'
    this.problem = { code, message }
  }
}

const says: Readonly<Record<SendingCode, (host: string) => string>> = {
  'cannot-reach': (host) =>
    `${host} could not be reached. Check the name of the server and that this machine is online.`,
  'too-slow': (host) => `${host} did not answer in time.`,
  'cut-line': (host) => `The line to ${host} was cut before the letter went over it.`,
  certificate: (host) =>
    `${host} could not prove that it is ${host}: its certificate is not one that this machine trusts. Onward did not send your password. Check the name of the server with your mail provider.`,
  'no-encryption': (host) =>
    `${host} offers no encrypted line, and without one Onward sends no password and no letter, except to this machine itself. Choose another kind of encryption, or ask your mail provider.`,
  'no-sign-in': (host) =>
    `${host} offers no way to sign in with a password. Some providers allow only their own programs; your mail program can send the letter instead.`,
  'wrong-password': (host) =>
    `${host} did not accept this name and password. Many providers want an app password here, not the one you sign in with.`,
  'server-busy': (host) => `${host} asks to come back later.`,
  'not-understood': (host) =>
    `${host} answered in a way that Onward does not understand. Check that this is the server for SMTP.`,
  'refused-sender': (host) =>
    `${host} does not let this account send from your address. Check the address under Your mailbox.`,
  'refused-recipient': (host) =>
    `${host} did not take the letter to this address. Check how it is written.`,
  'refused-letter': (host) => `${host} did not take this letter.`,
  'maybe-sent': (host) =>
    `The letter went over the line, but ${host} did not say whether it has it. It may have been sent.`,
  stopped: () => 'Onward was stopped before the letter went out.',
}

const ends: Readonly<Partial<Record<SendingCode, string>>> = {
  'maybe-sent': 'Look into the folder for sent mail of your mailbox before you send it again.',
}

/** Control and direction signs could make them look like something else. */
function inTheirWords(words: string): string {
  const plain = words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  return plain === '' ? '' : ` It says: “${plain.slice(0, smtpLimits.wordsLength)}”.`
}
