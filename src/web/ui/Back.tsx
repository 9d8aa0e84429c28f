import type { ComponentChildren } from 'preact'
import { Icon } from './Icon.tsx'

/** In the margin of a page that is opened from another: the way back to that. */
export function Back({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="back" href={href}>
      <Icon name="back" />
      {children}
    </a>
  )
}
