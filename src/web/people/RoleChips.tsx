import { roleWords } from '../../core/people/person-words.ts'
import { supportRoles } from '../../core/vault/kinds/person.ts'
import { Chips } from '../ui/Chips.tsx'
import { optionsOf } from '../ui/options.ts'

/** What somebody is good for: any of four. */
export function RoleChips(props: {
  picked: readonly string[]
  onPick: (roles: readonly string[]) => void
}) {
  const { picked } = props
  const toggle = (role: string) =>
    props.onPick(picked.includes(role) ? picked.filter((each) => each !== role) : [...picked, role])
  return (
    <fieldset class="channels">
      <legend class="as-label">What they are good for</legend>
      <Chips options={optionsOf(supportRoles, roleWords)} picked={picked} onPick={toggle} />
    </fieldset>
  )
}
