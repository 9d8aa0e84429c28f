import { useLocation } from 'preact-iso'

const places = [
  { href: '/people', name: 'Everybody' },
  { href: '/people/map', name: 'Support map' },
  { href: '/groups', name: 'Groups' },
  { href: '/employers', name: 'Employers' },
  { href: '/work-log', name: 'Search log' },
] as const

/** The parts of this place, beside each other. */
export function PeopleNav() {
  const { path } = useLocation()
  return (
    <nav class="people-nav" aria-label="People and contacts">
      {places.map(({ href, name }) => (
        <a key={href} href={href} aria-current={path === href ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  )
}
