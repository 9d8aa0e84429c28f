import type { LetterCheck } from '../../core/letters/check-letter.ts'
import { Icon } from '../ui/Icon.tsx'

const spoken = { good: 'Good: ', look: 'Worth a look: ', note: '' } as const

/** What was looked at in the letter, live while it is edited. */
export function Checked(props: {
  checks: readonly (Omit<LetterCheck, 'id'> & { readonly id: string })[]
}) {
  const { checks } = props
  return (
    <>
      <h2 class="label">Checked</h2>
      <ul class="lines open checks">
        {checks.map((check) => (
          <li key={check.id} class={check.state === 'good' ? '' : 'open'}>
            <Icon
              name={check.state === 'good' ? 'tick' : check.state === 'look' ? 'pen' : 'clock'}
            />
            <span>
              <span class="hush">{spoken[check.state]}</span>
              {check.says}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
