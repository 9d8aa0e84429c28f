import { PlaceNav } from '../ui/PlaceNav.tsx'

const pages = [
  { href: '/practice', name: 'Your questions' },
  { href: '/practice/stories', name: 'Stories' },
  { href: '/practice/bank', name: 'Question bank' },
  { href: '/practice/mock', name: 'Rehearsal' },
  { href: '/practice/limits', name: 'Off limits' },
] as const

/** The pages that belong to practising interviews. */
export function PracticeNav() {
  return <PlaceNav label="Practice" pages={pages} />
}
