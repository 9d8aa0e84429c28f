import type { IconName } from '../ui/Icon.tsx'

/** A page that works on what an application is made of, opened from the page of materials. */
interface MaterialsPlace {
  readonly href: string
  readonly icon: IconName
  readonly title: string
  readonly says: string
}

/** In the order in which they are needed. Each has a page; one without is not here yet. */
export const materialsPlaces: readonly MaterialsPlace[] = [
  {
    href: '/evidence',
    icon: 'tick',
    title: 'Your evidence file',
    says: 'What you did, what came of it, and who can say so.',
  },
  {
    href: '/materials/adverts',
    icon: 'list',
    title: 'What the jobs you want ask for',
    says: 'Your saved jobs beside what you can show, and what they ask for again and again.',
  },
  {
    href: '/materials/checks',
    icon: 'pen',
    title: 'Words looked through',
    says: 'Spelling first, then what makes a line clearer. Each hint says why.',
  },
  {
    href: '/materials/portfolio',
    icon: 'journal',
    title: 'Pieces of your work',
    says: 'What you can show, looked at before an employer looks.',
  },
  {
    href: '/materials/reviewers',
    icon: 'people',
    title: 'Somebody who reads it',
    says: 'Ask one narrow question, take what helps, and close it.',
  },
  {
    href: '/materials/profile',
    icon: 'list',
    title: 'Your LinkedIn profile',
    says: 'What to look at there, and what differs from your résumé. Nothing is fetched.',
  },
]
