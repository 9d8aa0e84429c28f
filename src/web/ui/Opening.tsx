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
 * go to.
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
  const Name = props.heads ? 'h2' : 'p'
  return (
    <div class={props.tight ? 'row tight' : 'row'}>
      {props.name && <Name class="in-margin lined-up">{props.name}</Name>}
      <section class={props.wide ? 'wide' : 'text'} aria-label={props.label}>
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
