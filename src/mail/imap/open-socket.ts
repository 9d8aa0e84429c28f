import { connect as connectPlain, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { imapLimits } from './limits.ts'
import { MailboxFailure } from './mailbox-failure.ts'

/**
 * How a line to a mail server is encrypted: from its first byte, after a plain greeting, or not at
 * all, which is done only on this machine itself.
 */
const securities = ['tls', 'starttls', 'plain'] as const
type Security = (typeof securities)[number]

export function isSecurity(text: string): text is Security {
  return securities.some((security) => security === text)
}

/** Where a mailbox is. */
export interface MailServer {
  readonly host: string
  readonly port: number
  readonly security: Security
}

/** The usual port, RFC 8314 and RFC 3501. */
export function usualPort(security: Security): number {
  return security === 'tls' ? 993 : 143
}

/** Whether a name can only mean this machine. */
export function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

/** Codes of OpenSSL and Node that say that a certificate is not to be trusted. */
const CERTIFICATE =
  /^(ERR_TLS_CERT_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH)/

/**
 * A line to the server, for `starttls` still a plain one. Throws a `MailboxFailure`: `cannot-reach`,
 * `too-slow`, `certificate`, `no-encryption`, `stopped`.
 */
export async function openSocket(server: MailServer, signal: AbortSignal): Promise<Socket> {
  const { host, port, security } = server
  if (security === 'plain' && !isThisMachine(host)) throw new MailboxFailure('no-encryption', host)
  return security === 'tls'
    ? arrival(host, signal, 'secureConnect', connectTls({ ...encryption(host), host, port }))
    : arrival(host, signal, 'connect', connectPlain({ host, port }))
}

/** The same line, encrypted from here on. Throws as `openSocket`. */
export function encrypt(socket: Socket, host: string, signal: AbortSignal): Promise<Socket> {
  return arrival(host, signal, 'secureConnect', connectTls({ ...encryption(host), socket }))
}

function encryption(host: string) {
  const servername = isIP(host) ? {} : { servername: host }
  return { ...servername, minVersion: 'TLSv1.2' as const, rejectUnauthorized: true }
}

async function arrival(
  host: string,
  signal: AbortSignal,
  event: 'connect' | 'secureConnect',
  socket: Socket,
): Promise<Socket> {
  try {
    return await new Promise((resolve, reject) => {
      const limit = setTimeout(
        () => reject(new MailboxFailure('too-slow', host)),
        imapLimits.connectMs,
      )
      const stop = () => reject(new MailboxFailure('stopped', host))
      const fail = (error?: NodeJS.ErrnoException) => {
        const isCertificate = CERTIFICATE.test(error?.code ?? '')
        const code = isCertificate ? 'certificate' : 'cannot-reach'
        reject(new MailboxFailure(code, host, { cause: error }))
      }
      const ended = () => fail()
      const done = () => {
        clearTimeout(limit)
        signal.removeEventListener('abort', stop)
        socket.off('close', ended)
        socket.off('error', fail)
      }
      if (signal.aborted) stop()
      signal.addEventListener('abort', stop)
      socket.once('error', fail)
      socket.once('close', ended)
      socket.once(event, () => {
        done()
        resolve(socket)
      })
    })
  } catch (error) {
    // What still goes wrong on the line that is being closed is nobody's concern.
    socket.on('error', () => {})
    socket.destroy()
    throw error
  }
}
