import { peopleAt } from '../../core/people/at-employer.ts'
import { applicationKind } from '../../core/vault/kinds/application.ts'
import { useView } from '../shell/onward.ts'
import { Chips } from '../ui/Chips.tsx'

/** People on the list who work there and are not named yet; a tap names them. */
export function PeopleChips(props: {
  applicationId: string
  named: string
  onName: (named: string) => void
}) {
  const { applicationId, named, onName } = props
  const known = useView(
    (vault) => {
      const company = vault.get(applicationKind, applicationId)?.body.company ?? ''
      return peopleAt(vault, company).map(({ body }) => body.name)
    },
    [applicationId],
  )
  const names = named.split(',').map((name) => name.trim().toLowerCase())
  const others = known.filter((name) => !names.includes(name.toLowerCase()))
  if (others.length === 0) return null
  return (
    <Chips
      options={others.slice(0, 6).map((name) => ({ value: name, label: name }))}
      onPick={(name) => onName([named.trim().replace(/,$/, ''), name].filter(Boolean).join(', '))}
    />
  )
}
