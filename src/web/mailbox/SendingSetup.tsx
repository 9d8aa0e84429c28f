import { useState } from 'preact/hooks'
import { settingsOf } from '../../core/care/settings.ts'
import { isPlainAddress } from '../../core/letters/eml.ts'
import type { MailboxOverview } from '../../core/protocol/mailbox.ts'
import type { SendingOverview } from '../../core/protocol/sending.ts'
import { useView } from '../shell/onward.ts'
import { sayRefusal } from '../shell/say-refusal.ts'
import { Choose } from '../ui/Choose.tsx'
import { Field } from '../ui/Field.tsx'
import { AppPassword } from './AppPassword.tsx'
import { askSending } from './ask-sending.ts'
import { askOfServer, emptyServer, type Server, ServerFields } from './ServerFields.tsx'

type Part = 'address' | 'password' | 'server'

/** A password of its own, rather than that of a mailbox. */
const OWN = 'own'

interface SendingSetupProps {
  overview: MailboxOverview
  onSetUp: (overview: SendingOverview) => void
  onCancel: () => void
}

/** From which address letters go out, by which server; tried before it is kept. */
export function SendingSetup({ overview, onSetUp, onCancel }: SendingSetupProps) {
  const { accounts, providers } = overview
  const [first] = accounts
  const known = useView((vault) => settingsOf(vault).name ?? '')
  const [name, setName] = useState<string | null>(null)
  const [address, setAddress] = useState(first?.user.includes('@') ? first.user : '')
  const [user, setUser] = useState('')
  const [passwordOf, setPasswordOf] = useState(first?.id ?? OWN)
  const [password, setPassword] = useState('')
  const [typed, setTyped] = useState<Server | null>(null)
  const [asks, setAsks] = useState<{ what: Part; say: string } | null>(null)
  const [working, setWorking] = useState(false)
  const domain = address.trim().toLowerCase().split('@')[1] ?? ''
  const provider = providers.find(({ domains }) => domains.includes(domain))
  const sending = provider && { ...provider.sending, port: String(provider.sending.port) }
  const server = typed ?? sending ?? emptyServer('SMTP')
  const mailbox = accounts.find(({ id }) => id === passwordOf)

  const tryIt = async () => {
    if (working) return
    const missing = missingOf(address, mailbox ? null : password, server)
    setAsks(missing)
    if (missing) return
    setWorking(true)
    const reply = await askSending.setUp({
      host: server.host.trim(),
      port: Number(server.port),
      security: server.security,
      user: user.trim() || mailbox?.user || address.trim(),
      name: (name ?? known).trim(),
      address: address.trim(),
      ...(mailbox ? { mailboxId: mailbox.id } : { password }),
    })
    setWorking(false)
    if (reply.kind === 'answer') return onSetUp(reply.answer)
    const isPassword = reply.kind === 'refused' && reply.code === 'wrong-password' && !mailbox
    const say = sayRefusal(reply, 'Nothing was kept.')
    setAsks({ what: isPassword ? 'password' : 'server', say })
  }
  const asksFor = (what: Part) => (asks?.what === what ? asks.say : null)
  return (
    <>
      <h2 class="mailbox-name">From which address do letters go out?</h2>
      <div class="mailbox-fields">
        <Field
          label="Your mail address"
          inputMode="email"
          autoComplete="email"
          value={address}
          onInput={setAddress}
          asks={asksFor('address')}
        />
        <Field
          label="Your name, as readers see it"
          autoComplete="name"
          value={name ?? known}
          onInput={setName}
        />
        {accounts.length > 0 && (
          <Choose
            label="Which password?"
            options={[
              ...accounts.map((account) => ({
                value: account.id,
                label: `The password of ${account.user}`,
              })),
              { value: OWN, label: 'Another one' },
            ]}
            picked={passwordOf}
            onPick={setPasswordOf}
          />
        )}
        {!mailbox && (
          <AppPassword
            provider={provider}
            value={password}
            onInput={setPassword}
            onEnter={tryIt}
            asks={asksFor('password')}
          />
        )}
        {(domain !== '' || typed) && (
          <ServerFields
            use="SMTP"
            server={server}
            provider={typed ? null : (provider?.name ?? null)}
            onInput={setTyped}
          />
        )}
        {(typed || (domain !== '' && !provider)) && (
          <Field
            label="Name for signing in"
            autoComplete="username"
            value={user}
            onInput={setUser}
            hint="Leave it empty where it is your address."
          />
        )}
        <p class="said" role="alert">
          {asksFor('server')}
        </p>
        <p class="acts">
          <button class="btn main" type="button" aria-disabled={working} onClick={tryIt}>
            {working ? 'Trying the connection …' : 'Try the connection and keep it'}
          </button>
          <button class="btn plain" type="button" onClick={onCancel}>
            Not now
          </button>
        </p>
      </div>
    </>
  )
}

function missingOf(address: string, password: string | null, server: Server) {
  if (!isPlainAddress(address.trim())) {
    return { what: 'address' as const, say: 'Type the address that letters are to come from.' }
  }
  if (password === '') return { what: 'password' as const, say: 'Type the password.' }
  const say = askOfServer(server)
  return say === null ? null : { what: 'server' as const, say }
}
