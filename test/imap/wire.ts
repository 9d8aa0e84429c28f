import { connect, createServer, type Socket } from 'node:net'

/** A line between Onward and a server, which writes down what Onward says and can be cut. */
export interface Wire extends AsyncDisposable {
  readonly port: number
  /** Every line that Onward sent, over all connections. */
  readonly sent: readonly string[]
  /** Bytes that the server sent. */
  readonly receivedBytes: number
  /** Cuts every open line, and from now on each new one after so many bytes of the server. */
  cut(): void
  cutAfter(bytes: number | null): void
}

export async function wireTo(port: number): Promise<Wire> {
  const sent: string[] = []
  const open = new Set<Socket>()
  let receivedBytes = 0
  let limit: number | null = null
  const server = createServer((near) => {
    const far = connect({ host: '127.0.0.1', port })
    let passed = 0
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        open.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    let rest = ''
    near.on('data', (chunk) => {
      const lines = (rest + chunk.toString('latin1')).split('\r\n')
      rest = lines.pop() ?? ''
      sent.push(...lines)
      far.write(chunk)
    })
    far.on('data', (chunk) => {
      receivedBytes += chunk.length
      const left = limit === null ? chunk.length : Math.max(0, limit - passed)
      passed += chunk.length
      near.write(chunk.subarray(0, left), () => {
        if (left < chunk.length) near.destroy()
      })
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const cut = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    port: address && typeof address === 'object' ? address.port : 0,
    sent,
    get receivedBytes() {
      return receivedBytes
    },
    cut,
    cutAfter(bytes) {
      limit = bytes
    },
    async [Symbol.asyncDispose]() {
      cut()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** Every command that the program may ever send; DONE and the answer to a `+` carry no tag. */
const READ_ONLY =
  /^o\d+ (CAPABILITY|STARTTLS|AUTHENTICATE PLAIN|LOGIN .*|LIST "" "\*"|EXAMINE ".*"|UID SEARCH UID \d+:\*( SINCE \S+)? UNDELETED|UID FETCH [\d,]+ \(UID (RFC822\.SIZE BODY\.PEEK\[HEADER\.FIELDS \(MESSAGE-ID FROM\)\]|BODY\.PEEK\[\]<0\.262144>)\)|IDLE|LOGOUT)$/

/** What was sent that is not one of the commands that only read. */
export function otherThanReading(
  sent: readonly string[],
  password: string,
  user: string,
): string[] {
  const signIn = Buffer.from(`\0${user}\0${password}`).toString('base64')
  return sent.filter((line) => !READ_ONLY.test(line) && line !== 'DONE' && line !== signIn)
}
