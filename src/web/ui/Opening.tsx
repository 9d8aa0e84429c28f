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

/** One part of a page, its name in the margin. */
export function Section(props: {
  name?: ComponentChildren
  label: string
  children: ComponentChildren
  aside?: ComponentChildren
  asideLabel?: string
  wide?: boolean
  tight?: boolean
}) {
  return (
    <div class={props.tight ? 'row tight' : 'row'}>
      {props.name && <p class="in-margin lined-up">{props.name}</p>}
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
