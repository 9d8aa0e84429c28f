import type { ComponentChildren } from 'preact'

/** What the marks of a picture stand for; the table behind it says the same in words. */
export function PictureKeys({ children }: { children: ComponentChildren }) {
  return (
    <div class="keys" aria-hidden="true">
      {children}
    </div>
  )
}

/** One mark, as the style sheet draws it, and its meaning. */
export function PictureKey(props: {
  mark: 'dot' | 'ring' | 'column' | 'range' | 'usual'
  says: string
}) {
  return (
    <span>
      <i class={`key-${props.mark}`} />
      {props.says}
    </span>
  )
}
