import { Icon, type IconName } from './Icon.tsx'

/** A row that can be chosen: a drawing, what it is, one line about it. */
export function Choice(props: {
  icon: IconName
  title: string
  says: string
  href?: string
  onPick?: () => void
}) {
  const inside = (
    <>
      <Icon name={props.icon} />
      <span>
        <b>
          {props.title}
          <span class="hush">. </span>
        </b>
        <span>{props.says}</span>
      </span>
      <Icon name="go" class="go" />
    </>
  )
  return props.href ? (
    <a class="choice" href={props.href}>
      {inside}
    </a>
  ) : (
    <button class="choice" type="button" onClick={props.onPick}>
      {inside}
    </button>
  )
}
