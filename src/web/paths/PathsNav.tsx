import { PlaceNav } from '../ui/PlaceNav.tsx'

const pages = [
  { href: '/paths', name: 'Next door' },
  { href: '/paths/skills', name: 'What carries over' },
  { href: '/paths/offer', name: 'What I offer' },
  { href: '/paths/meanwhile', name: 'Meanwhile' },
] as const

/** The pages about where else one might go. */
export function PathsNav() {
  return <PlaceNav label="Other ways to go" pages={pages} />
}
