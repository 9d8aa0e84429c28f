import { createServer, type Socket } from 'node:net'
import { createSecureContext, TLSSocket } from 'node:tls'

/** What is answered to a line; `.` is the end of a letter. Undefined is the usual thing. */
export type TakerScript = (line: string, socket: Socket) => string | undefined

/** A mail server on 127.0.0.1 that takes letters and keeps what it was told. */
export interface MailTaker extends AsyncDisposable {
  readonly port: number
  readonly connections: number
  /** Every line outside letters. */
  readonly said: readonly string[]
  /** Letters that it took, as they came, doubled dots undone. */
  readonly letters: readonly string[]
}

interface TakerOptions {
  readonly script?: TakerScript
  readonly greeting?: string
  /** With it the server encrypts, from the first byte or when asked. */
  readonly certificate?: { readonly cert: string; readonly key: string }
  readonly encrypts?: 'at-once' | 'when-asked'
}

export const USER = 'ines@mail.test'
export const PASSWORD = 'planted words for sending'

const packed = Buffer.from(`\0${USER}\0${PASSWORD}`).toString('base64')

export async function mailTaker(options: TakerOptions = {}): Promise<MailTaker> {
  const { script = () => undefined, greeting = '220 ready\r\n', certificate, encrypts } = options
  const said: string[] = []
  const letters: string[] = []
  const open = new Set<Socket>()
  const context = certificate && createSecureContext(certificate)
  let connections = 0

  const usual = (line: string, isEncrypted: boolean): string => {
    if (line.startsWith('EHLO')) {
      const offersTls = encrypts === 'when-asked' && !isEncrypted
      return `250-here\r\n250-SIZE 1000000\r\n${offersTls ? '250-STARTTLS' : '250-AUTH PLAIN LOGIN'}\r\n250 HELP\r\n`
    }
    if (line.startsWith('AUTH PLAIN')) {
      return line === `AUTH PLAIN ${packed}` ? '235 hello\r\n' : '535 5.7.8 no\r\n'
    }
    if (line === 'STARTTLS') return '220 go ahead\r\n'
    if (line === 'DATA') return '354 go on\r\n'
    if (line === 'QUIT') return '221 goodbye\r\n'
    return '250 2.0.0 ok\r\n'
  }

  const encrypted = (plain: Socket): Socket => {
    const socket = new TLSSocket(plain, {
      isServer: true,
      ...(context && { secureContext: context }),
    })
    open.add(socket)
    return socket
  }

  const serve = (socket: Socket, isEncrypted: boolean): void => {
    let rest = ''
    let letter: string[] | null = null
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString('latin1')).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (letter && line !== '.') {
          letter.push(line.replace(/^\.\./, '.'))
          continue
        }
        if (line !== '.') said.push(line)
        const answer = script(line, socket) ?? usual(line, isEncrypted)
        if (letter && answer.startsWith('250')) letters.push(letter.join('\r\n'))
        letter = line === 'DATA' && answer.startsWith('354') ? [] : null
        if (answer && !socket.destroyed) socket.write(answer)
        if (line === 'STARTTLS' && answer.startsWith('220') && context) {
          socket.removeAllListeners('data')
          serve(encrypted(socket), true)
          return
        }
      }
    })
  }

  const server = createServer((plain) => {
    connections += 1
    open.add(plain)
    plain.on('error', () => {})
    const socket = encrypts === 'at-once' ? encrypted(plain) : plain
    socket.write(greeting)
    serve(socket, encrypts === 'at-once')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  return {
    port: address && typeof address === 'object' ? address.port : 0,
    said,
    letters,
    get connections() {
      return connections
    },
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}
