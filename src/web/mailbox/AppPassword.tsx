import type { MailboxProvider } from '../../core/protocol/mailbox.ts'
import { SecretField } from '../ui/SecretField.tsx'

/** The password with which Onward signs in, and where to get one. */
export function AppPassword(props: {
  provider: Pick<MailboxProvider, 'name' | 'password'> | undefined
  value: string
  onInput: (password: string) => void
  onEnter: () => void
  asks: string | null
}) {
  const { provider, ...field } = props
  return (
    <SecretField
      label="App password"
      autoComplete="current-password"
      hint={
        provider
          ? `${provider.name}: ${provider.password}`
          : 'A password that your mail provider makes for one program alone. Where there is none, the one you sign in with.'
      }
      {...field}
    />
  )
}
