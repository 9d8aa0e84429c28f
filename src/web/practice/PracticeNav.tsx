import { PlaceNav } from '../ui/PlaceNav.tsx'

const pages = [
  { href: '/practice', name: 'Your questions' },
  { href: '/practice/stories', name: 'Stories' },
  { href: '/practice/bank', name: 'Question bank' },
  { href: '/practice/mock', name: 'Rehearse a talk' },
  { href: '/practice/limits', name: 'What may not be asked' },
] as const

/** The pages that belong to practising interviews. */
export function PracticeNav() {
  return <PlaceNav label="Practice" pages={pages} />
}
