import { PlaceNav } from '../ui/PlaceNav.tsx'

const pages = [
  { href: '/people', name: 'Everybody' },
  { href: '/people/map', name: 'Support map' },
  { href: '/groups', name: 'Groups' },
  { href: '/employers', name: 'Employers' },
  { href: '/work-log', name: 'Search log' },
] as const

/** The parts of this place, beside each other. */
export function PeopleNav() {
  return <PlaceNav label="People and contacts" pages={pages} />
}
