import { useState } from 'preact/hooks'
import type { MailboxFolders, MailboxProvider, MailboxSignIn } from '../../core/protocol/mailbox.ts'
import { sayRefusal } from '../shell/say-refusal.ts'
import { Field } from '../ui/Field.tsx'
import { AppPassword } from './AppPassword.tsx'
import { askMailbox } from './ask-mailbox.ts'
import { askOfServer, emptyServer, type Server, ServerFields } from './ServerFields.tsx'

interface SignInProps {
  providers: readonly MailboxProvider[]
  onSignedIn: (signIn: MailboxSignIn, folders: MailboxFolders) => void
  onCancel?: (() => void) | undefined
}

/** Address, password, and the server where the provider is not known by the address. */
export function SignIn({ providers, onSignedIn, onCancel }: SignInProps) {
  const [user, setUser] = useState('')
  const [password, setPassword] = useState('')
  const [typed, setTyped] = useState<Server | null>(null)
  const [asks, setAsks] = useState<{ what: 'user' | 'password' | 'server'; say: string } | null>(
    null,
  )
  const [working, setWorking] = useState(false)
  const domain = user.trim().toLowerCase().split('@')[1] ?? ''
  const provider = providers.find(({ domains }) => domains.includes(domain))
  const known = provider ? { ...provider, port: String(provider.port) } : emptyServer('IMAP')
  const server = typed ?? known
  const signIn = async () => {
    if (working) return
    const { host, port, security } = server
    const missing = missingOf(user, password, server)
    setAsks(missing)
    if (missing) return
    setWorking(true)
    const asked = {
      host: host.trim(),
      port: Number(port),
      security,
      user: user.trim(),
      password,
    }
    const reply = await askMailbox.folders(asked)
    setWorking(false)
    if (reply.kind === 'answer') onSignedIn(asked, reply.answer)
    else {
      const isPassword = reply.kind === 'refused' && reply.code === 'wrong-password'
      const say = sayRefusal(reply, 'Nothing was saved.')
      setAsks({ what: isPassword ? 'password' : 'server', say })
    }
  }
  const asksFor = (what: string) => (asks?.what === what ? asks.say : null)
  return (
    <div class="mailbox-fields">
      <Field
        label="Your mail address"
        inputMode="email"
        autoComplete="username"
        value={user}
        onInput={setUser}
        onEnter={signIn}
        asks={asksFor('user')}
      />
      <AppPassword
        provider={provider}
        value={password}
        onInput={setPassword}
        onEnter={signIn}
        asks={asksFor('password')}
      />
      {(domain !== '' || typed) && (
        <ServerFields
          use="IMAP"
          server={server}
          provider={typed ? null : (provider?.name ?? null)}
          onInput={setTyped}
        />
      )}
      <p class="said" role="alert">
        {asksFor('server')}
      </p>
      <p class="acts">
        <button class="btn main" type="button" aria-disabled={working} onClick={signIn}>
          {working ? 'Asking your mailbox …' : 'Look which folders there are'}
        </button>
        {onCancel && (
          <button class="btn plain" type="button" onClick={onCancel}>
            Not now
          </button>
        )}
      </p>
    </div>
  )
}

function missingOf(user: string, password: string, server: Server) {
  if (user.trim() === '') return { what: 'user' as const, say: 'Type your mail address.' }
  if (password === '') return { what: 'password' as const, say: 'Type the password.' }
  const say = askOfServer(server)
  return say === null ? null : { what: 'server' as const, say }
}
