import { PlaceNav } from '../ui/PlaceNav.tsx'

const pages = [
  { href: '/insights', name: 'Numbers' },
  { href: '/insights/review', name: 'How you search' },
  { href: '/insights/places', name: 'Where you look' },
  { href: '/insights/sheet', name: 'Sheet for a talk' },
] as const

/** The pages that belong to the numbers. */
export function InsightsNav() {
  return <PlaceNav label="Insights" pages={pages} />
}
