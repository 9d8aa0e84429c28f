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

/** The server: by the name of a provider that is known, or to be typed. */
export function ServerFields(props: {
  server: Server
  /** Null where the provider is not known, or the person has begun to change it. */
  provider: string | null
  onInput: (server: Server) => void
}) {
  const { server, provider, onInput } = props
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
          label="Server for IMAP"
          value={server.host}
          placeholder="imap.example.org"
          onInput={(host) => onInput({ ...server, host })}
        />
        <Field label="Port" value={server.port} onInput={(port) => onInput({ ...server, port })} />
      </div>
      <Choose
        label="Encryption"
        options={securityChoices}
        picked={server.security}
        onPick={(security) =>
          onInput({ ...server, security, port: security === 'tls' ? '993' : '143' })
        }
      />
    </>
  )
}
