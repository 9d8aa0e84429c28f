import type { ComponentChildren } from 'preact'

/** The first thing on a page: one sentence that says where you stand, with its date in the margin. */
export function Opening(props: {
  say: ComponentChildren
  margin?: ComponentChildren
  wide?: boolean
  children?: ComponentChildren
}) {
  return (
    <div class="row opening">
      {props.margin && <p class="in-margin">{props.margin}</p>}
      <div class={props.wide ? 'wide' : 'text'}>
        <h1 class="say" tabIndex={-1}>
          {props.say}
        </h1>
        {props.children}
      </div>
    </div>
  )
}

/**
 * One part of a page, its name in the margin: with `heads` as a heading, where the part has no other to
 * go to. Among the headings of a page that are read out without their parts it says the whole label;
 * a part without a name has a heading that is heard and not seen.
 */
export function Section(props: {
  name?: ComponentChildren
  heads?: boolean
  label: string
  children: ComponentChildren
  aside?: ComponentChildren
  asideLabel?: string
  wide?: boolean
  tight?: boolean
}) {
  const { name, label } = props
  return (
    <div class={props.tight ? 'row tight' : 'row'}>
      {name && !props.heads && <p class="in-margin lined-up">{name}</p>}
      {name && props.heads && (
        <h2 class="in-margin lined-up" aria-label={name === label ? undefined : label}>
          {name}
        </h2>
      )}
      <section class={props.wide ? 'wide' : 'text'} aria-label={label}>
        {props.heads && !name && <h2 class="hush">{label}</h2>}
        {props.children}
      </section>
      {props.aside && (
        <aside class="aside" aria-label={props.asideLabel}>
          {props.aside}
        </aside>
      )}
    </div>
  )
}
