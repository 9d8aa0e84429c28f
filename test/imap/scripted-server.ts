import { createServer, type Socket } from 'node:net'

/** What a scripted server does with a command: answers, or something worse. */
export type Script = (command: string, tag: string, socket: Socket) => string | undefined

export interface ScriptedServer extends AsyncDisposable {
  readonly port: number
  readonly commands: readonly string[]
  /** Connections so far. */
  readonly connections: number
}

/** One message in one folder, told in the usual way; a script says where it is otherwise. */
const usual: Script = (command, tag) => {
  const done = `${tag} OK done\r\n`
  if (command === 'CAPABILITY') return `* CAPABILITY IMAP4rev1\r\n${done}`
  if (command.startsWith('EXAMINE')) return `* 1 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n${done}`
  if (command.startsWith('UID SEARCH')) return `* SEARCH 1\r\n${done}`
  if (command.startsWith('LOGOUT')) return `* BYE\r\n${done}`
  return done
}

/** A server on 127.0.0.1 that follows `script`, and does the usual thing where that says nothing. */
export async function scriptedServer(
  script: Script,
  greeting = '* OK ready\r\n',
): Promise<ScriptedServer> {
  const commands: string[] = []
  const open = new Set<Socket>()
  let connections = 0
  const server = createServer((socket) => {
    connections += 1
    open.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => open.delete(socket))
    socket.write(greeting)
    let rest = ''
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString('latin1')).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const [tag = '', ...words] = line.split(' ')
        const command = words.join(' ')
        commands.push(command)
        const answer = script(command, tag, socket) ?? usual(command, tag, socket)
        if (answer && !socket.destroyed) socket.write(answer, 'latin1')
      }
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  return {
    port: address && typeof address === 'object' ? address.port : 0,
    commands,
    get connections() {
      return connections
    },
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** A mailbox with these messages in its inbox; only `password` opens it. */
export function mailboxOf(messages: readonly string[], password: string): Script {
  return (command, tag) => {
    const done = `${tag} OK done\r\n`
    if (command.startsWith('LOGIN')) {
      return command.endsWith(`"${password}"`) ? done : `${tag} NO [AUTHENTICATIONFAILED] no\r\n`
    }
    if (command.startsWith('LIST')) {
      const folder = (uses: string, name: string) => `* LIST (${uses}) "/" "${name}"\r\n`
      return `${folder('', 'INBOX')}${folder('\\Archive', 'Archive')}${folder('\\Sent', 'Sent')}${done}`
    }
    if (command.startsWith('UID SEARCH')) {
      const after = Number(/UID (\d+):/.exec(command)?.[1])
      const uids = messages.map((_, at) => at + 1).filter((uid) => uid >= after)
      return `* SEARCH ${uids.join(' ')}\r\n${done}`
    }
    if (!command.startsWith('UID FETCH')) return undefined
    const isHead = command.includes('HEADER')
    const item = isHead ? 'BODY[HEADER.FIELDS (MESSAGE-ID FROM)]' : 'BODY[]<0>'
    const answers = (/UID FETCH (\S+)/.exec(command)?.[1] ?? '').split(',').map((uid) => {
      const message = messages[Number(uid) - 1] ?? ''
      const text = isHead ? `${message.split('\r\n\r\n')[0]}\r\n\r\n` : message
      return fetched(Number(uid), item, text)
    })
    return answers.join('') + done
  }
}

/** An answer to `UID FETCH` that carries a message as a literal. */
export function fetched(uid: number, item: string, text: string): string {
  return `* 1 FETCH (UID ${uid} RFC822.SIZE ${text.length} ${item} {${text.length}}\r\n${text})\r\n`
}
