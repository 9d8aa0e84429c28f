import { useLocation } from 'preact-iso'
import './place-nav.css'

/** The pages of one place, beside each other. */
export function PlaceNav(props: {
  label: string
  pages: readonly { readonly href: string; readonly name: string }[]
}) {
  const { path } = useLocation()
  return (
    <nav class="place-nav tall-links" aria-label={props.label}>
      {props.pages.map(({ href, name }) => (
        <a key={href} href={href} aria-current={path === href ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  )
}
