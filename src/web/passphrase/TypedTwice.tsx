import { MIN_PASSPHRASE_LENGTH } from '../../core/vault/new-passphrase.ts'
import { SecretField } from '../ui/SecretField.tsx'

/** What is said at the second field where it differs from the first. */
export const NOT_SAME =
  'The two are not the same. Show them to compare, or type the second one again.'

interface Typed {
  readonly value: string
  readonly onInput: (value: string) => void
  /** What is wrong with it. */
  readonly asks?: string | null | undefined
}

/** The two fields of a new passphrase. */
export function TypedTwice(props: {
  label: string
  first: Typed
  second: Typed
  autoFocus?: boolean
  onEnter: () => void
}) {
  const { label, first, second, autoFocus = false, onEnter } = props
  return (
    <>
      <SecretField
        label={label}
        hint={`${MIN_PASSPHRASE_LENGTH} characters or more. A few words that only you would put together are easy to keep and hard to guess.`}
        autoComplete="new-password"
        autoFocus={autoFocus}
        {...first}
      />
      <SecretField
        label="The same again"
        autoComplete="new-password"
        {...second}
        onEnter={onEnter}
      />
    </>
  )
}
