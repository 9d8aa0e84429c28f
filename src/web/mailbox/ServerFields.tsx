import type { MailboxSignIn } from '../../core/protocol/mailbox.ts'
import { Choose } from '../ui/Choose.tsx'
import { Field } from '../ui/Field.tsx'
import { securityChoices } from './mailbox-words.ts'

/** A server as it is typed. */
export interface Server {
  host: string
  port: string
  security: MailboxSignIn['security']
}

/** What a server is for, with its usual ports: RFC 8314, RFC 3501 and RFC 6409. */
const uses = {
  IMAP: { example: 'imap.example.org', encrypted: '993', other: '143' },
  SMTP: { example: 'smtp.example.org', encrypted: '465', other: '587' },
} as const

/** The usual server of a kind, before its name is typed. */
export function emptyServer(use: keyof typeof uses): Server {
  return { host: '', port: uses[use].encrypted, security: 'tls' }
}

/** The server: by the name of a provider that is known, or to be typed. */
export function ServerFields(props: {
  use: keyof typeof uses
  server: Server
  /** Null where the provider is not known, or the person has begun to change it. */
  provider: string | null
  onInput: (server: Server) => void
}) {
  const { server, provider, onInput } = props
  const { example, encrypted, other } = uses[props.use]
  if (provider !== null) {
    return (
      <p class="mailbox-server">
        {provider}, {server.host}.{' '}
        <button class="btn plain" type="button" onClick={() => onInput({ ...server })}>
          Another server
        </button>
      </p>
    )
  }
  return (
    <>
      <div class="mailbox-place">
        <Field
          label={`Server for ${props.use}`}
          value={server.host}
          placeholder={example}
          onInput={(host) => onInput({ ...server, host })}
        />
        <Field label="Port" value={server.port} onInput={(port) => onInput({ ...server, port })} />
      </div>
      <Choose
        label="Encryption"
        options={securityChoices}
        picked={server.security}
        onPick={(security) =>
          onInput({ ...server, security, port: security === 'tls' ? encrypted : other })
        }
      />
    </>
  )
}

/** What a server still needs, told for a person; null where nothing is missing. */
export function askOfServer({ host, port }: Server): string | null {
  if (host.trim() === '') {
    return 'Type the name of the server; the help of your provider says it.'
  }
  const number = Number(port)
  const isPort = Number.isInteger(number) && number > 0 && number <= 65_535
  return isPort ? null : 'A port is a number up to 65535; the help of your provider says it.'
}
